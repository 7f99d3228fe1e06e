using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Albero.Etl.Mart;

/// <summary>A line for the log.</summary>
internal sealed record WatchLine(LogLevel Level, string Text);

/// <summary>
/// What <c>watch</c> does at each look, without its clock: loads the packages when two looks in a row found the same and it isn't
/// what was dealt with last. It compares contents, not times: a copy that keeps its dates is noticed, a touched file is not.
/// </summary>
internal sealed class PackageWatch(IOptions<LoadOptions> options, LoadMessages messages, LoadProgress progress, WatchMessages words, ILogger<PackageLoad> log)
{
    // A full disk or a busy folder is tried again, ever more seldom.
    private const int MostSkipped = 60;

    private readonly LoadOptions settings = options.Value;
    private readonly PackageLoad loads = new(options.Value, messages, progress, log);
    private string? seen;
    private string? done;
    private string? said;
    private (int Next, int Left) skipped = (1, 0);

    public WatchLine Begin() => new(LogLevel.Information, words.Watching(settings.Data, settings.Every, MartFolder.Published(settings.Mart)));

    /// <returns>What there is to log; null when nothing is new.</returns>
    /// <exception cref="OperationCanceledException">It was stopped; nothing is published by halves.</exception>
    public WatchLine? Look(CancellationToken stop)
    {
        if (!Directory.Exists(settings.Data))
        {
            seen = null;
            return Once(LogLevel.Warning, words.Gone(settings.Data));
        }

        var now = InputFingerprint.Of(settings.Data, stop);
        var isAtRest = now == seen;
        if (!isAtRest) skipped = (1, 0);
        seen = now;
        if (!isAtRest || now == done) return null;
        if (skipped.Left > 0)
        {
            skipped.Left--;
            return null;
        }

        if (loads.Journal.Entries().LastOrDefault(entry => entry.Inputs is not null) is { Outcome: JournalEntry.Rejected } last && last.Inputs == now)
        {
            done = now;
            return Once(LogLevel.Warning, words.StillRejected(last.At, last.Reasons?.FirstOrDefault() ?? last.Cause));
        }

        return Load(now, stop);
    }

    private WatchLine? Load(string now, CancellationToken stop)
    {
        LoadOutcome outcome;
        try
        {
            outcome = loads.Run(ifChanged: true, stop);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // It would come again with every look at the same packages.
            done = now;
            return Once(LogLevel.Error, words.Failed(FoundText.Short($"{fault.GetType().Name}: {fault.Message}")));
        }

        switch (outcome.End)
        {
            case LoadEnd.Moving:
                seen = null;
                return null;
            case LoadEnd.Busy or LoadEnd.Unusable:
                skipped = (Math.Min(2 * skipped.Next, MostSkipped), skipped.Next);
                return Once(LogLevel.Warning, Bare(outcome.Lines[0]));
        }

        // What was read may be newer than what was looked at.
        done = outcome.Inputs;
        return outcome.End switch
        {
            LoadEnd.Rejected => Once(LogLevel.Warning, words.Rejected(outcome.Lines[0], outcome.Faults - 1)),
            LoadEnd.Failed => Once(LogLevel.Error, words.Failed(outcome.Lines[0])),
            _ => Once(LogLevel.Information, Bare(outcome.Lines[0])),
        };
    }

    private WatchLine? Once(LogLevel level, string text)
    {
        if (text == said) return null;
        said = text;
        return new(level, text);
    }

    private static string Bare(string line) => line.StartsWith("albero: ", StringComparison.Ordinal) ? line["albero: ".Length..] : line;
}
