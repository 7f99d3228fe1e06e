using System.Globalization;
using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.MonitoredSheets2019;

/// <summary>
/// What the KPIs' weights of a sheet are parts of. The document doesn't say; their sums do: 100 on the whole sheet, or 100
/// for every action, which the first figure of the KPIs' numbers counts.
/// </summary>
internal static partial class WeightBase
{
    /// <summary>Three times 33,33 is 99,99: rounding, not another base.</summary>
    private const decimal Tolerance = 0.01m;

    /// <summary><c>action</c> when only the actions sum to 100, else <c>parent</c>.</summary>
    public static string Of(IReadOnlyList<(string Action, decimal? Weight)> weights)
    {
        if (weights.Any(kpi => kpi.Weight is null || kpi.Action.Length == 0) || IsWhole(weights)) return "parent";
        var actions = weights.GroupBy(kpi => kpi.Action).ToList();
        return actions.Count > 1 && actions.TrueForAll(IsWhole) ? "action" : "parent";
    }

    /// <summary>The figure of a printed weight, to add it up; null when the text is none. Its meaning is the loader's business.</summary>
    public static decimal? Points(string printed) =>
        Weight().Match(printed) is { Success: true } match
            ? decimal.Parse(match.Groups["points"].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : null;

    private static bool IsWhole(IEnumerable<(string Action, decimal? Weight)> weights) =>
        Math.Abs(weights.Sum(kpi => kpi.Weight ?? 0) - 100) <= Tolerance;

    [GeneratedRegex(@"^(?<points>\d{1,3}(,\d{1,4})?) ?%?$")]
    private static partial Regex Weight();
}
