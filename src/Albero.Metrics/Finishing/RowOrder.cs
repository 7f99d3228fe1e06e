namespace Albero.Metrics;

/// <summary>A row with everything that sorting needs.</summary>
internal sealed record FinishedRow(LeafRow Leaf, IReadOnlyList<decimal?> Values)
{
    /// <summary>Values of the year before; empty when nobody asked.</summary>
    public IReadOnlyList<decimal?> Previous { get; init; } = [];
}

/// <summary>Sorts finished rows: by the wanted fields, then by the dimensions in their natural order.</summary>
internal sealed class RowOrder(ValidMetricQuery query) : IComparer<FinishedRow>
{
    public int Compare(FinishedRow? x, FinishedRow? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        foreach (var sort in query.Query.Sort)
        {
            var order = ByField(x, y, sort);
            if (order != 0) return order;
        }
        var members = Math.Min(x.Leaf.Members.Count, y.Leaf.Members.Count);
        for (var i = 0; i < members; i++)
        {
            var order = Members(x.Leaf.Members[i], y.Leaf.Members[i], descending: false);
            if (order != 0) return order;
        }
        // A subtotal stands behind what it sums up.
        return y.Leaf.Members.Count.CompareTo(x.Leaf.Members.Count);
    }

    private int ByField(FinishedRow x, FinishedRow y, MetricSort sort)
    {
        var measure = query.Query.Measures.ToList().IndexOf(sort.Field);
        if (measure >= 0) return Values(x.Values[measure], y.Values[measure], sort.Descending);
        var dimension = query.Query.Dimensions.ToList().IndexOf(sort.Field);
        return dimension < x.Leaf.Members.Count && dimension < y.Leaf.Members.Count
            ? Members(x.Leaf.Members[dimension], y.Leaf.Members[dimension], sort.Descending)
            : 0;
    }

    private static int Values(decimal? x, decimal? y, bool descending)
    {
        if (x is null || y is null) return (x is null).CompareTo(y is null);
        return descending ? y.Value.CompareTo(x.Value) : x.Value.CompareTo(y.Value);
    }

    private static int Members(LeafMember x, LeafMember y, bool descending)
    {
        if (x.Member.Value is null || y.Member.Value is null) return (x.Member.Value is null).CompareTo(y.Member.Value is null);
        // Only members of a closed or ordered set have an order; a stray value comes behind them.
        var order = x.Order is string code && y.Order is string other ? NaturalOrder.Instance.Compare(code, other)
            : x.Order is not null && y.Order is not null ? x.Order.CompareTo(y.Order)
            : x.Order is null && y.Order is null ? 0
            : x.Order is null ? 1 : -1;
        if (order == 0) order = NaturalOrder.Instance.Compare(x.Member.Value, y.Member.Value);
        return descending ? -order : order;
    }
}
