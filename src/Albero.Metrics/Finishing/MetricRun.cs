namespace Albero.Metrics;

/// <summary>
/// Answers one checked query: the leaf aggregate in SQL, then ratios, totals, subtotals, the year before, order, ranks and
/// limit here.
/// </summary>
internal sealed class MetricRun(ValidMetricQuery query, Session session)
{
    private readonly List<AdditivePart> _parts =
    [
        .. query.Measures.SelectMany(measure => measure.Expression.Parts)
            .Concat(query.YearBefore is null ? [] : [query.Grain.CountPart, query.Grain.MeasuredPart])
            .Distinct().Select(MetricCatalog.Part),
    ];

    public async Task<MetricResult> RunAsync(CancellationToken cancellationToken)
    {
        var wanted = query.Query.Policy;
        var policy = query.Grain.OfTree || wanted is not null ? (await PolicySql.ResolveAsync(wanted, session, cancellationToken)).Id : null;
        var now = await new LeafLevels(query, _parts, policy, session).ReadAsync(cancellationToken);
        var before = query.YearBefore is { } year ? await new LeafLevels(year, _parts, policy, session).ReadAsync(cancellationToken) : null;
        var levels = now.Select((rows, level) => rows is null ? null : Finish(rows, before?[level])).ToArray();

        var order = new RowOrder(query);
        var dimensions = query.Dimensions;
        var rows = levels[^1]!.Order(order).ToList();
        var subtotals = query.Query.Subtotals
            ? levels[Math.Max(1, query.Unaddable)..Math.Max(1, dimensions.Count)].SelectMany(level => level!).Order(order).Select(row => Show(row, null)).ToList()
            : [];
        return new MetricResult(
            [
                .. dimensions.Select(d => new MetricColumn(d.Dimension.Name, d.Dimension.Label, d.Dimension, null)),
                .. query.Measures.Select(m => new MetricColumn(m.Name, m.Label, null, m)),
            ],
            [.. rows.Zip(Ranks(rows), Show).Take(query.Query.Limit ?? int.MaxValue)],
            Total(levels[0]),
            RowsDoNotAdd: dimensions.Any(d => d.Dimension.ManyValued && query.Grain.OfTree))
        {
            HasTotal = query.Unaddable == 0,
            Subtotals = subtotals,
            TotalRows = rows.Count,
            YearOnYearComparable = before is not null && Measured(now[^1]!) && Measured(before[^1]!),
            Sql = session.Sql,
        };
    }

    private List<FinishedRow> Finish(List<LeafRow> now, List<LeafRow>? before)
    {
        if (before is null) return [.. now.Select(row => new FinishedRow(row, Values(row)))];
        return
        [
            .. YearPairs.Join(now, before, Position(query.Grain.CountPart)).Select(pair =>
                new FinishedRow(pair.Any, Values(pair.Now)) { Previous = Values(pair.Before) }),
        ];
    }

    private MetricRow Total(List<FinishedRow>? rows)
    {
        if (rows is [var total]) return Show(total, null);
        var nothing = new LeafRow([], null, new decimal[_parts.Count]);
        var absent = Values(null);
        // Over no leaf there are zero things, but rows that are never added have no total at all.
        return Show(new FinishedRow(nothing, rows is null ? absent : Values(nothing)) { Previous = query.YearBefore is null ? [] : absent }, null);
    }

    // A slice that isn't there has no values, be they counts: none, and not zero.
    private List<decimal?> Values(LeafRow? row) =>
        [.. query.Measures.Select(measure => row is null ? null : measure.Expression.Evaluate(name => row.Parts[Position(name)]))];

    private int Position(string part) => _parts.FindIndex(known => known.Name == part);

    private bool Measured(List<LeafRow> rows) => rows.Any(row => row.Parts[Position(query.Grain.MeasuredPart)] > 0);

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
        new([.. row.Leaf.Members.Select(member => member.Member)], row.Values, rank)
        {
            Previous = row.Previous,
            Change = [.. row.Previous.Zip(row.Values, (before, now) => now - before)],
        };
}
