using Albero.Domain.Plans;
using Albero.Domain.Scoring;
using Albero.Domain.Series;
using Albero.Etl.Packages;

namespace Albero.Etl.Mart;

/// <summary>
/// Writes one plan: dimensions first, in natural order of their keys, so that the order of rows in a package's files
/// doesn't matter; then bridges and facts.
/// </summary>
internal sealed partial class PlanLoader(
    BulkLoader mart, MartKeys keys, MemberKeys members, IReadOnlyDictionary<Checkpoint, int> periods, IReadOnlyDictionary<(string Plan, string Key), MissionMapRow> mapped,
    PlanReading plan)
{
    private readonly Dictionary<string, int> sources = [];
    private readonly Dictionary<string, int> areas = [];
    private readonly Dictionary<string, int> objectives = [];
    private readonly Dictionary<(string Objective, int Number), int> indicators = [];
    private readonly Dictionary<(string Objective, int Number), IndicatorReading> readings =
        plan.Indicators.ToDictionary(indicator => (indicator.Row.ObjectiveKey, indicator.Row.Number));

    private readonly ManagersOf managers = new(plan.Package);

    private int planKey;
    private int chamberKey;

    private PlanManifest Manifest => plan.Package.Manifest;

    /// <summary>Hands out the keys that other plans may name; call once, on every plan, before any is loaded.</summary>
    public void Number()
    {
        foreach (var row in plan.Objectives.Select(objective => objective.Row).OrderBy(row => row.Key, NaturalKey.Comparer))
        {
            if (row.Level == "area") areas[row.Key] = keys.New("area");
            members.Add(Member(row.Key, null), objectives[row.Key] = keys.New("objective"));
        }

        foreach (var row in Ordered(plan.Indicators, indicator => (indicator.Row.ObjectiveKey, indicator.Row.Number)).Select(indicator => indicator.Row))
        {
            mart.AskStop();
            members.Add(Member(row.ObjectiveKey, row.Number), indicators[(row.ObjectiveKey, row.Number)] = keys.New("indicator"));
        }

        NumberMeasurements();
    }

    public void Load()
    {
        LoadPlan();
        LoadObjectives();
        LoadIndicators();
        LoadOffices();
        LoadManagers();
        LoadMeasurements();
        LoadRevisions();
        LoadVerdicts();
        LoadBudget();
        LoadPerspectives();
        LoadCriteria();
        LoadEvidence();
        LoadIndividual();
        LoadLayoutNotes();
        LoadFindings();
    }

    private void LoadPlan()
    {
        chamberKey = keys.Of("chamber", Manifest.Chamber, out var isNew);
        if (isNew) mart.Table("dim_chamber").Row().Add(chamberKey).Add(Manifest.Chamber).Add(Manifest.ChamberName).End();
        planKey = keys.New("plan");
        mart.Table("dim_plan").Row()
            .Add(planKey).Add(Manifest.PlanId).Add(chamberKey).Add(Manifest.Year).Add(Manifest.Title).Add(Manifest.HeadlineTree)
            .Add(plan.Indicators.Count).Add(plan.Objectives.Count).End();
        foreach (var source in Manifest.Sources)
        {
            sources[source.Id] = keys.New("source");
            mart.Table("dim_source").Row()
                .Add(sources[source.Id]).Add(Manifest.PlanId).Add(source.Id).Add(source.FileName).Add(source.Sha256).Add(source.Kind)
                .Add(source.Date).End();
        }
    }

    private void LoadObjectives()
    {
        var titles = plan.Objectives.ToDictionary(objective => objective.Row.Key, objective => objective.Row.Title);
        var directorates = plan.Package.Offices
            .Where(office => office is { Relation: "directorate", IndicatorNumber: null })
            .GroupBy(office => office.Key)
            // Several directorates may take part: the one printed first leads.
            .ToDictionary(group => group.Key, group => group.OrderBy(office => office.At.Line).First().Normalised);
        foreach (var objective in plan.Objectives.OrderBy(objective => objective.Row.Key, NaturalKey.Comparer))
        {
            var row = objective.Row;
            var map = objective.MissionOrigin == "mapped" ? mapped.GetValueOrDefault((Manifest.PlanId, row.Key)) : null;
            if (row.Level == "area") mart.Table("dim_area").Row().Add(areas[row.Key]).Add(Manifest.PlanId).Add(row.Key).Add(row.Title).Add(objective.Series).End();
            mart.Table("dim_objective").Row()
                .Add(objectives[row.Key]).Add(Manifest.PlanId).Add(row.Key).Add(row.PrintedCode).Add(row.Title)
                .Add(row.ShortTitle.Length > 0 ? row.ShortTitle : row.Title).Add(row.ShortTitleLine).Add(row.Level)
                .Add(row.ParentKey).Add(objective.StrategicKey).Add(titles.GetValueOrDefault(objective.StrategicKey))
                .Add(AreaOf(objective)).Add(objective.Tree).Add(directorates.GetValueOrDefault(row.Key)).Add(row.Weight)
                .Add(objective.Weight).Add(row.WeightOf).Add(objective.EffectiveWeight)
                .Add(row.MissionCode).Add(objective.MissionCode).Add(objective.MissionOrigin)
                .Add(row.ProgrammeCode).Add(objective.ProgrammeCode).Add(objective.ProgrammeOrigin).Add(map?.Note).Add(map?.Line)
                .Add(sources[row.At.Source]).Add(row.At.Line).Add(objective.Series)
                .Add(objective.SeriesGrade?.Code()).Add(members.Of(objective.Previous)).End();
        }
    }

    private void LoadIndicators()
    {
        foreach (var indicator in Ordered(plan.Indicators, indicator => (indicator.Row.ObjectiveKey, indicator.Row.Number)))
        {
            var row = indicator.Row;
            var key = indicators[(row.ObjectiveKey, row.Number)];
            mart.Table("dim_indicator").Row()
                .Add(key).Add(Manifest.PlanId).Add(objectives[row.ObjectiveKey]).Add(row.Number).Add(row.PrintedNumber).Add(row.Text)
                // Codes are not identities: only the lineage says which indicator of another year is the same.
                .Add(row.Types).Add(indicator.Series)
                .Add(row.Direction).Add(row.Unit).Add(row.IsRollup).Add(indicator.Tree).Add(row.Weight).Add(indicator.Weight)
                .Add(indicator.WeightAsApproved).Add(indicator.EffectiveWeight).Add(row.Baseline).Add(indicator.BaselineValue)
                .Add(row.BaselineLine).Add(row.WeightLine).Add(sources[row.At.Source]).Add(row.At.Line)
                .Add(indicator.SeriesGrade?.Code()).Add(members.Of(indicator.Previous)).Add(string.Join("; ", managers.Of(row.ObjectiveKey)))
                .Add(indicator.RollsUp).Add(Printed(row.Group)).Add(Printed(row.Algorithm)).Add(Printed(row.Frequency)).Add(Printed(row.DataSource)).End();
            foreach (var type in row.Types.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct())
            {
                mart.Table("bridge_indicator_type").Row().Add(key).Add(type).End();
            }
        }
    }

    // What the document doesn't print is no text, not an empty one.
    private static string? Printed(string text) => text.Length > 0 ? text : null;

    private SeriesMember Member(string key, int? number) => new(Manifest.Chamber, Manifest.Year, key, number);

    private int? AreaOf(ObjectiveReading objective) => areas.TryGetValue(objective.AreaKey, out var key) ? key : null;

    private static IOrderedEnumerable<T> Ordered<T>(IEnumerable<T> rows, Func<T, (string Objective, int Number)> key) =>
        rows.OrderBy(row => key(row).Objective, NaturalKey.Comparer).ThenBy(row => key(row).Number);
}
