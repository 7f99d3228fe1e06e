namespace Albero.Etl.Readers.MonitoredSheets2019;

/// <summary>A label of a sheet and the cells below it.</summary>
/// <param name="Kind">What the label announces.</param>
/// <param name="Label">The label's cell.</param>
/// <param name="Values">The cells below it up to the next label, empty ones too.</param>
internal sealed record Field(FieldKind Kind, TableCell Label, IReadOnlyList<TableCell> Values)
{
    /// <summary>The value: the first cell with something in it, unless it is a judgement; null when there is none.</summary>
    public TableCell? Value => Values.FirstOrDefault(cell => !cell.IsEmpty) is { } first && !Verdicts.HasVerdict(first) ? first : null;

    /// <summary>Cells behind the value: judgements, or text whose label is missing.</summary>
    public IEnumerable<TableCell> Others => Values.Where(cell => !cell.IsEmpty && cell != Value);

    public static List<Field> Cut(IReadOnlyList<TableCell> cells)
    {
        var fields = new List<Field>();
        foreach (var cell in cells)
        {
            if (FieldLabels.KindOf(cell.Text) is { } kind) fields.Add(new Field(kind, cell, []));
            else if (fields.Count > 0) fields[^1] = fields[^1] with { Values = [.. fields[^1].Values, cell] };
        }

        return fields;
    }
}
