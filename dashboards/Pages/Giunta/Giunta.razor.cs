using Albero.Dashboards.Addresses;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>The board's page: is it good, can it be trusted, what is there to ask.</summary>
public sealed partial class Giunta
{
    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync() => await GiuntaExport.FaultsAsync(Snapshot, Context);
}
