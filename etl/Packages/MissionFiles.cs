using System.Globalization;
using Albero.Domain.Missions;
using Albero.Domain.Plans;

namespace Albero.Etl.Packages;

/// <summary>The national list and the mapping to it, rows that are sound in themselves.</summary>
/// <param name="Programmes">Rows of missions.csv.</param>
/// <param name="Mappings">Rows of mission-map.csv.</param>
/// <param name="MapFile">Path of mission-map.csv, whether or not it is there.</param>
/// <param name="Files">The files that are there, with hash and rows.</param>
internal sealed record MissionSheets(
    IReadOnlyList<MissionRow> Programmes, IReadOnlyList<MissionMapRow> Mappings, string MapFile, IReadOnlyList<ReadFile> Files)
{
    /// <summary>Neither file.</summary>
    public static MissionSheets None { get; } = new([], [], "", []);

    public MissionReference Reference => new([.. Programmes.Select(row => row.Programme)], [.. Mappings.Select(row => row.Mapping)]);
}

/// <summary>
/// Reads <c>reference/missions.csv</c> and <c>reference/mission-map.csv</c>, either of which may be missing: then no printed
/// mission has a national code, or no node is mapped. The mapping may name plans that aren't there; of those that are,
/// every key must exist.
/// </summary>
internal static class MissionFiles
{
    /// <summary>The paths of those that are there.</summary>
    public static IReadOnlyList<string> Files(string data, FaultList faults) =>
        [.. ReferenceTable.Files(data, PackageSchema.Missions, faults), .. ReferenceTable.Files(data, PackageSchema.MissionMap, faults)];

    public static MissionSheets Read(string data, FaultList faults)
    {
        var before = faults.Count;
        var (missions, missionFiles) = ReferenceTable.Read(data, PackageSchema.Missions, faults);
        var programmes = missions is null ? [] : Programmes(missions, faults);
        // A list that couldn't be read whole lacks codes that are in it: that fault is enough.
        var listed = faults.Count == before ? programmes : null;
        var (map, mapFiles) = ReferenceTable.Read(data, PackageSchema.MissionMap, faults);
        var mappings = map is null ? [] : Mappings(map, listed, faults);
        return new(programmes, mappings, ReferenceTable.PathIn(data, PackageSchema.MissionMap), [.. missionFiles, .. mapFiles]);
    }

    /// <summary>Adds a fault for each mapping whose plan is loaded without such a key.</summary>
    public static void CheckKeys(MissionSheets sheets, IEnumerable<PlanPackage> packages, FaultList faults)
    {
        // A plan that is there twice is refused for that; here the first one stands for it.
        var keys = packages.DistinctBy(package => package.Manifest.PlanId)
            .ToDictionary(package => package.Manifest.PlanId, package => package.Objectives.Select(row => row.Key).ToHashSet());
        foreach (var row in sheets.Mappings)
        {
            if (keys.TryGetValue(row.PlanId, out var known) && !known.Contains(row.Mapping.ObjectiveKey))
            {
                faults.Add(new(FaultCode.PlanKeyUnknown, sheets.MapFile, row.Line, "key", row.Mapping.ObjectiveKey, row.PlanId));
            }
        }
    }

    private static List<MissionRow> Programmes(RawTable table, FaultList faults)
    {
        var (rows, programmes, names) = (new List<MissionRow>(), new Dictionary<string, int>(), new Dictionary<string, MissionRow>());
        foreach (var raw in ReferenceTable.Sound(table, faults, _ => { }))
        {
            var row = PackageSchema.Missions.Read(new RowCells(raw.Cells, raw.Line));
            var (mission, name, programme, _) = row.Programme;
            if (!programmes.TryAdd($"{mission}|{programme}", row.Line)) faults.Add(Twice(table, raw, programmes[$"{mission}|{programme}"]));
            else if (names.TryGetValue(mission, out var first) && first.Programme.Mission != name) faults.Add(table.Fault(FaultCode.MissionNameDiffers, raw, "mission", name, first.Programme.Mission, mission, Format(first.Line)));
            else
            {
                names.TryAdd(mission, row);
                rows.Add(row);
            }
        }

        return rows;
    }

    private static List<MissionMapRow> Mappings(RawTable table, List<MissionRow>? listed, FaultList faults)
    {
        var (rows, keys) = (new List<MissionMapRow>(), new Dictionary<string, int>());
        foreach (var raw in ReferenceTable.Sound(table, faults, row => ReferenceTable.CheckPlan(table.File, row, "chamber", "year", faults)))
        {
            var row = PackageSchema.MissionMap.Read(new RowCells(raw.Cells, raw.Line));
            if (!keys.TryAdd(raw.KeyOf(table.Schema), row.Line)) faults.Add(Twice(table, raw, keys[raw.KeyOf(table.Schema)]));
            else if (listed is not null && Unlisted(table, raw, row.Mapping, listed) is { } fault) faults.Add(fault);
            else rows.Add(row);
        }

        return rows;
    }

    private static PackageFault? Unlisted(RawTable table, RawRow raw, MissionMapping mapping, List<MissionRow> listed)
    {
        var programmes = listed.Select(row => row.Programme).Where(row => row.MissionCode == mapping.MissionCode).Select(row => row.ProgrammeCode).ToList();
        if (programmes.Count == 0) return table.Fault(FaultCode.MissionUnknown, raw, "mission_code", mapping.MissionCode, Codes(listed.Select(row => row.Programme.MissionCode)));
        return mapping.ProgrammeCode.Length == 0 || programmes.Contains(mapping.ProgrammeCode)
            ? null
            : table.Fault(FaultCode.ProgrammeUnknown, raw, "programme_code", mapping.ProgrammeCode, mapping.MissionCode, Codes(programmes));
    }

    private static PackageFault Twice(RawTable table, RawRow row, int first) =>
        table.Fault(FaultCode.RowTwice, row, table.Schema.Key[^1], row.KeyOf(table.Schema), string.Join('|', table.Schema.Key), Format(first));

    private static string Codes(IEnumerable<string> codes) => string.Join(", ", codes.Distinct().Order(StringComparer.Ordinal));

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
