using Albero.Dashboards.Addresses;
using Albero.Dashboards.Components.Frame;
using Albero.Dashboards.Data;
using Albero.Dashboards.Formats;
using Albero.Dashboards.Resources;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv.Declared;

/// <summary>Whether what the document declares is what its own figures give.</summary>
public sealed partial class DeclaredPage
{
    private IReadOnlyList<DeclaredRow> _all = [];
    private IReadOnlyList<DeclaredRow> _rows = [];
    private IReadOnlyList<FilterField> _fields = [];

    private string Headline => _all.Count == 0
        ? T["declared-headline-none", Context.Period!.Day]
        : T.Count("declared-headline", Count(Outcome.Differs), Count(Outcome.Agrees) + Count(Outcome.Differs));

    private string Others => string.Join(" ", new[] { Outcome.Agrees, Outcome.OnlyDeclared, Outcome.OnlyComputed, Outcome.NotComparable }
        .Where(outcome => Count(outcome) > 0).Select(outcome => T.Count("declared-count-" + outcome.Word(), Count(outcome))));

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        var plain = await PlanMeasurements.WithRollupsAsync(Snapshot, Context.Plan!.PlanId);
        var rows = await PlanSlice.WithOfficesAsync(Snapshot, Context, plain);
        var state = Context.State;
        var faults = SelectionFaults.Of(state, rows);
        if (faults.Count > 0) return faults;
        _all = await DeclaredRow.OfAsync(Snapshot, Context, rows);
        _rows = [.. _all.Where(row => state.Agreement is null || row.Outcome.Word() == state.Agreement)];
        var offices = await Snapshot.RunAsync(new MetricQuery(["indicators"], ["office", "tree"],
            MetricFilter.Is("plan", Context.Plan.PlanId), MetricFilter.Is("period", Context.Period!.Period)));
        _fields =
        [
            FilterField.Pick("esito", T["declared-outcome"], state.Agreement, [.. Outcomes.Words.Select(word => (word.Key, (string)T["declared-" + word.Key]))]),
            FilterField.Pick("area", T["area"], state.Area, [.. plain.Where(row => row.AreaCode is not null).Select(row => (row.AreaCode!, $"{row.AreaCode} {row.Area}")).Distinct()]),
            FilterField.Pick("direzione", T["directorate"], state.Directorate, [.. plain.Select(row => row.Directorate).OfType<string>().Distinct().Select(name => (name, name))]),
            FilterField.Pick("ufficio", T["office-pick"], state.Office, [.. offices.Rows.Select(row => row.Members[0].Value).OfType<string>().Distinct().Select(name => (name, name))]),
        ];
        return [];
    }

    private int Count(Outcome outcome) => _all.Count(row => row.Outcome == outcome);

    private ViewState Proof(DeclaredRow row) => Context.Resolved.On(Paths.Deviations) with { Objective = row.Objective, Indicator = row.Row?.Indicator };

    // A composite has no deviation of its own and a deadline none at all: whether it is met is what is computed.
    private string Computed(DeclaredRow row) => row switch
    {
        { Verdict: not null } => row.Score is { } score ? NumberText.Percent(score) : NumberText.None,
        { Row: { Deviation: { } deviation } measured } => TargetWords.Deviation(deviation, measured.DeviationUnit),
        { Row.Met: { } met } => T[met ? "declared-met" : "declared-not-met"],
        _ => NumberText.None,
    };

    private static string Shape(Outcome outcome) => outcome switch { Outcome.Differs => "miss", Outcome.Agrees => "full", Outcome.NotComparable => "part", _ => "none" };
}
