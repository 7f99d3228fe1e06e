using Albero.Domain.Plans;
using Albero.Etl.Mart;
using Albero.Etl.Packages;
using Albero.Etl.Tests.Packages;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Albero.Etl.Tests.Mart;

/// <summary>
/// A strategic objective with a figure of its own (40) and the mean of its two operational objectives (60), of which one is measured:
/// the mean is due whole, measured and scored for as much as the operational tree is.
/// </summary>
public sealed class RollUpSharesTest : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    [Fact]
    public void A_leaf_that_stands_for_a_subtree_weighs_what_is_measured_of_it()
    {
        PackageWriter.Write(Plan, temporary["data", "valfiorita", "2020"]);
        Assert.Equal(0, Run().Load());

        Assert.Equal(
            [
                ["strategic", "1.1", 1, 0.4m, null, 1m, 1m, 1m, 50m],
                // Below it 50 of 100 is measured, at 80 %.
                ["strategic", "1.1", 2, 0.6m, "1.1", 1m, 0.5m, 0.5m, 80m],
                ["operational", "1.1.1", 1, 0.5m, null, 1m, 1m, 1m, 80m],
                ["operational", "1.1.2", 1, 0.5m, null, 1m, 0m, 0m, null],
            ],
            Rows("SELECT tree, objective_code, indicator_number, effective_weight, rolls_up, due_share, measured_share, scored_share, achievement FROM measurement ORDER BY tree DESC, objective_code, indicator_number"));

        // (0.4 × 50 + 0.6 × 0.5 × 80) ÷ (0.4 + 0.6 × 0.5) = 44 ÷ 0.7; 0.7 of 1 is measured.
        Assert.Equal(
            [[62.86m, 0.7m]],
            Rows("""
                SELECT round(sum(effective_weight * scored_share * achievement) / sum(effective_weight * scored_share), 2)::DECIMAL(9, 2),
                       round(sum(effective_weight * measured_share) / sum(effective_weight * due_share), 4)::DECIMAL(9, 4)
                  FROM measurement WHERE tree = 'strategic'
                """));
    }

    public void Dispose() => temporary.Dispose();

    private IReadOnlyList<object?[]> Rows(string sql) => Sql.Rows(temporary["mart"], sql);

    private LoadRun Run() => new(
        Options.Create(new LoadOptions { Data = temporary["data"], Mart = temporary["mart"] }), new LoadMessages(System.Globalization.CultureInfo.InvariantCulture), new LoadProgress(), NullLogger<LoadRun>.Instance);

    private static readonly Checkpoint YearEnd = Checkpoint.Parse("2020-FY");

    private static PlanPackage Plan { get; } = new(new PlanManifest(
        "valfiorita", "Camera di Commercio di Valfiorita", 2020, "Piano 2020", "operational", "tree", [YearEnd],
        [new("relazione", "relazione_valfiorita.txt", new string('a', 64), "report", new DateOnly(2021, 4, 1), [YearEnd])]))
    {
        Objectives =
        [
            new("1", "1", "", "area", "Imprese", "100", "plan", "", "", At(1)),
            new("1.1", "1.1", "1", "strategic", "Servire le imprese", "100", "parent", "", "", At(2)),
            new("1.1.1", "1.1.1", "1.1", "operational", "Sportelli", "50", "parent", "", "", At(3)),
            new("1.1.2", "1.1.2", "1.1", "operational", "Corsi", "50", "parent", "", "", At(4)),
        ],
        Indicators =
        [
            Indicator("1.1", 1, "Imprese assistite", "40", 10),
            Indicator("1.1", 2, "Media ponderata degli obiettivi operativi", "60", 11) with { IsRollup = true },
            Indicator("1.1.1", 1, "Pratiche evase", "100", 12),
            Indicator("1.1.2", 1, "Corsi tenuti", "100", 13),
        ],
        Targets = [Target("1.1", 1, "200", 10), Target("1.1", 2, ">= 90%", 11), Target("1.1.1", 1, "100", 12), Target("1.1.2", 1, "10", 13)],
        Results = [new("1.1", 1, YearEnd, "100", "", At(20)), new("1.1.1", 1, YearEnd, "80", "", At(22))],
    };

    private static IndicatorRow Indicator(string key, int number, string text, string weight, int line) =>
        new(key, number, $"{number}", "", text, "", "higher", "", "", "", "", weight, "parent", line, "", null, false, At(line));

    private static TargetRow Target(string key, int number, string text, int line) => new(key, number, YearEnd, text, "", false, At(line));

    private static Provenance At(int line) => new("relazione", line);
}
