namespace Albero.Etl.Readers;

/// <summary>The reader for a document, and what made us take it.</summary>
/// <param name="Reader">The reader.</param>
/// <param name="Why">In words, for the printed summary.</param>
internal sealed record LayoutChoice(IPlanReader Reader, string Why)
{
    private static string Known => string.Join(", ", PlanReaders.All.Select(reader => reader.Layout));

    /// <summary>The reader of the layout that was named; with <c>auto</c> the only one that recognises the document.</summary>
    /// <exception cref="DocumentException">No such layout, none that recognises the document, or more than one.</exception>
    public static LayoutChoice Of(string layout, SourceDocument document)
    {
        if (layout != PlanReaders.Auto) return Named(layout, document);
        var matches = PlanReaders.All.Select(reader => new LayoutReasons(reader.Layout, reader.Recognise(document))).ToList();
        return matches.Where(reasons => reasons.Match.Recognised).ToList() switch
        {
            [] => throw NotOne(document, "no known layout", matches.OrderByDescending(reasons => reasons.Share)),
            [var one] => new LayoutChoice(PlanReaders.Named(one.Layout)!, $"recognised by {one.Found}"),
            var several => throw NotOne(document, "more than one layout fits", several),
        };
    }

    /// <summary>A person may know better than the marks, but hears which ones are missing.</summary>
    private static LayoutChoice Named(string layout, SourceDocument document)
    {
        if (PlanReaders.Named(layout) is not { } reader)
        {
            throw new DocumentException($"--layout: found '{layout}'; expected {PlanReaders.Auto} or one of: {Known}.");
        }

        var reasons = new LayoutReasons(layout, reader.Recognise(document));
        return new LayoutChoice(reader, reasons.Match.Recognised ? "named with --layout" : $"named with --layout; not found in the document: {reasons.Missing}");
    }

    private static DocumentException NotOne(SourceDocument document, string what, IEnumerable<LayoutReasons> looked) =>
        new($"{document.FileName}: {what}. What was looked for, layout by layout:")
        {
            Details = [.. looked.SelectMany(reasons => reasons.Lines), $"If you know the layout, name it with --layout ({Known})."],
        };
}
