using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;

namespace Albero.Dashboards.Pages.Guide;

/// <summary>What the words, the marks, the rules and the measures mean.</summary>
public sealed partial class Guide
{
    private IReadOnlyList<FindingKind> _kinds = [];
    private IReadOnlyList<(PolicyRow Policy, Bands Bands)> _policies = [];

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        _kinds = await FindingKind.AllAsync(Snapshot);
        var policies = new List<(PolicyRow, Bands)>();
        foreach (var policy in Context.Policies) policies.Add((policy, await Bands.OfAsync(Snapshot, policy)));
        _policies = policies;
        return [];
    }

    private static string Address(string anchor, ViewState state) => Links.To(state) + "#" + anchor;
}
