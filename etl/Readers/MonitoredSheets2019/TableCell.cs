namespace Albero.Etl.Readers.MonitoredSheets2019;

/// <summary>
/// A cell of a table, or a heading between two tables: the line that begins it and those that go on in it. A cell begins at a
/// tab; what has none goes on in the cell above, also behind a blank line.
/// </summary>
internal sealed record TableCell(IReadOnlyList<DocumentLine> Lines)
{
    public DocumentLine Head => Lines[0];

    public bool IsEmpty => Lines.All(line => line.IsBlank);

    /// <summary>Its lines with something on them.</summary>
    public IEnumerable<DocumentLine> Printed => Lines.Where(line => !line.IsBlank);

    /// <summary>Everything in it, on one line.</summary>
    public string Text => string.Join(' ', Printed.Select(line => line.Text));

    /// <summary>Cuts a document into cells; what stands before the first of them is the front.</summary>
    public static (List<DocumentLine> Front, List<TableCell> Cells) Cut(SourceDocument document)
    {
        var front = new List<DocumentLine>();
        var cells = new List<List<DocumentLine>>();
        foreach (var line in document.Lines)
        {
            if (Begins(line)) cells.Add([line]);
            else if (cells.Count > 0) cells[^1].Add(line);
            else front.Add(line);
        }

        return (front, [.. cells.Select(lines => new TableCell(lines))]);
    }

    // Headings stand outside the tables, and now and then a table lost its first tab.
    private static bool Begins(DocumentLine line) =>
        line.Cells.Count > 1
        || Landmarks.MissionHeading().IsMatch(line.Text)
        || Landmarks.SheetStart().IsMatch(line.Text)
        || Landmarks.StrategicArea().IsMatch(line.Text)
        || Landmarks.Legend().IsMatch(line.Text);
}
