namespace Albero.Etl.Readers.MonitoredSheets2019;

/// <summary>The parts of a document.</summary>
/// <param name="Front">What stands before the first table.</param>
/// <param name="Strategic">The strategic areas, in the order of print.</param>
/// <param name="Headings">The headings above the sheets of a mission.</param>
/// <param name="Sheets">The sheets of the operational objectives.</param>
/// <param name="Legend">What the signs of the document mean, at its end: no judgement.</param>
internal sealed record DocumentOutline(
    IReadOnlyList<DocumentLine> Front, IReadOnlyList<StrategicArea> Strategic, IReadOnlyList<TableCell> Headings,
    IReadOnlyList<Sheet> Sheets, IReadOnlyList<DocumentLine> Legend)
{
    public static DocumentOutline Of(SourceDocument document)
    {
        var (front, cells) = TableCell.Cut(document);
        var legend = cells.FindLastIndex(cell => Landmarks.Legend().IsMatch(cell.Head.Text));
        if (legend < 0) legend = cells.Count;

        var strategic = new List<StrategicArea>();
        var headings = new List<TableCell>();
        var sheets = new List<Sheet>();
        var open = new List<TableCell>();
        foreach (var cell in cells.Take(legend))
        {
            if (Landmarks.StrategicArea().IsMatch(cell.Head.Text)) strategic.Add(new StrategicArea(cell, open = []));
            else if (cell.Head.Cells.Count == 1 && Landmarks.MissionHeading().IsMatch(cell.Head.Text))
            {
                headings.Add(cell);
                open = [];
            }
            else
            {
                if (Landmarks.SheetStart().IsMatch(cell.Text)) sheets.Add(new Sheet(headings.LastOrDefault(), open = []));
                open.Add(cell);
            }
        }

        return new DocumentOutline(front, strategic, headings, sheets, [.. cells.Skip(legend).SelectMany(cell => cell.Lines)]);
    }
}

/// <summary>An area of the strategic part.</summary>
/// <param name="Head">The cell with its name.</param>
/// <param name="Cells">What stands below it.</param>
internal sealed record StrategicArea(TableCell Head, IReadOnlyList<TableCell> Cells)
{
    /// <summary>The name without its label.</summary>
    public string Title => Words.Fold(Landmarks.StrategicArea().Replace(Head.Head.Text, ""));
}

/// <summary>The sheet of one operational objective.</summary>
/// <param name="Heading">The heading of the mission under which it stands; may be missing.</param>
/// <param name="Cells">Its cells from the label of the mission on.</param>
internal sealed record Sheet(TableCell? Heading, IReadOnlyList<TableCell> Cells)
{
    private List<Field>? _fields;

    public DocumentLine Head => Cells[0].Head;

    public IReadOnlyList<Field> Fields => _fields ??= Field.Cut(Cells);

    /// <summary>The field of a kind outside the KPIs; null when the sheet doesn't print it.</summary>
    public Field? Of(FieldKind kind) => Fields.FirstOrDefault(field => field.Kind == kind);
}
