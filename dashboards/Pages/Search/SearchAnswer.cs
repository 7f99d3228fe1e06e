using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Search;

/// <summary>What was found in one plan, the best first.</summary>
internal sealed record PlanHits(PlanRow Plan, IReadOnlyList<IndexEntry> Hits);

/// <summary>What was found in all plans: the page and its export ask the same, with one query.</summary>
/// <param name="Words">What had to occur.</param>
/// <param name="Kinds">How many of each kind were found, before the choice of one.</param>
/// <param name="Plans">The plan in view first, then the other years of its chamber, then the others.</param>
internal sealed record SearchAnswer(IReadOnlyList<string> Words, IReadOnlyList<(string Kind, int Hits)> Kinds, IReadOnlyList<PlanHits> Plans)
{
    /// <summary>Most entries that are ranked: beyond, those of the first plans by id.</summary>
    public const int Most = 5000;

    public static readonly SearchAnswer None = new([], [], []);

    public int Total => Plans.Sum(plan => plan.Hits.Count);

    public static async Task<SearchAnswer> OfAsync(Snapshot snapshot, ViewContext context)
    {
        var words = SearchWords.Of(context.State.Text);
        if (words.Count == 0) return None;
        List<MetricFilter> filters = [.. words.Select(word => new MetricFilter("search_text", FilterOperator.Contains, [word]))];
        if (context.State.Within is { } within) filters.Add(MetricFilter.Is("plan_id", within));
        var found = Cells.Read(await snapshot.RowsAsync(new RowQuery("index_entry", [], filters, [], Most)), IndexEntry.From).ToList();
        var chosen = context.State.Kind is { } kind ? found.Where(entry => EntryKinds.WordOf(entry.Kind) == kind) : found;
        var here = context.Plan!;
        var byPlan = chosen.ToLookup(entry => entry.PlanId);
        return new SearchAnswer(
            words,
            [.. EntryKinds.All.Select(known => (known.Kind, found.Count(entry => entry.Kind == known.Kind))).Where(known => known.Item2 > 0)],
            [
                .. from plan in context.Plans
                   where byPlan.Contains(plan.PlanId)
                   let hits = byPlan[plan.PlanId].Select(entry => (Entry: entry, Rank: SearchRank.Of(entry, words))).OrderBy(hit => hit.Rank).ThenBy(hit => EntryKinds.Order(hit.Entry.Kind)).ToList()
                   orderby plan.PlanId != here.PlanId, plan.Chamber != here.Chamber, hits[0].Rank, plan.ChamberName, plan.Year descending
                   select new PlanHits(plan, [.. hits.Select(hit => hit.Entry)]),
            ]);
    }

    /// <summary>A plan that the address names and the snapshot doesn't have.</summary>
    public static Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context) => Task.FromResult<IReadOnlyList<AddressFault>>(
        context.State.Within is { } plan && context.Plans.All(known => known.PlanId != plan)
            ? [new AddressFault("piano", plan, AddressFaultKind.UnknownValue, [.. context.Plans.Select(known => known.PlanId)])]
            : []);
}
