using Albero.Domain.Plans;
using Albero.Domain.Scoring;
using Albero.Domain.Series;
using FsCheck;
using FsCheck.Fluent;

namespace Albero.Domain.Tests.Series;

/// <summary>What holds for any plans of four years with whatever texts in their cells, joined by whatever links.</summary>
public class PortfolioProperties
{
    private static readonly string[] Texts =
        ["", "-", "0", "5", "8", "10", "12,5", "-3", "10%", "82,70%", "+10%", "-15%", "+/- 0%", "tra 5 e 10", "almeno 5 imprese", "5 corsi", "SI", "31/12/2019", "6 istanze in 3 riunioni", "avvio gara", "< 0", "9.999.999.999.999", "0,0001"];

    private static readonly Gen<string> Cell = Gen.Elements(Texts);

    private static readonly Gen<string[]> Cells = Cell.ArrayOf(6);

    private static readonly Gen<LineageLink> Link =
        from fromYear in Gen.Choose(2016, 2019)
        from toYear in Gen.Choose(2016, 2019)
        from keys in Gen.Elements("A", "B", "C").Two()
        from grade in Gen.Elements(Enum.GetValues<LineageGrade>())
        select SmallPlan.Link(fromYear, keys.Item1, toYear, keys.Item2, grade);

    private static readonly Arbitrary<(string[][] Cells, LineageLink[] Links)> Portfolios =
        (from cells in Cells.ArrayOf(12)
         from links in Link.ArrayOf()
         select (cells, links)).ToArbitrary();

    [Fact]
    public void Nothing_depends_on_the_order_of_the_plans() => Prop.ForAll(Portfolios, made =>
    {
        var plans = Plans(made.Cells);
        var (forward, backward) = (Portfolio.Read(plans, made.Links), Portfolio.Read([.. plans.Reverse()], made.Links).Reverse().ToList());
        return forward.Zip(backward).All(pair => Show(pair.First).SequenceEqual(Show(pair.Second)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_last_result_is_earlier_in_the_same_series_and_no_later_in_its_year() => Prop.ForAll(Portfolios, made =>
    {
        var plans = Portfolio.Read(Plans(made.Cells), made.Links);
        var series = plans.SelectMany(plan => plan.Indicators.Select(indicator => (Member: new SeriesMember("prova", plan.Package.Manifest.Year, indicator.Row.ObjectiveKey, indicator.Row.Number), indicator.Series)))
            .ToDictionary(pair => pair.Member, pair => pair.Series);
        return plans.All(plan => plan.Measurements.All(measurement =>
        {
            var own = series[new SeriesMember("prova", plan.Package.Manifest.Year, measurement.ObjectiveKey, measurement.IndicatorNumber)];
            return (measurement.LastResult is not { } last
                    || (last.Checkpoint.Year < measurement.Checkpoint.Year && last.Checkpoint.Quarter <= measurement.Checkpoint.Quarter && series[last.Member] == own && last.Line > 0))
                && (measurement.StretchResult is null || measurement.LastResult is not null)
                && (measurement.Change is not { } change
                    || (change.Previous.Checkpoint == measurement.Checkpoint with { Year = measurement.Checkpoint.Year - 1 } && series[change.Previous.Member] == own));
        }));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_series_has_one_member_a_year_and_every_finding_its_own_identity() => Prop.ForAll(Portfolios, made =>
    {
        var plans = Portfolio.Read(Plans(made.Cells), made.Links);
        return plans.All(plan => plan.Indicators.Select(indicator => indicator.Series).Distinct().Count() == plan.Indicators.Count
            && plan.Findings.Select(finding => finding.Identity).Distinct().Count() == plan.Findings.Count);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_turned_direction_turns_the_stretch_and_the_trend() => Prop.ForAll(Portfolios, made =>
    {
        var (higher, lower) = (Portfolio.Read(Plans(made.Cells, "higher"), made.Links), Portfolio.Read(Plans(made.Cells, "lower"), made.Links));
        return higher.SelectMany(plan => plan.Measurements).Zip(lower.SelectMany(plan => plan.Measurements)).All(pair =>
            pair.First.Target?.Kind == Albero.Domain.Targets.TargetKind.Range // whose other bound counts
            || (pair.First.StretchResult == -pair.Second.StretchResult && pair.First.StretchBaseline == -pair.Second.StretchBaseline
                && (pair.First.Change?.Trend, pair.Second.Change?.Trend) is ("improved", "worsened") or ("worsened", "improved") or ("unchanged", "unchanged") or (null, null)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    /// <summary>Three indicators a year: baseline, then target and result at both checkpoints.</summary>
    private static PlanReading[] Plans(string[][] cells, string direction = "higher") =>
    [
        .. Enumerable.Range(0, 4).Select(year => new SmallPlan(2016 + year)
            .Indicator("A", 1, direction, cells[year * 3][0], [.. Printed(cells[year * 3])])
            .Indicator("B", 1, direction, cells[(year * 3) + 1][0], [.. Printed(cells[(year * 3) + 1])])
            .Indicator("C", 1, direction, cells[(year * 3) + 2][0], [.. Printed(cells[(year * 3) + 2])])
            .Revised("A", 1, "FY", cells[year * 3][5]).Read()),
    ];

    private static IEnumerable<string> Printed(string[] cells) => [$"H1 {cells[1]}|{cells[2]}", $"FY {cells[3]}|{cells[4]}"];

    private static IEnumerable<object?> Show(PlanReading plan) =>
    [
        .. plan.Indicators.Select(indicator => (indicator.Series, indicator.Previous, indicator.SeriesGrade)),
        .. plan.Measurements.Select(measurement => (measurement.LastResult, measurement.StretchResult, measurement.StretchBaseline, measurement.Change)),
        .. plan.Findings.Select(finding => finding.Identity),
    ];
}
