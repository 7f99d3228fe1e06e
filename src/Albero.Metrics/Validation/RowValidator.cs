namespace Albero.Metrics;

/// <summary>A filter on a column of a checked query.</summary>
internal sealed record ColumnFilter(RowColumn Column, TypedFilter Filter);

/// <summary>A row query that can be answered.</summary>
internal sealed record ValidRowQuery(
    RowView View, IReadOnlyList<RowColumn> Columns, IReadOnlyList<ColumnFilter> Filters,
    IReadOnlyList<(RowColumn Column, bool Descending)> Sort, int? Limit, int Offset, string? Policy)
{
    /// <summary>The counted rows that are wanted, or null for all.</summary>
    public ValidMetricQuery? Slice { get; init; }
}

/// <summary>A values query that can be answered.</summary>
internal sealed record ValidValuesQuery(RowView View, RowColumn Field, IReadOnlyList<ColumnFilter> Filters, int? Limit, string? Policy);

/// <summary>Checks queries over views before any SQL is made; names the field at fault.</summary>
internal static class RowValidator
{
    public static ValidRowQuery Validate(RowQuery query)
    {
        var view = View(query.View);
        CommonChecks.EachOnce(query.Columns);
        CommonChecks.EachOnce(query.Sort);
        CommonChecks.Limit(query.Limit);
        if (query.Offset < 0) throw MetricMessages.WrongOffset(query.Offset);
        return new ValidRowQuery(
            view,
            query.Columns.Count == 0 ? view.Columns : [.. query.Columns.Select(name => Column(view, name))],
            Filters(view, query.Filters),
            [.. query.Sort.Select(sort => (Column(view, sort.Field), sort.Descending))],
            query.Limit,
            query.Offset,
            query.Policy)
        {
            Slice = query.Slice is { } slice ? Slice(slice, view) : null,
        };
    }

    public static ValidValuesQuery Validate(ValuesQuery query)
    {
        var view = View(query.View);
        CommonChecks.Limit(query.Limit);
        return new ValidValuesQuery(view, Column(view, query.Field), Filters(view, query.Filters), query.Limit, query.Policy);
    }

    private static ValidMetricQuery Slice(Slice slice, RowView view)
    {
        var grain = Grains.All.FirstOrDefault(grain => grain.Name == slice.Grain)
            ?? throw MetricMessages.UnknownGrain(slice.Grain, [.. Grains.All.Select(grain => grain.Name)]);
        if (grain.View != view.Name) throw MetricMessages.OtherView(view.Name, grain);
        return MetricValidator.Validate(new MetricQuery([grain.CountMeasure], [], [.. slice.Filters]));
    }

    private static RowView View(string name) =>
        RowCatalog.View(name) ?? throw MetricMessages.UnknownView(name, [.. RowCatalog.Views.Select(view => view.Name)]);

    private static RowColumn Column(RowView view, string name) =>
        view.Column(name) ?? throw MetricMessages.UnknownColumn(view.Name, name, [.. view.Columns.Select(column => column.Name)]);

    private static List<ColumnFilter> Filters(RowView view, IReadOnlyList<MetricFilter> filters) =>
    [
        .. filters.Select(filter =>
        {
            var column = Column(view, filter.Field);
            return new ColumnFilter(column, FilterValidator.Check(filter, column.Type, column.Members));
        }),
    ];
}
