using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Slices;

/// <summary>Conditions of an address that nothing could ever satisfy, or that can't be read.</summary>
internal static class SliceFaults
{
    private static readonly string[] Form = ["dimensione:valore,valore;dimensione:valore", "dimensione:-", "plan:*", "period:*"];

    /// <param name="said">Dimensions that the question groups by.</param>
    public static async Task<IReadOnlyList<AddressFault>> OfAsync(Snapshot snapshot, ViewContext context, Grain grain, IReadOnlyList<string> said)
    {
        var faults = new List<AddressFault>();
        var where = DimensionFilter.Read(context.State.Where, out var faulty);
        if (faulty is not null) faults.Add(new AddressFault("dove", faulty, AddressFaultKind.UnknownValue, Form));
        foreach (var filter in where)
        {
            if (MetricCatalog.Dimension(filter.Dimension) is not { } dimension || !dimension.Grains.Contains(grain.Name))
            {
                faults.Add(new AddressFault("dove", filter.Dimension, AddressFaultKind.UnknownValue, DimensionsOf(grain)));
                continue;
            }
            var unknown = filter.Values.OfType<string>().ToList();
            if (unknown.Count == 0) continue;
            List<string> members;
            try
            {
                members = [.. (await DimensionMembers.OfAsync(snapshot, context, grain, where, dimension, said)).Select(member => member.Member.Value).OfType<string>()];
            }
            catch (MetricQueryException refused)
            {
                // The other conditions can't be asked together with this dimension: the address is refused in their words.
                faults.Add(new AddressFault("dove", filter.Dimension, AddressFaultKind.Refused, [refused.Text.ToString()]));
                continue;
            }
            var allowed = members.Union(Always(context, dimension)).ToList();
            foreach (var value in unknown.Except(allowed)) faults.Add(new AddressFault("dove", $"{dimension.Name}:{value}", AddressFaultKind.UnknownValue, allowed));
        }
        return faults;
    }

    // What may be asked for whether or not something stands there: a closed dimension's values, the rules' bands, the plans.
    private static IEnumerable<string> Always(ViewContext context, Dimension dimension) => dimension.Name switch
    {
        "band" => context.Bands.All.Select(band => band.Code),
        "plan" => context.Plans.Select(plan => plan.PlanId),
        "chamber" => context.Plans.Select(plan => plan.Chamber).Distinct(),
        "plan_year" => context.Plans.Select(plan => plan.Year.ToString(CultureInfo.InvariantCulture)).Distinct(),
        _ => dimension.Members.Select(member => member.Value),
    };

    public static IReadOnlyList<string> DimensionsOf(Grain grain) => [.. MetricCatalog.Dimensions.Where(d => d.Grains.Contains(grain.Name)).Select(d => d.Name)];
}
