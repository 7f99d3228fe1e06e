namespace Albero.Dashboards.Data;

/// <summary>How many targets of a plan or of an area are of which kind: what will be measurable, and what only words can judge.</summary>
/// <param name="Amounts">Numbers and ranges.</param>
/// <param name="Shares">Percentages and changes in percent.</param>
/// <param name="Days">Deadlines.</param>
/// <param name="Answers">Yes or no.</param>
/// <param name="Words">Milestones in words, which no figure fits.</param>
/// <param name="None">Indicators without a target here.</param>
public sealed record TargetKinds(string? AreaCode, string? Area, int Amounts, int Shares, int Days, int Answers, int Words, int None)
{
    public int Measurable => Amounts + Shares + Days + Answers;

    public int Targets => Measurable + Words;

    /// <summary>The plan's headline tree at a checkpoint, then its areas.</summary>
    public static IReadOnlyList<TargetKinds> Of(IEnumerable<MeasurementRow> rows, PlanRow plan, string period)
    {
        var here = rows.Where(row => row.Period == period && row.Tree == plan.HeadlineTree && !row.IsRollup).ToList();
        return [Count(null, null, here), .. here.GroupBy(row => (row.AreaCode, row.Area)).Select(area => Count(area.Key.AreaCode, area.Key.Area, [.. area]))];
    }

    private static TargetKinds Count(string? code, string? area, IReadOnlyList<MeasurementRow> rows)
    {
        int Of(params string?[] kinds) => rows.Count(row => kinds.Contains(row.TargetKind));
        return new TargetKinds(code, area, Of("number", "range"), Of("percent", "relative_change"), Of("deadline"), Of("boolean"), Of("milestone"), Of(null, "none"));
    }
}
