using Albero.Dashboards.Data;

namespace Albero.Dashboards.Pages.Why;

/// <summary>
/// The comparison that turned a result into an achievement, as the domain's rules choose it from the target's kind, the operator and
/// the scoring rules. It explains the figure of the mart and is never shown in its place.
/// </summary>
/// <param name="Kind">Which comparison; a text of the page stands for each.</param>
/// <param name="Above">What is divided.</param>
/// <param name="Below">What it is divided by.</param>
public sealed record WhyRule(string Kind, decimal? Above = null, decimal? Below = null)
{
    /// <summary>Percent points before the cap that the comparison gives; null where only the printed words or parts can tell.</summary>
    public decimal? Uncapped { get; private init; }

    /// <summary>The comparison of a measured row; null where there is none.</summary>
    public static WhyRule? Of(MeasurementRow row, PolicyRow policy)
    {
        if (row.Status is not ("met" or "not_met") || row.Achievement is null) return null;
        if (row.IsRollup) return new WhyRule("subtree");
        return row switch
        {
            { TargetKind: "boolean" } => Yes("answer", row),
            { TargetKind: "deadline" } => Yes(row.Parts is null ? "deadline" : "deadlines", row),
            { TargetKind: "relative_change", Target: { } asked, Deviation: { } deviation } => Change(row, asked, deviation),
            { Parts: not null } => new WhyRule("parts"),
            { TargetKind: "range" } => Yes("range", row),
            { Operator: "=" } => Yes("exact", row),
            { Operator: ">" or ">=", Target: > 0 and var target, Result: { } result } => result < 0 ? new WhyRule("negative", result, target) { Uncapped = 0 } : Ratio("at-least", result, target),
            { Operator: "<" or "<=", Target: > 0 and var target, Result: { } result } => AtMost(row, policy, result, target),
            _ => Yes("met", row),
        };
    }

    private static WhyRule Change(MeasurementRow row, decimal asked, decimal deviation)
    {
        // The mart's deviation is change − asked, however the result was printed: as a change or as a level.
        var change = deviation + asked;
        var towards = (row.Operator is ">" or ">=" && asked > 0) || (row.Operator is "<" or "<=" && asked < 0);
        if (!towards) return Yes("change-met", row) with { Above = change, Below = asked };
        var share = Share(change, asked);
        return new WhyRule("change", change, asked) { Uncapped = Math.Max(0, share) };
    }

    private static WhyRule AtMost(MeasurementRow row, PolicyRow policy, decimal result, decimal target)
    {
        if (policy.AtMost == "share_of_reduction")
        {
            if (row.Baseline is not { } baseline || baseline <= target) return Yes("no-reduction", row);
            return new WhyRule("share_of_reduction", baseline - result, baseline - target) { Uncapped = Math.Max(0, Share(baseline - result, baseline - target)) };
        }
        // Nothing at all where at most something was allowed is full, and nobody can say how full.
        if (result <= 0) return new WhyRule("none-of-most", result, target);
        return policy.AtMost == "two_minus_ratio"
            ? new WhyRule("two_minus_ratio", result, target) { Uncapped = Math.Max(0, 200 - Share(result, target)) }
            : Ratio("target_over_result", target, result);
    }

    private static WhyRule Ratio(string kind, decimal above, decimal below) => new(kind, above, below) { Uncapped = Share(above, below) };

    private static WhyRule Yes(string kind, MeasurementRow row) => new(kind) { Uncapped = row.Met == true ? 100 : 0 };

    private static decimal Share(decimal above, decimal below) => Math.Round(above * 100 / below, 4, MidpointRounding.AwayFromZero);
}
