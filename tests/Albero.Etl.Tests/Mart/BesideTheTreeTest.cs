using Albero.Domain.Plans;
using Albero.Etl.Mart;
using Albero.Etl.Packages;
using Albero.Etl.Tests.Packages;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Albero.Etl.Tests.Mart;

/// <summary>What a plan prints beside its tree, and where its nodes belong nationally: a small plan with rows in every table, loaded for real.</summary>
public sealed class BesideTheTreeTest(BesideTheTreeMart mart) : IClassFixture<BesideTheTreeMart>
{
    [Fact]
    public void Criteria_keep_their_text_and_have_a_value_where_the_cell_is_one_number() =>
        Assert.Equal(
            [
                ["1.1.1", null, "Complessità (0-40)", "45", 45m, 0m, 40m, 44],
                ["1.1.1", null, "Strategicità", "4", 4m, null, null, 42],
                ["1.1.1", 2, "Complessità", "30", 30m, null, null, 43],
            ],
            Rows("SELECT objective_code, indicator_number, criterion, value_text, value, from_value, to_value, source_line FROM criterion ORDER BY 2 NULLS FIRST, 3"));

    [Fact]
    public void Criteria_can_be_read_in_the_order_in_which_they_are_printed() =>
        Assert.Equal(
            [["Strategicità", 42], ["Complessità", 43], ["Complessità (0-40)", 44]],
            Rows("SELECT criterion, source_line FROM criterion ORDER BY printed_order"));

    [Fact]
    public void Evidence_and_verdicts_say_whether_they_are_the_objectives_or_an_indicators()
    {
        Assert.Equal(
            [["1.1.1", null, "Relazione \"finale\"", 45], ["1.1.2", 1, "Registro dei corsi", 68]],
            Rows("SELECT objective_code, indicator_number, evidence, source_line FROM evidence ORDER BY 1"));
        Assert.Equal(
            [["1.1.1", 1, "2020-H1", "in linea", "indicator", 41], ["1.1.2", null, "2020-H1", "pienamente raggiunto", "objective", 88]],
            Rows("SELECT objective_code, indicator_number, period, verdict_text, verdict_scope, source_line FROM verdict ORDER BY 1"));
    }

    [Fact]
    public void Individual_objectives_have_typed_targets_and_stand_in_no_tree() =>
        Assert.Equal(
            [
                ["Dirigente Area Servizi", 1, "Ridurre i tempi", "number", "<=", 8m, null, 98],
                ["Dirigente Area Servizi", 2, "Chiudere l'archivio", "deadline", "<=", null, new DateOnly(2020, 11, 30), 99],
                ["Segretario Generale", 1, "Riordinare gli uffici", "milestone", null, null, null, 97],
            ],
            Rows("SELECT manager_role, number, objective, target_kind, target_operator, target_value, target_date, source_line FROM individual_objective ORDER BY 1, 2"));

    [Fact]
    public void A_perspective_without_numbers_covers_all_indicators_of_its_objective() =>
        Assert.Equal(
            [["Formazione", "1.1.2", 1], ["Formazione", "1.1.2", 2], ["imprese/utenti", "1.1.1", 1], ["imprese/utenti", "1.1.1", 2]],
            Rows("""
                SELECT p.perspective, o.objective_code, i.indicator_number
                  FROM bridge_indicator_perspective JOIN dim_perspective p USING (perspective_key) JOIN dim_indicator i USING (indicator_key) JOIN dim_objective o USING (objective_key)
                 ORDER BY 1, 2, 3
                """));

    [Fact]
    public void Budgets_are_summed_by_printed_line()
    {
        Assert.Equal(
            [["1.1.1", "€ 10.671,00", 10671m, 50], ["1.1.1", "€ 5.000 di cui € 400 per corsi", 5000m, 51], ["1.1.2", "da definire nel bilancio 2020", null, 80]],
            Rows("SELECT objective_code, amount_text, amount, source_line FROM budget ORDER BY source_line"));
        // 1.1.1 has two indicators and four measurements: none of them multiplies its lines.
        Assert.Equal([["011", 15671m]], Rows("SELECT mission_code, sum(amount) FROM budget WHERE amount IS NOT NULL GROUP BY 1"));
    }

    [Fact]
    public void Lines_that_a_reader_put_right_are_on_record() =>
        Assert.Equal(
            [["displaced", "1.1.1", 2, "algorithm", "sotto la riga seguente", 39], ["repeated", "1.1.2", null, null, null, 59]],
            Rows("SELECT kind, objective_code, indicator_number, column_name, note, source_line FROM layout_note ORDER BY source_line"));

    [Fact]
    public void A_node_belongs_where_it_prints_else_where_a_person_put_it_else_where_the_node_above_does() =>
        Assert.Equal(
            [
                ["1", "032", "mapped", null, null, "servizi", 2],
                ["1.1", "011", "printed", "005", "printed", null, null],
                ["1.1.1", "011", "inherited", "005", "inherited", null, null],
                ["1.1.2", "012", "mapped", "004", "mapped", null, 3],
            ],
            Rows("SELECT objective_code, mission_code, mission_origin, programme_code, programme_origin, mission_note, mission_map_line FROM objective_mission ORDER BY 1"));

    [Fact]
    public void A_measurement_names_its_mission_and_what_part_of_it_is_due_and_measured() =>
        Assert.Equal(
            [
                ["1.1.1", 1, "Competitività e sviluppo delle imprese", "inherited", "Promozione", 1m, 1m, 1m],
                ["1.1.1", 2, "Competitività e sviluppo delle imprese", "inherited", "Promozione", 1m, 1m, 1m],
                ["1.1.2", 1, "Regolazione dei mercati", "mapped", "Vigilanza", 0m, 0m, 0m],
                ["1.1.2", 2, "Regolazione dei mercati", "mapped", "Vigilanza", 1m, 0m, 0m],
            ],
            Rows("SELECT objective_code, indicator_number, mission, mission_origin, programme, due_share, measured_share, scored_share FROM measurement WHERE period = '2020-H1' ORDER BY 1, 2"));

    private IReadOnlyList<object?[]> Rows(string sql) => Sql.Rows(mart.Folder, sql);
}

/// <summary>The plan of the matrix with some more rows, and a list of missions.</summary>
public sealed class BesideTheTreeMart : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public BesideTheTreeMart()
    {
        var plan = MatrixPlan.Package;
        PackageWriter.Write(
            plan with
            {
                Criteria = [.. plan.Criteria, new("1.1.1", null, "Complessità (0-40)", "45", At(44))],
                Verdicts = [.. plan.Verdicts, new("1.1.2", null, Checkpoint.Parse("2020-H1"), "pienamente raggiunto", At(88))],
                Individual =
                [
                    .. plan.Individual, new("Dirigente Area Servizi", 2, "Chiudere l'archivio", "Data", "entro il 30/11/2020", At(99)),
                    new("Segretario Generale", 1, "Riordinare gli uffici", "Atti", "proposta alla Giunta", At(97)),
                ],
                Perspectives = [.. plan.Perspectives, new("1.1.2", "field", "Formazione", "", "100%", At(82))],
                Budget =
                [
                    .. plan.Budget, new("1.1.1", "330004", "Corsi", "B002", "cost", "€ 5.000 di cui € 400 per corsi", At(51)),
                    new("1.1.2", "", "", "", "", "da definire nel bilancio 2020", At(80)),
                ],
            },
            temporary["data", "valfiorita", "2020"]);
        var reference = Directory.CreateDirectory(temporary["data", "reference"]).FullName;
        File.WriteAllText(Path.Combine(reference, "missions.csv"), """
            mission_code,mission,programme_code,programme
            011,Competitività e sviluppo delle imprese,005,Promozione
            012,Regolazione dei mercati,004,Vigilanza
            032,Servizi istituzionali e generali,003,Affari generali

            """);
        File.WriteAllText(Path.Combine(reference, "mission-map.csv"), """
            chamber,year,key,mission_code,programme_code,note
            valfiorita,2020,1,032,,servizi
            valfiorita,2020,1.1.2,012,004,

            """);
        var run = new LoadRun(
            Options.Create(new LoadOptions { Data = temporary["data"], Mart = Folder }), new LoadMessages(System.Globalization.CultureInfo.InvariantCulture), new LoadProgress(), NullLogger<LoadRun>.Instance);
        Assert.Equal(0, run.Load());
    }

    public string Folder => temporary["mart"];

    public void Dispose() => temporary.Dispose();

    private static Provenance At(int line) => new("monitoraggio", line);
}
