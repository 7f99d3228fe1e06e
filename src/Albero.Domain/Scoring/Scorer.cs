namespace Albero.Domain.Scoring;

/// <summary>Turns a comparison into an achievement under a policy.</summary>
public static class Scorer
{
    /// <summary>Highest achievement shown for a target that is missed by a strict operator.</summary>
    private const decimal JustMissed = 99.99m;

    /// <summary>Compares and scores in one step.</summary>
    /// <param name="input">Target, result and what stands around them.</param>
    /// <param name="policy">The policy.</param>
    public static PolicyScore Score(MeasurementInput input, ScoringPolicy policy) => Score(Comparer.Compare(input), policy);

    /// <summary>Scores a comparison.</summary>
    /// <param name="comparison">A comparison.</param>
    /// <param name="policy">The policy.</param>
    public static PolicyScore Score(Comparison comparison, ScoringPolicy policy)
    {
        if (comparison.Met is not { } met)
        {
            // Missing is never zero unless the policy says so, and then it is still not measured.
            var zero = policy.Missing == MissingRule.Zero && comparison.Status == MeasurementStatus.NotReported;
            return new PolicyScore(policy.Id, zero ? 0 : null, null, null, null, comparison.Status);
        }

        decimal? shown = null;
        decimal? uncapped = null;
        var first = true;
        foreach (var ratio in comparison.Ratios)
        {
            var (full, value) = ratio.Achievement(policy.AtMost);
            if (value is null) return new PolicyScore(policy.Id, null, null, null, null, MeasurementStatus.NotMeasurable);
            if (!first && value >= shown) continue;
            (shown, uncapped, first) = (value, full, false);
        }

        if (shown is null) return new PolicyScore(policy.Id, null, null, null, null, MeasurementStatus.NotMeasurable);
        var achievement = Math.Min(shown.Value, policy.Cap);
        if (!met && achievement >= 100) achievement = JustMissed;
        return new PolicyScore(policy.Id, achievement, uncapped, met, policy.BandOf(achievement)?.Code, comparison.Status)
        {
            Parts = comparison.Parts.Count == 0 ? [] : [.. comparison.Parts.Select(part => new PartScore(part, part.Ratio.Achievement(policy.AtMost).Uncapped))],
        };
    }
}
