using System.Globalization;

namespace Albero.Dashboards.Exports;

/// <summary>Numbers as files write them.</summary>
internal static class PlainNumber
{
    /// <summary>All decimals a number has and no zeros after them, a decimal point, no thousands separator, never an exponent.</summary>
    // 28 places are all that a decimal can have.
    public static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
