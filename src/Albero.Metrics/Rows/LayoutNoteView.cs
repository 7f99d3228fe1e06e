using static Albero.Metrics.Columns;

namespace Albero.Metrics;

/// <summary>Lines that stood elsewhere or twice, and that a reader put right.</summary>
internal static class LayoutNoteView
{
    public static RowView View { get; } = new(
        "layout_note", new("Righe rimesse a posto", "Lines put right"),
        [
            .. OfObjective,
            Integer("indicator_number", "N. indicatore", "Indicator no."),
            Text("indicator", "Indicatore", "Indicator"),
            Text("kind", "Tipo", "Kind"),
            Text("column_name", "Colonna", "Column"),
            Text("note", "Nota", "Note"),
            .. WherePrinted,
        ],
        ["plan_id", "source_line", "objective_code", "indicator_number", "kind", "column_name"]);
}
