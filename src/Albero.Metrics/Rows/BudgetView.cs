using static Albero.Metrics.Columns;

namespace Albero.Metrics;

/// <summary>Printed budget lines: one row per line of a sheet, never per indicator.</summary>
internal static class BudgetView
{
    public static RowView View { get; } = new(
        "budget", new("Budget", "Budget"),
        [
            .. OfObjective,
            Text("objective_level", "Livello", "Level"),
            Text("mission_code", "Missione", "Mission"),
            Text("programme_code", "Programma", "Programme"),
            Text("account", "Conto", "Account"),
            Text("description", "Descrizione", "Description"),
            Text("cost_centre", "Centro di costo", "Cost centre"),
            Closed("direction", "Verso", "Direction", "budget_direction"),
            Text("amount_text", "Importo stampato", "Printed amount"),
            Number("amount", "Importo", "Amount", "amount_unit"),
            Text("amount_unit", "Unità", "Unit"),
            .. WherePrinted,
        ],
        ["plan_id", "objective_code", "source_line", "account"]);
}
