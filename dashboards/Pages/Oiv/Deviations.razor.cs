using Albero.Dashboards.Addresses;
using Albero.Dashboards.Components.Marks;
using Albero.Dashboards.Data;
using Albero.Dashboards.Resources;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>From the counts to the matrix, from a cell to the printed line that it rests on.</summary>
public sealed partial class Deviations
{
    private GroupBy _by;
    private bool _hasDirectorates;
    private IReadOnlyList<GroupBy> _ways = [];
    private DeviationSummary _summary = DeviationSummary.None;
    private DeviationMatrix _matrix = new([]);
    private MatrixObjective? _objective;
    private MeasurementRow? _selected;
    private IReadOnlyList<MeasurementRow> _others = [];
    private IReadOnlyList<FindingRow> _findings = [];
    private IReadOnlyList<RevisionChange> _revisions = [];
    private IReadOnlyList<IndicatorYear> _years = [];
    private MetricResult _points = null!;
    private string _tree = "";
    private IReadOnlyList<(string Tree, int Indicators)> _trees = [];
    private IReadOnlyList<VerdictRow> _verdicts = [];
    private Sheet? _sheet;
    private IReadOnlyDictionary<string, string?> _areas = new Dictionary<string, string?>();

    private ViewState Selectable => Shown with { By = _by, Indicator = null };

    // The headline tree needs no word in the address.
    private ViewState Shown => Context.Resolved with { Tree = _tree == Context.Plan!.HeadlineTree ? null : _tree };

    private VerdictCounts? Judged => VerdictCounts.At(_verdicts, Context.Period!);

    private string Headline => _summary.Measured > 0
        ? T.Count("deviations-headline", _summary.Measured, _summary.Indicators, _summary.Met, _summary.NotMet, T.Count("deviations-rest", _summary.Indicators - _summary.Measured))
        : Judged is not null ? T["deviations-headline-judged", Context.Period!.Day, _summary.Indicators]
        : Context.Period!.IsLater ? T["deviations-headline-later", Context.Period.Day, Due, _summary.Indicators, Context.Plan!.Year]
        : T["deviations-headline-none", Context.Period!.Day, _summary.Indicators];

    private int Due => _matrix.Objectives.DistinctBy(objective => objective.Code).SelectMany(objective => objective.Indicators.Values)
        .Count(row => !row.PassesOn && row.TargetKind is not (null or "none"));

    private PeriodRow? MeasuredPeriod => Context.Periods.LastOrDefault(period => period.Measured > 0);

    /// <summary>What the address narrows the plan to, from the widest to the narrowest, each with the view that stops there.</summary>
    private IEnumerable<(string Words, ViewState Until, ViewState Without)> Narrowed
    {
        get
        {
            var (state, until) = (Shown with { Objective = null, Indicator = null }, Reset(_by));
            (string?, Func<ViewState, string?, ViewState>)[] parts =
            [
                (state.Directorate, (view, value) => view with { Directorate = value }), (state.Office, (view, value) => view with { Office = value }),
                (state.Service, (view, value) => view with { Service = value }), (state.Manager, (view, value) => view with { Manager = value }),
                (state.Area, (view, value) => view with { Area = value }),
            ];
            foreach (var (value, with) in parts)
            {
                if (value is null) continue;
                until = with(until, value);
                yield return (value == state.Area ? AreaName(value) : value == PlanSlice.NotStated ? T["not-stated"] : value, until, with(state, null) with { By = _by });
            }
        }
    }

    private bool IsFiltered => Narrowed.Any();

    // Nothing measured at a checkpoint leaves its targets to be read.
    private bool ShowsTargets => _summary.Measured == 0;

    // Titled for what the cells show: deviations, else targets, else the judgements that stand where no target is printed.
    private string Matrix => !ShowsTargets ? "matrix" : Due == 0 && Judged is not null ? "matrix-judged" : "matrix-targets";

    private string AreaName(string code) => _areas.TryGetValue(code, out var name) ? $"{code} {name}" : code;

    private IEnumerable<Crumb> Steps
    {
        get
        {
            yield return new Crumb($"{Context.Plan!.ChamberName} {Context.Plan.Year}", Reset(_by));
            foreach (var (words, until, _) in Narrowed) yield return new Crumb(words, until);
            if (_objective is { } objective)
            {
                // Without a narrowing the group in the matrix is the step between the plan and the objective.
                if (!IsFiltered && _matrix.Groups.First(g => g.Objectives.Contains(objective)) is var group) yield return new Crumb(group.Name ?? T["not-stated"], OfGroup(group));
                yield return new Crumb(objective.Name.Words, Selectable with { Objective = objective.Code }, $"{objective.Code} {objective.Name.Title}");
                if (_selected is { } row) yield return new Crumb($"{row.Indicator} · {row.IndicatorTitle}", Shown);
            }
        }
    }

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        var state = Context.State;
        var all = await PlanSlice.WithOfficesAsync(Snapshot, Context, await PlanMeasurements.WithRollupsAsync(Snapshot, Context.Plan!.PlanId));
        _tree = TreeChoice.Of(Context, all);
        _trees = TreeChoice.All(Context, all);
        _areas = all.Where(row => row.AreaCode is not null).DistinctBy(row => row.AreaCode).ToDictionary(row => row.AreaCode!, row => row.Area);
        _hasDirectorates = all.Any(row => row.Directorate is not null);
        _ways = [.. new[] { GroupBy.Directorate, GroupBy.Area, GroupBy.Manager }.Where(by => by switch
        {
            GroupBy.Directorate => _hasDirectorates,
            GroupBy.Manager => all.Any(row => row.Managers.Count > 0),
            _ => true,
        })];
        _by = state.By ?? (_hasDirectorates ? GroupBy.Directorate : GroupBy.Area);
        var faults = SelectionFaults.Of(state, all);
        if (faults.Count > 0) return faults;

        _verdicts = await VerdictRow.OfAsync(Snapshot, Context.Plan.PlanId);
        var shown = all.Where(row => row.Tree == _tree && SelectionFaults.Shows(state, row)).ToList();
        _matrix = DeviationMatrix.Of(shown.Where(row => row.Period == Context.Period!.Period), _by, state.Manager);
        _summary = await DeviationSummary.OfAsync(Snapshot, Context, _tree);
        _objective = _matrix.Objectives.FirstOrDefault(objective => objective.Code == state.Objective);
        if (_objective is { } chosen) _sheet = await Sheet.OfAsync(Snapshot, Context.Plan.PlanId, chosen.Code);
        if (_objective is not null && state.Indicator is { } number)
        {
            _selected = _objective.Indicators[number];
            _others = [.. all.Where(row => row.Objective == _selected.Objective && row.Indicator == number && row.Period != _selected.Period)];
            _findings = await Worklists.FindingsAsync(Snapshot, Context.Plan.PlanId, _selected.Objective, number);
            _years = await IndicatorYear.OfAsync(Snapshot, Context.Plan, _selected.Objective, number);
            _revisions = await Worklists.RevisionsAsync(Snapshot, Context.Plan.PlanId, _selected.Objective, number);
        }
        else if (_objective is null)
        {
            _points = await DeviationSummary.PointsAsync(Snapshot, Context, _tree);
        }
        return [];
    }

    private ViewState Reset(GroupBy by) =>
        Shown with { By = by, Area = null, Directorate = null, Office = null, Service = null, Manager = null, Objective = null, Indicator = null };

    private IReadOnlyList<VerdictRow> VerdictsOf(string objective) => [.. _verdicts.Where(row => row.Objective == objective)];

    private ViewState OfGroup(MatrixGroup group) => _by switch
    {
        GroupBy.Area => Reset(_by) with { Area = group.Key },
        GroupBy.Manager => Reset(_by) with { Manager = group.Key },
        _ => Reset(_by) with { Directorate = group.Key },
    };
}
