namespace Albero.Metrics;

/// <summary>National missions and programmes: what plans of different chambers are compared by.</summary>
internal static class MissionDimensions
{
    private static readonly NameTable MissionNames = new(
        "(SELECT mission_code, any_value(mission) AS mission FROM dim_mission GROUP BY mission_code)", "mission_code", "mission_code", "mission", "mission");

    // A programme's code means something only within its mission.
    private static readonly NameTable ProgrammeNames = new(
        "(SELECT mission_code || '/' || programme_code AS code, programme FROM dim_mission)", "code", "code", "programme", "programme");

    public static IReadOnlyList<Dimension> All { get; } =
    [
        new("mission", new("Missione", "Mission"), FieldType.Code,
            new("Missione nazionale a cui l'obiettivo appartiene, per esempio 012.", "National mission that the objective belongs to, for example 012."))
        {
            SameOverYears = true,
            Sources = Of("o.mission_code", "f.mission_code", MissionNames),
        },
        new("programme", new("Programma", "Programme"), FieldType.Code,
            new("Programma nazionale, con il codice della missione davanti, per esempio 012/004.", "National programme, with its mission's code before it, for example 012/004."))
        {
            SameOverYears = true,
            Parent = "mission",
            Sources = Of("o.mission_code || '/' || o.programme_code", "f.mission_code || '/' || f.programme_code", ProgrammeNames),
        },
    ];

    private static Dictionary<string, DimensionSource> Of(string leaf, string line, NameTable names) =>
        new(SourceOf.AllLeaves(new(leaf) { Join = "o", Names = names })) { [Grains.BudgetLine.Name] = new(line) { Names = names } };
}
