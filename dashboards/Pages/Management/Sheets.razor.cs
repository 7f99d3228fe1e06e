using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;

namespace Albero.Dashboards.Pages.Management;

/// <summary>The scorecards of all managers, or of the one the address names, as they are printed.</summary>
public sealed partial class Sheets
{
    private IReadOnlyList<(ManagerCard Manager, Scorecard Card, AdjoiningYear? Adjoining)> _sheets = [];
    private EarlierScores? _earlier;
    private IReadOnlyList<FindingRow> _findings = [];
    private IReadOnlyList<IndividualRow> _individual = [];

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        var assignments = await AssignmentRow.OfChamberAsync(Snapshot, Context.Plan!.Chamber);
        var cards = await ManagerCard.OfAsync(Snapshot, Context, assignments);
        _individual = await IndividualRow.OfAsync(Snapshot, Context.Plan.PlanId);
        var faults = ManagementFaults.Of(Context.State, cards, _individual);
        if (faults.Count > 0) return faults;

        var shown = cards.Where(card => Context.State.Manager is null || card.Role == Context.State.Manager).ToList();
        var scores = await Scorecard.AllAsync(Snapshot, Context, shown);
        _sheets = [.. shown.Zip(scores, (manager, card) => (manager, card, AdjoiningYear.Of(assignments, manager.Assignments)))];
        _earlier = await EarlierScores.OfAsync(Snapshot, Context);
        _findings = await AssignmentRow.FindingsAsync(Snapshot, Context.Plan.PlanId);
        return [];
    }
}
