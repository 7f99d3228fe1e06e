namespace Albero.Etl.Readers.MonitoredSheets2019;

/// <summary>
/// A KPI of a sheet. Most have one part; where name or algorithm come again below the same label, each time with target and
/// weight of their own, every part is an indicator.
/// </summary>
/// <param name="Head">The field of the label with the number; null when the label is missing.</param>
/// <param name="Parts">The fields below it.</param>
internal sealed record KpiBlock(Field? Head, IReadOnlyList<KpiPart> Parts)
{
    /// <summary>First figure of the number: which action of the sheet it measures; empty without a number.</summary>
    public string Action => Head is null ? "" : FieldLabels.Kpi().Match(Head.Label.Text).Groups["action"].Value;

    public string PrintedNumber => Head is null ? "" : FieldLabels.Kpi().Match(Head.Label.Text).Groups["number"].Value;

    /// <summary>The number of the action, and the heading where one is printed: <c>1 UFFICIO PROTESTI</c>.</summary>
    public string Group => Words.Fold($"{Action} {Head?.Value?.Text}");

    public static List<KpiBlock> Cut(IReadOnlyList<Field> fields)
    {
        var blocks = new List<(Field? Head, List<List<Field>> Parts)>();
        foreach (var field in fields.Where(field => field.Kind >= FieldKind.Kpi))
        {
            if (field.Kind == FieldKind.Kpi)
            {
                blocks.Add((field, []));
                continue;
            }

            if (blocks.Count == 0) blocks.Add((null, []));
            var parts = blocks[^1].Parts;
            if (parts.Count == 0 || (Opens(field.Kind) && parts[^1].Exists(other => other.Kind == field.Kind))) parts.Add([]);
            parts[^1].Add(field);
        }

        return [.. blocks.Select(block => new KpiBlock(block.Head, [.. block.Parts.Select(part => new KpiPart(part))]))];
    }

    private static bool Opens(FieldKind kind) => kind is FieldKind.Name or FieldKind.Algorithm;
}

/// <summary>The fields of one indicator.</summary>
internal sealed record KpiPart(IReadOnlyList<Field> Fields)
{
    public TableCell? Value(FieldKind kind) => Fields.FirstOrDefault(field => field.Kind == kind)?.Value;
}
