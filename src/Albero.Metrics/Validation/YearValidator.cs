using System.Globalization;

namespace Albero.Metrics;

/// <summary>Makes of one question the two that year on year takes: each chamber's plan of the year, and of the year before.</summary>
internal static class YearValidator
{
    private static readonly string[] Quarters = ["Q1", "H1", "Q3", "FY"];

    public static ValidMetricQuery Pair(ValidMetricQuery query)
    {
        // Grouping by the checkpoint is refused before, so that it is filtered to one.
        var periods = query.Filters.Where(filter => filter.On.Dimension.Name == "period").ToList();
        if (periods is not [{ Filter.Values: [string period] } on]) throw MetricMessages.OnePeriod(MetricValidator.Found(query.Query, "period"));
        if (period.Split('-') is not [{ Length: 4 } digits, var quarter] || !Quarters.Contains(quarter)
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            throw MetricMessages.UnknownQuarter(period);
        }

        var before = string.Create(CultureInfo.InvariantCulture, $"{year - 1:0000}-{quarter}");
        return Of(year, period) with { YearBefore = Of(year - 1, before) };

        // A plan may also declare checkpoints of other years: those are another plan's present.
        ValidMetricQuery Of(int planYear, string checkpoint) => query with
        {
            Year = year,
            Filters =
            [
                .. query.Filters.Except(periods),
                new BoundFilter(on.On, new TypedFilter(FilterOperator.Equals, [checkpoint])),
                new BoundFilter(PlanYear(query.Grain), new TypedFilter(FilterOperator.Equals, [(long)planYear])),
            ],
        };
    }

    private static BoundDimension PlanYear(Grain grain)
    {
        var dimension = MetricCatalog.Dimension("plan_year")!;
        return new BoundDimension(dimension, dimension.Sources[grain.Name]);
    }
}
