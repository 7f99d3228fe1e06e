namespace Albero.Dashboards.Data;

/// <summary>How many sheets and indicators a document judges in words at a checkpoint, and how.</summary>
/// <param name="Sheets">Objectives judged as a whole.</param>
/// <param name="Indicators">Indicators judged by themselves.</param>
/// <param name="Kinds">Judgements by kind.</param>
public sealed record VerdictCounts(PeriodRow Period, int Sheets, int Indicators, IReadOnlyList<(VerdictKind Kind, int Count)> Kinds)
{
    /// <summary>The judgements of one checkpoint; null where nothing is judged.</summary>
    public static VerdictCounts? At(IEnumerable<VerdictRow> verdicts, PeriodRow period)
    {
        var there = verdicts.Where(row => row.Period == period.Period).ToList();
        return there.Count == 0 ? null : new VerdictCounts(
            period,
            there.Where(row => row.Indicator is null).Select(row => row.Objective).Distinct().Count(),
            there.Where(row => row.Indicator is not null).Select(row => (row.Objective, row.Indicator)).Distinct().Count(),
            [.. there.CountBy(row => row.Kind).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))]);
    }

    /// <summary>The judgements of the latest checkpoint that has any.</summary>
    public static VerdictCounts? Latest(IReadOnlyCollection<VerdictRow> verdicts, IEnumerable<PeriodRow> periods) =>
        periods.Reverse().Select(period => At(verdicts, period)).FirstOrDefault(counts => counts is not null);
}
