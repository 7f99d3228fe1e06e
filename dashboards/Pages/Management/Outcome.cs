using Albero.Dashboards.Data;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Management;

/// <summary>What a part of a manager's hundred points came to: the whole, an objective or an indicator.</summary>
/// <param name="Score">Percent points; null where nothing counts in the score.</param>
/// <param name="Share">Percent of the weight that is measured.</param>
/// <param name="Coverage">Percent measured of the weight that has a target at this checkpoint.</param>
/// <param name="Weight">Points of the manager's hundred.</param>
/// <param name="Scored">Points that count in the score: those measured, and under some rules the missing ones too.</param>
/// <param name="Reached">Points reached; null where nothing is measured.</param>
/// <param name="Missed">Points measured and missed; null where nothing is measured.</param>
public sealed record Outcome(
    decimal? Score, string? Band, decimal? Share, decimal? Coverage, decimal? Weight, decimal? Scored,
    decimal? Reached, decimal? Missed, decimal? Unmeasured, int Indicators, int Measured)
{
    public static readonly Outcome None = new(null, null, null, null, null, null, null, null, null, 0, 0);

    public static readonly string[] Measures =
    [
        "manager_score", "manager_measured_share", "manager_coverage", "assigned_weight", "assigned_scored",
        "manager_points_reached", "manager_points_missed", "manager_points_unmeasured", "assigned_indicators", "assigned_measured",
    ];

    public static Outcome From(MetricResult result, MetricRow row, Bands bands)
    {
        decimal? Value(string measure) => result.Value(row, measure);
        return new Outcome(
            Value("manager_score"), bands.Of(Value("manager_score")), Value("manager_measured_share"), Value("manager_coverage"),
            Value("assigned_weight"), Value("assigned_scored"),
            Value("manager_points_reached"), Value("manager_points_missed"), Value("manager_points_unmeasured"),
            (int)(Value("assigned_indicators") ?? 0), (int)(Value("assigned_measured") ?? 0));
    }
}
