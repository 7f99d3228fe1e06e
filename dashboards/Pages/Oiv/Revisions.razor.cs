using Albero.Dashboards.Addresses;
using Albero.Dashboards.Components.Frame;
using Albero.Dashboards.Data;
using Albero.Dashboards.Formats;
using Albero.Dashboards.Resources;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>Who moved the targets: raised after success, lowered after failure.</summary>
public sealed partial class Revisions
{
    private IReadOnlyList<RevisionChange> _rows = [];
    private IReadOnlyList<FilterField> _fields = [];
    private IReadOnlyList<RevisedGain> _gains = [];
    private MetricResult? _totals;

    private string Headline => T["revisions-headline", _rows.Count,
        Count("raised"), Count("lowered"), _rows.Count - Count("raised") - Count("lowered")];

    private int CountOf(string difficulty) => _rows.Count(row => row.Shown.Difficulty == difficulty);

    /// <summary>What the moved targets are worth, a sentence for each checkpoint that has any with a result.</summary>
    private IEnumerable<string> Gains
    {
        get
        {
            if (_totals is not { } totals) yield break;
            foreach (var row in totals.Rows)
            {
                var period = totals.Member(row, "period").Value;
                if (period is null || totals.Value(row, "revised_scored") is not (> 0 and var scored)) continue;
                var held = _gains.Where(gain => gain.Period == period && gain.IsHeld).Select(gain => gain.ResultPeriod).Distinct().ToList();
                string under = held.Count > 0 ? T["revisions-held", string.Join(", ", held.Select(Day))] : T["revisions-reached", Day(period)];
                yield return under + " " + T.Count("revisions-gain", (long)scored,
                    Points(totals.Value(row, "gain_by_result")), Points(totals.Value(row, "gain_by_easing")), Points(totals.Value(row, "loss_by_hardening")), Day(period));
            }
        }
    }

    private string? AfterMidyear => _rows.Count(row => row.Shown.AfterMidyear) is > 0 and var late
        ? T.Count("revisions-after-midyear", late, _rows.Count, string.Join(", ", _rows.Select(row => row.Shown.DocumentDate).OfType<DateOnly>().Distinct().Order().Select(day => NumberText.Date(day))))
        : null;

    private static string Day(string period) => new PeriodRow(period, "", 0).Day;

    private static string Points(decimal? points) => NumberText.Signed(points is { } value ? Math.Round(value, 1, MidpointRounding.AwayFromZero) : null);

    private int Count(string change) => _rows.Count(row => row.Shown.Change == change);

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        var faults = await RevisionsQuery.FaultsAsync(Snapshot, Context);
        if (faults.Count > 0) return faults;

        var state = Context.State;
        var directorates = await PlanFaults.ValuesAsync(Snapshot, "target_revision", Context.Plan!.PlanId, "directorate");
        _rows = await RevisionsQuery.ChangesAsync(Snapshot, Context);
        _gains = await RevisedGain.OfAsync(Snapshot, Context.Plan.PlanId);
        // Points are of leaves and know nothing of a change's kind, state or indicator: beside such a filter they would be about something else.
        if (state.What is null or "target" && state.Stage is null && state.Indicator is null) _totals = await TotalsAsync();
        _fields =
        [
            FilterField.Pick("che", T["what-changes"], state.What, [.. new[] { "target", "weight", "new" }.Select(what => (what, (string)T["revision-" + what]))]),
            FilterField.Pick("stato", T["state"], state.Stage, [.. new[] { "proposed", "approved" }.Select(stage => (stage, (string)T["state-" + stage]))]),
            FilterField.Pick("direzione", T["directorate"], state.Directorate, [.. directorates.Select(value => (value, value))]),
        ];
        return [];
    }

    private Task<MetricResult> TotalsAsync()
    {
        var filters = new List<MetricFilter> { MetricFilter.Is("plan", Context.Plan!.PlanId) };
        if (Context.State.Directorate is { } directorate) filters.Add(MetricFilter.Is("directorate", directorate));
        if (Context.State.Objective is { } objective) filters.Add(MetricFilter.Is("objective", objective));
        return Snapshot.RunAsync(new MetricQuery(["revised_scored", "gain_by_result", "gain_by_easing", "loss_by_hardening"], ["period"], [.. filters]));
    }
}
