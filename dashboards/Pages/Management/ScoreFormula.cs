using Albero.Dashboards.Formats;

namespace Albero.Dashboards.Pages.Management;

/// <summary>How a manager's score comes about, in the numbers that the table shows.</summary>
internal static class ScoreFormula
{
    /// <summary>For example <c>(20 × 86,7 + 15 × 74,1) ÷ 35 =</c>; null when nothing counts in the score.</summary>
    public static string? Of(Scorecard card)
    {
        var terms = card.Objectives
            .Where(objective => objective.Outcome is { Scored: > 0, Score: not null })
            .Select(objective => $"{Weight(objective.Outcome.Scored)}\u202f×\u202f{NumberText.Fixed(objective.Outcome.Score)}")
            .ToList();
        return terms.Count == 0 || card.Total.Score is null ? null : $"({string.Join(" + ", terms)}) ÷ {Weight(card.Total.Scored)} =";
    }

    // Weights are mostly whole numbers: 20, not 20,0.
    private static string Weight(decimal? points) => NumberText.Plain(points is { } value ? Math.Round(value, 2) : null);
}
