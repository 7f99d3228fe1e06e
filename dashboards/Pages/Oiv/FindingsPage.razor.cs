using Albero.Dashboards.Addresses;
using Albero.Dashboards.Components.Frame;
using Albero.Dashboards.Data;
using Albero.Dashboards.Notes;
using Albero.Dashboards.Resources;
using Albero.Metrics;
using Microsoft.AspNetCore.Components;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>The worklist: what somebody should look at, the gravest first.</summary>
public sealed partial class FindingsPage
{
    internal const int PageSize = 50;

    private IReadOnlyList<FindingRow> _rows = [];
    private IReadOnlyList<FilterField> _fields = [];
    private Severities _severities = Severities.None;
    private int _total;
    private int _first;
    private FindingNotes _notes = null!;

    private IReadOnlyList<FilterField> Fields => _fields;

    [Inject] internal NoteFile NoteFile { get; set; } = null!;

    private string Headline => T["findings-headline", T.Count("grave-count", _severities.Errors), _severities.Warnings, _severities.Notes] + " " + T.Count("notes-headline", _notes.Seen, Context.Plan!.Findings);

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        var faults = await FindingsQuery.FaultsAsync(Snapshot, Context);
        if (faults.Count > 0) return faults;

        var state = Context.State;
        var plan = Context.Plan!.PlanId;
        var kinds = await Snapshot.RunAsync(new MetricQuery(["findings"], ["code"], MetricFilter.Is("plan", plan)));
        _severities = await Severities.OfAsync(Snapshot, plan);
        var directorates = await PlanFaults.ValuesAsync(Snapshot, "finding", plan, "directorate");
        var objectives = await PlanFaults.ValuesAsync(Snapshot, "finding", plan, "objective_code");
        var periods = await PlanFaults.ValuesAsync(Snapshot, "finding", plan, "period");
        IReadOnlyList<string> offices = [.. (await FindingsQuery.OfficesAsync(Snapshot, Context)).Order(StringComparer.CurrentCulture)];
        if (offices is [PlanSlice.NotStated]) offices = [];
        var codes = kinds.Rows.Select(row => row.Members[0]).Where(member => member.Value is not null).ToList();

        _first = ((state.Page ?? 1) - 1) * PageSize;
        _notes = await FindingNotes.OfAsync(NoteFile, Snapshot, Context);
        var all = Cells.Read(await FindingsQuery.RunAsync(Snapshot, Context), FindingRow.From).Where(row => _notes.IsShown(row.Id)).ToList();
        _rows = [.. all.Skip(_first).Take(PageSize)];
        _total = all.Count;
        _fields =
        [
            FilterField.Pick("gravita", T["severity"], state.Severity,
                [.. new[] { "error", "warning", "info" }.Select(severity => (severity, (string)T["severity-" + severity]))]),
            FilterField.Pick("tipo", T["kind"], state.Finding, [.. codes.Select(code => (code.Value!, code.Label.ToString()))]),
            FilterField.Pick("direzione", T["directorate"], state.Directorate, [.. directorates.Select(value => (value, value))]),
            FilterField.Pick("ufficio", T["office-pick"], state.Office, [.. offices.Select(name => (name, name == PlanSlice.NotStated ? (string)T["not-stated"] : name))]),
            FilterField.Pick("obiettivo", T["objective"], state.Objective, ObjectiveName.Options(await ObjectiveName.OfAsync(Snapshot, plan), objectives)),
            FilterField.Pick("scadenza", T["findings-checkpoint"], state.Checkpoint, [.. periods.OrderBy(PeriodRow.Order).Select(period => (period, new PeriodRow(period, "", 0).Day))]),
            FilterField.Pick("visto", T["notes-filter"], state.Seen, [("no", T["notes-unseen"]), ("si", T["notes-seen"])]),
            FilterField.Search("cerca", T["search"], state.Search),
        ];
        return [];
    }
}
