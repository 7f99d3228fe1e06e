using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Albero.Etl.Mart;

/// <summary>
/// <c>snapshot-&lt;yyyyMMddTHHmmssfff&gt;-&lt;8 hex&gt;.duckdb</c>: names sort by time, and none is ever used twice, because
/// DuckDB would replay a stale <c>.wal</c> into a file that takes an old name.
/// </summary>
internal static partial class SnapshotName
{
    private const string TimeFormat = "yyyyMMdd'T'HHmmssfff";

    /// <summary>A name after <paramref name="published"/>, even if the clock went back since.</summary>
    public static string Next(DateTime utcNow, string? published)
    {
        var time = utcNow.ToString(TimeFormat, CultureInfo.InvariantCulture);
        if (published is not null && TimeOf(published) is { } last && string.CompareOrdinal(time, last) <= 0)
        {
            time = DateTime.ParseExact(last, TimeFormat, CultureInfo.InvariantCulture).AddMilliseconds(1).ToString(TimeFormat, CultureInfo.InvariantCulture);
        }

        return $"snapshot-{time}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}.duckdb";
    }

    public static bool IsOne(string name) => Form().IsMatch(name);

    private static string? TimeOf(string name) => Form().Match(name) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"^snapshot-(\d{8}T\d{9})-[0-9a-f]{8}\.duckdb\z")]
    private static partial Regex Form();
}
