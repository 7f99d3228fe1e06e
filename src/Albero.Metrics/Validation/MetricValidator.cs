namespace Albero.Metrics;

/// <summary>A dimension of a checked query, with where its grain finds it.</summary>
internal sealed record BoundDimension(Dimension Dimension, DimensionSource Source)
{
    /// <summary>Whether this grain counts a leaf once per member: then only distinct leaves make a total.</summary>
    public bool IsBridged => Source.Bridge is not null;
}

/// <summary>A filter of a checked query.</summary>
internal sealed record BoundFilter(BoundDimension On, TypedFilter Filter);

/// <summary>A query that can be answered.</summary>
internal sealed record ValidMetricQuery(
    MetricQuery Query,
    Grain Grain,
    IReadOnlyList<Measure> Measures,
    IReadOnlyList<BoundDimension> Dimensions,
    IReadOnlyList<BoundFilter> Filters,
    bool HeadlineTreeOnly)
{
    /// <summary>Number of leading dimensions that a total or subtotal must keep, because their members are never added.</summary>
    public int Unaddable { get; init; }

    /// <summary>The year asked for, when years are compared; it names the series of both.</summary>
    public int? Year { get; init; }

    /// <summary>The same question about the year before, or null.</summary>
    public ValidMetricQuery? YearBefore { get; init; }
}

/// <summary>Checks a query before any SQL is made; names the field at fault.</summary>
internal static class MetricValidator
{
    public static ValidMetricQuery Validate(MetricQuery query)
    {
        var measures = CheckMeasures(query.Measures);
        var first = measures[0];
        if (query.YearOnYear && !first.Grain.OfTree) throw MetricMessages.NoYears(first, [.. MetricCatalog.Measures.Where(m => m.Grain.OfTree).Select(m => m.Name)]);
        var dimensions = query.Dimensions.Select(name => Bind(name, first, query.YearOnYear)).ToList();
        CommonChecks.EachOnce(query.Dimensions);

        var filters = query.Filters.Select(filter => Bind(filter, first, query.YearOnYear && filter.Field != "period")).ToList();
        foreach (var group in filters.Where(f => f.On.IsBridged).GroupBy(f => f.On.Dimension.Name))
        {
            if (group.Count() > 1) throw MetricMessages.TwoFilters(group.Key, Found(query, group.Key));
        }

        string[] sortable = [.. query.Dimensions, .. query.Measures];
        foreach (var sort in query.Sort)
        {
            if (!sortable.Contains(sort.Field)) throw MetricMessages.WrongSort(sort.Field, sortable);
        }
        CommonChecks.EachOnce(query.Sort);
        CommonChecks.Limit(query.Limit);

        // A checkpoint of the plan's own year, year by year or plan by plan, says as much as a period.
        string[] saysPeriod = Fixes(query, filters, "period") ? ["period"]
            : !Fixes(query, filters, "checkpoint") ? []
            : Fixes(query, filters, "plan_year") ? ["checkpoint", "plan_year"]
            : Fixes(query, filters, "plan") ? ["checkpoint", "plan"] : [];
        if (saysPeriod is ["checkpoint", ..])
        {
            // What has none stands at several checkpoints of later years.
            filters.Add(new BoundFilter(Bind("checkpoint", first, overYears: false), new TypedFilter(FilterOperator.IsPresent, [])));
        }
        if (first.Grain.NeedsPeriod && saysPeriod.Length == 0)
        {
            var found = Found(query, "period");
            throw query.YearOnYear ? MetricMessages.OnePeriod(found) : MetricMessages.NoPeriod(found);
        }
        if (first.Grain.Own is { } own && !Fixes(query, filters, own)) throw MetricMessages.NoManager(Found(query, own));
        var ofTree = first.Grain.OfTree;
        var saysTree = Fixes(query, filters, "tree");
        if (ofTree && !saysTree && filters.Find(f => f.On.Dimension.Name == "tree") is { } trees)
        {
            throw MetricMessages.TwoTrees(Found(query, "tree"), [.. trees.On.Dimension.Members.Select(member => member.Value)]);
        }

        var valid = new ValidMetricQuery(query, first.Grain, measures, dimensions, filters, HeadlineTreeOnly: ofTree && !saysTree)
        {
            Unaddable = 1 + dimensions.FindLastIndex(d => IsUnaddable(d.Dimension.Name, first.Grain, saysPeriod) && !IsOne(filters, d.Dimension.Name)),
        };
        return query.YearOnYear ? YearValidator.Pair(valid) : valid;
    }

    private static List<Measure> CheckMeasures(IReadOnlyList<string> names)
    {
        var all = MetricCatalog.Measures.Select(measure => measure.Name).ToList();
        if (names.Count == 0) throw MetricMessages.NoMeasure(all);
        var measures = names.Select(name => MetricCatalog.Measure(name) ?? throw MetricMessages.UnknownMeasure(name, all)).ToList();
        CommonChecks.EachOnce(names);
        var grain = measures[0].Grain;
        if (measures.FirstOrDefault(measure => measure.Grain != grain) is { } other)
        {
            throw MetricMessages.TwoGrains(measures[0], other, [.. MetricCatalog.Measures.Where(m => m.Grain == grain).Select(m => m.Name)]);
        }
        return measures;
    }

    private static BoundDimension Bind(string name, Measure measure, bool overYears)
    {
        var ofGrain = MetricCatalog.Dimensions.Where(d => d.Sources.ContainsKey(measure.Grain.Name)).ToList();
        string[] allowed = [.. ofGrain.Where(d => !overYears || d.IsAcrossYears).Select(d => d.Name)];
        var dimension = MetricCatalog.Dimension(name) ?? throw MetricMessages.UnknownDimension(name, allowed);
        if (!dimension.Sources.TryGetValue(measure.Grain.Name, out var source)) throw MetricMessages.FansOut(name, measure, allowed);
        if (!overYears) return new BoundDimension(dimension, source);
        return dimension.IsAcrossYears ? new BoundDimension(dimension, dimension.Series ?? source) : throw MetricMessages.OneYearOnly(name, allowed);
    }

    private static BoundFilter Bind(MetricFilter filter, Measure measure, bool overYears)
    {
        var on = Bind(filter.Field, measure, overYears);
        return new BoundFilter(on, FilterValidator.Check(filter, on.Dimension.Type, on.Dimension.Members));
    }

    // Grouped by it, or filtered to exactly one value of it.
    private static bool Fixes(MetricQuery query, List<BoundFilter> filters, string dimension) =>
        query.Dimensions.Contains(dimension) || IsOne(filters, dimension);

    // The same role stands in every chamber: one manager is one role of one chamber.
    private static bool IsOne(List<BoundFilter> filters, string dimension) =>
        HasOne(filters, dimension) && (dimension != "manager" || HasOne(filters, "plan") || HasOne(filters, "chamber"));

    private static bool HasOne(List<BoundFilter> filters, string dimension) =>
        filters.Any(f => f.On.Dimension.Name == dimension && f.Filter is { Op: FilterOperator.Equals or FilterOperator.In, Values.Count: 1 });

    private static bool IsUnaddable(string dimension, Grain grain, string[] saysPeriod) =>
        grain.OfTree && (dimension == "tree" || saysPeriod.Contains(dimension) || dimension == grain.Own);

    /// <summary>What a query's filters say of a field, for a refusal.</summary>
    internal static string Found(MetricQuery query, string field) =>
        string.Join("; ", query.Filters.Where(filter => filter.Field == field).Select(filter =>
            filter.Op is FilterOperator.Equals or FilterOperator.In ? string.Join(", ", filter.Values) : $"{filter.Op} {string.Join(", ", filter.Values)}".TrimEnd()));
}
