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
    public const string Ending = ".duckdb";
    public const string InputsEnding = ".inputs";

    private const string TimeFormat = "yyyyMMdd'T'HHmmssfff";

    /// <summary>A name after <paramref name="last"/>, even if the clock went back since.</summary>
    public static string Next(DateTime utcNow, string? last)
    {
        var time = utcNow.ToString(TimeFormat, CultureInfo.InvariantCulture);
        // No load of ours made a name whose time doesn't exist or has none after it: such a one must not stop the next.
        if (last is not null && BuiltAt(last) is { Year: < 9999 } lastTime && string.CompareOrdinal(time, TimeOf(last)) <= 0)
        {
            time = lastTime.AddMilliseconds(1).ToString(TimeFormat, CultureInfo.InvariantCulture);
        }

        return $"snapshot-{time}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}.duckdb";
    }

    public static bool IsOne(string name) => Form().IsMatch(name);

    /// <summary>Whether a load of ours leaves a file of this name behind when it is stopped: half-built, its log, its spill folder, or a text on its way.</summary>
    public static bool IsLeftover(string name) => Leftover().IsMatch(name);

    /// <summary>The snapshot that a fingerprint belongs to, or null for any other file.</summary>
    public static string? OfInputs(string name) =>
        name.EndsWith(InputsEnding, StringComparison.Ordinal) && IsOne(name[..^InputsEnding.Length]) ? name[..^InputsEnding.Length] : null;

    /// <summary>When a snapshot was built, in universal time; null when its name holds no time that exists.</summary>
    public static DateTime? BuiltAt(string name) =>
        DateTime.TryParseExact(TimeOf(name), TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : null;

    private static string? TimeOf(string name) => Form().Match(name) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"^snapshot-(\d{8}T\d{9})-[0-9a-f]{8}\.duckdb\z")]
    private static partial Regex Form();

    [GeneratedRegex(@"^(\.building-snapshot-\d{8}T\d{9}-[0-9a-f]{8}\.duckdb(\.wal|\.tmp)?|snapshot-\d{8}T\d{9}-[0-9a-f]{8}\.duckdb\.wal|\.(current|loads\.jsonl|snapshot-\d{8}T\d{9}-[0-9a-f]{8}\.duckdb\.inputs)-[0-9a-f]{32})\z")]
    private static partial Regex Leftover();
}
