using static Albero.Metrics.Columns;

namespace Albero.Metrics;

/// <summary>Which objective is assigned to which manager's role.</summary>
internal static class AssignmentView
{
    public static RowView View { get; } = new(
        "assignment", new("Assegnazioni", "Assignments"),
        [
            Text("plan_id", "Piano", "Plan"),
            Text("chamber", "Camera", "Chamber"),
            Integer("plan_year", "Anno del piano", "Plan year"),
            Text("manager_role", "Dirigente", "Manager"),
            Text("printed_code", "Codice stampato", "Printed code"),
            Code("objective_code", "Codice obiettivo", "Objective code"),
            Text("objective", "Obiettivo", "Objective"),
            Text("weight_text", "Peso stampato", "Printed weight"),
            Number("weight", "Peso", "Weight"),
            .. WherePrinted,
            Text("objective_short", "Obiettivo (titolo breve)", "Objective (short title)"),
            Fraction("share", "Quota", "Share"),
            Text("objective_series", "Serie dell'obiettivo", "Series of the objective"),
        ],
        ["plan_id", "manager_role", "objective_code", "source_line"]);
}

/// <summary>The plans that are loaded.</summary>
internal static class PlanView
{
    public static RowView View { get; } = new(
        "plan", new("Piani", "Plans"),
        [
            Text("plan_id", "Piano", "Plan"),
            Text("chamber", "Camera", "Chamber"),
            Text("chamber_name", "Nome della camera", "Chamber name"),
            Integer("plan_year", "Anno del piano", "Plan year"),
            Text("title", "Titolo", "Title"),
            Closed("headline_tree", "Albero principale", "Headline tree", "tree"),
            Integer("objectives", "Obiettivi", "Objectives"),
            Integer("indicators", "Indicatori", "Indicators"),
            Integer("measurements", "Misure", "Measurements"),
            Integer("results", "Risultati", "Results"),
            Integer("findings", "Segnalazioni", "Findings"),
            Text("source_documents", "Documenti", "Documents"),
            Text("periods", "Scadenze", "Checkpoints"),
        ],
        ["chamber", "plan_year", "plan_id"]);
}

/// <summary>What the load did: files, hashes, counts, durations, audits.</summary>
internal static class AuditView
{
    public static RowView View { get; } = new(
        "load_audit", new("Caricamento", "Load"),
        [
            Text("kind", "Tipo", "Kind"),
            Text("name", "Nome", "Name"),
            Text("plan_id", "Piano", "Plan"),
            Text("value", "Valore", "Value"),
            Integer("rows", "Righe", "Rows"),
            Integer("duration_ms", "Durata (ms)", "Duration (ms)"),
            new("at", new("Quando", "At"), FieldType.Moment),
        ],
        ["kind", "plan_id", "name", "value"]);
}

/// <summary>The bands of every scoring policy, with their lower bounds.</summary>
internal static class PolicyBandView
{
    public static RowView View { get; } = new(
        "policy_band", new("Fasce", "Bands"),
        [
            Text("policy_id", "Regole", "Policy"),
            Text("policy", "Nome delle regole", "Policy name"),
            Boolean("is_official", "Regole di base", "Official policy"),
            Text("note_it", "Nota", "Note (Italian)"),
            Text("band", "Fascia", "Band"),
            Text("label_it", "Nome della fascia (italiano)", "Band label (Italian)"),
            Text("label_en", "Nome della fascia (inglese)", "Band label (English)"),
            Text("shape", "Forma", "Shape"),
            Integer("ordinal", "Ordine", "Order"),
            Percent("lower_bound", "Da", "From"),
        ],
        ["policy_id", "ordinal"]);
}
