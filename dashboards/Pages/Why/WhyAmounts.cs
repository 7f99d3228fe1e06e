using Albero.Dashboards.Data;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Why;

/// <summary>What a part of a hundred points, the plan's or a manager's, came to: everything that its score is made of.</summary>
/// <param name="Score">Percent points; null where nothing counts in the score.</param>
/// <param name="Coverage">Percent measured of the weight that has a target.</param>
/// <param name="Share">Percent measured of all the weight.</param>
/// <param name="Weight">Points of the hundred.</param>
/// <param name="Due">Those with a target at this checkpoint.</param>
/// <param name="Measured">Those measured.</param>
/// <param name="Scored">Those that count in the score.</param>
/// <param name="Unscored">Those that don't.</param>
/// <param name="Counted">Weight × achievement: above the line of the score.</param>
public sealed record WhyAmounts(
    decimal? Score, string? Band, decimal? Coverage, decimal? Share, decimal Weight, decimal Due, decimal Measured, decimal Scored, decimal Unscored,
    decimal Counted, decimal? Reached, decimal? Missed, decimal Unmeasured, int Indicators, int MeasuredIndicators)
{
    public static readonly WhyAmounts None = new(null, null, null, null, 0, 0, 0, 0, 0, 0, null, null, 0, 0, 0);

    private static readonly string[] OfPlan =
    [
        "score", "coverage", "measured_share", "effective_weight", "due_weight", "measured_weight", "scored_weight", "unscored_weight",
        "points_counted", "points_reached", "points_missed", "points_unmeasured", "indicators", "measured",
    ];

    private static readonly string[] OfManager =
    [
        "manager_score", "manager_coverage", "manager_measured_share", "assigned_weight", "manager_due_weight", "manager_measured_weight", "assigned_scored", "manager_unscored_weight",
        "manager_points_counted", "manager_points_reached", "manager_points_missed", "manager_points_unmeasured", "assigned_indicators", "assigned_measured",
    ];

    /// <summary>The measures to ask for: of the plan's hundred points, or of a manager's own.</summary>
    public static IReadOnlyList<string> Measures(bool ofManager) => ofManager ? OfManager : OfPlan;

    public static WhyAmounts From(MetricRow row, Bands bands)
    {
        decimal? At(int measure) => row.Values[measure];
        decimal Sum(int measure) => row.Values[measure] ?? 0;
        return new WhyAmounts(
            At(0), bands.Of(At(0)), At(1), At(2), Sum(3), Sum(4), Sum(5), Sum(6), Sum(7), Sum(8), At(9), At(10), Sum(11), (int)Sum(12), (int)Sum(13));
    }
}
