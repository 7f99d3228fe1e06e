using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>The rows of the worklist that an address asks for: the page and its export ask the same.</summary>
public static class FindingsQuery
{
    private static readonly string[] Gravest = ["error", "warning", "info"];

    /// <summary>All rows, the gravest first, then as the document prints them.</summary>
    public static async Task<RowSet> RunAsync(Snapshot snapshot, ViewContext context)
    {
        var rows = await snapshot.RowsAsync(new RowQuery("finding", [], [.. Filters(context.State, context.Plan!.PlanId)],
            [new MetricSort("source_document"), new MetricSort("source_line"), new MetricSort("code")]));
        // Severity is a word and has no order of its own in the mart; a plan has tens of findings, not thousands.
        var severity = rows.IndexOf("severity");
        return rows with { Rows = [.. rows.Rows.OrderBy(row => Array.IndexOf(Gravest, row[severity]?.ToString()))] };
    }

    /// <summary>What the address names and the plan's findings don't have.</summary>
    public static Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context) => PlanFaults.OfAsync(
        snapshot, "finding", context.Plan!.PlanId,
        ("tipo", "code", context.State.Finding), ("direzione", "directorate", context.State.Directorate), ("obiettivo", "objective_code", context.State.Objective));

    private static IEnumerable<MetricFilter> Filters(ViewState state, string planId)
    {
        yield return MetricFilter.Is("plan_id", planId);
        if (state.Severity is { } severity) yield return MetricFilter.Is("severity", severity);
        if (state.Finding is { } code) yield return MetricFilter.Is("code", code);
        if (state.Directorate is { } directorate) yield return MetricFilter.Is("directorate", directorate);
        if (state.Objective is { } objective) yield return MetricFilter.Is("objective_code", objective);
        if (state.Indicator is { } number) yield return MetricFilter.Is("indicator_number", number.ToString(CultureInfo.InvariantCulture));
        if (state.Search is { } text)
        {
            var message = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "message_en" : "message_it";
            yield return new MetricFilter(message, FilterOperator.Contains, [text]);
        }
    }
}
