using static Albero.Metrics.Columns;

namespace Albero.Metrics;

/// <summary>Printed budget lines: one row per line of a sheet, never per indicator.</summary>
internal static class BudgetView
{
    public static RowView View { get; } = new(
        "budget", new("Budget", "Budget"),
        [
            Text("plan_id", "Piano", "Plan"),
            Text("chamber", "Camera", "Chamber"),
            Integer("plan_year", "Anno del piano", "Plan year"),
            Code("objective_code", "Codice obiettivo", "Objective code"),
            Text("objective", "Obiettivo", "Objective"),
            Text("objective_short", "Obiettivo (titolo breve)", "Objective (short title)"),
            Text("directorate", "Area dirigenziale", "Directorate"),
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
            Text("source_document", "Documento", "Document"),
            Line("source_line", "Riga", "Line"),
        ],
        ["plan_id", "objective_code", "source_line", "account"]);
}
