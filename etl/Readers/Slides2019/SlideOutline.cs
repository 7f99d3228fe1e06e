namespace Albero.Etl.Readers.Slides2019;

/// <summary>The parts of a document: everything before the first slide, and the slides.</summary>
internal sealed record SlideOutline(IReadOnlyList<DocumentLine> Front, IReadOnlyList<Slide> Slides)
{
    public static SlideOutline Of(SourceDocument document)
    {
        var lines = document.Lines;
        var heads = Enumerable.Range(0, lines.Count).Where(i => Landmarks.SlideHeading().IsMatch(lines[i].Text)).ToList();
        if (heads.Count == 0) return new SlideOutline(lines, []);

        var (front, area) = WithoutRunningHead([.. lines.Take(heads[0])], titles: 0);
        var slides = new List<Slide>();
        for (var i = 0; i < heads.Count; i++)
        {
            var isLast = i + 1 == heads.Count;
            List<DocumentLine> body = [.. lines.Take(isLast ? lines.Count : heads[i + 1]).Skip(heads[i] + 1)];
            var code = Landmarks.SlideHeading().Match(lines[heads[i]].Text).Groups["code"].Value;
            var (own, next) = isLast ? (body, []) : WithoutRunningHead(body, titles: 1);
            slides.Add(new Slide(code, lines[heads[i]], area, Block.Cut(own)));
            area = next;
        }

        return new SlideOutline(front, slides);
    }

    /// <summary>
    /// The name of a slide's area stands above its heading, so it ends what comes before. What comes before is a slide with
    /// a title of its own, also in capitals, and keeps it.
    /// </summary>
    private static (List<DocumentLine> Before, IReadOnlyList<DocumentLine> Head) WithoutRunningHead(List<DocumentLine> before, int titles)
    {
        var capitals = Block.Cut(before).Where(block => block.Kind == BlockKind.Capitals).ToList();
        var last = before.FindLastIndex(line => !line.IsBlank);
        if (capitals.Count <= titles || last < 0 || capitals[^1].Lines[^1] != before[last]) return (before, []);
        var head = capitals[^1].Lines;
        return (before[..^(before.Count - before.IndexOf(head[0]))], head);
    }
}

/// <summary>A slide.</summary>
/// <param name="Code">Code of its objective.</param>
/// <param name="Heading">The line with the code.</param>
/// <param name="Area">The name of its area, above the heading; may be missing.</param>
/// <param name="Blocks">Its boxes, as far as blank lines and tables tell them apart.</param>
internal sealed record Slide(string Code, DocumentLine Heading, IReadOnlyList<DocumentLine> Area, IReadOnlyList<Block> Blocks);
