using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Comparison;

/// <summary>Asks the mart for the plans that an address compares.</summary>
internal static class ComparisonQuery
{
    /// <summary>More would be no comparison that a person reads.</summary>
    public const int MostPlans = 6;

    private const string Programme = "programma";
    private static readonly string[] Order = ["Q1", "H1", "Q3", "FY"];

    /// <summary>Plans that the address names and the snapshot doesn't have, or too many of them.</summary>
    public static Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context)
    {
        var allowed = context.Plans.Select(plan => plan.PlanId).ToList();
        var asked = Asked(context);
        List<AddressFault> faults = [.. asked.Except(allowed).Select(plan => new AddressFault("piani", plan, AddressFaultKind.UnknownValue, allowed))];
        if (asked.Count > MostPlans) faults.Add(new("piani", context.State.Compared!, AddressFaultKind.TooLong, [$"1–{MostPlans.ToString(CultureInfo.InvariantCulture)}"]));
        return Task.FromResult<IReadOnlyList<AddressFault>>(faults);
    }

    public static async Task<PlanComparison> LoadAsync(Snapshot snapshot, ViewContext context)
    {
        var chosen = Chosen(context);
        var periods = new Dictionary<string, IReadOnlyList<PeriodRow>>();
        foreach (var plan in chosen) periods[plan.PlanId] = await PeriodRow.OfAsync(snapshot, plan);
        // Only checkpoints of a plan's own year are of one kind: the end of its third year isn't.
        var own = periods.Values.SelectMany(list => list.Where(period => period.Token.Length == 2)).ToLookup(period => period.Token);
        var kind = context.State.Checkpoint ?? Order.MaxBy(token => (own[token].Count(period => period.Measured > 0), token == "FY"))!;

        var names = new Dictionary<string, MetricMember>();
        var plans = new List<ComparedPlan>();
        foreach (var plan in chosen) plans.Add(await PlanFigures.LoadAsync(snapshot, plan, periods[plan.PlanId], kind, context.State.Level == Programme, names));
        return new(plans, kind, [.. Order.Where(token => own.Contains(token) || token == kind)],
            [.. names.Values.OrderBy(name => name.Value is null).ThenBy(name => name.Value, StringComparer.Ordinal)]);
    }

    private static List<string> Asked(ViewContext context) =>
        [.. (context.State.Compared ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

    // Nobody asked for any: all of them, or the newest where there are many.
    private static List<PlanRow> Chosen(ViewContext context) => Asked(context) is { Count: > 0 } asked
        ? [.. asked.Select(id => context.Plans.First(plan => plan.PlanId == id))]
        : [.. context.Plans.OrderByDescending(plan => plan.Year).Take(MostPlans).OrderBy(plan => plan.Year).ThenBy(plan => plan.Chamber, StringComparer.Ordinal)];
}
