namespace Albero.Etl.Readers.Shared;

/// <summary>Recognises a layout by lines that only it prints: every mark must be there, and each one is a reason.</summary>
internal static class LayoutMarks
{
    public static LayoutMatch Look(SourceDocument document, params (string Mark, Func<DocumentLine, bool> IsMark)[] marks) =>
        new([.. marks.Select(mark => new LayoutMark(mark.Mark, [.. document.Lines.Where(mark.IsMark).Select(line => line.Number)]))]);
}
