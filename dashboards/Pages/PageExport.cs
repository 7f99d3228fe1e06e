using Albero.Dashboards.Addresses;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;

namespace Albero.Dashboards.Pages;

/// <summary>What a page brings so that its address plus a format's extension is its data.</summary>
/// <param name="Path">Path of the page.</param>
/// <param name="Faults">What the address names and the snapshot doesn't have.</param>
/// <param name="Table">The rows: same filters, same order, same columns as the page.</param>
internal sealed record PageExport(
    string Path,
    Func<Snapshot, ViewContext, Task<IReadOnlyList<AddressFault>>> Faults,
    Func<Snapshot, ViewContext, Task<ExportTable>> Table)
{
    /// <summary>A text that changes whenever the rows may, for rows that depend on more than the snapshot; else null.</summary>
    public Func<string>? State { get; init; }

    /// <summary>What the file is about beyond its plan, where the page's question widens that; else null.</summary>
    public Func<ViewContext, IReadOnlyList<ExportFact>>? About { get; init; }

    /// <summary>The formats it leaves in; null for all.</summary>
    public IReadOnlyList<IExportFormat>? Formats { get; init; }

    /// <summary>For a page whose parameters can't name anything that the snapshot lacks.</summary>
    public static Task<IReadOnlyList<AddressFault>> NoFaults(Snapshot snapshot, ViewContext context) => Task.FromResult<IReadOnlyList<AddressFault>>([]);

    /// <summary>A page whose data are rows of a view.</summary>
    public static PageExport OfRows(
        string path, Func<Snapshot, ViewContext, Task<IReadOnlyList<AddressFault>>> faults, Func<Snapshot, ViewContext, Task<Metrics.RowSet>> rows) =>
        new(path, faults, async (snapshot, context) => ExportTable.From(await rows(snapshot, context)));
}
