using static Albero.Metrics.MeasureExpression;

namespace Albero.Metrics;

/// <summary>The measures, as data.</summary>
internal static class Measures
{
    private const decimal Hundred = 100;

    public static IReadOnlyList<Measure> All { get; } =
    [
        new("score", new("Punteggio", "Score"), Grains.Leaf,
            Ratio("weighted_achievement", "weight_scored"), MeasureFormat.Percent, 1,
            new("Grado di raggiungimento medio degli indicatori misurati, pesato con il peso effettivo.",
                "Mean achievement of the measured indicators, weighted by effective weight.")),
        new("coverage", new("Copertura", "Coverage"), Grains.Leaf,
            Ratio("weight_measured", "weight_due", Hundred), MeasureFormat.Percent, 1,
            new("Quota misurata del peso che a questa scadenza ha un target.",
                "Measured share of the weight that has a target at this checkpoint.")),
        new("measured_share", new("Quota misurata", "Measured share"), Grains.Leaf,
            Ratio("weight_measured", "weight", Hundred), MeasureFormat.Percent, 1,
            new("Quota misurata di tutto il peso, anche di quello senza target a questa scadenza.",
                "Measured share of all the weight, with or without a target at this checkpoint.")),
        new("effective_weight", new("Peso effettivo", "Effective weight"), Grains.Leaf,
            Of("weight", Hundred), MeasureFormat.Percent, 1,
            new("Peso sull'intero piano: le foglie di un albero fanno 100.",
                "Weight in the whole plan: the leaves of a tree make 100.")),
        Count("indicators", "Indicatori", "Indicators", "leaves",
            "Indicatori che sono foglie dell'albero.", "Indicators that are leaves of the tree."),
        Count("due", "Dovuti", "Due", "leaves_due",
            "Indicatori con un target a una scadenza di cui un documento rende conto.", "Indicators with a target at a checkpoint that a document reports on."),
        Count("measured", "Misurati", "Measured", "leaves_measured",
            "Indicatori il cui risultato è confrontato con il target.", "Indicators whose result is compared with the target."),
        Count("met", "Raggiunti", "Met", "leaves_met",
            "Indicatori che hanno raggiunto il target.", "Indicators that met their target."),
        Count("not_met", "Non raggiunti", "Not met", "leaves_not_met",
            "Indicatori misurati che non hanno raggiunto il target.", "Measured indicators that did not meet their target."),
        Count("declared", "Solo dichiarati", "Declared only", "leaves_declared",
            "Indicatori di cui il documento dà un giudizio e non un risultato.", "Indicators with a printed verdict and no result."),
        Count("not_due", "Non ancora dovuti", "Not due", "leaves_not_due",
            "Indicatori senza target a questa scadenza, o con un target di cui nessun documento rende conto.", "Indicators without a target at this checkpoint, or with one that no document reports on."),
        Count("not_reported", "Non rendicontati", "Not reported", "leaves_not_reported",
            "Indicatori con un target e nessun risultato stampato.", "Indicators with a target and no printed result."),
        Count("not_measurable", "Non misurabili", "Not measurable", "leaves_not_measurable",
            "Indicatori il cui target o risultato non si può misurare come numero.", "Indicators whose target or result can't be measured as a number."),
        Points("points_reached", "Punti raggiunti", "Points reached", Of("weighted_reached") with { Present = "leaves_measured" },
            "Punti del piano, su 100, già raggiunti, un indicatore al massimo con il suo peso; nessun valore dove nulla è misurato.", "Points of the plan's 100 that are reached, an indicator at most with its weight; no value where nothing is measured."),
        Points("points_missed", "Punti mancati", "Points missed",
            new([new Term(Hundred, "weight_measured"), new Term(-1, "weighted_reached")]) { Present = "leaves_measured" },
            "Punti del piano, su 100, misurati e non raggiunti; nessun valore dove nulla è misurato.", "Points of the plan's 100 that were measured and missed; no value where nothing is measured."),
        Points("points_unmeasured", "Punti non misurati", "Points not measured",
            new([new Term(Hundred, "weight"), new Term(-Hundred, "weight_measured")]),
            "Punti del piano, su 100, di cui nulla è misurato.", "Points of the plan's 100 of which nothing is measured."),
        Points("due_weight", "Peso con target", "Due weight", Of("weight_due", Hundred),
            "Punti del piano, su 100, che a questa scadenza hanno un target.", "Points of the plan's 100 that have a target at this checkpoint."),
        Points("measured_weight", "Peso misurato", "Measured weight", Of("weight_measured", Hundred),
            "Punti del piano, su 100, il cui risultato è confrontato con il target.", "Points of the plan's 100 whose result is compared with the target."),
        Points("scored_weight", "Peso nel punteggio", "Weight in the score", Of("weight_scored", Hundred),
            "Punti del piano, su 100, che contano nel punteggio: quelli misurati e, con certe regole, anche i mancanti.",
            "Points of the plan's 100 that count in the score: those measured and, under some rules, the missing ones too."),
        Points("unscored_weight", "Peso fuori dal punteggio", "Weight outside the score",
            new([new Term(Hundred, "weight"), new Term(-Hundred, "weight_scored")]),
            "Punti del piano, su 100, che non contano nel punteggio.", "Points of the plan's 100 that don't count in the score."),
        Points("points_counted", "Punti che contano", "Points that count", Of("weighted_achievement"),
            "Peso per grado di raggiungimento: diviso per il peso nel punteggio dà il punteggio; con un tetto oltre 100 anche più del peso.",
            "Weight times achievement: divided by the weight in the score it makes the score; under a cap above 100 more than the weight."),
        new("findings", new("Segnalazioni", "Findings"), Grains.Finding, Of("findings"), MeasureFormat.Count, 0,
            new("Numero di segnalazioni.", "Number of findings.")),
        new("revisions", new("Revisioni", "Revisions"), Grains.Revision, Of("revisions"), MeasureFormat.Count, 0,
            new("Numero di revisioni di target e pesi.", "Number of revisions of targets and weights.")),
    ];

    private static Measure Count(string name, string it, string en, string part, string descriptionIt, string descriptionEn) =>
        new(name, new(it, en), Grains.Leaf, Of(part), MeasureFormat.Count, 0, new(descriptionIt, descriptionEn));

    private static Measure Points(string name, string it, string en, MeasureExpression expression, string descriptionIt, string descriptionEn) =>
        new(name, new(it, en), Grains.Leaf, expression, MeasureFormat.Points, 1, new(descriptionIt, descriptionEn));
}
