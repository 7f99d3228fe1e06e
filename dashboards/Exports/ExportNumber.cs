namespace Albero.Dashboards.Exports;

/// <summary>Numbers as files carry them.</summary>
internal static class ExportNumber
{
    /// <summary>Far more places than a screen shows, far fewer than a division gives.</summary>
    /// <param name="value">A number, or null where there is none.</param>
    /// <param name="places">Decimals that are kept: more where a reader is to add rows up.</param>
    public static decimal? Rounded(decimal? value, int places = 6) => value is { } number ? Math.Round(number, places, MidpointRounding.AwayFromZero) : null;
}
