using static Albero.Metrics.Columns;

namespace Albero.Metrics;

/// <summary>What is looked up by name or code, in all plans.</summary>
internal static class IndexEntryView
{
    public static RowView View { get; } = new(
        "index_entry", new("Voci dell'indice", "Index entries"),
        [
            Text("plan_id", "Piano", "Plan"),
            Text("chamber", "Camera", "Chamber"),
            Integer("plan_year", "Anno del piano", "Plan year"),
            Text("kind", "Tipo", "Kind"),
            Text("level", "Livello", "Level"),
            Code("code", "Codice", "Code"),
            Code("objective_code", "Codice obiettivo", "Objective code"),
            Integer("indicator_number", "N. indicatore", "Indicator no."),
            Text("title", "Nome", "Name"),
            Text("short_title", "Nome breve", "Short name"),
            Code("area_code", "Codice area", "Area code"),
            Text("belongs_to", "Sotto", "Under"),
            Text("belongs_to_full", "Sotto (titolo intero)", "Under (full title)"),
            Text("target_texts", "Target stampati", "Printed targets"),
            Integer("indicators", "Indicatori", "Indicators"),
            Text("members", "Indicatori dell'ufficio", "Indicators of the office"),
            Text("indicator_series", "Serie", "Series"),
            Integer("series_plans", "Piani della serie", "Plans of the series"),
            Text("search_text", "Testo cercato", "Searched text"),
            .. WherePrinted,
        ],
        ["plan_id", "code", "kind", "title"]);
}

/// <summary>The documents that the packages were made from.</summary>
internal static class SourceView
{
    public static RowView View { get; } = new(
        "source", new("Documenti", "Documents"),
        [
            Text("plan_id", "Piano", "Plan"),
            Text("chamber", "Camera", "Chamber"),
            Integer("plan_year", "Anno del piano", "Plan year"),
            Text("source_id", "Fonte", "Source"),
            Text("source_document", "Documento", "Document"),
            Text("kind", "Tipo", "Kind"),
            Date("source_date", "Data", "Date"),
            Text("sha256", "SHA-256", "SHA-256"),
        ],
        ["plan_id", "source_id"]);
}
