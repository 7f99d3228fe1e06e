using System.Globalization;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Data;

/// <summary>A checkpoint of a plan with what is measured there.</summary>
/// <param name="Period">For example <c>2018-H1</c>.</param>
/// <param name="Token">As addresses write it: <c>H1</c> within the plan's own year.</param>
/// <param name="Measured">Indicators measured.</param>
public sealed record PeriodRow(string Period, string Token, int Measured)
{
    /// <summary>Indicators with a printed target, whether or not a result is due yet.</summary>
    public int Targets { get; init; }

    /// <summary>Judgements in words, of objectives or of indicators.</summary>
    public int Verdicts { get; init; }

    /// <summary>Whether it lies beyond the plan's own year: only targets can be there, and they belong to later years' plans.</summary>
    public bool IsLater => Token == Period;

    /// <summary>Last day: <c>30/6/2018</c>.</summary>
    public string Day => Days[Period[5..]] + "/" + Period[..4];

    /// <summary>Last day as a date.</summary>
    public DateOnly LastDay
    {
        get
        {
            var month = (Array.IndexOf(["Q1", "H1", "Q3", "FY"], Period[5..]) + 1) * 3;
            var year = int.Parse(Period.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
            return new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        }
    }

    /// <summary>Which checkpoint of its year: Q1, H1, Q3 or FY.</summary>
    public string Quarter => Period[5..];

    /// <summary>Last day without the year, as the documents head their columns: <c>30/6</c>.</summary>
    public string ShortDay => Days[Period[5..]];

    private static readonly Dictionary<string, string> Days = new() { ["Q1"] = "31/3", ["H1"] = "30/6", ["Q3"] = "30/9", ["FY"] = "31/12" };

    /// <summary>Sorts checkpoints by their last day: as text <c>2018-FY</c> would come before <c>2018-H1</c>.</summary>
    public static int Order(string period) =>
        (int.Parse(period.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture) * 4) + Array.IndexOf(["Q1", "H1", "Q3", "FY"], period[5..]);

    public static async Task<IReadOnlyList<PeriodRow>> OfAsync(Snapshot snapshot, PlanRow plan)
    {
        var result = await snapshot.RunAsync(new MetricQuery(["measured"], ["period"],
            MetricFilter.Is("plan", plan.PlanId)));
        var targets = await CountsAsync(snapshot, "measurement", plan,
            new MetricFilter("target_kind", FilterOperator.IsPresent, []), new MetricFilter("target_kind", FilterOperator.NotEquals, ["none"]));
        var verdicts = await CountsAsync(snapshot, "verdict", plan);
        return
        [
            .. from row in result.Rows
               let period = result.Member(row, "period").Value
               where period is not null
               select new PeriodRow(period, Short(period, plan.Year), (int)(result.Value(row, "measured") ?? 0))
               {
                   Targets = targets.GetValueOrDefault(period), Verdicts = verdicts.GetValueOrDefault(period),
               },
        ];
    }

    /// <summary>
    /// What is shown when nobody asks for a checkpoint: the latest with measured results; else the last of the plan's own year
    /// that has a target; else its last. Targets of later years are never where a reader begins.
    /// </summary>
    public static PeriodRow? Default(IReadOnlyList<PeriodRow> periods) =>
        periods.LastOrDefault(p => p.Measured > 0) ?? periods.LastOrDefault(p => !p.IsLater && p.Targets > 0) ?? periods.LastOrDefault(p => !p.IsLater) ?? periods.LastOrDefault();

    public static string Short(string period, int planYear) =>
        period.StartsWith(planYear.ToString(CultureInfo.InvariantCulture) + "-", StringComparison.Ordinal) ? period[5..] : period;

    private static async Task<Dictionary<string, int>> CountsAsync(Snapshot snapshot, string view, PlanRow plan, params MetricFilter[] filters)
    {
        var values = await snapshot.ValuesAsync(new ValuesQuery(view, "period", [MetricFilter.Is("plan_id", plan.PlanId), .. filters]));
        return values.Where(value => value.Value is not null).ToDictionary(value => value.Value!.ToString()!, value => (int)value.Rows);
    }
}
