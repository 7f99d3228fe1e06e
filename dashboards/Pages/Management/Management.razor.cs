using Albero.Dashboards.Addresses;

namespace Albero.Dashboards.Pages.Management;

/// <summary>Per manager's role the objectives with weight, achievement, coverage, band and contribution.</summary>
public sealed partial class Management
{
    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync() => await ManagementExport.FaultsAsync(Snapshot, Context);
}
