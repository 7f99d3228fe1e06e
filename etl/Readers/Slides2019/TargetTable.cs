namespace Albero.Etl.Readers.Slides2019;

/// <summary>The small table of an indicator: two lines of headings and one row.</summary>
/// <param name="Heading">The line <c>target storico | valore target | peso</c>.</param>
internal sealed record TargetTable(DocumentLine Heading)
{
    /// <summary>The line of the two days; null when it is missing.</summary>
    public DocumentLine? Days { get; private set; }

    /// <summary>The row; null when it is missing.</summary>
    public DocumentLine? Row { get; private set; }

    /// <summary>
    /// Takes lines of tables in: each heading opens a table, and the next row is its row, even where blank lines tore them
    /// apart. A row too many stays unplaced.
    /// </summary>
    public static void Take(IEnumerable<DocumentLine> lines, List<TargetTable> tables)
    {
        foreach (var line in lines)
        {
            if (Landmarks.IsTargetTitle(line)) tables.Add(new TargetTable(line));
            else if (tables.Count == 0) continue;
            else if (Landmarks.IsTargetDays(line)) tables[^1].Days ??= line;
            else tables[^1].Row ??= line;
        }
    }
}
