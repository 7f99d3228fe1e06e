using Albero.Domain.Targets;
using Albero.Etl.Lineage;
using static Albero.Etl.Tests.Lineage.SampleYears;

namespace Albero.Etl.Tests.Lineage;

public sealed class FigureEvidenceTest
{
    private static readonly PrintedFigure[] Printed =
    [
        Printed(FigureRole.Result, "2020-H1", 66), Printed(FigureRole.Target, "2020-H1", 60), Printed(FigureRole.Target, "2020-FY", 130),
        Printed(FigureRole.RevisedTarget, "2020-FY", 150, "arnie"), new(FigureRole.Baseline, null, new(120, null)),
        Printed(FigureRole.Result, "2020-FY", 130), Printed(FigureRole.Target, "2020-Q3", 75, "%"),
    ];

    [Theory]
    [InlineData(130, null, FigureRole.Result, "2020-FY")] // it is the target too: a result says more
    [InlineData(60, null, FigureRole.Target, "2020-H1")]
    [InlineData(150, null, FigureRole.RevisedTarget, "2020-FY")]
    [InlineData(150, "arnie", FigureRole.RevisedTarget, "2020-FY")]
    [InlineData(120, null, FigureRole.Baseline, null)]
    [InlineData(75, "%", FigureRole.Target, "2020-Q3")]
    public void A_baseline_is_recognised_as_what_last_year_printed(int value, string? unit, object role, string? checkpoint)
    {
        var same = FigureEvidence.SameFigure(Before, After(new Figure(value, unit)));
        Assert.Equal((role, checkpoint), ((object)same!.Role, same.Checkpoint?.ToString()));
    }

    [Theory]
    [InlineData(131, null)]
    [InlineData(75, null)] // a count is no share
    [InlineData(150, "ettari")]
    public void Another_figure_or_another_unit_is_no_evidence(int value, string? unit) =>
        Assert.Null(FigureEvidence.SameFigure(Before, After(new Figure(value, unit))));

    [Fact]
    public void No_baseline_is_no_evidence() => Assert.Null(FigureEvidence.SameFigure(Before, After(null)));

    [Theory]
    [InlineData(TargetKind.Number, TargetKind.Percent, true)]
    [InlineData(TargetKind.Deadline, TargetKind.Number, true)]
    [InlineData(TargetKind.Range, TargetKind.Number, false)]
    [InlineData(TargetKind.Milestone, TargetKind.Boolean, false)]
    [InlineData(TargetKind.None, TargetKind.Percent, false)]
    public void Another_sort_of_target_is_noticed(TargetKind from, TargetKind to, bool otherwise) =>
        Assert.Equal(otherwise, FigureEvidence.AsksOtherwise(Indicator(2020, "1.1", 1, "Arnie", from), Indicator(2021, "1.1", 1, "Arnie", to)));

    private static IndicatorCandidate Before => Indicator(2020, "1.1", 1, "Arnie", TargetKind.Number, null, Printed);

    private static IndicatorCandidate After(Figure? baseline) => Indicator(2021, "1.1", 1, "Arnie", TargetKind.Number, baseline);
}
