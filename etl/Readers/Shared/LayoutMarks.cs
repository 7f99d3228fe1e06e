namespace Albero.Etl.Readers.Shared;

/// <summary>Recognises a layout by lines that only it prints: every mark must be there, and each one is a reason.</summary>
internal static class LayoutMarks
{
    public static LayoutMatch Look(SourceDocument document, params (string Mark, Func<DocumentLine, bool> IsMark)[] marks)
    {
        var counts = marks.Select(mark => (mark.Mark, Count: document.Lines.Count(mark.IsMark))).ToList();
        return new LayoutMatch(
            counts.TrueForAll(mark => mark.Count > 0),
            [.. counts.Select(mark => mark.Count == 0 ? $"no line {mark.Mark}" : $"{mark.Count} × {mark.Mark}")]);
    }
}
