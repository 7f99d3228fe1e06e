namespace Albero.Dashboards.Pages.Oiv.Score;

/// <summary>Names of the measures that a score comes about by: those of the plan, or of what is assigned to a manager.</summary>
internal sealed record StepMeasures(
    string Weight, string LeftOut, string Scored, string Zero, string Missed, string Reached, string Over, string Credited, string Score, string Share, string Measured, string Indicators)
{
    /// <summary>Points of the plan's 100.</summary>
    public static readonly StepMeasures OfPlan = new(
        "effective_weight", "unscored_weight", "scored_weight", "points_missing_as_zero", "points_missed", "points_reached", "points_over", "points_counted", "score", "measured_share", "measured", "indicators");

    /// <summary>Points of the manager's own 100.</summary>
    public static readonly StepMeasures OfManager = new(
        "assigned_weight", "manager_unscored_weight", "assigned_scored", "manager_points_missing_as_zero", "manager_points_missed", "manager_points_reached",
        "manager_points_over", "manager_points_counted", "manager_score", "manager_measured_share", "assigned_measured", "assigned_indicators");

    public string[] All => [Weight, LeftOut, Scored, Zero, Missed, Reached, Over, Credited, Score, Share, Measured, Indicators];
}
