namespace Albero.Metrics;

/// <summary>The additive parts, that is all the arithmetic that SQL does.</summary>
internal static class AdditiveParts
{
    // A policy may give a missing result an achievement of zero: that counts in the score, but nothing was measured.
    private const string Measured = "a.status IN ('met', 'not_met')";

    // Under a policy that rewards more than 100 % the score may pass 100, but no leaf takes more points than it has.
    private const string Reached = "CASE WHEN a.achievement > 100 THEN 100 ELSE a.achievement END";

    private const string Stretch = "CASE WHEN f.stretch_result IS NULL THEN f.stretch_baseline_percent ELSE f.stretch_result_percent END";

    private const string Moved = "a.revised_achievement - a.approved_achievement";

    public static IReadOnlyList<AdditivePart> All { get; } =
    [
        Leaf("leaves", "count(*)"),
        Leaf("leaves_due", "count(*) FILTER (WHERE f.is_due)"),
        Leaf("leaves_with_target", "count(*) FILTER (WHERE f.target_kind <> 'none')"),
        Leaf("leaves_measured", $"count(*) FILTER (WHERE {Measured})"),
        Leaf("leaves_met", "count(*) FILTER (WHERE a.status = 'met')"),
        Leaf("leaves_not_met", "count(*) FILTER (WHERE a.status = 'not_met')"),
        Leaf("leaves_declared", "count(*) FILTER (WHERE a.status IN ('on_track_declared', 'off_track_declared'))"),
        Leaf("leaves_not_due", "count(*) FILTER (WHERE a.status = 'not_due')"),
        Leaf("leaves_not_reported", "count(*) FILTER (WHERE a.status = 'not_reported')"),
        Leaf("leaves_not_measurable", "count(*) FILTER (WHERE a.status = 'not_measurable')"),
        Leaf("weight", "sum(f.effective_weight)"),
        Leaf("weight_due", $"sum({Part("f.effective_weight", "f.due_share")})"),
        Leaf("weight_measured", $"sum({Part("f.effective_weight", "a.measured_share")})"),
        Leaf("weight_scored", $"sum({Part("f.effective_weight", "a.scored_share")})"),
        Leaf("weighted_achievement", $"sum({Part("f.effective_weight", "a.scored_share")} * a.achievement)"),
        Leaf("weighted_reached", $"sum({Part("f.effective_weight", "a.scored_share")} * {Reached})"),
        // A moved target: one result against it as approved, and what the move adds or takes.
        Leaf("leaves_revised_scored", "count(a.revised_achievement)"),
        Leaf("weighted_on_approved", "sum(f.effective_weight * a.approved_achievement)"),
        Leaf("weighted_by_easing", $"sum(CASE WHEN {Moved} > 0 THEN f.effective_weight * ({Moved}) END)"),
        Leaf("weighted_by_hardening", $"sum(CASE WHEN {Moved} < 0 THEN f.effective_weight * ({Moved}) END)"),
        // A target is held against the last result; only where there is none, against the baseline.
        Leaf("weight_stretch", $"sum(f.effective_weight) FILTER (WHERE {Stretch} IS NOT NULL)"),
        Leaf("weighted_stretch", $"sum(f.effective_weight * {Stretch})"),
        Leaf("leaves_with_last_result", "count(f.stretch_result)"),
        Leaf("leaves_below_last_result", "count(*) FILTER (WHERE f.stretch_result < 0)"),
        Leaf("leaves_at_last_result", "count(*) FILTER (WHERE f.stretch_result = 0)"),
        Leaf("leaves_above_last_result", "count(*) FILTER (WHERE f.stretch_result > 0)"),
        Leaf("leaves_with_baseline", "count(f.stretch_baseline)"),
        Leaf("leaves_below_baseline", "count(*) FILTER (WHERE f.stretch_baseline < 0)"),
        Leaf("leaves_at_baseline", "count(*) FILTER (WHERE f.stretch_baseline = 0)"),
        Leaf("leaves_above_baseline", "count(*) FILTER (WHERE f.stretch_baseline > 0)"),
        Leaf("leaves_comparable", "count(f.trend)"),
        Leaf("leaves_improved", "count(*) FILTER (WHERE f.trend = 'improved')"),
        Leaf("leaves_worsened", "count(*) FILTER (WHERE f.trend = 'worsened')"),
        Leaf("leaves_unchanged", "count(*) FILTER (WHERE f.trend = 'unchanged')"),
        Assigned("assigned", "count(*)"),
        Assigned("assigned_measured", $"count(*) FILTER (WHERE {Measured})"),
        Assigned("share", "sum(m.manager_weight)"),
        Assigned("share_due", $"sum({Part("m.manager_weight", "f.due_share")})"),
        Assigned("share_measured", $"sum({Part("m.manager_weight", "a.measured_share")})"),
        Assigned("share_scored", $"sum({Part("m.manager_weight", "a.scored_share")})"),
        Assigned("shared_achievement", $"sum({Part("m.manager_weight", "a.scored_share")} * a.achievement)"),
        Assigned("shared_reached", $"sum({Part("m.manager_weight", "a.scored_share")} * {Reached})"),
        new("findings", Grains.Finding, "count(*)"),
        new("revisions", Grains.Revision, "count(*)"),
        new("budget_lines", Grains.BudgetLine, "count(*)"),
        new("budget_lines_read", Grains.BudgetLine, "count(f.amount)"),
        new("amounts", Grains.BudgetLine, "sum(f.amount)"),
        new("individual_objectives", Grains.Individual, "count(*)"),
    ];

    // A leaf that stands for a whole subtree is due, measured and scored in part. Rounded like a weight, so that the product with
    // an achievement keeps its places.
    private static string Part(string weight, string share) => $"({weight} * {share})::DECIMAL(18, 12)";

    private static AdditivePart Leaf(string name, string sql) => new(name, Grains.Leaf, sql);

    private static AdditivePart Assigned(string name, string sql) => new(name, Grains.AssignedLeaf, sql);
}
