using Albero.Domain.Findings;
using Albero.Domain.Missions;
using Albero.Domain.Plans;
using Albero.Domain.Scoring;

namespace Albero.Domain.Tests.Checks;

/// <summary>A plan of 2020 written a row at a time, for what a test is about and nothing else.</summary>
internal sealed class DraftPlan
{
    public List<ObjectiveRow> Objectives { get; } = [];

    public List<IndicatorRow> Indicators { get; } = [];

    public List<TargetRow> Targets { get; } = [];

    public List<ResultRow> Results { get; } = [];

    public List<VerdictRow> Verdicts { get; } = [];

    public List<OfficeRow> Offices { get; } = [];

    public List<IndividualRow> Individual { get; } = [];

    public List<CriterionRow> Criteria { get; } = [];

    public List<LayoutNoteRow> LayoutNotes { get; } = [];

    public DateOnly? PlanDate { get; init; }

    public IReadOnlyList<string> Checkpoints { get; init; } = ["2020-H1", "2020-FY", "2021-FY", "2022-FY"];

    public DraftPlan Node(string key, string parent = "", string level = "operational", string weight = "", string of = "parent", string mission = "", string programme = "")
    {
        Objectives.Add(new ObjectiveRow(key, key.Contains('~', StringComparison.Ordinal) ? "" : key, parent, level, key, weight, of, mission, programme, At()));
        return this;
    }

    /// <summary>An indicator with its targets: <c>2020-FY: >= 7</c>, separated by <c>|</c>.</summary>
    public DraftPlan Leaf(
        string objective, string text = "indicatore", string targets = "", string weight = "100", string of = "parent", string group = "", string baseline = "",
        string direction = "higher", string frequency = "", string number = "", bool rollup = false)
    {
        var ordinal = Indicators.Count(row => row.ObjectiveKey == objective) + 1;
        Indicators.Add(new IndicatorRow(objective, ordinal, number, group, text, "", direction, "", "", "", frequency, weight, of, null, baseline, null, rollup, At()));
        foreach (var cell in targets.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (checkpoint, target) = (cell[..7], cell[8..].Trim());
            Targets.Add(new TargetRow(objective, ordinal, Checkpoint.Parse(checkpoint), target, "", false, At()));
        }

        return this;
    }

    public DraftPlan Result(string objective, int number, string checkpoint, string result)
    {
        Results.Add(new ResultRow(objective, number, Checkpoint.Parse(checkpoint), result, "", At()));
        return this;
    }

    public DraftPlan Verdict(string objective, int? number, string verdict, string checkpoint = "2020-H1")
    {
        Verdicts.Add(new VerdictRow(objective, number, Checkpoint.Parse(checkpoint), verdict, At()));
        return this;
    }

    public DraftPlan Office(string objective, int? number, string printed, string relation = "office")
    {
        Offices.Add(new OfficeRow(objective, number, relation, printed, printed, At()));
        return this;
    }

    public DraftPlan Manager(string role, int number, string indicator, string target)
    {
        Individual.Add(new IndividualRow(role, number, "obiettivo", indicator, target, At()));
        return this;
    }

    public PlanReading Read(IReadOnlyList<ScoringPolicy>? policies = null, MissionReference? missions = null)
    {
        var reported = Results.Select(row => row.Checkpoint).Distinct().ToList();
        var manifest = new PlanManifest("prova", "Prova", 2020, "Piano", "operational", "tree", [.. Checkpoints.Select(Checkpoint.Parse)],
            [new PlanSource("piano", "piano.txt", "", "plan", PlanDate, reported)]);
        return PlanReader.Read(
            new PlanPackage(manifest)
            {
                Objectives = Objectives, Indicators = Indicators, Targets = Targets, Results = Results, Verdicts = Verdicts, Offices = Offices,
                Individual = Individual, Criteria = Criteria, LayoutNotes = LayoutNotes,
            },
            policies ?? [ScoringPolicy.Standard],
            missions);
    }

    /// <summary>Whom the findings of a code concern: <c>A.1/2@2020-FY</c>, with what tells two of one subject apart.</summary>
    public string Where(string code, MissionReference? missions = null) =>
        string.Join(' ', Read(missions: missions).Findings.Where(finding => finding.Code == code).Select(Place).Order(StringComparer.Ordinal));

    public Finding Only(string code, MissionReference? missions = null) => Assert.Single(Read(missions: missions).Findings, finding => finding.Code == code);

    private static string Place(Finding finding) =>
        finding.Subject.ObjectiveKey + (finding.Subject.IndicatorNumber is { } number ? "/" + number : "") + (finding.Subject.Checkpoint.Length > 0 ? "@" + finding.Subject.Checkpoint : "")
        + (finding.Parameters.TryGetValue("form", out var form) && form.Length > 0 ? ":" + form : "");

    private int _line;

    private Provenance At() => new("piano", ++_line);
}
