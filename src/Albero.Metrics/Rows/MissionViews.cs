using static Albero.Metrics.Columns;

namespace Albero.Metrics;

/// <summary>The national list of missions and programmes.</summary>
internal static class MissionView
{
    public static RowView View { get; } = new(
        "mission", new("Missioni e programmi", "Missions and programmes"),
        [
            Text("mission_code", "Codice missione", "Mission code"),
            Text("mission", "Missione", "Mission"),
            Text("programme_code", "Codice programma", "Programme code"),
            Text("programme", "Programma", "Programme"),
            .. WherePrinted,
        ],
        ["mission_code", "programme_code"]);
}

/// <summary>Which national mission each node of a plan belongs to, and who says so.</summary>
internal static class ObjectiveMissionView
{
    public static RowView View { get; } = new(
        "objective_mission", new("Missioni degli obiettivi", "Missions of objectives"),
        [
            Text("plan_id", "Piano", "Plan"),
            Text("chamber", "Camera", "Chamber"),
            Integer("plan_year", "Anno del piano", "Plan year"),
            Code("objective_code", "Codice obiettivo", "Objective code"),
            Text("objective", "Obiettivo", "Objective"),
            Text("objective_short", "Obiettivo (titolo breve)", "Objective (short title)"),
            Text("objective_level", "Livello", "Level"),
            Text("tree", "Albero", "Tree"),
            Fraction("effective_weight", "Peso effettivo", "Effective weight"),
            Text("mission_text", "Missione stampata", "Printed mission"),
            Text("mission_code", "Codice missione", "Mission code"),
            Text("mission", "Missione", "Mission"),
            Text("mission_origin", "Origine della missione", "Origin of the mission"),
            Text("programme_text", "Programma stampato", "Printed programme"),
            Text("programme_code", "Codice programma", "Programme code"),
            Text("programme", "Programma", "Programme"),
            Text("programme_origin", "Origine del programma", "Origin of the programme"),
            Text("mission_note", "Perché", "Why"),
            .. WherePrinted,
            Line("mission_map_line", "Riga della mappatura", "Line of the mapping"),
        ],
        ["plan_id", "objective_code"]);
}
