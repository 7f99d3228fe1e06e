using Albero.Dashboards.Addresses;
using Albero.Dashboards.Components.Frame;
using Albero.Dashboards.Data;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>Who moved the targets: raised after success, lowered after failure.</summary>
public sealed partial class Revisions
{
    private IReadOnlyList<RevisionChange> _rows = [];
    private IReadOnlyList<FilterField> _fields = [];

    private string Headline => T["revisions-headline", _rows.Count,
        Count("raised"), Count("lowered"), _rows.Count - Count("raised") - Count("lowered")];

    private int Count(string change) => _rows.Count(row => row.Shown.Change == change);

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        var faults = await RevisionsQuery.FaultsAsync(Snapshot, Context);
        if (faults.Count > 0) return faults;

        var state = Context.State;
        var directorates = await PlanFaults.ValuesAsync(Snapshot, "target_revision", Context.Plan!.PlanId, "directorate");
        _rows = await RevisionsQuery.ChangesAsync(Snapshot, Context);
        _fields =
        [
            FilterField.Pick("che", T["what-changes"], state.What, [.. new[] { "target", "weight", "new" }.Select(what => (what, (string)T["revision-" + what]))]),
            FilterField.Pick("stato", T["state"], state.Stage, [.. new[] { "proposed", "approved" }.Select(stage => (stage, (string)T["state-" + stage]))]),
            FilterField.Pick("direzione", T["directorate"], state.Directorate, [.. directorates.Select(value => (value, value))]),
        ];
        return [];
    }
}
