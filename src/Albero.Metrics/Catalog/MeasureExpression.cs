namespace Albero.Metrics;

/// <summary>A part times a factor.</summary>
/// <param name="Factor">Usually 1, −1 or 100.</param>
/// <param name="Part">Name of an <see cref="AdditivePart"/>.</param>
public sealed record Term(decimal Factor, string Part);

/// <summary>
/// A sum of terms, or a sum of terms divided by another. Only the parts are ever added over rows: a total is computed
/// from the total parts, so a ratio is never summed.
/// </summary>
/// <param name="Numerator">Terms that are added.</param>
/// <param name="Denominator">Terms whose sum divides them; null for a plain sum.</param>
public sealed record MeasureExpression(IReadOnlyList<Term> Numerator, IReadOnlyList<Term>? Denominator = null)
{
    /// <summary>
    /// A part without which there is no value: a sum over nothing measured is missing, not zero. Null where nothing summed is zero.
    /// </summary>
    public string? Present { get; init; }

    /// <summary>Whether values of disjoint slices may be added.</summary>
    public bool IsAdditive => Denominator is null;

    /// <summary>Names of the parts it needs.</summary>
    public IEnumerable<string> Parts =>
        Numerator.Concat(Denominator ?? []).Select(term => term.Part).Concat(Present is null ? [] : [Present]);

    /// <summary>The value, or null when the part that must be present is not, or the denominator is zero: nothing to divide by is not zero per cent.</summary>
    /// <param name="part">Gives the sum of a part.</param>
    public decimal? Evaluate(Func<string, decimal> part)
    {
        if (Present is not null && part(Present) == 0) return null;
        var above = Sum(Numerator, part);
        if (Denominator is null) return above;
        var below = Sum(Denominator, part);
        return below == 0 ? null : above / below;
    }

    internal static MeasureExpression Of(string part, decimal factor = 1) => new([new Term(factor, part)]);

    internal static MeasureExpression Ratio(string above, string below, decimal factor = 1) =>
        new([new Term(factor, above)], [new Term(1, below)]);

    private static decimal Sum(IReadOnlyList<Term> terms, Func<string, decimal> part) =>
        terms.Sum(term => term.Factor * part(term.Part));
}
