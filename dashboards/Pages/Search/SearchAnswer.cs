using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Search;

/// <summary>What was found in one plan.</summary>
/// <param name="Hits">Those that are ranked, the best first.</param>
/// <param name="Found">How many there are, ranked or not.</param>
internal sealed record PlanHits(PlanRow Plan, IReadOnlyList<IndexEntry> Hits, int Found);

/// <summary>
/// What was found in all plans: the page and its export ask the same, with one query; only where more is found than is
/// ranked, others count it.
/// </summary>
/// <param name="Words">What had to occur.</param>
/// <param name="Kinds">How many of each kind were found, before the choice of one.</param>
/// <param name="Plans">The plan in view first, then the other years of its chamber, then the others.</param>
internal sealed record SearchAnswer(IReadOnlyList<string> Words, IReadOnlyList<(string Kind, int Hits)> Kinds, IReadOnlyList<PlanHits> Plans)
{
    /// <summary>Most entries that are ranked: beyond, those of the first plans by id.</summary>
    public const int Most = 5000;

    /// <summary>How many of those that were found are ranked and can be shown.</summary>
    public int Ranked => Plans.Sum(plan => plan.Hits.Count);

    public static readonly SearchAnswer None = new([], [], []);

    /// <summary>How many were found, ranked or not.</summary>
    public int Total => Plans.Sum(plan => plan.Found);

    /// <param name="most">Most entries that are ranked; null for all.</param>
    public static async Task<SearchAnswer> OfAsync(Snapshot snapshot, ViewContext context, int? most = Most)
    {
        var words = SearchWords.Of(context.State.Text);
        if (words.Count == 0) return None;
        List<MetricFilter> filters = [.. words.Select(word => new MetricFilter("search_text", FilterOperator.Contains, [word]))];
        if (context.State.Within is { } within) filters.Add(MetricFilter.Is("plan_id", within));
        MetricFilter? kind = context.State.Kind is { } word ? MetricFilter.Is("kind", EntryKinds.All.First(known => known.Word == word).Kind) : null;
        var rows = await snapshot.RowsAsync(new RowQuery("index_entry", [], filters, [], most));
        var isCut = rows.TotalRows > rows.Rows.Count;
        // Among the first entries of all kinds there may be few of the one that is wanted.
        if (isCut && kind is not null) rows = await snapshot.RowsAsync(new RowQuery("index_entry", [], [.. filters, kind], [], most));
        var found = Cells.Read(rows, IndexEntry.From).ToList();
        var byPlan = (kind is null ? found : found.Where(entry => EntryKinds.WordOf(entry.Kind) == context.State.Kind)).ToLookup(entry => entry.PlanId);
        var ofKind = isCut ? await CountsAsync(snapshot, "kind", filters) : found.CountBy(entry => entry.Kind).ToDictionary();
        var ofPlan = isCut ? await CountsAsync(snapshot, "plan_id", kind is null ? filters : [.. filters, kind]) : byPlan.ToDictionary(plan => plan.Key, plan => plan.Count());
        var here = context.Plan!;
        return new SearchAnswer(
            words,
            [.. EntryKinds.All.Where(known => ofKind.ContainsKey(known.Kind)).Select(known => (known.Kind, ofKind[known.Kind]))],
            [
                .. from plan in context.Plans
                   where ofPlan.ContainsKey(plan.PlanId)
                   let hits = byPlan[plan.PlanId].Select(entry => (Entry: entry, Rank: SearchRank.Of(entry, words))).OrderBy(hit => hit.Rank).ThenBy(hit => EntryKinds.Order(hit.Entry.Kind)).ToList()
                   orderby plan.PlanId != here.PlanId, plan.Chamber != here.Chamber, hits.Count == 0, hits.FirstOrDefault().Rank, plan.ChamberName, plan.Year descending
                   select new PlanHits(plan, [.. hits.Select(hit => hit.Entry)], ofPlan[plan.PlanId]),
            ]);
    }

    private static async Task<Dictionary<string, int>> CountsAsync(Snapshot snapshot, string field, IReadOnlyList<MetricFilter> filters) =>
        (await snapshot.ValuesAsync(new ValuesQuery("index_entry", field, filters))).ToDictionary(value => value.Value!.ToString()!, value => (int)value.Rows);

    /// <summary>A plan that the address names and the snapshot doesn't have.</summary>
    public static Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context) => Task.FromResult<IReadOnlyList<AddressFault>>(
        context.State.Within is { } plan && context.Plans.All(known => known.PlanId != plan)
            ? [new AddressFault("piano", plan, AddressFaultKind.UnknownValue, [.. context.Plans.Select(known => known.PlanId)])]
            : []);
}
