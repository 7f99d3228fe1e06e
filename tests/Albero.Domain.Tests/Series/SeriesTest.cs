using Albero.Domain.Scoring;
using Albero.Domain.Series;

namespace Albero.Domain.Tests.Series;

public class SeriesTest
{
    private static PlanReading Plan(int year, params string[] keys) =>
        keys.Aggregate(new SmallPlan(year), (plan, key) => plan.Indicator(key, 1, "higher", "")).Read();

    private static IndicatorReading Find(IEnumerable<PlanReading> plans, int year, string key) =>
        plans.Single(plan => plan.Package.Manifest.Year == year).Indicators.Single(indicator => indicator.Row.ObjectiveKey == key);

    [Fact]
    public void An_indicator_is_a_series_of_its_own_until_a_link_joins_it()
    {
        var plan = Plan(2019, "1.1");
        Assert.Equal("prova/2019/1.1/1", plan.Indicators[0].Series);
        Assert.Equal("prova/2019/1.1", plan.Objectives[0].Series);
        Assert.Null(plan.Indicators[0].Previous);
    }

    [Fact]
    public void A_series_is_named_after_its_first_member_whatever_the_order_of_plans_and_links()
    {
        PlanReading[] plans = [Plan(2020, "C"), Plan(2018, "A"), Plan(2019, "B")];
        LineageLink[] links = [SmallPlan.Link(2019, "B", 2020, "C", LineageGrade.ChangedUnit), SmallPlan.Link(2018, "A", 2019, "B", LineageGrade.Reworded)];
        var read = Portfolio.Read(plans, links);

        Assert.Equal([2020, 2018, 2019], read.Select(plan => plan.Package.Manifest.Year));
        Assert.All(read, plan => Assert.Equal("prova/2018/A/1", plan.Indicators[0].Series));
        var (b, c) = (Find(read, 2019, "B"), Find(read, 2020, "C"));
        Assert.Equal((SmallPlan.Member(2018, "A"), LineageGrade.Reworded, false), (b.Previous!.Value, b.SeriesGrade!.Value, b.SeriesBreaks));
        Assert.Equal((SmallPlan.Member(2019, "B"), LineageGrade.ChangedUnit, true), (c.Previous!.Value, c.SeriesGrade!.Value, c.SeriesBreaks));
    }

    [Fact]
    public void The_same_code_is_not_the_same_thing()
    {
        var read = Portfolio.Read([Plan(2018, "A", "B"), Plan(2019, "A")], [SmallPlan.Link(2018, "A", 2019, "A", LineageGrade.NotComparable), SmallPlan.Link(2018, "B", 2019, "A")]);
        Assert.Equal("prova/2018/B/1", Find(read, 2019, "A").Series);
    }

    [Fact]
    public void Nodes_of_the_tree_have_series_of_their_own()
    {
        var link = new LineageLink(SmallPlan.Member(2018, "A", null), SmallPlan.Member(2019, "B", null), LineageGrade.Same, "", 2);
        var later = Portfolio.Read([Plan(2018, "A"), Plan(2019, "B")], [link])[1];
        Assert.Equal(("prova/2018/A", "prova/2019/B/1"), (later.Objectives[0].Series, later.Indicators[0].Series));
    }

    /// <summary>What a hand-written file may hold: none of it stops a load here, and no series forks or runs in circles.</summary>
    [Fact]
    public void A_series_never_forks_and_never_runs_backwards()
    {
        LineageLink[] links =
        [
            SmallPlan.Link(2018, "A", 2019, "A"), SmallPlan.Link(2018, "B", 2019, "A"), SmallPlan.Link(2018, "A", 2019, "B"),
            SmallPlan.Link(2019, "B", 2018, "B"), SmallPlan.Link(2019, "B", 2019, "B"), SmallPlan.Link(2017, "A", 2018, "A"), SmallPlan.Link(2018, "Z", 2019, "B"),
            new LineageLink(SmallPlan.Member(2018, "B"), SmallPlan.Member(2019, "B", null), LineageGrade.Same, "", 2),
        ];
        var read = Portfolio.Read([Plan(2018, "A", "B"), Plan(2019, "A", "B")], links);
        Assert.Equal(
            ["prova/2018/A/1", "prova/2018/B/1", "prova/2018/A/1", "prova/2019/B/1"],
            read.SelectMany(plan => plan.Indicators).Select(indicator => indicator.Series));
    }

    [Theory]
    [InlineData(LineageGrade.Same, "same", true, false)]
    [InlineData(LineageGrade.Reworded, "reworded", true, false)]
    [InlineData(LineageGrade.ChangedUnit, "changed_unit", false, true)]
    [InlineData(LineageGrade.ChangedScope, "changed_scope", false, true)]
    [InlineData(LineageGrade.NotComparable, "not_comparable", false, false)]
    public void A_grade_says_whether_figures_compare_and_whether_the_line_breaks(LineageGrade grade, string code, bool comparable, bool breaks)
    {
        Assert.Equal((code, comparable, breaks), (grade.Code(), grade.IsComparable(), grade.Breaks()));
        Assert.True(LineageGradeCode.TryParse(code, out var parsed));
        Assert.Equal(grade, parsed);
        Assert.False(LineageGradeCode.TryParse(code.ToUpperInvariant(), out _));
    }
}
