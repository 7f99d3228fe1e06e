using static Albero.Metrics.Columns;

namespace Albero.Metrics;

/// <summary>The findings: the OIV's worklist.</summary>
internal static class FindingView
{
    public static RowView View { get; } = new(
        "finding", new("Segnalazioni", "Findings"),
        [
            Text("finding_id", "Identificativo", "Id"),
            Text("plan_id", "Piano", "Plan"),
            Text("chamber", "Camera", "Chamber"),
            Integer("plan_year", "Anno del piano", "Plan year"),
            Text("code", "Codice", "Code") with { Description = new("Tipo di segnalazione", "Kind of finding") },
            Closed("severity", "Gravità", "Severity"),
            Text("title_it", "Segnalazione", "Finding (Italian)"),
            Text("title_en", "Segnalazione (inglese)", "Finding"),
            Text("message_it", "Messaggio", "Message (Italian)"),
            Text("message_en", "Messaggio (inglese)", "Message"),
            Code("objective_code", "Codice obiettivo", "Objective code"),
            Text("objective", "Obiettivo", "Objective"),
            Integer("indicator_number", "N. indicatore", "Indicator no."),
            Text("indicator", "Indicatore", "Indicator"),
            Code("period", "Scadenza", "Checkpoint"),
            Text("directorate", "Area dirigenziale", "Directorate"),
            Text("source_id", "Fonte", "Source"),
            .. WherePrinted,
            Text("parameters", "Parametri", "Parameters"),
            Text("objective_short", "Obiettivo (titolo breve)", "Objective (short title)"),
        ],
        ["plan_id", "objective_code", "indicator_number", "period", "code", "finding_id"]);
}
