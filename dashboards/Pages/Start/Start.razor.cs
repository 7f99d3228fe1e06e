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

    // One plan is told as a sentence; of several only how many there are.
    private string Headline => _cards is [{ Score: { } score } card]
        ? T["start-headline", card.Plan.ChamberName, card.Plan.Year, card.Period!.Day, NumberText.Percent(score), NumberText.Percent(card.MeasuredShare)]
        : T.Count("start-headline-many", _cards.Count);

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        foreach (var plan in Context.Plans) _cards.Add(await PlanCard.OfAsync(Snapshot, plan, Context.Bands));
        var audit = await AuditRow.AllAsync(Snapshot);
        _audits = [.. audit.Where(row => row.Kind == "audit")];
        _tables = [.. audit.Where(row => row.Kind == "table").OrderBy(row => row.Name, StringComparer.Ordinal)];
        return [];
    }
}
