using System.Data.Common;
using System.Globalization;
using System.Text;

namespace Albero.Metrics;

/// <summary>Writes and runs the statements over public views.</summary>
internal static class RowSql
{
    public static async Task<RowSet> RowsAsync(ValidRowQuery query, Session session, CancellationToken cancellationToken)
    {
        var parameters = new Parameters();
        var from = await FromAsync(query.View, query.Policy, query.Filters, query.Slice, parameters, session, cancellationToken);

        var order = query.Sort.Select(sort => Order(sort.Column, sort.Descending))
            .Concat(query.View.Order.Where(name => query.Sort.All(sort => sort.Column.Name != name)).Select(name => Order(query.View.Column(name)!, false)));
        var sql = new StringBuilder("SELECT ").AppendJoin(", ", query.Columns.Select(column => column.Sql)).Append(from)
            .Append(" ORDER BY ").AppendJoin(", ", order);
        if (query.Limit is { } limit) sql.Append(CultureInfo.InvariantCulture, $" LIMIT {limit}");
        if (query.Offset > 0) sql.Append(CultureInfo.InvariantCulture, $" OFFSET {query.Offset}");

        var rows = await session.QueryAsync(sql.ToString(), parameters, reader => Row(reader, query.Columns), cancellationToken);
        // A page that isn't full tells the count itself, unless it is empty behind the end.
        var known = query.Limit is null || rows.Count < query.Limit;
        var total = known && (rows.Count > 0 || query.Offset == 0)
            ? query.Offset + rows.Count
            : (await session.QueryAsync("SELECT count(*)" + from, parameters, reader => reader.GetInt64(0), cancellationToken))[0];
        return new RowSet(query.Columns, rows, total);
    }

    public static async Task<IReadOnlyList<FieldValue>> ValuesAsync(ValidValuesQuery query, Session session, CancellationToken cancellationToken)
    {
        var parameters = new Parameters();
        var column = query.Field;
        var from = await FromAsync(query.View, query.Policy, query.Filters, null, parameters, session, cancellationToken);
        var sql = $"SELECT {column.Sql}, count(*){from} GROUP BY {column.Sql} ORDER BY {Order(column, false)}";
        if (query.Limit is { } limit) sql += string.Create(CultureInfo.InvariantCulture, $" LIMIT {limit}");
        return await session.QueryAsync(sql, parameters, reader => new FieldValue(DbValue.Read(reader, 0, column.Type), reader.GetInt64(1)), cancellationToken);
    }

    private static object?[] Row(DbDataReader reader, IReadOnlyList<RowColumn> columns)
    {
        var row = new object?[columns.Count];
        for (var i = 0; i < row.Length; i++) row[i] = DbValue.Read(reader, i, columns[i].Type);
        return row;
    }

    private static async Task<string> FromAsync(
        RowView view, string? policy, IReadOnlyList<ColumnFilter> filters, ValidMetricQuery? slice, Parameters parameters, Session session, CancellationToken cancellationToken)
    {
        var known = policy is null && slice is null ? null : await PolicySql.ResolveAsync(policy, session, cancellationToken);
        var (from, ofPolicy) = PolicySql.Scores(view, known, parameters);
        var conditions = filters.Select(filter => Predicates.Sql(filter.Column.Sql, filter.Filter, parameters)).ToList();
        if (ofPolicy is not null) conditions.Insert(0, ofPolicy);
        if (slice is not null)
        {
            parameters.Name("policy", known!.Id);
            (from, var counted) = SliceSql.Of(slice, from, parameters);
            if (counted is not null) conditions.Add(counted);
        }
        return $" FROM {from}" + (conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", conditions));
    }

    // Codes sort by their numbers: each run of digits is compared as if padded with zeros, so 2.2 stands before 2.10.
    private static string Order(RowColumn column, bool descending)
    {
        var key = column.Type == FieldType.Code
            ? $"[CASE WHEN x[1] BETWEEN '0' AND '9' THEN lpad(x, greatest(18, length(x))::INTEGER, '0') ELSE x END FOR x IN regexp_extract_all({column.Sql}, '[0-9]+|[^0-9]+')]"
            : column.Sql;
        var direction = descending ? "DESC" : "ASC";
        return $"{key} {direction} NULLS LAST";
    }
}
