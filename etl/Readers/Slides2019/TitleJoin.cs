using Albero.Domain.Plans;

namespace Albero.Etl.Readers.Slides2019;

/// <summary>The slide that a row of the table of weights means.</summary>
/// <param name="Key">Key of the objective.</param>
/// <param name="Doubt">What a person has to confirm; empty when code and title agree.</param>
internal sealed record JoinedObjective(string Key, string Doubt);

/// <summary>
/// Joins the rows of the table of weights to slides. A code counts only where the titles don't contradict it, since codes
/// are re-used even inside one document; a row whose code is no slide's goes to the slide with the most alike title among
/// those that no code claims.
/// </summary>
internal sealed class TitleJoin
{
    private const double Alike = 0.5;
    private const double Unlike = 0.25;

    private readonly Dictionary<AssignedObjective, JoinedObjective> _joined = [];

    public TitleJoin(IReadOnlyList<ObjectiveRow> slides, IReadOnlyList<AssignedObjective> rows)
    {
        // Two managers may share an objective: a slide that a row took may be taken again.
        foreach (var row in rows)
        {
            if (slides.FirstOrDefault(slide => slide.Key == row.Code) is not { } own || Contradicted(row, own, slides)) continue;
            _joined[row] = new JoinedObjective(own.Key, "");
        }

        var unclaimed = slides.Where(slide => !_joined.Values.Any(joined => joined.Key == slide.Key)).ToList();
        foreach (var row in rows.Where(row => !_joined.ContainsKey(row))) _joined[row] = ByTitle(row, unclaimed);
        NotAssigned = [.. slides.Where(slide => !_joined.Values.Any(joined => joined.Key == slide.Key))];
    }

    /// <summary>Objectives that no row of the table names.</summary>
    public IReadOnlyList<ObjectiveRow> NotAssigned { get; }

    public JoinedObjective Find(AssignedObjective row) => _joined[row];

    private static bool Contradicted(AssignedObjective row, ObjectiveRow own, IReadOnlyList<ObjectiveRow> slides) =>
        TitleLikeness.Of(row.Title, own.Title) < Unlike && slides.Any(slide => TitleLikeness.Of(row.Title, slide.Title) >= Alike);

    private static JoinedObjective ByTitle(AssignedObjective row, IReadOnlyList<ObjectiveRow> unclaimed)
    {
        var ranked = unclaimed.Select(slide => (Slide: slide, Likeness: TitleLikeness.Of(row.Title, slide.Title)))
            .OrderByDescending(candidate => candidate.Likeness).ToList();
        if (ranked.Count == 0 || ranked[0].Likeness < Alike || (ranked.Count > 1 && ranked[1].Likeness == ranked[0].Likeness))
        {
            return new JoinedObjective(row.Code, $"no slide has this code and no other slide left a title like «{row.Title}»; say in corrections.csv which objective is meant");
        }

        var best = ranked[0].Slide;
        return new JoinedObjective(best.Key, $"the table of weights prints {row.Code} «{row.Title}»; joined by title to {best.Key} «{best.Title}» (line {best.At.Line})");
    }
}
