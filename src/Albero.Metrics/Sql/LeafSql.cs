using System.Text;

namespace Albero.Metrics;

/// <summary>
/// Writes the one leaf aggregate: star join, filters, GROUP BY, additive parts and nothing else. Names are joined after
/// the aggregate, so that facts are grouped by their integer keys.
/// </summary>
internal static class LeafSql
{
    /// <summary>The statement for some of the query's dimensions; filters on all of them stay.</summary>
    /// <param name="query">The checked query.</param>
    /// <param name="dimensions">Dimensions to group by.</param>
    /// <param name="parts">Parts to sum.</param>
    /// <param name="parameters">Takes the values.</param>
    public static string Write(ValidMetricQuery query, IReadOnlyList<BoundDimension> dimensions, IReadOnlyList<AdditivePart> parts, Parameters parameters)
    {
        var where = Where(query, dimensions, parameters);
        List<string> inner = [], outer = [], joins = [], keys = [];
        for (var i = 0; i < dimensions.Count; i++)
        {
            var source = dimensions[i].Source;
            inner.Add($"{source.Key} AS k{i}");
            keys.Add($"k{i}");
            outer.Add($"l.k{i}");
            if (source.Names is { } names)
            {
                joins.Add($"LEFT JOIN {names.Sql} n{i} ON n{i}.{names.Key} = l.k{i}");
                outer.AddRange([$"n{i}.{names.Value}", $"n{i}.{names.LabelIt}", $"n{i}.{names.LabelEn}", names.Order is null ? "NULL" : $"n{i}.{names.Order}"]);
            }
            else
            {
                // A label depends on its code, so any row's will do; max() makes it the same one every time.
                inner.Add(source.LabelIt is null ? $"NULL AS it{i}" : $"max({source.LabelIt}) AS it{i}");
                inner.Add(source.LabelEn is null ? $"NULL AS en{i}" : $"max({source.LabelEn}) AS en{i}");
                outer.AddRange([$"l.k{i}", $"l.it{i}", $"l.en{i}", "NULL"]);
            }
        }
        var scoped = dimensions.Any(d => d.Source.PlanScoped);
        inner.Add(scoped ? $"{query.Grain.PlanKey} AS s" : "NULL AS s");
        outer.Add("l.s");
        if (scoped) keys.Add("s");
        foreach (var part in parts)
        {
            inner.Add($"{part.Sql} AS {part.Name}");
            outer.Add($"l.{part.Name}");
        }

        var sql = new StringBuilder();
        sql.Append("WITH leaf AS (\n  SELECT ").AppendJoin(",\n         ", inner);
        sql.Append("\n    FROM ").Append(query.Grain.From);
        foreach (var join in From(query, dimensions)) sql.Append("\n    ").Append(join);
        if (where.Count > 0) sql.Append("\n   WHERE ").AppendJoin("\n     AND ", where);
        if (keys.Count > 0) sql.Append("\n   GROUP BY ").AppendJoin(", ", keys);
        sql.Append("\n)\nSELECT ").AppendJoin(", ", outer).Append("\n  FROM leaf l");
        foreach (var join in joins) sql.Append("\n  ").Append(join);
        return sql.ToString();
    }

    /// <summary>The counted rows themselves, from FROM on; the row is <c>f</c>.</summary>
    /// <param name="query">The checked query.</param>
    /// <param name="parameters">Takes the values.</param>
    /// <param name="also">Aliases of joins that the reader needs beside those of the conditions.</param>
    public static string Rows(ValidMetricQuery query, Parameters parameters, params string[] also)
    {
        var where = Where(query, [], parameters);
        var sql = new StringBuilder("FROM ").Append(query.Grain.From);
        foreach (var join in From(query, [], also)) sql.Append("\n    ").Append(join);
        return (where.Count > 0 ? sql.Append("\n   WHERE ").AppendJoin("\n     AND ", where) : sql).ToString();
    }

    private static IEnumerable<string> From(ValidMetricQuery query, IReadOnlyList<BoundDimension> dimensions, params string[] also)
    {
        var needed = dimensions.Concat(query.Filters.Select(f => f.On)).Select(d => d.Source.Join).OfType<string>().Concat(also);
        if (query.HeadlineTreeOnly) needed = needed.Concat(["p", "i"]);
        foreach (var alias in needed.Distinct().Order(StringComparer.Ordinal)) yield return query.Grain.Joins[alias];
        foreach (var bridge in dimensions.Select(d => d.Source.Bridge).OfType<Bridge>())
        {
            yield return $"LEFT JOIN {bridge.Sql} {bridge.Alias} ON {bridge.Alias}.indicator_key = f.indicator_key";
        }
    }

    private static List<string> Where(ValidMetricQuery query, IReadOnlyList<BoundDimension> dimensions, Parameters parameters)
    {
        List<string> where = [];
        if (query.Grain.Where is { } always) where.Add(always);
        if (query.HeadlineTreeOnly) where.Add("i.tree = p.headline_tree");
        foreach (var (on, filter) in query.Filters)
        {
            var source = on.Source;
            if (source.Bridge is { } bridge && !dimensions.Contains(on))
            {
                // Not grouped by it: a leaf counts once if any of its members satisfies the condition.
                var member = Condition($"m.{bridge.Member}", source.Names, filter, parameters);
                var any = $"f.indicator_key IN (SELECT m.indicator_key FROM {bridge.Sql} m WHERE {member})";
                where.Add(Predicates.AcceptsMissing(filter)
                    ? $"({any} OR f.indicator_key NOT IN (SELECT m.indicator_key FROM {bridge.Sql} m))"
                    : any);
            }
            else
            {
                where.Add(Condition(source.Key, source.Names, filter, parameters));
            }
        }
        return where;
    }

    private static string Condition(string key, NameTable? names, TypedFilter filter, Parameters parameters)
    {
        if (names is null) return Predicates.Sql(key, filter, parameters);
        var condition = Predicates.Sql($"n.{names.Value}", filter, parameters);
        var known = $"{key} IN (SELECT n.{names.Key} FROM {names.Sql} n WHERE ";
        if (Predicates.AcceptsMissing(filter)) return $"({key} IS NULL OR {known}{condition}))";
        return known + (names.Filterable is { } filterable ? $"{condition} AND {filterable})" : $"{condition})");
    }
}
