using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.Shared;

/// <summary>
/// Which way is better, from the indicator's own words: lower when it measures something to be reduced, a time or a
/// fault, and doesn't say that something is to grow; otherwise higher.
/// </summary>
internal static partial class IndicatorDirection
{
    public static string Of(string indicator) =>
        (Lower().IsMatch(indicator) || Named().IsMatch(indicator)) && !Growing().IsMatch(indicator) ? "lower" : "higher";

    /// <summary>The same, and lower where a target asks for a fall (<c>-15%</c>), as it does for consumption.</summary>
    public static string Of(string indicator, IEnumerable<string> targets) =>
        targets.Any(target => Fall().IsMatch(target)) ? "lower" : Of(indicator);

    [GeneratedRegex(@"^[-–−] ?\d+(,\d+)? ?%$")]
    private static partial Regex Fall();

    [GeneratedRegex(@"\b(riduzion[ei]|ridurre|diminuzion[ei]|contenimento|temp[oi] medi[oi]?|temp[oi] di lavorazione|ritard[oi]|reclami|sospesi|scostament[oi])\b", RegexOptions.IgnoreCase)]
    private static partial Regex Lower();

    /// <summary>Measures that say it by their name: costs to be rationalised, and the national index of the days by which payments are late.</summary>
    [GeneratedRegex(@"\b(razionalizzazione (dei )?costi|indice di tempestività dei pagamenti)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(aument\p{L}+|increment\p{L}+|maggior\p{L}*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Growing();
}
