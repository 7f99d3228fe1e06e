using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Albero.Etl.Mart;

/// <summary>A line of the journal: what came of a load or a rollback.</summary>
internal sealed record JournalEntry
{
    public const string Published = "published";
    public const string Rejected = "rejected";
    public const string Failed = "failed";
    public const string Unusable = "unusable";
    public const string RolledBack = "rolled-back";

    public required DateTime At { get; init; }

    public required string Outcome { get; init; }

    /// <summary>Fingerprint of what was to be loaded.</summary>
    public string? Inputs { get; init; }

    /// <summary>What is published from now on; null when that didn't change.</summary>
    public string? Snapshot { get; init; }

    /// <summary>What was published before.</summary>
    public string? Previous { get; init; }

    public int? Plans { get; init; }

    public int? Indicators { get; init; }

    public int? Findings { get; init; }

    public double? Seconds { get; init; }

    public int? Faults { get; init; }

    /// <summary>Kind and place of the first fault, without anything that was found there.</summary>
    public string? Cause { get; init; }

    /// <summary>The first lines that said why, in the reader's language.</summary>
    public IReadOnlyList<string>? Reasons { get; init; }

    [JsonIgnore]
    public bool IsFailure => Outcome is Rejected or Failed or Unusable;
}

/// <summary>
/// <c>loads.jsonl</c> beside <c>current</c>: one JSON object a line for every load that published or failed, and every
/// rollback. A load that is rejected makes no snapshot, so no <c>load_audit</c> of its own: why it failed stands here, and the
/// next snapshot's <c>load_audit</c> carries it along. Nothing depends on it: a journal that can't be written or read is none.
/// </summary>
internal sealed class LoadJournal(string mart)
{
    public const string FileName = "loads.jsonl";

    /// <summary>Entries that stay when it gets too long.</summary>
    public const int Kept = 500;

    /// <summary>Reasons that an entry holds at most.</summary>
    public const int MostReasons = 20;

    private const int MostBytes = 1 << 20;
    private const int LongestReason = 1000;
    private const int MostAttempts = 40;

    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(25);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly string file = Path.Combine(mart, FileName);

    /// <summary>Adds a line, unless it says of the same input what the last one says already; false when it can't be written.</summary>
    public bool Append(JournalEntry entry)
    {
        // A load that was rejected before there was any folder of snapshots makes none.
        if (!Directory.Exists(mart)) return true;
        var cut = entry with { Reasons = entry.Reasons is { Count: > 0 } reasons ? [.. reasons.Take(MostReasons).Select(Shortened)] : null };
        return Held(stream =>
        {
            var lines = Lines(stream);
            if (cut.IsFailure && lines.Select(Read).OfType<JournalEntry>().LastOrDefault() is { } last && IsSame(last, cut)) return;
            // What a killed load left of a line ends here.
            stream.Seek(-Math.Min(1, stream.Length), SeekOrigin.End);
            var broken = stream.Length > 0 && stream.ReadByte() != '\n';
            stream.Write(Encoding.UTF8.GetBytes((broken ? "\n" : "") + JsonSerializer.Serialize(cut, Json) + "\n"));
            stream.Flush(flushToDisk: true);
            if (stream.Length > MostBytes) Durable.Replace(file, string.Concat(Lines(stream).TakeLast(Kept).Select(kept => kept + "\n")));
        });
    }

    /// <summary>Every entry that can be read, the oldest first.</summary>
    public IReadOnlyList<JournalEntry> Entries()
    {
        IReadOnlyList<JournalEntry> entries = [];
        if (File.Exists(file)) Held(stream => entries = [.. Lines(stream).Select(Read).OfType<JournalEntry>()]);
        return entries;
    }

    /// <summary>The failures since the last load that published something, the oldest first.</summary>
    public IReadOnlyList<JournalEntry> FailuresSincePublished() =>
        [.. Entries().Reverse().TakeWhile(entry => entry.Outcome != JournalEntry.Published).Where(entry => entry.IsFailure).Take(MostReasons).Reverse()];

    // One process at a time: the others wait a moment, and do without when that is not enough.
    private bool Held(Action<FileStream> work)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = Durable.OwnerOnly;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using var stream = new FileStream(file, options);
                work(stream);
                return true;
            }
            catch (IOException fault) when (MartFolder.IsHeld(fault) && attempt < MostAttempts)
            {
                Thread.Sleep(BetweenAttempts);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }
    }

    private static List<string> Lines(FileStream stream)
    {
        stream.Position = 0;
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line) lines.Add(line);
        return lines;
    }

    private static bool IsSame(JournalEntry one, JournalEntry other) =>
        one.Outcome == other.Outcome && one.Inputs == other.Inputs && one.Reasons?.FirstOrDefault() == other.Reasons?.FirstOrDefault();

    private static string Shortened(string reason) => reason.Length <= LongestReason ? reason : reason[..LongestReason] + "…";

    private static JournalEntry? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<JournalEntry>(line, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
