using Albero.Dashboards.Addresses;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>One indicator over the years: baseline, targets as approved and as revised, results.</summary>
public sealed partial class Series
{
    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync() => await SeriesExport.FaultsAsync(Snapshot, Context);
}
