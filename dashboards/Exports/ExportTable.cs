using Albero.Metrics;

namespace Albero.Dashboards.Exports;

/// <summary>A column of an export.</summary>
/// <param name="Name">Name in open data.</param>
/// <param name="Label">Heading for people.</param>
/// <param name="Type">Type of its values.</param>
internal sealed record ExportColumn(string Name, LocalText Label, FieldType Type);

/// <summary>What a screen shows, ready to be written in any format. Numbers carry no sign of their unit.</summary>
/// <param name="Columns">Columns in order.</param>
/// <param name="Rows">Values per column: string, long, decimal, DateOnly, DateTime, bool or null.</param>
internal sealed record ExportTable(IReadOnlyList<ExportColumn> Columns, IEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>The rows of a view, as they were asked for.</summary>
    public static ExportTable From(RowSet rows) =>
        new([.. rows.Columns.Select(column => new ExportColumn(column.Name, column.Label, column.Type))], rows.Rows);

    /// <summary>
    /// The rows of a metric result, rounded as the screen rounds them. Totals and subtotals are left out: whoever adds
    /// up the column of a file must not meet them again.
    /// </summary>
    public static ExportTable From(MetricResult result)
    {
        List<ExportColumn> columns = [];
        foreach (var column in result.Columns)
        {
            if (column.Dimension is { } dimension)
            {
                columns.Add(new ExportColumn(dimension.Name, Code(dimension.Label), FieldType.Code));
                columns.Add(new ExportColumn(dimension.Name + "_label", dimension.Label, FieldType.Text));
            }
            else
            {
                columns.Add(new ExportColumn(column.Name, column.Label, Type(column.Measure!)));
            }
        }
        var measures = result.Columns.Select(column => column.Measure).OfType<Measure>().ToList();
        return new ExportTable(columns, result.Rows.Select(row => Row(row, measures)));
    }

    private static object?[] Row(MetricRow row, List<Measure> measures) =>
    [
        .. row.Members.SelectMany(member => new object?[] { member.Value, member.Label }),
        .. row.Values.Zip(measures, (value, measure) => (object?)measure.Round(value)),
    ];

    private static LocalText Code(LocalText label) => new($"{label.It} (codice)", $"{label.En} (code)");

    private static FieldType Type(Measure measure) => measure.Format switch
    {
        MeasureFormat.Percent => FieldType.Percent,
        MeasureFormat.Count => FieldType.Integer,
        _ => FieldType.Number,
    };
}
