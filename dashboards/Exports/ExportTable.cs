using Albero.Metrics;

namespace Albero.Dashboards.Exports;

/// <summary>A column of an export.</summary>
/// <param name="Name">Name in open data.</param>
/// <param name="Label">Heading for people.</param>
/// <param name="Type">Type of its values.</param>
internal sealed record ExportColumn(string Name, LocalText Label, FieldType Type)
{
    /// <summary>What the column says, in one sentence; null where nobody wrote it.</summary>
    public LocalText? Description { get => field ?? ExportDescriptions.Of(Name); init; }

    /// <summary>Column that holds the unit of each value, or null.</summary>
    public string? UnitColumn { get; init; }

    /// <summary>All values it may take when the set is closed; else empty.</summary>
    public IReadOnlyList<DimensionMember> Members { get; init; } = [];

    public static ExportColumn From(RowColumn column) =>
        new(column.Name, column.Label, column.Type) { Description = column.Description, UnitColumn = column.UnitColumn, Members = column.Members };
}

/// <summary>What a screen shows, ready to be written in any format. Numbers carry no sign of their unit.</summary>
/// <param name="Columns">Columns in order, each name once.</param>
/// <param name="Rows">Values per column: string, long, decimal, DateOnly, DateTime, bool or null.</param>
internal sealed record ExportTable(IReadOnlyList<ExportColumn> Columns, IEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>The rows of a view, as they were asked for.</summary>
    public static ExportTable From(RowSet rows) => new([.. rows.Columns.Select(ExportColumn.From)], rows.Rows);
}
