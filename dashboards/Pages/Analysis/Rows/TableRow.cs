using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Rows;

/// <summary>A row of the table, read by column name.</summary>
public sealed class TableRow(RowSet set, IReadOnlyList<object?> values)
{
    public object? this[string column] => values[set.IndexOf(column)];
}
