using Albero.Domain.Plans;
using Albero.Domain.Scoring;
using Albero.Domain.Series;

namespace Albero.Etl.Mart;

/// <summary>
/// Surrogate keys by what they stand for, across plans: a row of one year names rows of another. They are all handed out
/// before the first row is written, so that plans may come in any order.
/// </summary>
internal sealed class MemberKeys
{
    private readonly Dictionary<SeriesMember, int> members = [];
    private readonly Dictionary<(SeriesMember Member, Checkpoint Checkpoint), int> measurements;

    /// <param name="plans">All plans; only the measurements that one of them names are remembered.</param>
    public MemberKeys(IEnumerable<PlanReading> plans) =>
        measurements = plans.SelectMany(plan => plan.Measurements)
            .SelectMany(reading => new[] { reading.LastResult, reading.Change?.Previous })
            .OfType<LastResult>().Select(result => (result.Member, result.Checkpoint)).Distinct().ToDictionary(named => named, _ => 0);

    public void Add(SeriesMember member, int key) => members.Add(member, key);

    public void Add(SeriesMember member, Checkpoint checkpoint, int key)
    {
        if (measurements.ContainsKey((member, checkpoint))) measurements[(member, checkpoint)] = key;
    }

    /// <summary>Key of an indicator, or of a node where the member has no number.</summary>
    public int? Of(SeriesMember? member) => member is { } known ? members[known] : null;

    /// <summary>Key of the node that a member is, or that its indicator stands on.</summary>
    public int ObjectiveOf(SeriesMember member) => members[member with { Number = null }];

    /// <summary>Key of the measurement that a result was taken from.</summary>
    public int? Of(LastResult? result) => result is null ? null : measurements[(result.Member, result.Checkpoint)];
}
