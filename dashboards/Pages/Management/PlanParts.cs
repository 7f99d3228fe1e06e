using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Management;

/// <summary>A strategic area of a plan that assigns nothing to managers.</summary>
/// <param name="Weight">Percent of the plan.</param>
/// <param name="Targets">Targets at the checkpoint shown.</param>
/// <param name="Measurable">Of those, the ones that a figure, a day or a yes can answer.</param>
/// <param name="Verdicts">Declared verdicts on the area's objectives.</param>
public sealed record PlanPart(string? Code, string? Name, decimal? Weight, int Indicators, int Targets, int Measurable, int Verdicts, int Measured, decimal? Score, decimal? Share);

/// <summary>The plan area by area: what can be read where nobody is named. Areas of the tree are no managers.</summary>
public sealed record PlanParts(PlanPart Whole, IReadOnlyList<PlanPart> Areas)
{
    /// <summary>The checkpoint of the verdicts: the one shown or the latest that has any; null where nothing is judged.</summary>
    public PeriodRow? Judged { get; init; }

    private static readonly string[] Measures = ["effective_weight", "indicators", "measured", "score", "measured_share"];

    public static async Task<PlanParts> OfAsync(Snapshot snapshot, ViewContext context)
    {
        var (plan, period) = (context.Plan!, context.Period!.Period);
        var result = await snapshot.RunAsync(new MetricQuery(Measures, ["area"], MetricFilter.Is("plan", plan.PlanId), MetricFilter.Is("period", period)));
        var rows = await PlanMeasurements.AllAsync(snapshot, plan.PlanId);
        var kinds = TargetKinds.Of(rows, plan, period);
        var declared = await VerdictRow.OfAsync(snapshot, plan.PlanId);
        var counts = VerdictCounts.At(declared, context.Period) ?? VerdictCounts.Latest(declared, context.Periods);
        var verdicts = counts is null ? [] : VerdictArea.Of(declared, rows, counts.Period.Period);
        PlanPart Part(MetricRow row, MetricMember? area)
        {
            var kind = area is null ? kinds[0] : kinds.Skip(1).FirstOrDefault(kind => kind.AreaCode == area.Value);
            var judged = area is null ? verdicts.FirstOrDefault() : verdicts.Skip(1).FirstOrDefault(verdict => verdict.AreaCode == area.Value);
            return new PlanPart(area?.Value, area?.Label.ToString(), result.Value(row, "effective_weight"), (int)(result.Value(row, "indicators") ?? 0),
                kind?.Targets ?? 0, kind?.Measurable ?? 0, judged?.Verdicts ?? 0,
                (int)(result.Value(row, "measured") ?? 0), result.Value(row, "measured") > 0 ? result.Value(row, "score") : null, result.Value(row, "measured_share"));
        }
        return new PlanParts(Part(result.Total, null), [.. result.Rows.Select(row => Part(row, row.Members[0]))]) { Judged = counts?.Period };
    }
}
