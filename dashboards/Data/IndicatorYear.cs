using System.Globalization;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Data;

/// <summary>What an indicator was in an earlier plan, or became in a later one, with what was measured there.</summary>
/// <param name="PlanId">The other plan.</param>
/// <param name="Year">Its year.</param>
/// <param name="Grade">How sure it is the same measure: <c>same</c>, <c>reworded</c>, <c>changed_unit</c>, <c>changed_scope</c>, <c>not_comparable</c>.</param>
/// <param name="Note">Why, in the words of the person who confirmed it; in Italian.</param>
public sealed record IndicatorYear(string PlanId, int Year, string Objective, int Indicator, string Title, string Grade, string? Note)
{
    /// <summary>The newest measured checkpoint there; null where none is.</summary>
    public MeasurementRow? Measured { get; init; }

    /// <summary>The neighbours of an indicator, in the order of their years.</summary>
    public static async Task<IReadOnlyList<IndicatorYear>> OfAsync(Snapshot snapshot, PlanRow plan, string objective, int indicator)
    {
        var years = new List<IndicatorYear>();
        foreach (var (here, there) in new[] { ("to", "from"), ("from", "to") })
        {
            var rows = await snapshot.RowsAsync(new RowQuery("lineage",
                [there + "_plan_id", there + "_year", there + "_objective_code", there + "_indicator_number", there + "_indicator", "grade", "note"],
                [
                    MetricFilter.Is("what", "indicator"), MetricFilter.Is(here + "_plan_id", plan.PlanId), MetricFilter.Is(here + "_objective_code", objective),
                    MetricFilter.Is(here + "_indicator_number", indicator.ToString(CultureInfo.InvariantCulture)),
                ], [new MetricSort(there + "_year")]));
            foreach (var year in Cells.Read(rows, row => new IndicatorYear(
                row.Text(there + "_plan_id")!, row.Integer(there + "_year")!.Value, row.Text(there + "_objective_code")!, row.Integer(there + "_indicator_number")!.Value,
                row.Text(there + "_indicator") ?? "", row.Text("grade")!, row.Text("note"))))
            {
                years.Add(year with { Measured = await MeasuredAsync(snapshot, year) });
            }
        }
        return years;
    }

    private static async Task<MeasurementRow?> MeasuredAsync(Snapshot snapshot, IndicatorYear year) =>
        (await PlanMeasurements.AllAsync(snapshot, year.PlanId))
            .Where(row => row.Objective == year.Objective && row.Indicator == year.Indicator && row.Status is "met" or "not_met")
            .MaxBy(row => PeriodRow.Order(row.Period));
}
