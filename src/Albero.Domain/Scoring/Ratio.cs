namespace Albero.Domain.Scoring;

/// <summary>How far a value goes towards its target.</summary>
internal enum RatioKind
{
    /// <summary>100 when met, else 0.</summary>
    MetOrNot,
    AtLeast,
    AtMost,

    /// <summary>Change achieved ÷ change asked, never below 0.</summary>
    Change,
}

/// <param name="Kind">The rule.</param>
/// <param name="Result">Value reached.</param>
/// <param name="Target">Value asked for.</param>
/// <param name="Baseline">Historical value, for the policy that needs it.</param>
/// <param name="Met">Whether the operator holds.</param>
internal readonly record struct Ratio(RatioKind Kind, decimal Result, decimal Target, decimal? Baseline, bool Met)
{
    /// <summary>Achievement before the cap, and whether it is known: at-most with result 0 is full, but nobody can say how full.</summary>
    public (decimal? Uncapped, decimal? Shown) Achievement(AtMostFormula formula) => Kind switch
    {
        RatioKind.AtLeast when Target > 0 => Result < 0 ? (0, 0) : Known(Numbers.Quotient(Result * 100, Target)),
        RatioKind.Change => Known(Numbers.Quotient(Result * 100, Target) is { } share ? Math.Max(0, share) : null),
        RatioKind.AtMost when Target > 0 => AtMost(formula),
        _ => MetOrNot(),
    };

    private (decimal?, decimal?) AtMost(AtMostFormula formula)
    {
        switch (formula)
        {
            case AtMostFormula.TargetOverResult:
                return Result <= 0 ? (null, 100) : Known(Numbers.Quotient(Target * 100, Result));
            case AtMostFormula.TwoMinusRatio:
                return Result <= 0 ? (null, 100) : Known(Numbers.Quotient(Result * 100, Target) is { } ratio ? Math.Max(0, 200 - ratio) : 0);
            default:
                if (Baseline is not { } baseline) return (null, null);
                // A target no lower than the baseline asks for no reduction: there is no share of it.
                if (baseline <= Target) return MetOrNot();
                return Known(Numbers.Quotient((baseline - Result) * 100, baseline - Target) is { } share ? Math.Max(0, share) : null);
        }
    }

    private (decimal?, decimal?) MetOrNot() => Met ? (100, 100) : (0, 0);

    /// <summary>A quotient beyond every limit is full or empty, by what the operator says.</summary>
    private (decimal?, decimal?) Known(decimal? uncapped) => uncapped is { } value ? (value, value) : (null, Met ? 100 : 0);
}

internal static class Numbers
{
    /// <summary>a ÷ b with 4 decimals; null where the quotient would leave every sensible range.</summary>
    public static decimal? Quotient(decimal a, decimal b)
    {
        if (b == 0 || Math.Abs(a) > 1_000_000_000_000_000m) return null;
        if (Math.Abs(b) < 1m && Math.Abs(a) > Math.Abs(b) * Targets.ItalianNumber.Limit) return null;
        var quotient = Math.Round(a / b, 4, MidpointRounding.AwayFromZero);
        return Math.Abs(quotient) < Targets.ItalianNumber.Limit ? quotient : null;
    }
}
