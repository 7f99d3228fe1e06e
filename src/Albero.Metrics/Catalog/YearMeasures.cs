using static Albero.Metrics.MeasureExpression;

namespace Albero.Metrics;

/// <summary>
/// Targets and results against what stood before: how far a target asks beyond the last result or the baseline, in the
/// indicator's own direction, and which way results went since the year before.
/// </summary>
internal static class YearMeasures
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        new("stretch", new("Ambizione del target", "Stretch of the target"), Grains.Leaf,
            Ratio("weighted_stretch", "weight_stretch"), MeasureFormat.Percent, 1,
            new("Quanto i target chiedono in più dell'ultimo risultato misurato o, in mancanza, del valore storico; media pesata degli indicatori confrontabili, negativa se chiedono meno.",
                "How much more the targets ask than the last measured result or, where there is none, the baseline; weighted mean of the comparable indicators, negative where they ask less.")),
        Count("with_last_result", "Confrontabili con l'ultimo risultato", "Comparable with the last result",
            "Indicatori il cui target si confronta con l'ultimo risultato misurato negli anni precedenti.", "Indicators whose target is held against the last measured result of earlier years."),
        Count("below_last_result", "Chiedono meno dell'ultimo risultato", "Ask less than the last result",
            "Indicatori il cui target chiede meno di quanto già raggiunto.", "Indicators whose target asks less than was already reached."),
        Count("at_last_result", "Chiedono l'ultimo risultato", "Ask for the last result",
            "Indicatori il cui target chiede quanto già raggiunto.", "Indicators whose target asks what was already reached."),
        Count("above_last_result", "Chiedono più dell'ultimo risultato", "Ask more than the last result",
            "Indicatori il cui target chiede più di quanto già raggiunto.", "Indicators whose target asks more than was already reached."),
        Count("with_baseline", "Confrontabili con il valore storico", "Comparable with the baseline",
            "Indicatori il cui target si confronta con il valore storico stampato.", "Indicators whose target is held against the printed baseline."),
        Count("below_baseline", "Chiedono meno del valore storico", "Ask less than the baseline",
            "Indicatori il cui target chiede meno del valore storico.", "Indicators whose target asks less than the baseline."),
        Count("at_baseline", "Chiedono il valore storico", "Ask for the baseline",
            "Indicatori il cui target chiede quanto il valore storico.", "Indicators whose target asks for the baseline."),
        Count("above_baseline", "Chiedono più del valore storico", "Ask more than the baseline",
            "Indicatori il cui target chiede più del valore storico.", "Indicators whose target asks more than the baseline."),
        Count("comparable", "Confrontabili con l'anno prima", "Comparable with the year before",
            "Indicatori con un risultato misurato anche un anno prima, alla stessa scadenza.", "Indicators with a measured result a year before too, at the same checkpoint."),
        Count("improved", "Migliorati", "Improved",
            "Indicatori con un risultato migliore di quello di un anno prima.", "Indicators with a better result than a year before."),
        Count("worsened", "Peggiorati", "Worsened",
            "Indicatori con un risultato peggiore di quello di un anno prima.", "Indicators with a worse result than a year before."),
        Count("unchanged", "Invariati", "Unchanged",
            "Indicatori con lo stesso risultato di un anno prima.", "Indicators with the same result as a year before."),
    ];

    private static Measure Count(string name, string it, string en, string saysIt, string saysEn) =>
        new(name, new(it, en), Grains.Leaf, Of("leaves_" + name), MeasureFormat.Count, 0, new(saysIt, saysEn));
}
