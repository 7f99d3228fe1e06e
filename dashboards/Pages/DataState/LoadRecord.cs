using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.DataState;

/// <summary>What the snapshot says about itself: what it was made from, how its checks went, what failed before it.</summary>
internal sealed record LoadRecord(IReadOnlyList<AuditRow> Rows, IReadOnlyList<SourceRow> Documents, IReadOnlyDictionary<(string Plan, string Severity), int> Findings)
{
    /// <summary>The checks, those that found something first.</summary>
    public IReadOnlyList<AuditRow> Audits { get; } = [.. Rows.Where(row => row.Kind == "audit").OrderBy(row => Order(row.Value)).ThenBy(row => row.Name, StringComparer.Ordinal)];

    /// <summary>Loads that made no snapshot since the one before, the latest first.</summary>
    public IReadOnlyList<AuditRow> Failures { get; } = [.. Rows.Where(row => row.Kind == "load").OrderByDescending(row => row.At)];

    public IReadOnlyList<AuditRow> Tables { get; } = [.. Rows.Where(row => row.Kind == "table").OrderBy(row => row.Name, StringComparer.Ordinal)];

    /// <summary>The files that were read: of a plan, or of what all plans share.</summary>
    public IReadOnlyList<AuditRow> Files { get; } = [.. Rows.Where(row => row.Kind == "file").OrderBy(row => row.PlanId, StringComparer.Ordinal)];

    public static async Task<LoadRecord> OfAsync(Snapshot snapshot)
    {
        var result = await snapshot.RunAsync(new MetricQuery(["findings"], ["plan", "severity"]));
        return new LoadRecord(
            await AuditRow.AllAsync(snapshot), await SourceRow.AllAsync(snapshot),
            result.Rows.ToDictionary(row => (result.Member(row, "plan").Value ?? "", result.Member(row, "severity").Value ?? ""), row => (int)(result.Value(row, "findings") ?? 0)));
    }

    /// <summary>What the load wrote about the snapshot itself: its schema, the program, the engine.</summary>
    public string? Said(string name) => Rows.FirstOrDefault(row => row.Kind == "snapshot" && row.Name == name)?.Value;

    public int Count(string plan, string severity) => Findings.GetValueOrDefault((plan, severity));

    private static int Order(string? verdict) => verdict switch { "fail" => 0, "pass" => 2, _ => 1 };
}
