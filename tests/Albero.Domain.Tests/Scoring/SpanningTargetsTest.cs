using Albero.Domain.Findings;
using Albero.Domain.Plans;
using Albero.Domain.Scoring;

namespace Albero.Domain.Tests.Scoring;

/// <summary>A cell merged across checkpoints is stored once and holds at each of them.</summary>
public class SpanningTargetsTest
{
    private static readonly Checkpoint[] Quarters = [new(2019, 1), new(2019, 2), new(2019, 3), new(2019, 4)];

    [Fact]
    public void A_merged_cell_is_the_target_at_both_checkpoints_with_one_line()
    {
        var plan = Read(Cell(2, "30.000 imprese", 7, "2019-FY"));
        Assert.Equal([(null, null), ("30.000 imprese", 7), ("30.000 imprese", 7), ("30.000 imprese", 7)], plan.Measurements.Select(m => (m.TargetText, m.TargetLine)));
        Assert.All(plan.Measurements.Skip(1), m => Assert.Equal((30_000m, "imprese", ">="), (m.TargetValue, m.TargetUnit, m.TargetOperator)));
    }

    [Fact]
    public void It_ends_where_it_says_and_gives_way_to_a_cell_of_its_own() =>
        Assert.Equal(["5", "5", "8", null], Read(Cell(1, "5", 7, "2019-Q3"), Cell(3, "8", 8)).Measurements.Select(m => m.TargetText));

    [Fact]
    public void A_dash_is_a_cell_of_its_own_and_an_empty_one_is_not() =>
        Assert.Equal(["5", "-", "5", "5"], Read(Cell(1, "5", 7, "2019-FY"), Cell(2, "-", 8), Cell(3, "", 9)).Measurements.Select(m => m.TargetText));

    [Fact]
    public void Of_two_merged_cells_the_nearer_one_holds() =>
        Assert.Equal(["5", "8", "8", "8"], Read(Cell(1, "5", 7, "2019-FY"), Cell(2, "8", 8, "2019-FY")).Measurements.Select(m => m.TargetText));

    [Theory]
    [InlineData("2019-Q1")]
    [InlineData("2019")]
    [InlineData("2018-FY")]
    public void One_that_ends_before_it_begins_or_nowhere_holds_at_its_own_checkpoint(string spansTo) =>
        Assert.Equal([null, "5", null, null], Read(Cell(2, "5", 7, spansTo)).Measurements.Select(m => m.TargetText));

    [Fact]
    public void What_cannot_be_read_in_it_is_one_finding() =>
        Assert.Equal("2019-Q1", Assert.Single(Read(Cell(1, "rotazione incarichi", 7, "2019-FY")).Findings, f => f.Code == FindingCode.UnreadableTarget).Subject.Checkpoint);

    private static TargetRow Cell(int quarter, string text, int line, string spansTo = "") => new("A", 1, new Checkpoint(2019, quarter), text, spansTo, false, new Provenance("piano", line));

    private static PlanReading Read(params TargetRow[] targets) => PlanReader.Read(
        new PlanPackage(new PlanManifest("prova", "Prova", 2019, "Piano", "operational", "tree", Quarters, []))
        {
            Objectives = [new ObjectiveRow("A", "A", "", "operational", "A", "100", "parent", "", "", new Provenance("piano", 1))],
            Indicators = [new IndicatorRow("A", 1, "1", "", "indicatore", "", "higher", "", "", "", "", "100", "parent", null, "", null, false, new Provenance("piano", 2))],
            Targets = targets,
        },
        [ScoringPolicy.Standard]);
}
