using Albero.Domain.Series;

namespace Albero.Etl.Lineage;

/// <summary>What a person has decided already: a member that is joined is not proposed again, nor a pair that must not be joined.</summary>
internal sealed class Known
{
    private readonly Dictionary<(SeriesMember From, SeriesMember To), LineageLink> pairs = [];
    private readonly HashSet<SeriesMember> continued = [];
    private readonly HashSet<SeriesMember> continuing = [];

    public Known(IEnumerable<LineageLink> links)
    {
        foreach (var link in links)
        {
            pairs.TryAdd((link.From, link.To), link);
            if (link.Grade == LineageGrade.NotComparable) continue;
            continued.Add(link.From);
            continuing.Add(link.To);
        }
    }

    public static Known Nothing { get; } = new([]);

    public bool IsOpen(SeriesMember from, SeriesMember to) => !IsContinued(from) && !IsContinuing(to) && !pairs.ContainsKey((from, to));

    /// <summary>Whether something later continues it.</summary>
    public bool IsContinued(SeriesMember from) => continued.Contains(from);

    /// <summary>Whether it continues something earlier.</summary>
    public bool IsContinuing(SeriesMember to) => continuing.Contains(to);

    /// <summary>The row about exactly this pair.</summary>
    public LineageLink? Row(SeriesMember from, SeriesMember to) => pairs.GetValueOrDefault((from, to));
}
