using static Albero.Metrics.Columns;

namespace Albero.Metrics;

/// <summary>How objectives and indicators were rated, as data to read: scores of different criteria are never added.</summary>
internal static class CriterionView
{
    public static RowView View { get; } = new(
        "criterion", new("Criteri", "Criteria"),
        [
            .. OfObjective,
            Integer("indicator_number", "N. indicatore", "Indicator no."),
            Text("indicator", "Indicatore", "Indicator"),
            Text("criterion", "Criterio", "Criterion"),
            Text("value_text", "Valore stampato", "Printed value"),
            Number("value", "Valore", "Value"),
            Number("from_value", "Minimo", "Lowest"),
            Number("to_value", "Massimo", "Highest"),
            .. WherePrinted,
            Integer("printed_order", "Ordine di stampa", "Printed order"),
        ],
        ["plan_id", "objective_code", "indicator_number", "printed_order", "criterion", "source_line"]);
}

/// <summary>Judgements in words, of an objective or of one indicator.</summary>
internal static class VerdictView
{
    public static RowView View { get; } = new(
        "verdict", new("Giudizi", "Verdicts"),
        [
            .. OfObjective,
            Integer("indicator_number", "N. indicatore", "Indicator no."),
            Text("indicator", "Indicatore", "Indicator"),
            Code("period", "Scadenza", "Checkpoint"),
            Text("verdict_text", "Giudizio stampato", "Printed verdict"),
            Text("verdict_scope", "Di che cosa", "Of what"),
            Closed("status", "Stato", "Status"),
            Percent("declared_achievement", "Raggiungimento dichiarato", "Declared achievement"),
            .. WherePrinted,
        ],
        ["plan_id", "objective_code", "indicator_number", "period", "source_line"]);
}

/// <summary>Documents that prove what was done.</summary>
internal static class EvidenceView
{
    public static RowView View { get; } = new(
        "evidence", new("Evidenze", "Evidence"),
        [
            .. OfObjective,
            Integer("indicator_number", "N. indicatore", "Indicator no."),
            Text("indicator", "Indicatore", "Indicator"),
            Text("evidence", "Documento da esibire", "Document to be shown"),
            .. WherePrinted,
        ],
        ["plan_id", "objective_code", "indicator_number", "source_line", "evidence"]);
}

/// <summary>Strategic fields and perspectives of the balanced scorecard, with their weights.</summary>
internal static class PerspectiveView
{
    public static RowView View { get; } = new(
        "perspective", new("Prospettive", "Perspectives"),
        [
            .. OfObjective,
            Text("kind", "Tipo", "Kind"),
            Text("perspective", "Prospettiva", "Perspective"),
            Text("indicators", "Indicatori", "Indicators"),
            Text("weight_text", "Peso stampato", "Printed weight"),
            Number("weight", "Peso", "Weight"),
            .. WherePrinted,
        ],
        ["plan_id", "objective_code", "source_line", "kind", "perspective"]);
}
