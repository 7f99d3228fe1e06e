using static Albero.Metrics.MeasureExpression;

namespace Albero.Metrics;

/// <summary>
/// How a score comes about, in points that add up under every policy: weight = left out + in the score;
/// in the score = counted as zero + missed + reached; score = (reached + over) ÷ in the score.
/// </summary>
internal static class ScoreMeasures
{
    private const decimal Hundred = 100;

    public static IReadOnlyList<Measure> All { get; } =
    [
        new("score_deviation", new("Distanza da 100 (p.p.)", "Distance from 100 (p.p.)"), Grains.Leaf,
            new([new Term(1, "weighted_achievement"), new Term(-Hundred, "weight_scored")], [new Term(1, "weight_scored")]), MeasureFormat.Number, 1,
            new("Punti percentuali fra il punteggio e 100: negativi sotto, positivi solo dove le regole premiano oltre il target.",
                "Percent points between the score and 100: negative below, positive only where the rules reward more than the target.")),
        new("with_target", new("Con un target stampato", "With a printed target"), Grains.Leaf, Of("leaves_with_target"), MeasureFormat.Count, 0,
            new("Indicatori con un target stampato a questa scadenza, che sia già rendicontata o no.",
                "Indicators with a printed target at this checkpoint, whether or not it is reported yet.")),
        .. Steps(Grains.Leaf, "points_missing_as_zero", "points_over", "weight_scored", "weight_measured", "weighted_achievement", "weighted_reached"),
    ];

    /// <summary>The same steps among a manager's own hundred points.</summary>
    public static IReadOnlyList<Measure> OfManagers { get; } =
    [
        .. Steps(Grains.AssignedLeaf, "manager_points_missing_as_zero", "manager_points_over", "share_scored", "share_measured", "shared_achievement", "shared_reached"),
    ];

    private static IEnumerable<Measure> Steps(Grain grain, string missing, string over, string scored, string measured, string achievement, string reached) =>
    [
        Points(missing, grain, new([new Term(Hundred, scored), new Term(-Hundred, measured)]), "Mancanti contati zero", "Missing, counted as zero",
            "Punti senza un risultato stampato che le regole contano come zero; nessuno con le regole ufficiali.",
            "Points without a printed result that the rules count as zero; none under the official rules."),
        Points(over, grain, new([new Term(1, achievement), new Term(-1, reached)]), "Oltre il target", "Beyond the target",
            "Punti che le regole danno per risultati oltre il target, in aggiunta al peso; nessuno dove il grado si ferma a 100.",
            "Points that the rules give for results beyond the target, on top of the weight; none where achievement stops at 100."),
    ];

    private static Measure Points(string name, Grain grain, MeasureExpression expression, string it, string en, string saysIt, string saysEn) =>
        new(name, new(it, en), grain, expression, MeasureFormat.Points, 1, new(saysIt, saysEn));
}
