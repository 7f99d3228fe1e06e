using System.Globalization;
using Albero.Domain.Missions;

namespace Albero.Etl.Packages;

/// <summary>A row of <c>reference/missions.csv</c>.</summary>
/// <param name="Programme">What it says.</param>
/// <param name="Line">Its line in the file.</param>
internal sealed record MissionRow(MissionProgramme Programme, int Line);

/// <summary>A row of <c>reference/mission-map.csv</c>.</summary>
/// <param name="Mapping">What it says.</param>
/// <param name="Note">Why, in a person's words.</param>
/// <param name="Line">Its line in the file.</param>
internal sealed record MissionMapRow(MissionMapping Mapping, string Note, int Line)
{
    public string PlanId => string.Create(CultureInfo.InvariantCulture, $"{Mapping.Chamber}/{Mapping.Year}");
}

// The national list, and who belongs where in it: outside the packages, like the lineage.
internal static partial class PackageSchema
{
    /// <summary><c>reference/missions.csv</c>: the missions and programmes of public spending that chambers of commerce use.</summary>
    public static TableSchema<MissionRow> Missions => MissionsTable.Value;

    /// <summary><c>reference/mission-map.csv</c>: what a person says of nodes whose documents print no mission.</summary>
    public static TableSchema<MissionMapRow> MissionMap => MissionMapTable.Value;

    private static readonly Lazy<TableSchema<MissionRow>> MissionsTable = new(() => new TableSchema<MissionRow>(
        "missions", ["mission_code", "programme_code"], Presence.WhenItHasRows,
        _ => [], (package, _) => package,
        row => new(new(row.Text("mission_code"), row.Text("mission"), row.Text("programme_code"), row.Text("programme")), row.Line),
        [
            NationalCode<MissionRow>("mission_code", row => row.Programme.MissionCode),
            Text<MissionRow>("mission", row => row.Programme.Mission, required: true),
            NationalCode<MissionRow>("programme_code", row => row.Programme.ProgrammeCode),
            Text<MissionRow>("programme", row => row.Programme.Programme, required: true),
        ]));

    private static readonly Lazy<TableSchema<MissionMapRow>> MissionMapTable = new(() => new TableSchema<MissionMapRow>(
        "mission-map", ["chamber", "year", "key"], Presence.WhenItHasRows,
        _ => [], (package, _) => package,
        row => new(
            new(row.Text("chamber"), row.Number("year"), row.Text("key"), row.Text("mission_code"), row.Text("programme_code")),
            row.Text("note"), row.Line),
        [
            Text<MissionMapRow>("chamber", row => row.Mapping.Chamber, required: true),
            Number<MissionMapRow>("year", row => row.Mapping.Year),
            OwnKey<MissionMapRow>("key", row => row.Mapping.ObjectiveKey),
            NationalCode<MissionMapRow>("mission_code", row => row.Mapping.MissionCode),
            NationalCode<MissionMapRow>("programme_code", row => row.Mapping.ProgrammeCode, required: false),
            Text<MissionMapRow>("note", row => row.Note),
        ]));

    private static ColumnSchema<T> NationalCode<T>(string name, Func<T, string> print, bool required = true) =>
        new(name, CellKind.NationalCode, required, [], print);
}
