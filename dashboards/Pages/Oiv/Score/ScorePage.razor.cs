using Albero.Dashboards.Addresses;
using Albero.Dashboards.Components.Frame;
using Albero.Dashboards.Data;
using Albero.Dashboards.Formats;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv.Score;

/// <summary>How the score comes about, of the plan or of a part of it.</summary>
public sealed partial class ScorePage
{
    private ScoreSteps _steps = null!;
    private string _tree = "";
    private GroupBy _by;
    private IReadOnlyList<GroupBy> _ways = [];
    private IReadOnlyList<(string Tree, int Indicators)> _trees = [];
    private IReadOnlyList<FilterField> _fields = [];

    private ViewState Shown => Context.Resolved with { By = _by, Tree = OtherTree };

    // The headline tree needs no word in the address.
    private string? OtherTree => _tree == Context.Plan!.HeadlineTree ? null : _tree;

    private string? Slice => _fields.Where(pick => pick.Value is not null)
        .Select(pick => pick.Options?.FirstOrDefault(option => option.Value == pick.Value).Words ?? pick.Value) is var words && words.Any() ? string.Join(", ", words) : null;

    private string Headline => _steps.Score is { } score
        ? T[_steps.LeftOut < 0.05m ? "score-headline-whole" : "score-headline", NumberText.Percent(score), Points(_steps.Credited), Points(_steps.Counted), Points(_steps.LeftOut), Points(_steps.Weight), Word]
        : T["score-headline-none", Context.Period!.Day, Points(_steps.LeftOut), Points(_steps.Weight)];

    // Under rules that reward what lies beyond a target, more is credited than was asked.
    private string Word => T[_steps.Steps.Any(step => step.Kind == StepKind.Credited) ? "score-word-credited" : "score-word-reached"];

    private string? Band => Context.Bands.Of(_steps.Score);

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        var all = await PlanMeasurements.WithRollupsAsync(Snapshot, Context.Plan!.PlanId);
        var faults = ScoreExport.Faults(Context, all);
        if (faults.Count > 0) return faults;
        var state = Context.State;
        _tree = TreeChoice.Of(Context, all);
        _trees = state.Manager is null ? TreeChoice.All(Context, all) : [];
        _ways = [.. new[] { GroupBy.Area, GroupBy.Objective, GroupBy.Directorate }.Where(way => way != GroupBy.Directorate || all.Any(row => row.Directorate is not null))];
        _by = state.By is { } asked && _ways.Contains(asked) ? asked : GroupBy.Area;
        _steps = await ScoreSteps.OfAsync(Snapshot, Context, _tree, _by);
        var inTree = all.Where(row => row.Tree == _tree).ToList();
        _fields =
        [
            FilterField.Pick("area", T["area"], state.Area, Options(inTree.Where(row => row.AreaCode is not null).Select(row => (row.AreaCode!, $"{row.AreaCode} {row.Area}")))),
            FilterField.Pick("direzione", T["directorate"], state.Directorate, Options(inTree.Select(row => row.Directorate).OfType<string>().Select(name => (name, name)))),
            FilterField.Pick("dirigente", T["score-manager"], state.Manager, Options(inTree.SelectMany(row => row.Managers).Select(name => (name, name)))),
        ];
        return [];
    }

    private static (string Value, string Words)[] Options(IEnumerable<(string Value, string Words)> options) => [.. options.Distinct()];

    private static string Points(decimal? points) => NumberText.Fixed(points);
}
