using static Albero.Metrics.Columns;

namespace Albero.Metrics;

/// <summary>Individual objectives of managers; they belong to no tree.</summary>
internal static class IndividualObjectiveView
{
    public static RowView View { get; } = new(
        "individual_objective", new("Obiettivi individuali", "Individual objectives"),
        [
            Text("plan_id", "Piano", "Plan"),
            Text("chamber", "Camera", "Chamber"),
            Integer("plan_year", "Anno del piano", "Plan year"),
            Text("manager_role", "Dirigente", "Manager"),
            Integer("number", "N.", "No."),
            Text("objective", "Obiettivo", "Objective"),
            Text("indicator", "Indicatore", "Indicator"),
            Text("target_text", "Target stampato", "Printed target"),
            Text("target_kind", "Tipo di target", "Kind of target"),
            Text("target_operator", "Operatore", "Operator"),
            Boolean("operator_inferred", "Operatore dedotto", "Operator inferred"),
            Number("target_value", "Target", "Target", "target_unit"),
            Number("target_value2", "Target, massimo", "Target, upper bound", "target_unit"),
            Text("target_unit", "Unità", "Unit"),
            Date("target_date", "Data", "Date"),
            Text("target_parts", "Parti del target", "Parts of the target"),
            .. WherePrinted,
        ],
        ["plan_id", "manager_role", "number", "source_line"]);
}
