namespace Albero.Etl.Readers;

/// <summary>The reader for a document, and what made us take it.</summary>
/// <param name="Reader">The reader.</param>
/// <param name="Why">In words, for the printed summary.</param>
internal sealed record LayoutChoice(IPlanReader Reader, string Why)
{
    /// <summary>The reader of the layout that was named; with <c>auto</c> the only one that recognises the document.</summary>
    /// <exception cref="DocumentException">No such layout, none that recognises the document, or more than one.</exception>
    public static LayoutChoice Of(string layout, SourceDocument document)
    {
        var known = string.Join(", ", PlanReaders.All.Select(reader => reader.Layout));
        if (layout != PlanReaders.Auto)
        {
            return PlanReaders.Named(layout) is { } named
                ? new LayoutChoice(named, "named with --layout")
                : throw new DocumentException($"--layout: found '{layout}'; expected {PlanReaders.Auto} or one of: {known}.");
        }

        var matches = PlanReaders.All.Select(reader => (Reader: reader, Match: reader.Recognise(document))).ToList();
        var recognised = matches.Where(match => match.Match.Recognised).ToList();
        if (recognised.Count == 1) return new LayoutChoice(recognised[0].Reader, $"recognised by {Reasons(recognised[0].Match)}");
        throw new DocumentException(
            $"{document.FileName}: {(recognised.Count == 0 ? "no known layout" : "more than one layout fits")}. " +
            string.Join(" ", (recognised.Count == 0 ? matches : recognised).Select(match => $"{match.Reader.Layout}: {Reasons(match.Match)}.")) +
            $" If you know the layout, name it with --layout ({known}).");
    }

    private static string Reasons(LayoutMatch match) => string.Join("; ", match.Reasons);
}
