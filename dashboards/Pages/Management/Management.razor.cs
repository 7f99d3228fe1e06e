using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;

namespace Albero.Dashboards.Pages.Management;

/// <summary>Per manager's role the objectives with weight, achievement, coverage, band and contribution.</summary>
public sealed partial class Management
{
    private IReadOnlyList<ManagerCard> _cards = [];
    private ManagerCard? _manager;
    private Scorecard _card = new([], Outcome.None);
    private AdjoiningYear? _adjoining;
    private EarlierScores? _earlier;
    private IReadOnlyList<FindingRow> _findings = [];
    private IReadOnlyList<IndividualRow> _individual = [];
    private PlanParts? _parts;
    private IReadOnlyList<PlanOffice> _offices = [];

    private string Title => _manager is { } manager
        ? T["mgmt-title-of", manager.Role, Context.Plan!.ChamberName, Context.Period!.Day]
        : T["mgmt-title", Context.Plan?.ChamberName ?? "", Context.Plan?.Year ?? 0];

    private PeriodRow? MeasuredPeriod => Context.Periods.LastOrDefault(period => period.Measured > 0);

    // Beside a checkpoint that has results, the next of the same year that has none yet.
    private PeriodRow? Unpublished => Context.Period!.Measured == 0 ? null
        : Context.Periods.SkipWhile(period => period != Context.Period).Skip(1).FirstOrDefault(period => period.Measured == 0 && !period.IsLater);

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        var assignments = await AssignmentRow.OfChamberAsync(Snapshot, Context.Plan!.Chamber);
        _cards = await ManagerCard.OfAsync(Snapshot, Context, assignments);
        _individual = await IndividualRow.OfAsync(Snapshot, Context.Plan.PlanId);
        var faults = ManagementFaults.Of(Context.State, _cards, _individual);
        if (faults.Count > 0) return faults;

        _manager = ManagerCard.Choose(_cards, Context.State.Manager, Context.State.Objective);
        if (_manager is null)
        {
            _parts = await PlanParts.OfAsync(Snapshot, Context);
            _offices = await PlanOffice.AllAsync(Snapshot, Context);
            return [];
        }
        _card = await Scorecard.OfAsync(Snapshot, Context, _manager);
        _adjoining = AdjoiningYear.Of(assignments, _manager.Assignments);
        _earlier = await EarlierScores.OfAsync(Snapshot, Context);
        _findings = await AssignmentRow.FindingsAsync(Snapshot, Context.Plan.PlanId);
        return [];
    }

    private ViewState Opened(string? objective) => Context.Resolved with { Manager = _manager!.Role, Objective = objective };
}
