using System.Globalization;

namespace Albero.Metrics;

/// <summary>
/// Answers one checked query: the leaf aggregate in SQL, then ratios, totals, subtotals, order, ranks and limit here.
/// </summary>
internal sealed class MetricRun(ValidMetricQuery query, Session session)
{
    private readonly List<AdditivePart> _parts =
        [.. query.Measures.SelectMany(measure => measure.Expression.Parts).Distinct().Select(MetricCatalog.Part)];

    public async Task<MetricResult> RunAsync(CancellationToken cancellationToken)
    {
        var wanted = query.Query.Policy;
        var policy = query.Grain.OfTree || wanted is not null ? (await PolicySql.ResolveAsync(wanted, session, cancellationToken)).Id : null;
        var dimensions = query.Dimensions;
        var levels = new List<LeafRow>?[dimensions.Count + 1];
        levels[^1] = await LeavesAsync(dimensions, policy, cancellationToken);
        for (var level = dimensions.Count - 1; level >= query.Unaddable; level--)
        {
            // Dropping a many-valued dimension means counting distinct leaves, which only the leaves can tell.
            levels[level] = dimensions[level].IsBridged
                ? await LeavesAsync([.. dimensions.Take(level)], policy, cancellationToken)
                : RollUp(levels[level + 1]!, dimensions, level);
        }

        var rows = levels[^1]!.Select(Finish).Order(new RowOrder(query)).ToList();
        var subtotals = query.Query.Subtotals
            ? levels[Math.Max(1, query.Unaddable)..Math.Max(1, dimensions.Count)].SelectMany(level => level!).Select(Finish).Order(new RowOrder(query)).Select(row => Show(row, null)).ToList()
            : [];
        var ranks = Ranks(rows);
        return new MetricResult(
            [
                .. dimensions.Select(d => new MetricColumn(d.Dimension.Name, d.Dimension.Label, d.Dimension, null)),
                .. query.Measures.Select(m => new MetricColumn(m.Name, m.Label, null, m)),
            ],
            [.. rows.Zip(ranks, Show).Take(query.Query.Limit ?? int.MaxValue)],
            Total(levels[0]),
            RowsDoNotAdd: dimensions.Any(d => d.Dimension.ManyValued))
        {
            HasTotal = query.Unaddable == 0,
            Subtotals = subtotals,
            TotalRows = rows.Count,
            Sql = session.Sql,
        };
    }

    private MetricRow Total(List<LeafRow>? rows) => rows switch
    {
        null => new MetricRow([], [.. query.Measures.Select(_ => (decimal?)null)]),
        [var total] => Show(Finish(total), null),
        _ => Show(Finish(new LeafRow([], null, new decimal[_parts.Count])), null),
    };

    private async Task<List<LeafRow>> LeavesAsync(IReadOnlyList<BoundDimension> dimensions, string? policy, CancellationToken cancellationToken)
    {
        var parameters = new Parameters();
        if (policy is not null) parameters.Name("policy", policy);
        var sql = LeafSql.Write(query, dimensions, _parts, parameters);
        return await session.QueryAsync(sql, parameters, reader => LeafRow.Read(reader, dimensions, _parts.Count), cancellationToken);
    }

    private List<LeafRow> RollUp(List<LeafRow> rows, IReadOnlyList<BoundDimension> dimensions, int level)
    {
        var scoped = dimensions.Take(level).Any(d => d.Source.PlanScoped);
        return
        [
            .. rows.GroupBy(row => Identity(row, level, scoped)).Select(group =>
            {
                var sums = new decimal[_parts.Count];
                foreach (var row in group)
                {
                    for (var i = 0; i < sums.Length; i++) sums[i] += row.Parts[i];
                }
                var first = group.First();
                return new LeafRow([.. first.Members.Take(level)], scoped ? first.Scope : null, sums);
            }),
        ];
    }

    private static string Identity(LeafRow row, int level, bool scoped) =>
        string.Join('\u001f', row.Members.Take(level).Select(member => Text(member.Key)).Append(scoped ? Text(row.Scope) : ""));

    // A key and no key must differ even where the key is an empty text.
    private static string Text(object? key) => key is null ? "" : "=" + Convert.ToString(key, CultureInfo.InvariantCulture);

    private FinishedRow Finish(LeafRow row) =>
        new(row, [.. query.Measures.Select(measure => measure.Expression.Evaluate(name => row.Parts[_parts.FindIndex(part => part.Name == name)]))]);

    private List<int?> Ranks(List<FinishedRow> rows)
    {
        var by = query.Query.Sort is [var first, ..] ? query.Query.Measures.ToList().IndexOf(first.Field) : -1;
        List<int?> ranks = [];
        for (var i = 0; i < rows.Count; i++)
        {
            if (by < 0 || rows[i].Values[by] is not { } value) ranks.Add(null);
            else ranks.Add(i > 0 && rows[i - 1].Values[by] == value ? ranks[i - 1] : i + 1);
        }
        return ranks;
    }

    private static MetricRow Show(FinishedRow row, int? rank) =>
        new([.. row.Leaf.Members.Select(member => member.Member)], row.Values, rank);
}
