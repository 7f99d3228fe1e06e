using Albero.Dashboards.Addresses;
using Albero.Dashboards.Components.Marks;
using Albero.Dashboards.Data;
using Albero.Dashboards.Formats;
using Albero.Dashboards.Pages.Analysis.Slices;
using Albero.Dashboards.Pages.Oiv;
using Albero.Dashboards.Resources;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Why;

/// <summary>From any score to what it is made of: formula, rules, parts, what stays out and why, and every printed cell.</summary>
public sealed partial class Why
{
    private WhyAnswer _answer = null!;
    private MeasurementRow? _row;
    private ViewState? _subtree;
    private IReadOnlyList<MeasurementRow> _rows = [];
    private IReadOnlyList<string> _conditions = [];
    private IReadOnlyList<(string Tree, int Indicators)> _trees = [];
    private VerdictCounts? _judged;

    private WhySlice Slice => _answer.Slice;

    private WhyAmounts Total => _answer.Total;

    private WhyLeaf? Leaf => Slice.Level == WhyLevel.Indicator ? _answer.Leaves.FirstOrDefault() : null;

    private string Figure => _answer is null || Total.Score is null ? T["whylink-none"] : NumberText.Percent(Total.Score);

    private string Name => _answer is null ? "" : WhyNames.Of(Slice, Context, _rows, _conditions, T);

    private string Headline => Total switch
    {
        { Indicators: 0 } when _row is { PassesOn: true } => T["explain-headline-passes"],
        { Indicators: 0 } => T["explain-headline-empty"],
        { Score: null } when Slice.Level == WhyLevel.Indicator => T["explain-headline-unmeasured", T["status-" + _row!.Status].Value.ToLower(System.Globalization.CultureInfo.CurrentCulture)],
        { Score: null } => T.Count("explain-headline-none", Total.Indicators, Reasons),
        { Unscored: < 0.05m } => T["explain-headline-whole", Figure, Points(Total.Scored), Points(Total.Counted)],
        _ => T["explain-headline", Figure, Points(Total.Scored), Points(Total.Counted), Points(Total.Unscored)],
    };

    // Conditions by which an indicator may be in several parts of the plan.
    private IEnumerable<Dimension> Many => Slice.Conditions.Select(condition => MetricCatalog.Dimension(condition.Dimension)!).Where(dimension => dimension.ManyValued);

    // The plan's points of a manager's objectives aren't the role's score: that has its own weights, and its own page.
    private ViewState? OwnPoints => Slice.Conditions.FirstOrDefault(condition => condition.Dimension == "manager") is { Values: [{ } manager] } && Slice.Level == WhyLevel.Conditions
        ? Slice.State.On(Slice.State.Path) with { Manager = manager }
        : null;

    // What keeps a score from being there, counted: «13 senza target, 4 non rendicontati».
    private string Reasons => string.Join(", ", _answer.Reasons.Select(reason => T.Count("explain-count-" + reason.Code, reason.Indicators)));

    private IEnumerable<Crumb> Steps => WhyNames.Steps(Slice, Context, _rows, _conditions, T);

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        _rows = await PlanMeasurements.WithRollupsAsync(Snapshot, Context.Plan!.PlanId);
        var faults = await WhyFaults.OfAsync(Snapshot, Context, _rows);
        if (faults.Count > 0) return faults;

        _answer = await WhyAnswer.OfAsync(Snapshot, Context, WhySlice.Of(Context, _rows), _rows);
        _conditions = await ConditionWords.OfAsync(Snapshot, Context, Slice.Grain, Slice.Conditions, Slice.Scope, [], T);
        var shown = _rows.Where(row => row.Period == Context.Period!.Period);
        _row = Slice.Level == WhyLevel.Indicator ? shown.First(row => row.Objective == Context.State.Objective && row.Indicator == Context.State.Indicator) : null;
        if (_row is not null) _subtree = await WhySubtree.OfAsync(Snapshot, Context, _row, _rows);
        _trees = TreeChoice.All(Context, _rows);
        if (Total.MeasuredIndicators == 0 && Slice.Level == WhyLevel.Plan) _judged = VerdictCounts.At(await VerdictRow.OfAsync(Snapshot, Context.Plan.PlanId), Context.Period!);
        return [];
    }

    private static string Points(decimal points) => NumberText.Fixed(points);
}
