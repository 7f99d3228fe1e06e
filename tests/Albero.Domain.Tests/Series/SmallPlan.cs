using System.Globalization;
using Albero.Domain.Plans;
using Albero.Domain.Scoring;
using Albero.Domain.Series;

namespace Albero.Domain.Tests.Series;

/// <summary>Invented plans in a few lines: one objective per key that is named, cells as they would be printed.</summary>
internal sealed class SmallPlan(int year)
{
    private readonly List<ObjectiveRow> _objectives = [];
    private readonly List<IndicatorRow> _indicators = [];
    private readonly List<TargetRow> _targets = [];
    private readonly List<ResultRow> _results = [];
    private readonly List<RevisionRow> _revisions = [];
    private readonly List<AssignmentRow> _assignments = [];
    private int _line;

    public string Name { get; init; } = "indicatore";

    public string[] Reports { get; init; } = ["H1", "FY"];

    public string[] Checkpoints { get; init; } = ["H1", "FY"];

    /// <summary>An indicator; its cells are <c>H1 5|6</c> (target and result); what is left out is not printed.</summary>
    public SmallPlan Indicator(string key, int number, string direction, string baseline, params string[] cells)
    {
        if (!_objectives.Exists(row => row.Key == key)) _objectives.Add(new ObjectiveRow(key, key, "", "operational", key, "", "parent", "", "", At()));
        var (at, baselineAt) = (At(), At());
        _indicators.Add(new IndicatorRow(
            key, number, Text(number), "", Name, "", direction, "", "", "", "", "", "parent", null, baseline, baselineAt.Line, false, at));
        foreach (var cell in cells)
        {
            var space = cell.IndexOf(' ', StringComparison.Ordinal);
            var checkpoint = Moment(cell[..space]);
            var sides = cell[(space + 1)..].Split('|');
            if (sides[0].Length > 0) _targets.Add(new TargetRow(key, number, checkpoint, sides[0], "", false, At()));
            if (sides.Length > 1) _results.Add(new ResultRow(key, number, checkpoint, sides[1], "", At()));
        }

        return this;
    }

    public SmallPlan Revised(string key, int number, string moment, string text, string before = "")
    {
        _revisions.Add(new RevisionRow(key, number, "target", Moment(moment), before, text, "table", "proposed", At()));
        return this;
    }

    public SmallPlan Assigned(string manager, string key, string weight, string? printed = null)
    {
        _assignments.Add(new AssignmentRow(manager, printed ?? key, key, weight, At()));
        return this;
    }

    public PlanReading Read(params ScoringPolicy[] policies) => PlanReader.Read(Package(), policies.Length == 0 ? [ScoringPolicy.Standard] : policies);

    public static SeriesMember Member(int year, string key, int? number = 1) => new("prova", year, key, number);

    /// <summary>A link between the indicators <c>key/1</c> of two plans.</summary>
    public static LineageLink Link(int from, string fromKey, int to, string toKey, LineageGrade grade = LineageGrade.Same) =>
        new(Member(from, fromKey), Member(to, toKey), grade, "", 2);

    private PlanPackage Package() => new(new PlanManifest(
        "prova", "Camera di prova", year, "Piano", "operational", "tree", [.. Checkpoints.Select(Moment)],
        [new PlanSource("piano", "piano.txt", "", "report", null, [.. Reports.Select(Moment)])]))
    {
        Objectives = _objectives,
        Indicators = _indicators,
        Targets = _targets,
        Results = _results,
        Revisions = _revisions,
        Assignments = _assignments,
    };

    private Checkpoint Moment(string name) => Checkpoint.Parse($"{Text(year)}-{name}");

    private Provenance At() => new("piano", ++_line);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
