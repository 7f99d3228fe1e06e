using Albero.Dashboards.Addresses;
using Albero.Dashboards.Resources;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Search;

/// <summary>Looks for a name or a code in all plans; every hit leads to the page that shows it.</summary>
public sealed partial class Search
{
    // Of several plans each shows its best; one plan alone is leafed through.
    private const int Shown = 12;
    private const int PageSize = 50;

    private SearchAnswer _answer = SearchAnswer.None;
    private IReadOnlyList<(string Kind, int Entries)> _searched = [];

    private string? Text => Context.State.Text;

    private bool IsAsked => SearchWords.Of(Text).Count > 0;

    private string Headline => !IsAsked ? T["search-headline"]
        : _answer.Total == 0 ? T["search-none", Text!]
        : T.Count("search-found", _answer.Total, Text!, T.Count("search-plans", _answer.Plans.Count));

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        var faults = await SearchAnswer.FaultsAsync(Snapshot, Context);
        if (faults.Count > 0) return faults;
        _answer = await SearchAnswer.OfAsync(Snapshot, Context);
        if (!IsAsked)
        {
            var kinds = (await Snapshot.ValuesAsync(new ValuesQuery("index_entry", "kind", []))).ToDictionary(value => value.Value!.ToString()!, value => (int)value.Rows);
            _searched = [.. EntryKinds.All.Where(kind => kinds.ContainsKey(kind.Kind)).Select(kind => (kind.Kind, kinds[kind.Kind]))];
        }
        return [];
    }

    private IEnumerable<IndexEntry> Page(PlanHits plan) =>
        Context.State.Within is null ? plan.Hits.Take(Shown) : plan.Hits.Skip(((Context.State.Page ?? 1) - 1) * PageSize).Take(PageSize);

    private ViewState Of(string? kind) => Context.State with { Kind = kind is null ? null : EntryKinds.WordOf(kind), Page = null };

    // What the hit is found by, beside its name: the objective's title in full where only that has the word.
    private static string? UnderOf(IndexEntry hit, IReadOnlyList<string> words) =>
        hit.UnderInFull is { } full && !Marking.HasAny(hit.Under, words) && Marking.HasAny(full, words) ? full : hit.Under;
}
