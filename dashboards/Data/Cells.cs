using Albero.Metrics;

namespace Albero.Dashboards.Data;

/// <summary>One row of an answer, read by column name.</summary>
public readonly struct Cells(IReadOnlyDictionary<string, int> columns, IReadOnlyList<object?> values)
{
    /// <summary>All values, in the order of the columns.</summary>
    public IReadOnlyList<object?> Values => values;

    public object? this[string column] => values[columns[column]];

    public string? Text(string column) => this[column]?.ToString();

    public decimal? Number(string column) => this[column] is { } value ? Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture) : null;

    public int? Integer(string column) => this[column] is { } value ? Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture) : null;

    public bool? Flag(string column) => (bool?)this[column];

    public DateOnly? Date(string column) => this[column] switch
    {
        DateOnly date => date,
        DateTime moment => DateOnly.FromDateTime(moment),
        _ => null,
    };

    public DateTime? Moment(string column) => this[column] as DateTime?;

    /// <summary>Reads all rows into records.</summary>
    public static List<T> Read<T>(RowSet set, Func<Cells, T> read)
    {
        var columns = new Dictionary<string, int>(set.Columns.Count);
        for (var i = 0; i < set.Columns.Count; i++) columns[set.Columns[i].Name] = i;
        return [.. set.Rows.Select(row => read(new Cells(columns, row)))];
    }
}
