using System.Globalization;
using Albero.Dashboards.Data;
using Albero.Metrics;

namespace Albero.Dashboards.Snapshots;

/// <summary>Which tables and views, with which columns, the dashboards read; every snapshot says which it has.</summary>
internal static class SnapshotSchema
{
    /// <summary>The version that the loader of the same release writes.</summary>
    public const int Expected = 10;

    /// <returns>0 for a snapshot from before there were versions.</returns>
    public static async Task<int> OfAsync(Snapshot snapshot)
    {
        var rows = await snapshot.RowsAsync(new RowQuery("load_audit", ["value"], [MetricFilter.Is("kind", "snapshot"), MetricFilter.Is("name", "schema")], []));
        return int.TryParse(Cells.Read(rows, row => row.Text("value")).FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
    }
}
