using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Pages.Oiv;
using Albero.Dashboards.Resources;

namespace Albero.Dashboards.Pages.Rules;

/// <summary>The laboratory: the same plan scored under every set of rules side by side, and which scores change band.</summary>
public sealed partial class RulesPage
{
    private RuleScores _scores = new([], [], []);
    private IReadOnlyList<GroupBy> _ways = [];

    private IReadOnlyList<(string Tree, int Indicators)> _trees = [];
    private string _tree = "";

    // The headline tree needs no word in the address.
    private ViewState Shown => Context.Resolved with { Tree = _tree == Context.Plan!.HeadlineTree ? null : _tree };

    // Managers have no part in a tree that nothing is assigned from.
    private ViewState Switched => Shown with { By = Shown.By == GroupBy.Manager ? null : Shown.By };

    private bool OnlyChanges => Context.State.Changes is not null;

    private IReadOnlyList<RuleRow> Visible => OnlyChanges ? [.. _scores.Rows.Where(row => row.Changes)] : _scores.Rows;

    private string Headline
    {
        get
        {
            if (_scores.Scored == 0) return T["lab-headline-none", Context.Period!.Day];
            var changing = Enumerable.Range(1, _scores.Policies.Count - 1).Where(rules => _scores.BandChanges(rules) > 0).ToList();
            if (changing.Count == 0) return T.Count("lab-headline-same", _scores.Scored);
            var said = changing.Select((rules, i) => (string)(i == 0
                ? T.Count("lab-headline-change", _scores.BandChanges(rules), _scores.Policies[rules].Name, _scores.Scored)
                : T["lab-headline-more", _scores.Policies[rules].Name, _scores.BandChanges(rules)]));
            return string.Join(", ", said) + (changing.Count < _scores.Policies.Count - 1 ? T["lab-headline-others"] : "");
        }
    }

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        var rows = await PlanMeasurements.WithRollupsAsync(Snapshot, Context.Plan!.PlanId);
        var faults = SelectionFaults.Of(Context.State, rows);
        if (faults.Count > 0) return faults;
        _tree = TreeChoice.Of(Context, rows);
        _trees = TreeChoice.All(Context, rows);
        var all = await RuleScores.OfAsync(Snapshot, Context with { State = Context.State with { By = null } }, _tree);
        _ways = [.. new[] { GroupBy.Area, GroupBy.Manager, GroupBy.Objective }.Where(by => all.Rows.Any(row => row.By == by))];
        _scores = Context.State.By is { } asked ? all with { Rows = [.. all.Rows.Where(row => row.By is null || row.By == asked)] } : all;
        return [];
    }
}
