using Albero.Dashboards.Addresses;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Pivot;

/// <summary>Which groups of a pivot's rows are open.</summary>
/// <param name="Written">As addresses write it: paths of values, <c>*</c> for all, <c>!</c> for none; null leaves it to the page.</param>
public sealed record OpenGroups(string? Written)
{
    private const string All = "*";
    private const string None = "!";

    /// <summary>All of them while they are few.</summary>
    public static readonly OpenGroups AsFits = new((string?)null);

    public static readonly OpenGroups Every = new(All);

    /// <summary>Whether a group is open.</summary>
    /// <param name="path">Its members, the outermost first.</param>
    /// <param name="few">Whether the page has room for all rows.</param>
    public bool Has(IReadOnlyList<MetricMember> path, bool few) => Written switch
    {
        null => few,
        All => true,
        None => false,
        _ => AddressValues.Split(Written, ',').Contains(PathOf(path)),
    };

    /// <summary>These groups and no others.</summary>
    public static OpenGroups Of(IReadOnlyCollection<IReadOnlyList<MetricMember>> paths) =>
        new(paths.Count == 0 ? None : string.Join(',', paths.Select(PathOf)));

    /// <summary>Reads what an address says; null where it has no such form.</summary>
    public static OpenGroups? Read(string? text) =>
        text is null or All or None || AddressValues.Split(text, ',').All(path => AddressValues.Split(path, '/').All(value => AddressValues.TryRead(value, out _)))
            ? new OpenGroups(text)
            : null;

    private static string PathOf(IReadOnlyList<MetricMember> path) => string.Join('/', path.Select(member => AddressValues.Write(member.Value)));
}
