namespace Albero.Metrics;

/// <summary>The grains of the mart.</summary>
public static class Grains
{
    private static readonly Dictionary<string, string> LeafJoins = new()
    {
        ["p"] = "JOIN dim_plan p ON p.plan_key = f.plan_key",
        ["o"] = "JOIN dim_objective o ON o.objective_key = f.objective_key",
        ["ar"] = "LEFT JOIN dim_area ar ON ar.area_key = f.area_key",
        ["pe"] = "JOIN dim_period pe ON pe.period_key = f.period_key",
        // Which checkpoint of its own year a plan's checkpoint is; those of later years have none.
        ["oc"] = """
            LEFT JOIN (SELECT oy.plan_key, oe.period_key, ['Q1', 'H1', 'Q3', 'FY'][oe.quarter] AS checkpoint
                         FROM dim_plan oy JOIN dim_period oe ON oe.year = oy.plan_year) oc ON oc.plan_key = f.plan_key AND oc.period_key = f.period_key
            """,
        ["i"] = "JOIN dim_indicator i ON i.indicator_key = f.indicator_key",
        // Whose the last result was: its measurement's narrowest office, as in the view measurement.
        ["lr"] = """
            LEFT JOIN (SELECT lf.measurement_key, coalesce(lw.office, 'non indicato') AS office, lo.directorate
                         FROM fact_measurement lf
                         JOIN dim_objective lo ON lo.objective_key = lf.objective_key
                         LEFT JOIN dim_office lw ON lw.office_key = lf.office_key) lr ON lr.measurement_key = f.last_result_measurement_key
            """,
    };

    /// <summary>One leaf of a performance tree at one checkpoint, under one policy.</summary>
    public static Grain Leaf { get; } = new("leaf", new("una foglia dell'albero a una scadenza", "a leaf of the tree at a checkpoint"), NeedsPeriod: true)
    {
        View = "measurement",
        CountMeasure = "indicators",
        OfTree = true,
        CountPart = "leaves",
        MeasuredPart = "leaves_measured",
        // A roll-up indicator passes its share on to the leaves below it and has no effective weight of its own.
        From = """
            fact_measurement f
              LEFT JOIN fact_achievement a ON a.measurement_key = f.measurement_key AND a.policy_id = $policy
            """,
        Where = "f.effective_weight IS NOT NULL",
        PlanKey = "f.plan_key",
        Joins = LeafJoins,
    };

    /// <summary>
    /// One leaf of the headline tree among the objectives of one manager, at one checkpoint, under one policy. The leaves
    /// of a manager weigh 1 together, so managers are never added.
    /// </summary>
    public static Grain AssignedLeaf { get; } = new("assigned_leaf", new("una foglia assegnata a un dirigente a una scadenza", "a leaf assigned to a manager at a checkpoint"), NeedsPeriod: true)
    {
        View = "measurement",
        CountMeasure = "assigned_indicators",
        OfTree = true,
        CountPart = "assigned",
        MeasuredPart = "assigned_measured",
        Own = "manager",
        From = """
            bridge_indicator_manager m
              JOIN fact_measurement f ON f.indicator_key = m.indicator_key
              LEFT JOIN fact_achievement a ON a.measurement_key = f.measurement_key AND a.policy_id = $policy
            """,
        Where = "m.manager_weight IS NOT NULL AND f.effective_weight IS NOT NULL",
        PlanKey = "f.plan_key",
        Joins = LeafJoins,
    };

    /// <summary>One finding.</summary>
    public static Grain Finding { get; } = new("finding", new("una segnalazione", "a finding"), NeedsPeriod: false)
    {
        View = "finding",
        CountMeasure = "findings",
        From = "finding f",
        PlanKey = "f.plan_id",
    };

    /// <summary>One printed line of a sheet's budget. It belongs to an objective and to no indicator.</summary>
    public static Grain BudgetLine { get; } = new("budget_line", new("una riga stampata di budget", "a printed budget line"), NeedsPeriod: false)
    {
        View = "budget",
        CountMeasure = "budget_lines",
        From = "budget f",
        PlanKey = "f.plan_id",
    };

    /// <summary>One individual objective of a manager.</summary>
    public static Grain Individual { get; } = new("individual", new("un obiettivo individuale di un dirigente", "an individual objective of a manager"), NeedsPeriod: false)
    {
        View = "individual_objective",
        CountMeasure = "individual_objectives",
        From = "individual_objective f",
        PlanKey = "f.plan_id",
    };

    /// <summary>One revision of a target or a weight.</summary>
    public static Grain Revision { get; } = new("revision", new("una revisione", "a revision"), NeedsPeriod: false)
    {
        View = "target_revision",
        CountMeasure = "revisions",
        From = "target_revision f",
        PlanKey = "f.plan_id",
    };

    /// <summary>All grains, in the order in which lists show them.</summary>
    public static IReadOnlyList<Grain> All { get; } = [Leaf, AssignedLeaf, Finding, Revision, BudgetLine, Individual];
}
