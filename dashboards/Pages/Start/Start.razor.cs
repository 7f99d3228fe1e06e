using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Formats;
using Albero.Dashboards.Resources;

namespace Albero.Dashboards.Pages.Start;

/// <summary>What is loaded, how fresh it is, and where each audience begins.</summary>
public sealed partial class Start
{
    private readonly List<PlanCard> _cards = [];

    // Where each audience begins, about any plan.
    private IEnumerable<(string Words, string Path)> Audiences =>
        new (string, string)[] { ("Giunta", Paths.Giunta), ("Management", Paths.Management), ("OIV", Paths.Deviations), (T["nav-tree"], Paths.Tree), (T["nav-analysis"], Paths.Analysis) }
            .Where(audience => Vocabulary.Of(audience.Item2).Count > 0);

    // One chamber is told as a sentence: its last score, and whether a newer plan waits for results. Of several only how many there are.
    private string Headline
    {
        get
        {
            if (_cards.Select(card => card.Plan.Chamber).Distinct().Count() != 1 || _cards.FirstOrDefault(card => card.Score is not null) is not { } scored)
            {
                return T.Count("start-headline-many", _cards.Count);
            }
            var told = T["start-headline", scored.Plan.ChamberName, scored.Plan.Year, scored.Period!.Day, Article.To(NumberText.Percent(scored.Score)), Article.The(NumberText.Percent(scored.MeasuredShare))];
            return _cards[0] is { Score: null } newest ? told + " " + T["start-headline-waiting", newest.Plan.Year] : told;
        }
    }

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        foreach (var plan in Context.Plans.OrderBy(plan => plan.ChamberName, StringComparer.CurrentCulture).ThenByDescending(plan => plan.Year)) _cards.Add(await PlanCard.OfAsync(Snapshot, plan, Context.Bands));
        return [];
    }
}
