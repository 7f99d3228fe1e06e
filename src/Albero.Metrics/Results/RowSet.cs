namespace Albero.Metrics;

/// <summary>Rows of a view.</summary>
/// <param name="Columns">Columns, in the query's order.</param>
/// <param name="Rows">Values per column: string, long, decimal, DateOnly, DateTime, bool or null.</param>
/// <param name="TotalRows">Number of rows before limit and offset.</param>
public sealed record RowSet(IReadOnlyList<RowColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows, long TotalRows)
{
    /// <summary>Position of a column.</summary>
    /// <param name="column">Name of a column of the query.</param>
    public int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Name == column) return i;
        }
        throw new ArgumentException($"'{column}' is not in these rows, which have {string.Join(", ", Columns.Select(c => c.Name))}.", nameof(column));
    }
}
