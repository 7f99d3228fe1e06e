namespace Albero.Dashboards.Charts;

/// <summary>One column of a trend: a checkpoint that is measured, or a dashed slot that says why not.</summary>
/// <param name="Day">Day and month, <c>30/6</c>.</param>
/// <param name="Year">Year.</param>
/// <param name="Value">Percent points, or null.</param>
/// <param name="Band">Code of its band.</param>
/// <param name="Coverage">Measured percent of the weight; drawn under the column.</param>
/// <param name="Reason">Why there is no value; one line per word.</param>
/// <param name="IsShown">Whether it is the checkpoint that the page is about.</param>
/// <param name="Address">View of that checkpoint.</param>
public sealed record TrendColumn(string Day, int Year, decimal? Value, string? Band, decimal? Coverage, string Reason, bool IsShown, string Address);
