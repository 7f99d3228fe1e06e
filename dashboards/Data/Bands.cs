namespace Albero.Dashboards.Data;

/// <summary>The band of a roll-up. Measurements carry theirs from the mart; a score that is computed here doesn't.</summary>
public static class Bands
{
    // The band set albero-default, «soglie non ufficiali».
    private static readonly (decimal From, string Code)[] Default = [(95, "full"), (80, "near"), (50, "part"), (0, "miss")];

    /// <param name="score">Percent points, unrounded: 94.96 is not yet 95.</param>
    public static string? Of(decimal? score) => score is { } value ? Default.First(band => value >= band.From).Code : null;
}
