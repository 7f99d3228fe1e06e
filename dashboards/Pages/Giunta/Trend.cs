using Albero.Dashboards.Addresses;
using Albero.Dashboards.Charts;
using Albero.Dashboards.Data;
using Albero.Dashboards.Formats;
using Albero.Dashboards.Resources;
using Albero.Dashboards.Views;
using Microsoft.Extensions.Localization;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>The chamber's scores over all loaded years: one column per checkpoint of each plan's own year.</summary>
public sealed record Trend(IReadOnlyList<TrendColumn> Columns, string Sentence)
{
    public int Measured => Columns.Count(column => column.Value is not null);

    /// <summary>The one measured column; null where none or several are.</summary>
    public TrendColumn? Only => Measured == 1 ? Columns.First(column => column.Value is not null) : null;

    public static Trend Of(ScoreTable scores, ViewContext context, IStringLocalizer<Texts> T)
    {
        var columns = (
            from plan in context.Plans
            where plan.Chamber == context.Plan!.Chamber
            from row in scores.Rows
            where row.IsWhole && row.PlanId == plan.PlanId
            let period = new PeriodRow(row.Period, PeriodRow.Short(row.Period, plan.Year), row.Measured)
            where GiuntaData.IsOwn(period, plan)
            orderby PeriodRow.Order(row.Period)
            let score = row.Measured > 0 ? row.Score : null
            select new TrendColumn(
                period.ShortDay, plan.Year, score, context.Bands.Of(score), row.Share, score is null ? Reason(plan, context.Plan == plan && context.Periods.Any(p => p.Period == row.Period && p.Verdicts > 0), T) : "",
                plan == context.Plan && period.Period == context.Period!.Period,
                Links.To(context.Resolved with { Year = plan.Year, Period = period.Token }))).ToList();
        return new Trend(columns, string.Join("; ", columns.Select(column => Words(column, T))));
    }

    private static string Reason(PlanRow plan, bool isJudged, IStringLocalizer<Texts> T) =>
        isJudged ? T["giunta-trend-judged"] : plan.Results == 0 ? T["giunta-trend-only-target"] : T["giunta-trend-no-result"];

    private static string Words(TrendColumn column, IStringLocalizer<Texts> T) => column.Value is { } value
        ? T["giunta-trend-value", $"{column.Day}/{column.Year}", NumberText.Percent(value), NumberText.Percent(column.Coverage)]
        : T["giunta-trend-missing", $"{column.Day}/{column.Year}", column.Reason];
}
