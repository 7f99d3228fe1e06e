namespace Albero.Dashboards.Formats;

/// <summary>A part of a score: what it weighs there and its own score.</summary>
/// <param name="Name">Code of the part, for people.</param>
/// <param name="Weight">Points that count in the score.</param>
/// <param name="Score">Percent points.</param>
public sealed record ScoreTerm(string Name, decimal Weight, decimal Score);

/// <summary>How a score comes about from the parts of one level: the weighted mean of their scores.</summary>
/// <param name="Terms">The parts that count in the score.</param>
/// <param name="Weight">Points that count in the score, all together.</param>
/// <param name="Score">Percent points, as the measure has it.</param>
public sealed record ScoreFormula(IReadOnlyList<ScoreTerm> Terms, decimal Weight, decimal Score)
{
    /// <summary>The formula, or null when nothing counts in the score.</summary>
    public static ScoreFormula? Of(IEnumerable<(string Name, decimal? Weight, decimal? Score)> parts, decimal? weight, decimal? score)
    {
        var terms = parts.Where(part => part is { Weight: > 0, Score: not null }).Select(part => new ScoreTerm(part.Name, part.Weight!.Value, part.Score!.Value)).ToList();
        return terms.Count > 0 && weight is { } divisor && score is { } result ? new ScoreFormula(terms, divisor, result) : null;
    }

    /// <summary>For example <c>(20 × 86,7 + 15 × 74,1) ÷ 35 =</c>; the result is shown apart.</summary>
    public string Text => $"({string.Join(" + ", Terms.Select(term => $"{Points(term.Weight)}\u202f×\u202f{NumberText.Fixed(term.Score)}"))}) ÷ {Points(Weight)} =";

    // Weights are mostly whole numbers: 20, not 20,0.
    private static string Points(decimal points) => NumberText.Plain(Math.Round(points, 2));
}
