using static Albero.Metrics.Columns;

namespace Albero.Metrics;

/// <summary>Which offices a sheet names for an indicator, and as what.</summary>
internal static class IndicatorOfficeView
{
    public static RowView View { get; } = new(
        "indicator_office", new("Uffici degli indicatori", "Offices of indicators"),
        [
            Text("plan_id", "Piano", "Plan"),
            Text("chamber", "Camera", "Chamber"),
            Integer("plan_year", "Anno del piano", "Plan year"),
            Code("objective_code", "Codice obiettivo", "Objective code"),
            Integer("indicator_number", "N. indicatore", "Indicator no."),
            Text("indicator", "Indicatore", "Indicator"),
            Text("relation", "Ruolo", "Relation"),
            Text("office", "Ufficio", "Office"),
            Text("printed", "Ufficio come stampato", "Office as printed"),
            .. WherePrinted,
        ],
        ["plan_id", "objective_code", "indicator_number", "source_line", "relation", "printed"]);
}

/// <summary>How a sheet says that an indicator is measured: algorithm, frequency, source of the figure.</summary>
internal static class IndicatorSheetView
{
    public static RowView View { get; } = new(
        "indicator_sheet", new("Come si misura", "How it is measured"),
        [
            Text("plan_id", "Piano", "Plan"),
            Text("chamber", "Camera", "Chamber"),
            Integer("plan_year", "Anno del piano", "Plan year"),
            Code("objective_code", "Codice obiettivo", "Objective code"),
            Integer("indicator_number", "N. indicatore", "Indicator no."),
            Text("printed_number", "Numero stampato", "Printed number"),
            Text("indicator", "Indicatore", "Indicator"),
            Text("indicator_group", "Gruppo", "Group"),
            Text("algorithm", "Algoritmo", "Algorithm"),
            Text("frequency", "Frequenza", "Frequency"),
            Text("data_source", "Fonte del dato", "Data source"),
            .. WherePrinted,
        ],
        ["plan_id", "objective_code", "indicator_number"]);
}
