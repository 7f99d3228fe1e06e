using System.Diagnostics;
using System.Globalization;
using Albero.Domain.Missions;
using Albero.Domain.Scoring;
using Albero.Domain.Series;
using Albero.Etl.Packages;
using Microsoft.Extensions.Logging;

namespace Albero.Etl.Mart;

/// <summary>
/// One load: packages in, a published snapshot out, or nothing changed and a reason. What came of it goes into the journal;
/// to say it is the caller's.
/// </summary>
internal sealed class PackageLoad(LoadOptions settings, LoadMessages messages, LoadProgress progress, ILogger log)
{
    public LoadJournal Journal { get; } = new(settings.Mart);

    /// <param name="ifChanged">Do nothing when the newest snapshot was made from the same input and the published one is sound.</param>
    /// <param name="stop">Asked between two steps, and interrupts the statement that runs; what was begun then leaves nothing behind.</param>
    /// <exception cref="OperationCanceledException">It was stopped before anything was published.</exception>
    public LoadOutcome Run(bool ifChanged, CancellationToken stop = default)
    {
        var watch = Stopwatch.StartNew();
        if (!Directory.Exists(settings.Data)) return new(LoadEnd.Unusable, [messages.NoData(settings.Data)]);
        var fingerprint = InputFingerprint.Of(settings.Data, stop);
        try
        {
            return (ifChanged ? Unchanged(fingerprint, stop) : null) ?? Load(fingerprint, watch, stop);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException || BulkLoader.IsOfTheDisk(fault))
        {
            return Unusable(fingerprint, messages.Unusable(settings.Mart, FoundText.Short(fault.Message)));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Note(JournalEntry.Failed, fingerprint, [FoundText.Short(fault.Message)], fault.GetType().Name);
            throw;
        }
    }

    /// <summary>Everything that is to be loaded, typed, and every fault of it.</summary>
    public (SnapshotInputs Inputs, FaultList Faults) ReadAll(string fingerprint, CancellationToken stop = default)
    {
        var set = progress.Show(messages.Reading(), PackageFolders.Find(settings.Data).Count, advance => PackageSet.Read(settings.Data, () =>
        {
            stop.ThrowIfCancellationRequested();
            advance();
        }, settings.MaxFaults, stop));
        var faults = set.Faults;
        var (policies, policyFiles) = PolicyReader.Read(settings.Data, faults);
        var lineage = LineageFile.Read(settings.Data, faults);
        var links = LineageFile.Within(lineage, [.. set.Packages.Select(package => package.Package!)], faults);
        var missions = MissionFiles.Read(settings.Data, faults);
        MissionFiles.CheckKeys(missions, set.Packages.Select(package => package.Package!), faults);
        // Pure calculation, which asks for no stop: after one it is left to itself, and nobody takes what it finds.
        var readings = Task.Run(() => Portfolio.Read([.. set.Packages.Select(package => Typed(package, policies, missions.Reference, stop))], links), stop)
            .WaitAsync(stop).Ended(stop);
        var plans = readings.Zip(set.Packages, (reading, package) => new LoadedPlan(reading, package.Files) { Unfilled = package.Unfilled }).ToList();
        return (new(plans, policies, links, [.. policyFiles, .. lineage.Files, .. missions.Files], fingerprint) { Missions = missions }, faults);
    }

    private static PlanReading Typed(ReadPackage package, IReadOnlyList<ScoringPolicy> policies, MissionReference missions, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        return PlanReader.Read(package.Package!, policies, missions);
    }

    // Against the newest, not the published one: a rollback holds until there is something else to load.
    private LoadOutcome? Unchanged(string fingerprint, CancellationToken stop)
    {
        if (MartFolder.Newest(settings.Mart) is not { } newest || newest.Inputs != fingerprint) return null;
        if (MartFolder.Published(settings.Mart) is not { } published || SnapshotReport.Of(settings.Mart, published, stop).Flaw != SnapshotFlaw.None) return null;
        return new(LoadEnd.Unchanged, [published == newest.Name ? messages.Unchanged(published) : messages.UnchangedBehind(newest.Name, published)]) { Inputs = fingerprint, Snapshot = published };
    }

    private LoadOutcome Load(string fingerprint, Stopwatch watch, CancellationToken stop)
    {
        var (inputs, faults) = ReadAll(fingerprint, stop);
        if (InputFingerprint.Of(settings.Data, stop) != fingerprint) return new(LoadEnd.Moving, [messages.Moving(settings.Data)]);
        if (faults.Count > 0) return Rejected(fingerprint, faults);

        using var folder = MartFolder.TryTake(settings.Mart);
        if (folder is null) return new(LoadEnd.Busy, [messages.Busy(settings.Mart)]) { Inputs = fingerprint };
        if (MartFolder.IsBlocked(settings.Mart)) return Unusable(fingerprint, messages.Blocked(settings.Mart));
        var previous = MartFolder.Published(settings.Mart);
        var builder = new SnapshotBuilder(inputs with { Failures = Journal.FailuresSincePublished() });
        var publication = progress.Show(messages.Loading(), inputs.Plans.Count, advance =>
            SnapshotPublisher.Publish(folder, builder, fingerprint, settings.Keep, advance, stop));
        foreach (var audit in publication.Audits.Where(audit => audit is { Blocking: false, Rows: > 0 }))
        {
            log.LogInformation("Audit {Audit}: {Rows} rows ({Grain})", audit.Name, audit.Rows, audit.Grain);
        }

        return publication.Name is null ? Failed(fingerprint, publication.Audits) : Published(publication.Name, previous, inputs, watch.Elapsed);
    }

    private LoadOutcome Published(string name, string? previous, SnapshotInputs inputs, TimeSpan elapsed)
    {
        var (plans, indicators, findings) = (inputs.Plans.Count, inputs.Plans.Sum(plan => plan.Reading.Indicators.Count), inputs.Plans.Sum(plan => plan.Reading.Findings.Count));
        var written = Journal.Append(new()
        {
            At = DateTime.UtcNow, Outcome = JournalEntry.Published, Inputs = inputs.Fingerprint, Snapshot = name, Previous = previous,
            Plans = plans, Indicators = indicators, Findings = findings, Seconds = Math.Round(elapsed.TotalSeconds, 1),
        });
        // Published is published; but a record that misses a load must not look whole.
        if (!written) log.LogWarning("{Journal} in {Mart} could not be written: this load is not on record there.", LoadJournal.FileName, settings.Mart);
        return new(LoadEnd.Published, [messages.Published(name, plans, indicators, findings, elapsed.TotalSeconds), .. messages.Unfilled(inputs.Plans)]) { Inputs = inputs.Fingerprint, Snapshot = name };
    }

    private LoadOutcome Rejected(string fingerprint, FaultList faults)
    {
        List<string> lines = [.. messages.Faults(faults)];
        Note(JournalEntry.Rejected, fingerprint, lines, Cause(faults.First()), faults.Count);
        return new(LoadEnd.Rejected, [.. lines, messages.Rejected(faults.Count)]) { Inputs = fingerprint, Faults = faults.Count };
    }

    private LoadOutcome Unusable(string fingerprint, string message)
    {
        Note(JournalEntry.Unusable, fingerprint, [message], null);
        return new(LoadEnd.Unusable, [message]) { Inputs = fingerprint };
    }

    private LoadOutcome Failed(string fingerprint, IReadOnlyList<AuditResult> audits)
    {
        var failed = audits.Where(audit => audit is { Blocking: true, Rows: > 0 }).ToList();
        List<string> lines = [.. failed.Select(messages.AuditFailed)];
        Note(JournalEntry.Failed, fingerprint, lines, string.Join(' ', failed.Select(audit => audit.Name)), failed.Count);
        return new(LoadEnd.Failed, [.. lines, messages.NotPublished()]) { Inputs = fingerprint, Faults = failed.Count };
    }

    private void Note(string outcome, string fingerprint, IReadOnlyList<string> reasons, string? cause, int? faults = null) =>
        Journal.Append(new() { At = DateTime.UtcNow, Outcome = outcome, Inputs = fingerprint, Reasons = reasons, Cause = cause, Faults = faults });

    // It gets into the mart, where nothing may stand that a package holds by mistake: so never what was found.
    private string Cause(PackageFault fault)
    {
        var file = Path.GetRelativePath(settings.Data, fault.File).Replace('\\', '/');
        var line = fault.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $":{fault.Line}") : "";
        return FoundText.Short($"{fault.Code} {file}{line} {fault.Column}".TrimEnd());
    }
}
