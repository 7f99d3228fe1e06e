using System.Globalization;
using Albero.Domain.Scoring;
using Albero.Domain.Series;

namespace Albero.Domain.Tests.Series;

/// <summary>What a target is held against: the newest figure that an earlier year's document prints as result, and measured.</summary>
public class LastResultTest
{
    /// <summary>Cells of 2018 (target|result), target of 2019 at mid-year and year-end → last result at each.</summary>
    public static TheoryData<string[], string[], string> Cases => new()
    {
        // A mid-year target is never held against a whole year; a year-end one takes what there is.
        { ["H1 5|8", "FY 10|12"], ["H1 6", "FY 12"], "8 of 2018-H1; 12 of 2018-FY" },
        { ["H1 5|8", "FY 10"], ["H1 6", "FY 12"], "8 of 2018-H1; 8 of 2018-H1" },
        { ["H1 5", "FY 10|12"], ["H1 6", "FY 12"], "none; 12 of 2018-FY" },
        { ["H1 5|8", "FY 10|-"], ["FY 12"], "none; 8 of 2018-H1" },
        // Zero is a result, and so is one where no target was due; a missing one, words and dates are not.
        { ["FY 10|0"], ["FY 12"], "none; 0 of 2018-FY" },
        { ["FY 10|-"], ["FY 12"], "none; none" },
        { ["FY -|12"], ["FY 12"], "none; 12 of 2018-FY" },
        { ["H1 -|23", "FY 15"], ["H1 5", "FY 20"], "23 of 2018-H1; 23 of 2018-H1" },
        { ["FY -|+12%"], ["FY 12%"], "none; none" },
        { ["FY SI|si"], ["FY 12"], "none; none" },
        { ["FY entro il 31 maggio|il 20 maggio 2018"], ["FY 12"], "none; none" },
        { ["FY 6.000 istanze in 6 riunioni|7.000 istanze e 6 riunioni"], ["FY 12"], "none; none" },
        // The same unit; a percentage only with a percentage.
        { ["FY 10 imprese|12"], ["FY 12 imprese"], "none; 12 imprese of 2018-FY" },
        { ["FY 10 imprese|12"], ["FY 12 corsi"], "none; none" },
        { ["FY 10|12 imprese"], ["FY 12"], "none; 12 imprese of 2018-FY" },
        { ["FY 75%|82,70%"], ["FY 75%"], "none; 82.7 % of 2018-FY" },
        { ["FY 75%|82,70%"], ["FY 75"], "none; none" },
        { ["FY 75|82"], ["FY 75%"], "none; none" },
        // Only a target that is one figure is held against one; a change is asked against the baseline.
        { ["FY 10|12"], ["FY SI"], "none; none" },
        { ["FY 10|12"], ["FY avvio gara"], "none; none" },
        { ["FY 75%|82%"], ["FY +10%"], "none; none" },
        { ["FY 10|12"], ["FY tra 10 e 14"], "none; 12 of 2018-FY" },
        // A result that is itself a change is no level.
        { ["FY +10%|+12%"], ["FY 12%"], "none; none" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_newest_measured_result_of_the_year_before(string[] before, string[] after, string expected)
    {
        PlanReading[] plans = [new SmallPlan(2018).Indicator("A", 1, "higher", "", before).Read(), new SmallPlan(2019).Indicator("A", 1, "higher", "", after).Read()];
        var read = Portfolio.Read(plans, [SmallPlan.Link(2018, "A", 2019, "A")])[1];
        Assert.Equal(expected, string.Join("; ", read.Measurements.Select(measurement => Show(measurement.LastResult))));
    }

    [Fact]
    public void A_baseline_never_serves_as_a_last_result()
    {
        PlanReading[] plans = [new SmallPlan(2018).Indicator("A", 1, "higher", "40", "FY 10").Read(), new SmallPlan(2019).Indicator("A", 1, "higher", "50", "FY 12").Read()];
        Assert.All(Portfolio.Read(plans, [SmallPlan.Link(2018, "A", 2019, "A")])[1].Measurements, measurement => Assert.Null(measurement.LastResult));
    }

    [Theory]
    [InlineData(LineageGrade.Same, "12 of 2018-FY")]
    [InlineData(LineageGrade.Reworded, "12 of 2018-FY")]
    [InlineData(LineageGrade.ChangedScope, "none")]
    [InlineData(LineageGrade.ChangedUnit, "none")]
    [InlineData(LineageGrade.NotComparable, "none")]
    public void It_is_never_taken_across_a_break(LineageGrade grade, string expected)
    {
        PlanReading[] plans = [new SmallPlan(2018).Indicator("A", 1, "higher", "", "FY 10|12").Read(), new SmallPlan(2019).Indicator("A", 1, "higher", "", "FY 12").Read()];
        Assert.Equal(expected, Show(Portfolio.Read(plans, [SmallPlan.Link(2018, "A", 2019, "A", grade)])[1].Measurements[1].LastResult));
    }

    [Fact]
    public void A_year_without_results_is_stepped_over_to_the_nearest_that_has_them()
    {
        PlanReading[] plans =
        [
            new SmallPlan(2021).Indicator("A", 1, "higher", "", "H1 1", "FY 1").Read(),
            new SmallPlan(2020).Indicator("A", 1, "higher", "", "H1 1", "FY 1").Read(),
            new SmallPlan(2019).Indicator("A", 1, "higher", "", "H1 1", "FY 1|9").Read(),
            new SmallPlan(2018).Indicator("A", 1, "higher", "", "H1 1|4", "FY 1|8").Read(),
        ];
        LineageLink[] links = [SmallPlan.Link(2018, "A", 2019, "A"), SmallPlan.Link(2019, "A", 2020, "A"), SmallPlan.Link(2020, "A", 2021, "A")];
        var read = Portfolio.Read(plans, links);
        Assert.Equal(["4 of 2018-H1", "9 of 2019-FY"], read[0].Measurements.Select(measurement => Show(measurement.LastResult)));
        Assert.Equal((SmallPlan.Member(2019, "A"), "9", "piano"), (read[0].Measurements[1].LastResult!.Member, read[0].Measurements[1].LastResult!.Text, read[0].Measurements[1].LastResult!.Source));
        Assert.Equal(plans[2].Measurements[1].ResultLine, read[0].Measurements[1].LastResult!.Line);
    }

    [Fact]
    public void Reading_twice_gives_the_same()
    {
        PlanReading[] plans = [new SmallPlan(2018).Indicator("A", 1, "higher", "", "FY 10|12").Read(), new SmallPlan(2019).Indicator("A", 1, "higher", "3", "FY 8|9").Read()];
        LineageLink[] links = [SmallPlan.Link(2018, "A", 2019, "A")];
        var once = Portfolio.Read(plans, links);
        var twice = Portfolio.Read(once, links);
        Assert.Equal(once.SelectMany(plan => plan.Findings).Select(finding => finding.Identity), twice.SelectMany(plan => plan.Findings).Select(finding => finding.Identity));
        Assert.Equal(once.SelectMany(plan => plan.Measurements).Select(measurement => measurement.Change), twice.SelectMany(plan => plan.Measurements).Select(measurement => measurement.Change));
    }

    private static string Show(LastResult? last) =>
        last is null ? "none" : string.Create(CultureInfo.InvariantCulture, $"{Readings.Number(last.Value)}{(last.Unit is null ? "" : " " + last.Unit)} of {last.Checkpoint}");
}
