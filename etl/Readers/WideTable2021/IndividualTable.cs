namespace Albero.Etl.Readers.WideTable2021;

/// <summary>A table of individual objectives.</summary>
/// <param name="Role">The line above it, which names the manager's role; null when none does.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Rows">Its lines.</param>
internal sealed record IndividualTable(DocumentLine? Role, DocumentLine Heading, IReadOnlyList<DocumentLine> Rows)
{
    /// <summary>Every table of some lines, which end with the last of them.</summary>
    /// <param name="lines">Lines without the blank ones.</param>
    /// <param name="start">Index of the first table's first line; the number of lines where there is no table.</param>
    public static IReadOnlyList<IndividualTable> Cut(IReadOnlyList<DocumentLine> lines, out int start)
    {
        var heads = Enumerable.Range(0, lines.Count).Where(i => Landmarks.IsIndividualHeading(lines[i])).ToList();
        var starts = heads.Select(head => IsRole(lines, head - 1) ? head - 1 : head).Append(lines.Count).ToList();
        start = starts[0];
        return [.. heads.Select((head, i) => new IndividualTable(
            starts[i] < head ? lines[starts[i]] : null, lines[head], [.. lines.Take(starts[i + 1]).Skip(head + 1)]))];
    }

    private static bool IsRole(IReadOnlyList<DocumentLine> lines, int i) =>
        i >= 0 && lines[i].Cells[0].Length > 0 && !Landmarks.RowNumber().IsMatch(lines[i].Cells[0]) && !Landmarks.IsTableHeading(lines[i]);
}
