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
        if (context.State.Office is { } office) rows = await OfOfficeAsync(snapshot, context, rows, office);
        // Severity is a word and has no order of its own in the mart; a plan has tens of findings, not thousands.
        var severity = rows.IndexOf("severity");
        return rows with { Rows = [.. rows.Rows.OrderBy(row => Array.IndexOf(Gravest, row[severity]?.ToString()))] };
    }

    /// <summary>What the address names and the plan's findings don't have.</summary>
    public static async Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context)
    {
        var faults = await PlanFaults.OfAsync(
            snapshot, "finding", context.Plan!.PlanId,
            ("tipo", "code", context.State.Finding), ("direzione", "directorate", context.State.Directorate), ("obiettivo", "objective_code", context.State.Objective),
            ("scadenza", "period", context.State.Checkpoint));
        if (context.State.Office is not { } office) return faults;
        var known = await OfficesAsync(snapshot, context);
        return known.Contains(office) ? faults : [.. faults, new AddressFault("ufficio", office, AddressFaultKind.UnknownValue, known)];
    }

    /// <summary>The offices that the plan's indicators name.</summary>
    public static async Task<IReadOnlyList<string>> OfficesAsync(Snapshot snapshot, ViewContext context) =>
        [.. (await PlanSlice.OfAsync(snapshot, context, "office")).SelectMany(offices => offices).Distinct()];

    // A finding on a sheet is the business of every office that one of its indicators names; one on the whole plan of none.
    private static async Task<RowSet> OfOfficeAsync(Snapshot snapshot, ViewContext context, RowSet rows, string office)
    {
        var indicators = (await PlanSlice.OfAsync(snapshot, context, "office")).Where(offices => offices.Contains(office)).Select(offices => offices.Key).ToHashSet();
        var sheets = indicators.Select(key => key[..key.LastIndexOf('/')]).ToHashSet();
        var (objective, number) = (rows.IndexOf("objective_code"), rows.IndexOf("indicator_number"));
        bool IsOffices(IReadOnlyList<object?> row) => row[number] is { } of ? indicators.Contains($"{row[objective]}/{of}") : row[objective]?.ToString() is { } sheet && sheets.Contains(sheet);
        IReadOnlyList<object?>[] kept = [.. rows.Rows.Where(IsOffices)];
        return rows with { Rows = kept, TotalRows = kept.Length };
    }

    private static IEnumerable<MetricFilter> Filters(ViewState state, string planId)
    {
        yield return MetricFilter.Is("plan_id", planId);
        if (state.Severity is { } severity) yield return MetricFilter.Is("severity", severity);
        if (state.Finding is { } code) yield return MetricFilter.Is("code", code);
        if (state.Checkpoint is { } checkpoint) yield return MetricFilter.Is("period", checkpoint);
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
