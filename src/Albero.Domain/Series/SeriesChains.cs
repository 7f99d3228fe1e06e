using Albero.Domain.Scoring;

namespace Albero.Domain.Series;

/// <summary>Who continues whom. A series never forks: of two rows that claim one member, the first stands.</summary>
internal sealed class SeriesChains
{
    private readonly Dictionary<SeriesMember, LineageLink> _back = [];
    private readonly Dictionary<SeriesMember, string> _names = [];

    public SeriesChains(IReadOnlyList<PlanReading> plans, IReadOnlyList<LineageLink> links)
    {
        var known = plans.SelectMany(Members).ToHashSet();
        var continued = new HashSet<SeriesMember>();
        foreach (var link in links)
        {
            if (link.Grade == LineageGrade.NotComparable || link.From.Year >= link.To.Year || link.From.Number is null != link.To.Number is null) continue;
            if (!known.Contains(link.From) || !known.Contains(link.To) || _back.ContainsKey(link.To) || !continued.Add(link.From)) continue;
            _back[link.To] = link;
        }
    }

    /// <summary>The link that leads to this member from an earlier year; null for a first member.</summary>
    public LineageLink? Before(SeriesMember member) => _back.GetValueOrDefault(member);

    /// <summary>Name of the series: the written form of its first member.</summary>
    public string NameOf(SeriesMember member)
    {
        // Years only fall along a chain, so that it ends; names found on the way are kept, so that each link is walked once.
        var walked = new List<SeriesMember>();
        string? name;
        while (!_names.TryGetValue(member, out name))
        {
            walked.Add(member);
            if (!_back.TryGetValue(member, out var link))
            {
                name = member.ToString();
                break;
            }

            member = link.From;
        }

        foreach (var each in walked) _names[each] = name;
        return name;
    }

    private static IEnumerable<SeriesMember> Members(PlanReading plan) =>
        plan.Objectives.Select(objective => SeriesNames.Of(plan, objective)).Concat(plan.Indicators.Select(indicator => SeriesNames.Of(plan, indicator)));
}
