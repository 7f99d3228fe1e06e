using static Albero.Metrics.Columns;

namespace Albero.Metrics;

/// <summary>Which objective or indicator of one year goes on as which of a later one.</summary>
internal static class LineageView
{
    public static RowView View { get; } = new(
        "lineage", new("Continuità fra gli anni", "Lineage"),
        [
            Text("what", "Che cosa", "What"),
            Text("from_plan_id", "Dal piano", "From plan"),
            Integer("from_year", "Dall'anno", "From year"),
            Code("from_objective_code", "Dal codice obiettivo", "From objective code"),
            Text("from_objective", "Dall'obiettivo", "From objective"),
            Integer("from_indicator_number", "Dal n. indicatore", "From indicator no."),
            Text("from_indicator", "Dall'indicatore", "From indicator"),
            Text("to_plan_id", "Al piano", "To plan"),
            Integer("to_year", "All'anno", "To year"),
            Code("to_objective_code", "Al codice obiettivo", "To objective code"),
            Text("to_objective", "All'obiettivo", "To objective"),
            Integer("to_indicator_number", "Al n. indicatore", "To indicator no."),
            Text("to_indicator", "All'indicatore", "To indicator"),
            Text("grade", "Continuità", "Continuity"),
            Text("note", "Nota", "Note"),
            Line("source_line", "Riga di lineage.csv", "Line of lineage.csv"),
        ],
        ["to_plan_id", "to_objective_code", "to_indicator_number", "from_plan_id", "source_line"]);
}
