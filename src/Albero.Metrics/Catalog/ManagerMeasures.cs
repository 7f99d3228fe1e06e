using static Albero.Metrics.MeasureExpression;

namespace Albero.Metrics;

/// <summary>
/// What a manager answers for: the leaves of the objectives assigned to the role, each with its share of the manager's
/// hundred points (printed weight of the assignment × weight within the objective).
/// </summary>
internal static class ManagerMeasures
{
    private const decimal Hundred = 100;

    public static IReadOnlyList<Measure> All { get; } =
    [
        new("manager_score", new("Punteggio del dirigente", "Manager's score"), Grains.AssignedLeaf,
            Ratio("shared_achievement", "share_scored"), MeasureFormat.Percent, 1,
            new("Grado di raggiungimento medio degli indicatori misurati, pesato con i pesi degli obiettivi assegnati.",
                "Mean achievement of the measured indicators, weighted by the weights of the assigned objectives.")),
        new("manager_coverage", new("Copertura del dirigente", "Manager's coverage"), Grains.AssignedLeaf,
            Ratio("share_measured", "share_due", Hundred), MeasureFormat.Percent, 1,
            new("Quota misurata del peso assegnato che a questa scadenza ha un target.",
                "Measured share of the assigned weight that has a target at this checkpoint.")),
        new("manager_measured_share", new("Quota misurata del dirigente", "Manager's measured share"), Grains.AssignedLeaf,
            Ratio("share_measured", "share", Hundred), MeasureFormat.Percent, 1,
            new("Quota misurata di tutto il peso assegnato, anche di quello senza target a questa scadenza.",
                "Measured share of all the assigned weight, with or without a target at this checkpoint.")),
        Points("manager_points_reached", "Punti raggiunti", "Points reached", Of("shared_reached") with { Present = "assigned_measured" },
            "Punti del dirigente, su 100, già raggiunti, un indicatore al massimo con il suo peso; nessun valore dove nulla è misurato.",
            "Points of the manager's 100 that are reached, an indicator at most with its weight; no value where nothing is measured."),
        Points("manager_points_missed", "Punti mancati", "Points missed",
            new([new Term(Hundred, "share_measured"), new Term(-1, "shared_reached")]) { Present = "assigned_measured" },
            "Punti del dirigente, su 100, misurati e non raggiunti; nessun valore dove nulla è misurato.",
            "Points of the manager's 100 that were measured and missed; no value where nothing is measured."),
        Points("manager_points_unmeasured", "Punti non misurati", "Points not measured",
            new([new Term(Hundred, "share"), new Term(-Hundred, "share_measured")]),
            "Punti del dirigente, su 100, di cui non c'è ancora una misura.",
            "Points of the manager's 100 that are not measured yet."),
        Points("assigned_weight", "Peso assegnato", "Assigned weight", Of("share", Hundred),
            "Punti che pesano sul dirigente: tutti i suoi fanno 100.", "Points that weigh on the manager: all of a manager's make 100."),
        Points("assigned_scored", "Peso nel punteggio", "Weight in the score", Of("share_scored", Hundred),
            "Punti che contano nel punteggio: quelli misurati e, con certe regole, anche i mancanti.",
            "Points that count in the score: those measured and, under some rules, the missing ones too."),
        Points("manager_unscored_weight", "Peso fuori dal punteggio", "Weight outside the score",
            new([new Term(Hundred, "share"), new Term(-Hundred, "share_scored")]),
            "Punti del dirigente, su 100, che non contano nel punteggio.", "Points of the manager's 100 that don't count in the score."),
        Points("manager_due_weight", "Peso con target", "Due weight", Of("share_due", Hundred),
            "Punti del dirigente, su 100, che a questa scadenza hanno un target.", "Points of the manager's 100 that have a target at this checkpoint."),
        Points("manager_measured_weight", "Peso misurato", "Measured weight", Of("share_measured", Hundred),
            "Punti del dirigente, su 100, il cui risultato è confrontato con il target.", "Points of the manager's 100 whose result is compared with the target."),
        Points("manager_points_counted", "Punti che contano", "Points that count", Of("shared_achievement"),
            "Peso assegnato per grado di raggiungimento: diviso per il peso nel punteggio dà il punteggio del dirigente.",
            "Assigned weight times achievement: divided by the weight in the score it makes the manager's score."),
        Count("assigned_indicators", "Indicatori assegnati", "Assigned indicators", "assigned",
            "Indicatori degli obiettivi assegnati al dirigente.", "Indicators of the objectives assigned to the manager."),
        Count("assigned_measured", "Assegnati e misurati", "Assigned and measured", "assigned_measured",
            "Indicatori assegnati il cui risultato è confrontato con il target.", "Assigned indicators whose result is compared with the target."),
    ];

    private static Measure Points(string name, string it, string en, MeasureExpression expression, string saysIt, string saysEn) =>
        new(name, new(it, en), Grains.AssignedLeaf, expression, MeasureFormat.Points, 1, new(saysIt, saysEn));

    private static Measure Count(string name, string it, string en, string part, string saysIt, string saysEn) =>
        new(name, new(it, en), Grains.AssignedLeaf, Of(part), MeasureFormat.Count, 0, new(saysIt, saysEn));
}
