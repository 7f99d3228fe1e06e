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
}
