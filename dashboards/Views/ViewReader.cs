using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;
using Microsoft.Extensions.Primitives;

namespace Albero.Dashboards.Views;

/// <summary>
/// Reads an address against the published snapshot. What the address doesn't say is chosen: the official rules, a plan,
/// and a checkpoint (<see cref="PeriodRow.Default"/>).
/// Which plan, depends on what the page is about. Results are asked of the newest plan that has any: who opens the
/// deviations of the year wants figures, not an empty page. What targets ask is asked of the newest plan, because it can
/// be read the day the plan is approved, and is needed most then; there the plan's year-end target comes first. The year is in the filter bar and in every link that
/// the page makes, so the choice is always seen and never carried along silently.
/// </summary>
internal sealed class ViewReader(SnapshotSource snapshots)
{
    public async Task<ViewContext> ReadAsync(string path, IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var state = Links.Parse(path, query, out var faults);
        var source = state.Snapshot is { } id ? await snapshots.NamedAsync(id) : await snapshots.CurrentAsync();
        var context = new ViewContext { State = state, Source = source, Faults = faults };
        if (source is not SnapshotState.Ready { Snapshot: var published }) return context;

        var policies = await PolicyRow.AllAsync(published);
        var policy = policies.FirstOrDefault(p => state.Policy is { } asked ? p.Id == asked : p.IsOfficial);
        if (policy is null && state.Policy is not null)
        {
            context = context.With(new AddressFault("regole", state.Policy, AddressFaultKind.UnknownValue, [.. policies.Select(p => p.Id)]));
        }
        var shown = policy ?? policies.FirstOrDefault(p => p.IsOfficial);
        var snapshot = published.Under(shown);

        var plans = await PlanRow.AllAsync(snapshot);
        var audits = AuditCounts.Of(await AuditRow.AllAsync(snapshot));
        context = context with
        {
            Snapshot = snapshot, Plans = plans, Audits = audits, Policies = policies, Policy = shown,
            Bands = shown is null ? Bands.None : await Bands.OfAsync(snapshot, shown),
        };
        if (plans.Count == 0 || context.Faults.Count > 0) return context;

        if (ChoosePlan(plans, state, path == Paths.Stretch ? new HashSet<string>() : await MeasuredAsync(snapshot), out var fault) is not { } plan) return context.With(fault!);
        var periods = await PeriodRow.OfAsync(snapshot, plan);
        context = context with { Plan = plan, Periods = periods };
        var period = state.Period is { } token
            ? periods.FirstOrDefault(p => p.Token == token || p.Period == token)
            : path == Paths.Stretch ? periods.LastOrDefault(p => !p.IsLater) ?? periods.LastOrDefault()
            : PeriodRow.Default(periods);
        return period is null && state.Period is not null
            ? context.With(new AddressFault("periodo", state.Period, AddressFaultKind.UnknownValue, [.. periods.Select(p => p.Token)]))
            : context with { Period = period };
    }

    private static PlanRow? ChoosePlan(IReadOnlyList<PlanRow> plans, ViewState state, IReadOnlySet<string> preferred, out AddressFault? fault)
    {
        fault = null;
        var candidates = plans.Where(plan => state.Chamber is null || plan.Chamber == state.Chamber).ToList();
        if (candidates.Count == 0)
        {
            fault = new AddressFault("camera", state.Chamber!, AddressFaultKind.UnknownValue, [.. plans.Select(p => p.Chamber).Distinct()]);
            return null;
        }
        var ofYear = candidates.Where(plan => state.Year is null || plan.Year == state.Year).OrderBy(plan => plan.Year).ToList();
        if (ofYear.Count == 0)
        {
            fault = new AddressFault("anno", Text(state.Year!.Value), AddressFaultKind.UnknownValue,
                [.. candidates.Select(p => p.Year).Distinct().Order().Select(Text)]);
            return null;
        }
        return ofYear.LastOrDefault(plan => preferred.Contains(plan.PlanId)) ?? ofYear[^1];
    }

    // The plans with something measured.
    private static async Task<IReadOnlySet<string>> MeasuredAsync(Snapshot snapshot)
    {
        var result = await snapshot.RunAsync(new MetricQuery(["measured"], ["plan", "period"]));
        return result.Rows.Where(row => result.Value(row, "measured") > 0).Select(row => result.Member(row, "plan").Value).OfType<string>().ToHashSet();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
