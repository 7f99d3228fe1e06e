using Albero.Domain.Findings;
using Albero.Domain.Missions;
using Albero.Domain.Plans;
using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>All weights of a plan: as printed, in force, and effective.</summary>
internal sealed class PlanWeights
{
    private readonly PlanPackage _package;
    private readonly PlanTree _tree;
    private readonly FindingList _findings;
    private readonly Dictionary<string, decimal?> _objectives = [];
    private readonly List<Weight> _indicators = [];
    private readonly List<decimal?> _assignments = [];
    private readonly ILookup<string, decimal> _assigned;
    private readonly Dictionary<string, Dictionary<int, decimal>> _effective = [];
    private readonly StrategicParts _parts;

    public PlanWeights(PlanPackage package, PlanTree tree, FindingList findings)
    {
        (_package, _tree, _findings) = (package, tree, findings);
        foreach (var row in package.Objectives) _objectives.TryAdd(row.Key, Parse(row.Weight, row.Key, null, row.At).InForce);
        foreach (var row in package.Indicators) _indicators.Add(ParseIndicator(row));
        foreach (var row in package.Assignments) _assignments.Add(Parse(row.Weight, row.ObjectiveKey, null, row.At, row.ManagerRole).InForce);
        _assigned = Enumerable.Range(0, package.Assignments.Count).Where(i => _assignments[i] is not null)
            .ToLookup(i => package.Assignments[i].ObjectiveKey, i => _assignments[i]!.Value);

        _parts = new StrategicParts(tree, package.Indicators, [.. _indicators.Select(weight => weight.InForce)]);
        var checks = new WeightChecks(package, tree, _parts, findings);
        checks.Indicators([.. _indicators.Select(weight => weight.InForce)]);
        checks.Objectives(_objectives);
        checks.Assignments(_assignments);
        RestatedAssignments();
        AssignedCodes();
        foreach (var node in tree.Unreachable)
            findings.Add(FindingCode.TreeBroken, Severity.Error, new FindingSubject(package.Manifest.PlanId, node.Key), node.At, "", ("members", node.Key));
        foreach (var which in new[] { EffectiveWeights.Operational, EffectiveWeights.Strategic })
            _effective[which] = EffectiveWeights.Of(tree, package.Indicators, which, OfNode, OfLeaf);
        RollUps = new RollUps(package, tree, _effective);
    }

    /// <summary>What each roll-up indicator sums up.</summary>
    public RollUps RollUps { get; }

    public IReadOnlyList<IndicatorReading> Indicators() =>
        [.. _package.Indicators.Select((row, i) =>
        {
            var tree = EffectiveWeights.TreeOf(_tree.Find(row.ObjectiveKey)?.Level ?? "operational");
            var baseline = TargetParser.Parse(row.Baseline, PlanReader.Context(row, _package.Manifest.Year));
            var single = baseline is { Kind: TargetKind.Number or TargetKind.Percent, Parts.Count: 0 };
            decimal? effective = _effective[tree].TryGetValue(i, out var weight) ? weight : row.IsRollup ? null : 0m;
            return new IndicatorReading(row, tree, _indicators[i].InForce, _indicators[i].AsApproved, effective, single ? baseline.Number : null, single ? baseline.Unit : null)
            {
                Baseline = baseline,
                RollsUp = RollUps.NodeOf(i),
            };
        })];

    public IReadOnlyList<ObjectiveReading> Objectives(IReadOnlyDictionary<string, NodeMission> missions)
    {
        // Each leaf's weight counts for every node above it, in its own tree.
        var sums = new Dictionary<(string Key, string Tree), decimal>();
        foreach (var (which, leaves) in _effective)
        {
            foreach (var (index, weight) in leaves)
            {
                var key = (_package.Indicators[index].ObjectiveKey, which);
                sums[key] = sums.GetValueOrDefault(key) + weight;
            }

            for (var i = _tree.TopDown.Count - 1; i >= 0; i--)
            {
                var node = _tree.TopDown[i];
                if (node.ParentKey.Length == 0 || !sums.TryGetValue((node.Key, which), out var weight)) continue;
                sums[(node.ParentKey, which)] = sums.GetValueOrDefault((node.ParentKey, which)) + weight;
            }
        }

        return [.. _package.Objectives.Select(row =>
        {
            var headline = _package.Manifest.HeadlineTree;
            var other = headline == EffectiveWeights.Strategic ? EffectiveWeights.Operational : EffectiveWeights.Strategic;
            var tree = sums.ContainsKey((row.Key, headline)) || !sums.ContainsKey((row.Key, other)) ? headline : other;
            var mission = missions.GetValueOrDefault(row.Key, NodeMission.None);
            return new ObjectiveReading(
                row, tree, _tree.AncestorAt(row.Key, "area"), _tree.AncestorAt(row.Key, "strategic"), _objectives[row.Key], sums.GetValueOrDefault((row.Key, tree)))
            {
                MissionCode = mission.Code, MissionOrigin = mission.Origin, ProgrammeCode = mission.Programme, ProgrammeOrigin = mission.ProgrammeOrigin,
            };
        })];
    }

    public IReadOnlyList<ManagerLeaf> ManagerLeaves() =>
        new ManagerLeaves(_package, _tree, _effective.GetValueOrDefault(_package.Manifest.HeadlineTree) ?? []).Of(_assignments);

    public IReadOnlyList<AssignmentReading> Assignments() => [.. _package.Assignments.Select((row, i) => new AssignmentReading(row, _assignments[i]))];

    /// <summary>A node among its siblings: the managers' weights stand in only where the package says so.</summary>
    private Sibling OfNode(ObjectiveRow row)
    {
        if (_package.Manifest.TreeWeightsFrom == "assignments" && row.Level == "operational" && _assigned[row.Key].ToList() is { Count: > 0 } assigned)
            return new Sibling(row.Key, assigned.Average(), "manager");
        return _parts.OfNode(row.Key) is { } parts ? new Sibling(row.Key, parts, WeightBase.Strategic) : new Sibling(row.Key, _objectives[row.Key], WeightBase.Of(row.WeightOf));
    }

    private Sibling OfLeaf(int i)
    {
        var row = _package.Indicators[i];
        return new Sibling($"{row.ObjectiveKey}/{row.Number}", _parts.OfLeaf(i) ?? _indicators[i].InForce, WeightBase.Of(row.WeightOf)) { Action = WeightBase.ActionOf(row) };
    }

    private Weight ParseIndicator(IndicatorRow row)
    {
        var at = row.At with { Line = row.WeightLine ?? row.At.Line };
        var weight = Parse(row.Weight, row.ObjectiveKey, row.Number, at);
        if (weight is { InForce: { } inForce, AsApproved: { } approved } && inForce != approved)
            _findings.Add(FindingCode.WeightChanged, Severity.Info, Subject(row.ObjectiveKey, row.Number), at, "",
                ("approved", Comparer.Invariant(approved)), ("weight", Comparer.Invariant(inForce)), ("text", TextFindings.Shown(row.Weight)));
        return weight;
    }

    private Weight Parse(string text, string objective, int? indicator, Provenance at, string which = "weight")
    {
        var weight = WeightParser.Parse(text);
        _findings.AddAll(weight.Findings, Subject(objective, indicator), at, which);
        return weight;
    }

    /// <summary>The table of assignments prints a weight that the objective's own sheet prints too.</summary>
    private void RestatedAssignments()
    {
        for (var i = 0; i < _package.Assignments.Count; i++)
        {
            var row = _package.Assignments[i];
            if (_tree.Find(row.ObjectiveKey) is not { WeightOf: "manager" } node || _objectives[node.Key] is not { } own || _assignments[i] is not { } restated || own == restated) continue;
            _findings.Add(FindingCode.RestatedDiffers, Severity.Warning, Subject(row.ObjectiveKey, null), row.At, "weight",
                ("what", "weight"), ("restated", row.Weight), ("original", node.Weight), ("originalLine", node.At.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>The table of assignments calls an objective by another code than its sheet: somebody joined them by their titles.</summary>
    private void AssignedCodes()
    {
        foreach (var row in _package.Assignments)
        {
            var printed = row.PrintedCode.TrimEnd('.', ' ');
            if (printed.Length == 0 || printed == row.ObjectiveKey || _tree.Find(row.ObjectiveKey) is null) continue;
            _findings.Add(FindingCode.AssignedCodeDiffers, Severity.Warning, Subject(row.ObjectiveKey, null), row.At, row.ManagerRole, ("printed", TextFindings.Shown(printed)), ("key", row.ObjectiveKey));
        }
    }

    private FindingSubject Subject(string objective, int? indicator) => new(_package.Manifest.PlanId, objective, indicator);
}
