namespace Albero.Dashboards.Pages.Giunta;

/// <summary>Score and coverage of a plan or of one of its areas at a checkpoint.</summary>
/// <param name="PlanId">Chamber and year.</param>
/// <param name="Period">For example <c>2018-H1</c>.</param>
/// <param name="AreaCode">Code of the area, or null for the whole plan.</param>
/// <param name="Area">Its name.</param>
public sealed record ScoreRow(string PlanId, string Period, string? AreaCode, string? Area)
{
    /// <summary>Percent points; null where nothing is scored.</summary>
    public decimal? Score { get; init; }

    /// <summary>Measured percent of all the weight, due or not.</summary>
    public decimal? Share { get; init; }

    /// <summary>Measured percent of the weight that has a target here.</summary>
    public decimal? Coverage { get; init; }

    /// <summary>Points of the plan's 100.</summary>
    public decimal? Reached { get; init; }

    public decimal? Missed { get; init; }

    public decimal? Unmeasured { get; init; }

    /// <summary>Percent of the plan.</summary>
    public decimal? Weight { get; init; }

    public int Measured { get; init; }

    public int Indicators { get; init; }

    /// <summary>Indicators with a target here.</summary>
    public int Due { get; init; }

    public bool IsWhole => AreaCode is null && Area is null;

    /// <summary>Measured points of the plan's 100.</summary>
    public decimal MeasuredPoints => (Reached ?? 0) + (Missed ?? 0);

    /// <summary>The points as a part of this row's own weight, for a bar of 100.</summary>
    public decimal? OfOwn(decimal? points) => Weight is > 0 ? points / Weight * 100 : null;
}
