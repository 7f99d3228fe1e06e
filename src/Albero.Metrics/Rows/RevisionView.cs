using static Albero.Metrics.Columns;

namespace Albero.Metrics;

/// <summary>Targets and weights that were changed, or that somebody proposed to change.</summary>
internal static class RevisionView
{
    public static RowView View { get; } = new(
        "target_revision", new("Revisioni", "Revisions"),
        [
            Text("plan_id", "Piano", "Plan"),
            Text("chamber", "Camera", "Chamber"),
            Integer("plan_year", "Anno del piano", "Plan year"),
            Code("objective_code", "Codice obiettivo", "Objective code"),
            Text("objective", "Obiettivo", "Objective"),
            Text("directorate", "Area dirigenziale", "Directorate"),
            Integer("indicator_number", "N. indicatore", "Indicator no."),
            Text("indicator", "Indicatore", "Indicator"),
            Closed("what", "Che cosa cambia", "What changes"),
            Code("period", "Scadenza", "Checkpoint"),
            Text("old_text", "Prima, come stampato", "Before, as printed"),
            Number("old_value", "Prima", "Before", "unit"),
            Text("new_text", "Dopo, come stampato", "After, as printed"),
            Number("new_value", "Dopo", "After", "unit"),
            Text("unit", "Unità", "Unit"),
            Text("where", "Dove", "Where"),
            Closed("state", "Stato", "State"),
            Number("result_value", "Risultato", "Result", "unit"),
            Closed("change", "Verso", "Change") with { Description = new("Se il nuovo valore chiede meno, lo stesso o di più", "Whether the new value asks less, the same or more") },
            .. WherePrinted,
            Text("objective_short", "Obiettivo (titolo breve)", "Objective (short title)"),
            Closed("difficulty", "Difficoltà", "Difficulty"),
            Date("source_date", "Data del documento", "Date of the document"),
            Boolean("after_midyear", "Dopo metà anno", "After mid-year"),
        ],
        ["plan_id", "objective_code", "indicator_number", "what", "period", "source_line"]);
}
