using Microsoft.Extensions.Options;

namespace Albero.Etl.Mart;

/// <summary>
/// The verbs <c>snapshots</c> and <c>rollback</c>. Returns the exit code: 0 done, 1 a wrong name or a folder that can't be
/// used, 2 refused and nothing changed.
/// </summary>
internal sealed class SnapshotsRun(IOptions<LoadOptions> options, LoadMessages messages, SnapshotMessages words)
{
    private readonly string mart = options.Value.Mart;

    public int List() => Usable(() =>
    {
        var (published, names) = (MartFolder.Published(mart), MartFolder.All(mart));
        if (names.Count == 0) return (0, [words.None(mart)]);
        List<IReadOnlyList<string>> rows = [words.Headings(), .. names.Select(name => words.Cells(SnapshotReport.Of(mart, name), name == published))];
        var widths = Enumerable.Range(0, rows[0].Count).Select(column => rows.Max(row => row[column].Length)).ToList();
        // Names and states are read from the left, counts compared from the right.
        var lines = rows.Select(row => string.Join("  ", row.Select((cell, column) => column is >= 3 and <= 6 ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd());
        return (0, published is null ? [.. lines, words.NothingPublished()] : [.. lines]);
    });

    /// <param name="asked">Name of a snapshot, with or without the file's ending; null for the one before the published.</param>
    public int Rollback(string? asked)
    {
        var name = asked is null ? null : asked.EndsWith(SnapshotName.Ending, StringComparison.Ordinal) ? asked : asked + SnapshotName.Ending;
        return name is null || SnapshotName.IsOne(name) ? Usable(() => RollBack(name)) : Say(1, [words.WrongName(asked!)]);
    }

    private (int Code, IReadOnlyList<string> Lines) RollBack(string? name)
    {
        using var folder = MartFolder.TryTake(mart);
        if (folder is null) return (2, [messages.Busy(mart)]);
        if (MartFolder.IsBlocked(mart)) return (1, [messages.Blocked(mart)]);
        // A log that lies beside a snapshot would be replayed into it.
        folder.SweepLeftovers();
        var published = MartFolder.Published(mart);
        if ((name ?? Before(published)) is not { } target) return (2, [words.NoneBefore(published)]);
        var report = SnapshotReport.Of(mart, target);
        if (report.Flaw != SnapshotFlaw.None) return (2, [words.Refused(report)]);
        if (target == published) return (0, [words.AlreadyPublished(target)]);

        folder.PointAt(target);
        new LoadJournal(mart).Append(new() { At = DateTime.UtcNow, Outcome = JournalEntry.RolledBack, Snapshot = target, Previous = published });
        return (0, [words.RolledBack(report, published)]);
    }

    // Where current names nothing that is there, the newest is what was published last.
    private string? Before(string? published) => MartFolder.All(mart).FirstOrDefault(name => published is null || string.CompareOrdinal(name, published) < 0);

    private int Usable(Func<(int Code, IReadOnlyList<string> Lines)> work)
    {
        // A verb that makes no snapshot makes no folder for them either.
        if (!Directory.Exists(mart)) return Say(1, [words.NoFolder(mart)]);
        (int Code, IReadOnlyList<string> Lines) answer;
        try
        {
            answer = work();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            answer = (1, [messages.Unusable(mart, FoundText.Short(fault.Message))]);
        }

        return Say(answer.Code, answer.Lines);
    }

    private static int Say(int code, IReadOnlyList<string> lines)
    {
        foreach (var line in lines) (code == 0 ? Console.Out : Console.Error).WriteLine(line);
        return code;
    }
}
