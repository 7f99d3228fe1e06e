using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Rows;

/// <summary>A row of the table, read by column name.</summary>
public sealed class TableRow(RowSet set, IReadOnlyList<object?> values)
{
    /// <summary>Whether it is a row of one indicator.</summary>
    public bool IsOfIndicator => set.Columns.Any(column => column.Name == "indicator_number") && set.Columns.Any(column => column.Name == "period") && this["indicator_number"] is not null;

    public object? this[string column] => values[set.IndexOf(column)];
}
