using Albero.Domain.Findings;
using Albero.Domain.Plans;
using Albero.Domain.Scoring;
using Albero.Domain.Targets;

namespace Albero.Domain.Missions;

/// <summary>National codes of a node: what it prints, else what a person mapped, else what stands above it.</summary>
/// <param name="Code">Mission, or null.</param>
/// <param name="Origin"><c>printed</c>, <c>mapped</c>, <c>inherited</c>, or null.</param>
/// <param name="Programme">Programme within the mission, or null.</param>
/// <param name="ProgrammeOrigin">Like <paramref name="Origin"/>.</param>
internal sealed record NodeMission(string? Code, string? Origin, string? Programme, string? ProgrammeOrigin)
{
    public static NodeMission None { get; } = new(null, null, null, null);
}

/// <summary>Brings the missions and programmes that a plan prints to the codes of the national list.</summary>
internal sealed class MissionReader
{
    private readonly PlanPackage _package;
    private readonly FindingList _findings;
    private readonly MissionIndex _missions;
    private readonly Dictionary<string, MissionIndex> _programmes;
    private readonly Dictionary<string, MissionMapping> _mapped = [];

    public MissionReader(PlanPackage package, MissionReference reference, FindingList findings)
    {
        (_package, _findings) = (package, findings);
        _missions = new MissionIndex(reference.Programmes.Select(row => new MissionEntry(row.MissionCode, row.Mission)));
        _programmes = reference.Programmes.Where(row => row.ProgrammeCode.Length > 0).GroupBy(row => row.MissionCode)
            .ToDictionary(group => group.Key, group => new MissionIndex(group.Select(row => new MissionEntry(row.ProgrammeCode, row.Programme))));
        foreach (var row in reference.Mappings.Where(row => row.Chamber == package.Manifest.Chamber && row.Year == package.Manifest.Year)) _mapped.TryAdd(row.ObjectiveKey, row);
    }

    /// <summary>Missions of all nodes by key; empty where the national list is.</summary>
    /// <param name="package">The plan.</param>
    /// <param name="tree">Its tree.</param>
    /// <param name="reference">The national list.</param>
    /// <param name="findings">Takes what doesn't fit it.</param>
    public static IReadOnlyDictionary<string, NodeMission> Read(PlanPackage package, PlanTree tree, MissionReference reference, FindingList findings)
    {
        var read = new Dictionary<string, NodeMission>();
        if (reference.Programmes.Count == 0) return read;
        var reader = new MissionReader(package, reference, findings);
        foreach (var node in tree.TopDown) read[node.Key] = reader.Read(node, read.GetValueOrDefault(node.ParentKey, NodeMission.None));
        return read;
    }

    private NodeMission Read(ObjectiveRow node, NodeMission above)
    {
        var mapped = _mapped.GetValueOrDefault(node.Key);
        var printed = Printed(node);
        if (printed is not null && above.Code is not null && printed != above.Code)
            Find(FindingCode.MissionDiffers, node, "parent", ("form", "parent"), ("code", printed), ("parent", node.ParentKey), ("parentCode", above.Code));

        var (code, origin) = printed is not null ? (printed, "printed") : mapped is not null ? (mapped.MissionCode, "mapped") : above.Code is not null ? (above.Code, "inherited") : ((string?)null, (string?)null);
        if (Programme(node, code) is { } programme) return new NodeMission(code, origin, programme, "printed");
        if (mapped is { ProgrammeCode.Length: > 0 } && mapped.MissionCode == code) return new NodeMission(code, origin, mapped.ProgrammeCode, "mapped");
        // The programme above belongs to the mission above.
        return code == above.Code && above.Programme is not null ? new NodeMission(code, origin, above.Programme, "inherited") : new NodeMission(code, origin, null, null);
    }

    private string? Printed(ObjectiveRow node)
    {
        if (TargetParser.IsNone(node.MissionCode)) return null;
        var found = _missions.Find(node.MissionCode);
        return Judged(node, found, node.MissionCode, "mission", []);
    }

    private string? Programme(ObjectiveRow node, string? mission)
    {
        if (TargetParser.IsNone(node.ProgrammeCode) || mission is null || !_programmes.TryGetValue(mission, out var programmes)) return null;
        return Judged(node, programmes.Find(node.ProgrammeCode), node.ProgrammeCode, "programme", [("mission", mission)]);
    }

    private string? Judged(ObjectiveRow node, MissionIndex.Found found, string text, string which, (string, string)[] more)
    {
        if (found.Entry is not { } entry)
            Find(FindingCode.UnknownMission, node, which, [("form", which), ("text", TextFindings.Shown(text)), .. more]);
        else if (found.Contradicts)
            Find(FindingCode.MissionDiffers, node, which, [("form", found.ByCode is null ? "name" : ""), ("text", TextFindings.Shown(text)), ("code", entry.Code), ("name", entry.Name), .. more]);
        return found.Entry?.Code;
    }

    private void Find(string code, ObjectiveRow node, string which, params ReadOnlySpan<(string Name, string Value)> parameters) =>
        _findings.Add(code, Severity.Warning, new FindingSubject(_package.Manifest.PlanId, node.Key), node.At, which, parameters);
}
