namespace Albero.Metrics;

/// <summary>What every kind of query is checked for.</summary>
internal static class CommonChecks
{
    public static void EachOnce(IReadOnlyList<string> names)
    {
        if (FirstRepeated(names) is { } twice) throw MetricMessages.Twice(twice);
    }

    // The second order by a field decides nothing: it was meant for another.
    public static void EachOnce(IReadOnlyList<MetricSort> sort)
    {
        if (FirstRepeated(sort.Select(by => by.Field)) is { } twice) throw MetricMessages.SortedTwice(twice);
    }

    public static void Limit(int? limit)
    {
        if (limit is < 1 or > MetricQuery.MaxLimit) throw MetricMessages.WrongLimit(limit.Value, MetricQuery.MaxLimit);
    }

    private static string? FirstRepeated(IEnumerable<string> names) =>
        names.GroupBy(name => name).FirstOrDefault(group => group.Count() > 1)?.Key;
}
