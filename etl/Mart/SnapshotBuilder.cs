using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Albero.Domain.Scoring;
using Albero.Domain.Series;
using Albero.Etl.Packages;

namespace Albero.Etl.Mart;

/// <summary>A typed plan with the files that it was read from.</summary>
internal sealed record LoadedPlan(PlanReading Reading, IReadOnlyList<ReadFile> Files)
{
    /// <summary>Forms of its folder in which no result is filled in yet.</summary>
    public IReadOnlyList<string> Unfilled { get; init; } = [];
}

/// <summary>Everything that goes into a snapshot.</summary>
/// <param name="Plans">By chamber and year.</param>
/// <param name="Policies">The scoring policies.</param>
/// <param name="Links">Rows of the lineage whose plans are all among these.</param>
/// <param name="ReferenceFiles">The files of policies, lineage and missions; none when the built-in policy is used and no year is joined.</param>
/// <param name="Fingerprint">See <see cref="InputFingerprint"/>.</param>
internal sealed record SnapshotInputs(
    IReadOnlyList<LoadedPlan> Plans, IReadOnlyList<ScoringPolicy> Policies, IReadOnlyList<LineageLink> Links, IReadOnlyList<ReadFile> ReferenceFiles, string Fingerprint)
{
    /// <summary>The national list of missions, and where nodes belong in it.</summary>
    public MissionSheets Missions { get; init; } = MissionSheets.None;

    /// <summary>What failed since the last snapshot: loads that made none, whose reasons this one carries.</summary>
    public IReadOnlyList<JournalEntry> Failures { get; init; } = [];
}

/// <summary>Builds one snapshot file: tables, rows, views, audits, then checkpoint and close. It publishes nothing.</summary>
/// <param name="inputs">What goes in.</param>
/// <param name="beforeAudits">For tests: what happens to the rows before they are audited.</param>
internal sealed class SnapshotBuilder(SnapshotInputs inputs, Action<DbConnection>? beforeAudits = null)
{
    private readonly DateTime at = DateTime.UtcNow;
    private readonly List<(string Stage, long Milliseconds)> stages = [];

    /// <summary>The audits' results; when a blocking one has rows, the file is not fit to be published.</summary>
    /// <param name="path">A path where no file is.</param>
    /// <param name="name">The snapshot's name, which it carries inside.</param>
    /// <param name="advance">Called after each plan.</param>
    /// <param name="stop">Asked between two stages and two rows, and interrupts the statement that runs; what is built is then nobody's.</param>
    public IReadOnlyList<AuditResult> Build(string path, string name, Action? advance = null, CancellationToken stop = default)
    {
        using var mart = new BulkLoader(path, stop);
        Durable.Protect(path);
        // One transaction: DuckDB would otherwise flush its log after every table and view, write one of every batch of rows, and then
        // copy that into the file.
        mart.Execute("BEGIN TRANSACTION");
        Timed("create", () => RunAll(mart, SqlFiles.Tables));
        var rows = Timed("load", () => Load(mart, Stoppable(advance, stop)));
        stop.ThrowIfCancellationRequested();
        Timed("views", () => RunAll(mart, SqlFiles.Views));
        mart.Execute("COMMIT");
        WriteAudit(mart, name, rows);
        beforeAudits?.Invoke(mart.Connection);
        stop.ThrowIfCancellationRequested();
        var audits = Timed("audits", () => MartAudits.Run(mart.Connection, stop));
        foreach (var audit in audits) Row(mart, "audit", audit.Name, null, audit.Rows == 0 ? "pass" : audit.Blocking ? "fail" : "warning", audit.Rows, null);
        foreach (var (stage, milliseconds) in stages) Row(mart, "stage", stage, null, null, null, milliseconds);
        mart.Flush();
        mart.Execute("CHECKPOINT");
        return audits;
    }

    private IReadOnlyDictionary<string, long> Load(BulkLoader mart, Action? advance)
    {
        var loader = new MartLoader(mart, inputs.Policies);
        loader.Begin(inputs.Plans.SelectMany(plan => plan.Reading.Package.Manifest.Checkpoints));
        loader.Load([.. inputs.Plans.Select(plan => plan.Reading)], inputs.Links, inputs.Missions, advance);

        return mart.Flush();
    }

    private void WriteAudit(BulkLoader mart, string name, IReadOnlyDictionary<string, long> rows)
    {
        Row(mart, "snapshot", "name", null, name, null, null);
        Row(mart, "snapshot", "schema", null, SnapshotSchema.Version.ToString(CultureInfo.InvariantCulture), null, null);
        Row(mart, "snapshot", "inputs", null, inputs.Fingerprint, null, null);
        Row(mart, "snapshot", "albero", null, typeof(SnapshotBuilder).Assembly.GetName().Version?.ToString(3), null, null);
        Row(mart, "snapshot", "duckdb", null, mart.Connection.ServerVersion, null, null);
        foreach (var file in inputs.ReferenceFiles) Row(mart, "file", file.Name, null, file.Sha256, file.Rows, null);
        foreach (var plan in inputs.Plans)
        {
            foreach (var file in plan.Files) Row(mart, "file", file.Name, plan.Reading.Package.Manifest.PlanId, file.Sha256, file.Rows, null);
        }

        foreach (var table in SqlFiles.Tables.Where(table => table.Name != "load_audit"))
        {
            Row(mart, "table", table.Name, null, null, rows.GetValueOrDefault(table.Name), null);
        }

        foreach (var failure in inputs.Failures) Row(mart, "load", failure.Outcome, null, failure.Cause, failure.Faults, null, failure.At);
        mart.Flush();
    }

    private void Row(BulkLoader mart, string kind, string name, string? plan, string? value, long? rows, long? milliseconds, DateTime? when = null) =>
        mart.Table("load_audit").Row().Add(kind).Add(name).Add(plan).Add(value).Add(rows).Add(milliseconds).Add(when ?? at).End();

    private static Action Stoppable(Action? advance, CancellationToken stop) => () =>
    {
        stop.ThrowIfCancellationRequested();
        advance?.Invoke();
    };

    private static bool RunAll(BulkLoader mart, IEnumerable<SqlFile> files)
    {
        foreach (var file in files) mart.Execute(file.Sql);
        return true;
    }

    private T Timed<T>(string stage, Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        var result = work();
        stages.Add((stage, watch.ElapsedMilliseconds));
        return result;
    }
}
