using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Formats;
using Albero.Dashboards.Resources;

namespace Albero.Dashboards.Pages.Start;

/// <summary>What is loaded, how fresh it is, and where each audience begins.</summary>
public sealed partial class Start
{
    private readonly List<PlanCard> _cards = [];
    private IReadOnlyList<AuditRow> _audits = [];
    private IReadOnlyList<AuditRow> _tables = [];

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
        var audit = await AuditRow.AllAsync(Snapshot);
        _audits = [.. audit.Where(row => row.Kind == "audit")];
        _tables = [.. audit.Where(row => row.Kind == "table").OrderBy(row => row.Name, StringComparer.Ordinal)];
        return [];
    }
}
