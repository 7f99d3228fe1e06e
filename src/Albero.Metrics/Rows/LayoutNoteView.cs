using static Albero.Metrics.Columns;

namespace Albero.Metrics;

/// <summary>Lines that stood elsewhere or twice, and that a reader put right.</summary>
internal static class LayoutNoteView
{
    public static RowView View { get; } = new(
        "layout_note", new("Righe rimesse a posto", "Lines put right"),
        [
            Text("plan_id", "Piano", "Plan"),
            Text("chamber", "Camera", "Chamber"),
            Integer("plan_year", "Anno del piano", "Plan year"),
            Code("objective_code", "Codice obiettivo", "Objective code"),
            Text("objective", "Obiettivo", "Objective"),
            Text("objective_short", "Obiettivo (titolo breve)", "Objective (short title)"),
            Text("directorate", "Area dirigenziale", "Directorate"),
            Integer("indicator_number", "N. indicatore", "Indicator no."),
            Text("indicator", "Indicatore", "Indicator"),
            Text("kind", "Tipo", "Kind"),
            Text("column_name", "Colonna", "Column"),
            Text("note", "Nota", "Note"),
            Text("source_document", "Documento", "Document"),
            Line("source_line", "Riga", "Line"),
        ],
        ["plan_id", "source_line", "objective_code", "indicator_number", "kind", "column_name"]);
}
