using Albero.Dashboards.Addresses;

namespace Albero.Dashboards.Pages.Analysis.Comparison;

/// <summary>Plans of several chambers side by side by national mission: first how comparable they are, then the figures.</summary>
public sealed partial class ComparisonPage
{
    private PlanComparison _comparison = null!;

    // What is shown, said in full: a link to it doesn't change when another plan is loaded.
    private ViewState Shown => Context.Resolved with { Compared = string.Join(',', _comparison.Plans.Select(plan => plan.Plan.PlanId)), Checkpoint = _comparison.Kind };

    private bool ByProgramme => Context.State.Level == "programma";

    private string Headline
    {
        get
        {
            var pairs = _comparison.Pairs;
            if (pairs.Count == 0) return T["compare-headline-alone", PlanName(_comparison.Reference)];
            var scores = pairs.Count(pair => pair.Scores.Grade != Grade.NotComparable);
            return T["compare-headline", _comparison.Plans.Count, T["compare-kind-" + _comparison.Kind].Value, pairs.Count, scores, pairs.Count(pair => pair.Weights.Grade != Grade.NotComparable)];
        }
    }

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        var faults = await ComparisonQuery.FaultsAsync(Snapshot, Context);
        if (faults.Count == 0) _comparison = await ComparisonQuery.LoadAsync(Snapshot, Context);
        return faults;
    }

    private static string PlanName(ComparedPlan plan) => FormattableString.Invariant($"{plan.Plan.ChamberName}, {plan.Plan.Year}");
}
