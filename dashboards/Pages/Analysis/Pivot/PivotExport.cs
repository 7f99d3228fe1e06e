using Albero.Dashboards.Addresses;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Pages.Analysis.Slices;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Pivot;

/// <summary>The pivot as the screen shows it: its rows, subtotals and totals, each column's member with its measures.</summary>
internal static class PivotExport
{
    private static readonly IReadOnlyList<DimensionMember> Kinds =
        [new("row", new("Riga", "Row")), new("subtotal", new("Subtotale", "Subtotal")), new("total", new("Totale", "Total"))];

    public static PageExport Export { get; } = new(Paths.Analysis, FaultsAsync, TableAsync) { About = About };

    public static async Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context)
    {
        var faults = await PivotReader.FaultsAsync(snapshot, context);
        if (faults.Count > 0) return faults;
        var question = PivotReader.Read(context, out _);
        var (_, refusal) = await PivotTable.AskAsync(snapshot, context, question);
        return refusal is null ? [] : [new AddressFault("righe", string.Join(',', question.Dimensions), AddressFaultKind.Refused, [refusal.Text])];
    }

    // Over the years the bar's plan is only where the question was asked.
    private static IReadOnlyList<ExportFact> About(ViewContext context)
    {
        var question = PivotReader.Read(context, out _);
        return [.. SliceScope.Implied(context, question.Grain, question.Where, question.Dimensions).Select(filter =>
            new ExportFact("every_year_" + filter.Dimension, new($"Ogni anno, {PivotWords.Dimension(filter.Dimension).Label.It}", $"Every year, {PivotWords.Dimension(filter.Dimension).Label.En}"), filter.Values[0]!))];
    }

    public static ExportTable Of(PivotTable table)
    {
        var question = table.Question;
        IReadOnlyList<PivotRow> rows = table.Total is { } total ? [.. table.Rows, total] : table.Rows;
        List<ExportColumn> columns = [new("row_kind", new("Tipo di riga", "Kind of row"), FieldType.Text) { Members = Kinds, Description = new("Riga, subtotale di un gruppo o totale.", "Row, subtotal of a group or total.") }];
        List<Func<PivotRow, object?>> cells = [row => row.Path.Count == 0 ? "total" : row.IsGroup ? "subtotal" : "row"];
        foreach (var (depth, name) in question.Down.Index())
        {
            var dimension = PivotWords.Dimension(name);
            columns.Add(new ExportColumn(name, dimension.Label, dimension.Type) { Description = dimension.Description, Members = dimension.Members });
            cells.Add(row => depth < row.Path.Count ? Value(dimension, row.Path[depth]) : null);
            if (!rows.Any(row => depth < row.Path.Count && row.Path[depth] is { Value: { } value, Label: var label } && label.It != value)) continue;
            columns.Add(new ExportColumn(name + "_label", new($"{dimension.Label.It}: nome", $"{dimension.Label.En}: name"), FieldType.Text));
            cells.Add(row => depth < row.Path.Count ? row.Path[depth].Label.It : null);
        }
        foreach (var (at, column) in table.Columns.Index())
        {
            foreach (var (i, measure) in question.Measures.Index())
            {
                columns.Add(Column(question, column, measure));
                cells.Add(row => Number(measure, row.Cells[at]?[i]));
            }
        }
        return new ExportTable(columns, rows.Select(row => (IReadOnlyList<object?>)[.. cells.Select(cell => cell(row))]));
    }

    private static async Task<ExportTable> TableAsync(Snapshot snapshot, ViewContext context)
    {
        var (table, _) = await PivotTable.AskAsync(snapshot, context, PivotReader.Read(context, out _));
        return Of(table!);
    }

    // The figures that the screen shows, rounded as there.
    private static object? Number(Measure measure, decimal? value) =>
        measure.Round(value) is not { } shown ? null : measure.Format == MeasureFormat.Count ? (object)(long)shown : shown;

    private static object? Value(Dimension dimension, MetricMember member) =>
        dimension.Type == FieldType.Integer && long.TryParse(member.Value, out var number) ? number : member.Value;

    private static ExportColumn Column(PivotQuestion question, MetricMember? column, Measure measure)
    {
        var type = measure.Format switch { MeasureFormat.Percent => FieldType.Percent, MeasureFormat.Count => FieldType.Integer, _ => FieldType.Number };
        if (question.Across is null) return new ExportColumn(measure.Name, measure.Label, type) { Description = measure.Description };
        var member = column is null ? new LocalText("Totale", "Total") : column.Value is null ? PivotWords.Dimension(question.Across).MissingLabel : PivotWords.Label(question.Across, column);
        return new ExportColumn($"{(column is null ? "total" : column.Value ?? "missing")}_{measure.Name}", new($"{member.It} · {measure.Label.It}", $"{member.En} · {measure.Label.En}"), type)
        {
            Description = measure.Description,
        };
    }
}
