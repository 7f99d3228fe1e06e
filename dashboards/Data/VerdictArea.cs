namespace Albero.Dashboards.Data;

/// <summary>How an area's objectives are judged in words at a checkpoint.</summary>
/// <param name="Kinds">Verdicts by kind.</param>
/// <param name="Objectives">Objectives that carry indicators.</param>
/// <param name="Judged">Of those, the ones with a verdict on the sheet or on one of its indicators.</param>
public sealed record VerdictArea(string? AreaCode, string? Area, IReadOnlyDictionary<VerdictKind, int> Kinds, int Objectives, int Judged)
{
    public int Verdicts => Kinds.Values.Sum();

    /// <summary>The plan, then its areas in the document's order; a verdict belongs to its objective's area.</summary>
    /// <param name="rows">The plan's measurements of both trees.</param>
    public static IReadOnlyList<VerdictArea> Of(IEnumerable<VerdictRow> verdicts, IEnumerable<MeasurementRow> rows, string period)
    {
        var there = verdicts.Where(verdict => verdict.Period == period).ToList();
        var areas = rows.GroupBy(row => row.Objective).ToDictionary(group => group.Key, group => (group.First().AreaCode, group.First().Area));
        VerdictArea Count(string? code, string? area, IReadOnlyCollection<string> objectives)
        {
            var own = there.Where(verdict => objectives.Contains(verdict.Objective)).ToList();
            return new VerdictArea(code, area, own.CountBy(verdict => verdict.Kind).ToDictionary(), objectives.Count, own.Select(verdict => verdict.Objective).Distinct().Count());
        }
        return
        [
            Count(null, null, [.. areas.Keys.Union(there.Select(verdict => verdict.Objective))]),
            .. areas.GroupBy(pair => pair.Value).Select(group => Count(group.Key.AreaCode, group.Key.Area, [.. group.Select(pair => pair.Key)])),
        ];
    }
}
