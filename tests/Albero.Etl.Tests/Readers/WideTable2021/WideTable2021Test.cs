using System.Globalization;
using Albero.Domain.Plans;
using Albero.Etl.Commands;
using Albero.Etl.Packages;
using Albero.Etl.Readers;

namespace Albero.Etl.Tests.Readers.WideTable2021;

/// <summary>
/// The reader of wide tables on the published plan of 2021, whose chamber isn't printed, against numbers counted in it by
/// hand and against its lines cut at their tabs without any of the reader's code.
/// </summary>
public class WideTable2021Test
{
    private const string FileName = "003_2faa58c3871413f9.txt";

    private static readonly Checkpoint YearEnd = new(2021, 4);

    private static readonly Lazy<(SourceDocument Document, ReadResult Result)> Read = new(() =>
    {
        var document = SourceDocument.Load(Seeds.Find(FileName));
        var reader = PlanReaders.All.Single(reader => reader.Recognise(document).Recognised);
        Assert.Equal("tabella-2021", reader.Layout);
        return (document, reader.Read(document, new ReadRequest("ignota-2021", 2021)));
    });

    private static readonly string Committed = Path.Combine(Repository.Root, "data", "ignota-2021", "2021");

    private static PlanPackage Package => Read.Value.Result.Package;

    private static IReadOnlyList<string[]> Printed => [.. File.ReadAllText(Seeds.Find(FileName)).Split('\n').Select(line => line.TrimEnd('\r').Split('\t'))];

    [SeedFact]
    public void No_objective_no_indicator_and_no_line_is_lost()
    {
        Assert.Equal(
            [
                ("1.1", 3, 3), ("2.1", 1, 2), ("2.2", 1, 3), ("2.3", 4, 4), ("2.4", 2, 2), ("2.5", 1, 2), ("2.6", 2, 2), ("2.7", 3, 3), ("2.8", 1, 1),
                ("2.9", 3, 4), ("2.10", 3, 4), ("3.1", 2, 2), ("3.2", 1, 1),
            ],
            Level("strategic").Select(row => (
                row.Key, Level("operational").Count(node => node.ParentKey == row.Key), Package.Indicators.Count(leaf => Strategic(leaf.ObjectiveKey) == row.Key))));
        Assert.Equal(33, Package.Indicators.Count);
        Assert.Equal(["1", "2", "3"], Level("area").Select(row => row.Key));
        Assert.Equal(["1.", "2.", "3."], Level("area").Select(row => row.PrintedCode));
        Assert.All(Level("strategic"), row => Assert.Equal(row.Key.Split('.')[0], row.ParentKey));
        Assert.Empty(Read.Value.Result.Unplaced);
    }

    [SeedFact]
    public void Weights_of_every_level_sum_as_printed()
    {
        Assert.Equal([("1", 20m), ("2", 60m), ("3", 20m)], Level("area").Select(row => (row.Key, Number(row.Weight))));
        Assert.All(Level("strategic").GroupBy(row => row.ParentKey), area => Assert.Equal(100, area.Sum(row => Number(row.Weight))));
        Assert.Equal(Enumerable.Repeat("10", 10), Level("strategic").Where(row => row.ParentKey == "2").Select(row => row.Weight));
        Assert.Equal(["70", "30"], Level("strategic").Where(row => row.ParentKey == "3").Select(row => row.Weight));
        // The weight of 1.1's three objectives is one merged cell and not repeated.
        Assert.All(Level("operational").GroupBy(row => row.ParentKey), strategic => Assert.Equal(100, strategic.Sum(row => Number(row.Weight))));
        Assert.Equal(["1.1~2", "1.1~3"], Level("operational").Where(row => row.Weight.Length == 0).Select(row => row.Key));
        Assert.Equal([("area", "plan"), ("strategic", "area"), ("operational", "strategic")], Package.Objectives.Select(row => (row.Level, row.WeightOf)).Distinct());
    }

    [SeedFact]
    public void Three_strategic_objectives_weigh_their_indicators_as_a_whole()
    {
        Assert.Equal(
            [("1.1", "50 30 20"), ("2.3", "10 30 30 30"), ("2.4", "60 40")],
            Package.Indicators.Where(row => row.WeightOf == "strategic").GroupBy(row => Strategic(row.ObjectiveKey))
                .Select(group => (group.Key, string.Join(' ', group.Select(row => row.Weight)))));
        Assert.All(
            Package.Indicators.Where(row => row.WeightOf == "parent").GroupBy(row => row.ObjectiveKey),
            group => Assert.Equal(100, group.Sum(row => Number(row.Weight))));
    }

    [SeedFact]
    public void Rows_of_the_table_are_the_indicators_in_order()
    {
        // The last seven cells of a row stand right even where its first ones are lost.
        var rows = Enumerable.Range(6, 39).Where(line => Printed[line - 1].Length >= 12).Select(line => (Line: line, Cells: Printed[line - 1][^7..])).ToList();
        Assert.Equal(33, rows.Count);
        Assert.Equal(
            rows.Select(row => (row.Line, string.Join('|', row.Cells))),
            Package.Indicators.Select(row => (row.At.Line, string.Join('|', [
                row.Text, row.Weight, Own(row, Office(row).At, Office(row).Printed), Own(row, Target(row).At, Target(row).Target), .. Scores(row),
            ]))));
    }

    [SeedFact]
    public void Cells_merged_downwards_are_repeated_but_for_scores()
    {
        Assert.Equal(["2.3~2", "2.3~3"], Package.Targets.Where(row => row.Inherited).Select(row => row.ObjectiveKey));
        Assert.All(Package.Targets.Where(row => row.Inherited), row => Assert.Equal(("Completare le attività entro il 31.12.2021", 15), (row.Target, row.At.Line)));
        Assert.Equal(
            ["2.3~2", "2.3~3", "2.3~4"],
            Package.Indicators.Where(row => Office(row).At.Line != row.At.Line).Select(row => row.ObjectiveKey));
        Assert.Equal(["1.1~3", "2.3~2", "2.3~3"], Package.Indicators.Where(row => Scores(row).All(score => score.Length == 0)).Select(row => row.ObjectiveKey));
        Assert.Equal(90, Package.Criteria.Count);
        Assert.All(Package.Targets, row => Assert.Equal(("", YearEnd), (row.SpansTo, row.Checkpoint)));
    }

    [SeedFact]
    public void Five_rows_that_stand_one_column_too_far_left_are_told()
    {
        Assert.Equal(
            [("displaced", "2.6~1", 25), ("displaced", "2.6~2", 26), ("displaced", "2.7~1", 27), ("displaced", "2.7~2", 28), ("displaced", "2.7~3", 29)],
            Package.LayoutNotes.Select(row => (row.Kind, row.ObjectiveKey, row.At.Line)));
        Assert.Equal(Package.LayoutNotes.Select(row => row.At.Line), Notes(NoteCode.DisplacedLine).Select(note => note.Line));
    }

    [SeedFact]
    public void Every_office_has_one_name()
    {
        Assert.Equal(
            [
                ("U.O. Affari Generali e Provveditorato", 3), ("U.O. Attività Sanzionatoria, Marchi", 4), ("U.O. Bilancio Contabilità e Diritto Annuale", 5),
                ("U.O. Personale e Rapporti Sindacali", 3), ("U.O. Presidenza e Relazioni con il Territorio", 3), ("U.O. Promozione", 4),
                ("U.O. Registro Imprese", 4), ("U.O. Regolazione del Mercato", 2), ("U.O. Semplificazione Amministrativa", 5),
            ],
            Package.Offices.GroupBy(row => row.Normalised).Select(office => (office.Key, office.Count())).OrderBy(office => office.Key, StringComparer.Ordinal));
        Assert.All(Package.Offices, row => Assert.Equal("assignee", row.Relation));
        Assert.Equal("Affari Generali e Provveditorato", Package.Offices.Single(row => row.Key == "2.6~2").Printed);
    }

    [SeedFact]
    public void Eleven_managers_have_three_individual_objectives_each()
    {
        Assert.Equal(33, Package.Individual.Count);
        Assert.All(Package.Individual.GroupBy(row => row.ManagerRole), manager => Assert.Equal([1, 2, 3], manager.Select(row => row.Number)));
        var roles = Package.Individual.Select(row => row.ManagerRole).Distinct().ToList();
        Assert.Equal(["Segretario Generale", "Dirigente"], roles[..2]);
        Assert.Equal(11, roles.Count);
        Assert.All(roles[2..], role => Assert.StartsWith("Posizione Organizzativa – Responsabile U.O. ", role, StringComparison.Ordinal));
        // Two rows go on over the page break below them.
        var rows = Enumerable.Range(50, 69).Where(line => int.TryParse(Printed[line - 1][0], out _)).ToList();
        Assert.Equal(rows, Package.Individual.Select(row => row.At.Line));
        Assert.All(
            Package.Individual.Where(row => row.At.Line is not (71 or 85)),
            row => Assert.Equal(string.Join('|', Printed[row.At.Line - 1][1..]), $"{row.Objective}|{row.Indicator}|{row.Target}"));
    }

    [SeedFact]
    public void Cells_broken_over_lines_are_whole_again()
    {
        var meetings = Package.Individual.Single(row => row.At.Line == 71);
        Assert.Equal("Entro il 31.03.2021 Almeno una riunione mensile dalla data dell'istituzione", meetings.Target);
        var calls = Package.Individual.Single(row => row.At.Line == 85);
        Assert.Equal("Definizione piano triennale Proposta piano annuale Formulazione bandi", calls.Indicator);
        Assert.Equal("Entro il 31.03.2021 Entro il 34.04.2021 Entro il 30.06.2021", calls.Target);
        Assert.Equal(103, Assert.Single(Notes(NoteCode.OtherYear)).Line);
    }

    [SeedFact]
    public void Every_cell_is_printed_at_its_line()
    {
        // One code touches its title.
        var printed = new PrintedCell([.. Printed.Select(cells => string.Join(' ', cells).Replace("3.SOST", "3. SOST"))]);
        var faults = Cells().Where(cell => !printed.IsPrintedFrom(cell.Line, cell.Text) || !printed.BeginsOn(cell.Line, cell.Text));
        Assert.Empty(faults);
    }

    [SeedFact]
    public void The_committed_package_is_what_the_reader_reads()
    {
        using var update = new PackageUpdate(Package, Committed);
        using var difference = new StringWriter();
        update.PrintDifference(difference);
        Assert.True(update.IsEmpty, difference.ToString());
    }

    [SeedFact]
    public void A_person_decided_what_the_reader_asked_to_be_confirmed()
    {
        // A moved row is told in layout_notes.csv; a score that isn't printed has no cell to confirm.
        var asked = Read.Value.Result.Notes.Where(note => note.Code is not NoteCode.DisplacedLine and not NoteCode.MissingPart).Select(note => note.Line).Distinct();
        Assert.Equal(asked.Order(), Decisions.Where(row => row.Column != "direction").Select(row => row.Line).Distinct().Order());
    }

    [Fact]
    public void The_decisions_confirm_the_reading_but_for_one_direction()
    {
        Assert.Equal(["indicators 2.4~2|1 direction"], Decisions.Where(row => row.Read != row.Corrected).Select(row => $"{row.Table} {row.Key} {row.Column}"));
        Assert.Equal(11, Decisions.Count);
    }

    [SeedFact]
    public void Documents_of_other_layouts_are_not_taken_for_this_one()
    {
        var others = Directory.GetFiles(Path.GetDirectoryName(Seeds.Find(FileName))!, "*.txt").Where(path => Path.GetFileName(path) != FileName).ToList();
        Assert.NotEmpty(others);
        Assert.All(others, path => Assert.False(PlanReaders.Named("tabella-2021")!.Recognise(SourceDocument.Load(path)).Recognised, path));
    }

    private static IReadOnlyList<CorrectionRow> Decisions => PackageReader.Read(Committed).Package!.Corrections;

    private static IEnumerable<ObjectiveRow> Level(string level) => Package.Objectives.Where(row => row.Level == level);

    private static string Strategic(string operational) => operational[..operational.IndexOf('~')];

    private static decimal Number(string weight) => weight.Length == 0 ? 0 : decimal.Parse(weight, CultureInfo.InvariantCulture);

    private static IEnumerable<ReadNote> Notes(string code) => Read.Value.Result.Notes.Where(note => note.Code == code).OrderBy(note => note.Line);

    private static OfficeRow Office(IndicatorRow row) => Package.Offices.Single(office => office.Key == row.ObjectiveKey && office.IndicatorNumber == row.Number);

    private static TargetRow Target(IndicatorRow row) => Package.Targets.Single(target => target.ObjectiveKey == row.ObjectiveKey && target.IndicatorNumber == row.Number);

    /// <summary>What the row itself prints: nothing where the cell is merged with one above.</summary>
    private static string Own(IndicatorRow row, Provenance at, string text) => at.Line == row.At.Line ? text : "";

    /// <summary>The scores in the order of the columns, which their ranges tell.</summary>
    private static IEnumerable<string> Scores(IndicatorRow row) =>
        new[] { "complessità", "capacità", "innovazione" }.Select(word => Package.Criteria.SingleOrDefault(
            score => score.ObjectiveKey == row.ObjectiveKey && score.IndicatorNumber == row.Number && score.Criterion.Contains(word))?.Value ?? "");

    /// <summary>Every stored text with the line where it begins.</summary>
    private static IEnumerable<(int Line, string Text)> Cells() =>
    [
        .. Package.Objectives.SelectMany(row => new[] { row.PrintedCode, row.Title, row.Weight }.Where(text => text.Length > 0).Select(text => (row.At.Line, text))),
        .. Package.Indicators.SelectMany(row => new[] { (row.At.Line, row.Text), (row.WeightLine ?? 0, row.Weight) }),
        .. Package.Targets.Select(row => (row.At.Line, row.Target)),
        .. Package.Offices.Select(row => (row.At.Line, row.Printed)),
        .. Package.Criteria.SelectMany(row => new[] { (row.At.Line, row.Value), (5, row.Criterion) }),
        .. Package.Individual.SelectMany(row => new[] { (row.At.Line, row.Objective), (row.At.Line, row.Indicator), (row.At.Line, row.Target) }),
        // A role stands above its table's heading.
        .. Package.Individual.Where(row => row.Number == 1).SelectMany(row => row.ManagerRole.Split(" – ").Select(part => (row.At.Line - 2, part))),
    ];
}
