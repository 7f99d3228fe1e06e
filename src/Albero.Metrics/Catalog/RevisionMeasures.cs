using static Albero.Metrics.MeasureExpression;

namespace Albero.Metrics;

/// <summary>
/// What moved targets are worth, at the checkpoint whose targets were moved. One result (its own, else the last one of the year before it)
/// is held against the target as approved and as revised: achievement on the revised target = by the result + by the moved target. Only
/// the weight of the leaf turns them into points, so leaves add up.
/// </summary>
internal static class RevisionMeasures
{
    private const string Any = "leaves_revised_scored";

    public static IReadOnlyList<Measure> All { get; } =
    [
        new("revised_scored", new("Target spostati con un risultato", "Moved targets with a result"), Grains.Leaf, Of(Any), MeasureFormat.Count, 0,
            new("Indicatori il cui target è stato spostato e di cui un risultato si confronta con entrambi.",
                "Indicators whose target was moved and of which one result is held against both.")),
        Points("gain_by_result", "weighted_on_approved", "Punti dal risultato", "Points by the result",
            "Punti del piano, su 100, che il risultato vale contro i target approvati, fra quelli spostati.",
            "Points of the plan's 100 that the result is worth against the targets as approved, among those moved."),
        Points("gain_by_easing", "weighted_by_easing", "Punti dai target abbassati", "Points by easier targets",
            "Punti del piano, su 100, che lo stesso risultato guadagna perché il target chiede meno.",
            "Points of the plan's 100 that the same result gains because the target asks less."),
        Points("loss_by_hardening", "weighted_by_hardening", "Punti dai target alzati", "Points by harder targets",
            "Punti del piano, su 100, che lo stesso risultato perde perché il target chiede di più: mai positivi.",
            "Points of the plan's 100 that the same result loses because the target asks more: never positive."),
    ];

    private static Measure Points(string name, string part, string it, string en, string saysIt, string saysEn) =>
        new(name, new(it, en), Grains.Leaf, Of(part) with { Present = Any }, MeasureFormat.Points, 1, new(saysIt, saysEn));
}
