using Albero.Dashboards.Data;
using Albero.Dashboards.Views;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>Which of a plan's trees a page shows: the one asked for; else that of the objective asked for; else the plan's headline tree.</summary>
internal static class TreeChoice
{
    public static string Of(ViewContext context, IReadOnlyList<MeasurementRow> rows) =>
        context.State.Tree
        ?? rows.FirstOrDefault(row => row.Objective == context.State.Objective)?.Tree
        ?? context.Plan!.HeadlineTree;
}
