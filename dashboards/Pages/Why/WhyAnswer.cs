using Albero.Dashboards.Addresses;
using Albero.Dashboards.Components.Marks;
using Albero.Dashboards.Data;
using Albero.Dashboards.Formats;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Why;

/// <summary>A part of the explained number one level down.</summary>
/// <param name="Code">Its code; null where the plan prints none.</param>
/// <param name="State">Where its own number is explained.</param>
public sealed record WhyPart(string? Code, string Name, ViewState State, WhyAmounts Amounts);

/// <summary>An indicator below the explained number.</summary>
/// <param name="Row">Its printed and read cells.</param>
public sealed record WhyLeaf(MeasurementRow Row, WhyAmounts Amounts)
{
    /// <summary>Why it, or the rest of it, stays out of the score; null where all of it counts.</summary>
    public string? Reason => Amounts.Unscored == 0 ? null : Row switch
    {
        { Status: "met" or "not_met" } => WhyReason.InPart,
        { Status: "not_due", TargetKind: not (null or "none") } => WhyReason.NotPublished,
        _ => Row.Status,
    };
}

/// <summary>A reason for which weight stays out of a score.</summary>
/// <param name="Code">A status of measurements, <see cref="InPart"/> or <see cref="NotPublished"/>.</param>
public sealed record WhyReason(string Code, int Indicators, decimal Weight)
{
    /// <summary>Measured only for a part of its weight: an indicator that stands for a whole subtree.</summary>
    public const string InPart = "in_part";

    /// <summary>A target is there, but no document reports the checkpoint yet: it isn't due either, yet that is another thing than no target.</summary>
    public const string NotPublished = "not_published";

    private static readonly string[] Order = [InPart, "not_measurable", "not_reported", "off_track_declared", "on_track_declared", NotPublished, "not_due"];

    /// <summary>From what the evaluators can do something about to what was never asked.</summary>
    public int Ordinal => Array.IndexOf(Order, Code);
}

/// <summary>A number with all that it is made of; the parts, the leaves and the reasons each add up to it.</summary>
/// <param name="Parts">One level down; empty for one indicator.</param>
/// <param name="ByArea">Whether the parts are areas; else they are objectives, or the leaves of one objective.</param>
/// <param name="Leaves">All indicators below, in the plan's order.</param>
/// <param name="Reasons">Weight that stays out, by reason.</param>
/// <param name="Formula">From the parts to the score; null where nothing counts.</param>
public sealed record WhyAnswer(
    WhySlice Slice, WhyAmounts Total, IReadOnlyList<WhyPart> Parts, bool ByArea, IReadOnlyList<WhyLeaf> Leaves, IReadOnlyList<WhyReason> Reasons, ScoreFormula? Formula)
{
    /// <summary>One query, whatever the number of leaves.</summary>
    /// <param name="rows">Everything that the plan prints, at all its checkpoints.</param>
    public static async Task<WhyAnswer> OfAsync(Snapshot snapshot, ViewContext context, WhySlice slice, IReadOnlyList<MeasurementRow> rows)
    {
        var filters = slice.Filters(context);
        var measures = WhyAmounts.Measures(slice.OfManager);
        var tree = await snapshot.RunAsync(new MetricQuery(measures, ["area", "objective", "indicator"], filters) { Subtotals = true });

        var cells = rows.Where(row => row.Period == context.Period!.Period && row.Tree == slice.Tree).ToDictionary(row => WhySlice.Key(row.Objective, row.Indicator));
        List<WhyLeaf> leaves =
        [
            .. from row in tree.Rows
               let key = tree.Member(row, "indicator").Value
               where key is not null && cells.ContainsKey(key)
               select new WhyLeaf(cells[key], WhyAmounts.From(row, context.Bands)),
        ];
        var total = tree.Rows.Count == 0 ? WhyAmounts.None : WhyAmounts.From(tree.Total, context.Bands);
        var byArea = slice.Level is WhyLevel.Plan or WhyLevel.Conditions && tree.Subtotals.Count(row => row.Members.Count == 1) > 1;
        List<WhyPart> parts = slice.Level switch
        {
            WhyLevel.Indicator => [],
            WhyLevel.Objective => [.. leaves.Select(leaf => Part(slice, leaf))],
            _ => [.. tree.Subtotals.Where(row => row.Members.Count == (byArea ? 1 : 2)).Select(row => Part(slice, row, context.Bands, byArea))],
        };
        return new WhyAnswer(slice, total, parts, byArea, leaves, OutOf(leaves),
            ScoreFormula.Of(parts.Select(part => (part.Code ?? part.Name, (decimal?)part.Amounts.Scored, part.Amounts.Score)), total.Scored, total.Score));
    }

    private static WhyPart Part(WhySlice slice, WhyLeaf leaf) =>
        new(WhySlice.Key(leaf.Row.Objective, leaf.Row.Indicator), leaf.Row.IndicatorTitle, slice.State.Without("indicator") with { Indicator = leaf.Row.Indicator }, leaf.Amounts);

    private static WhyPart Part(WhySlice slice, MetricRow row, Bands bands, bool isArea)
    {
        var member = row.Members[^1];
        var state = (isArea, member.Value) switch
        {
            (true, null) => slice.State.And("area", null),
            (true, _) => slice.State.Without("area") with { Area = member.Value },
            _ => slice.State.Without("objective") with { Objective = member.Value },
        };
        return new WhyPart(member.Value, member.Label.ToString(), state, WhyAmounts.From(row, bands));
    }

    private static List<WhyReason> OutOf(IEnumerable<WhyLeaf> leaves)
    {
        var reasons = from leaf in leaves
                      where leaf.Reason is not null
                      group leaf by leaf.Reason into reason
                      select new WhyReason(reason.Key, reason.Count(), reason.Sum(leaf => leaf.Amounts.Unscored));
        return [.. reasons.OrderBy(reason => reason.Ordinal)];
    }
}
