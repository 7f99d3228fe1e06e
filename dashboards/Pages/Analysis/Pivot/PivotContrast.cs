using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Pivot;

/// <summary>Why a total is no mean of cells, shown on the table's own figures.</summary>
/// <param name="Rows">Deepest rows with a score.</param>
/// <param name="Mean">Their simple mean, which is no measure of ours and stands nowhere else.</param>
/// <param name="Tree">The total as the tree gives it.</param>
public sealed record PivotContrast(int Rows, decimal Mean, decimal Tree)
{
    /// <summary>The contrast, where there are several scores and a total.</summary>
    internal static PivotContrast? Of(PivotQuestion question, PivotAnswers answers, IReadOnlyList<IReadOnlyList<MetricMember>> paths)
    {
        var at = question.Measures.ToList().FindIndex(measure => PivotQuestion.CoverageOf(measure) is not null);
        if (at < 0 || answers.Rows.RowsDoNotAdd || answers.Of([], null)?[at] is not { } tree) return null;
        var scores = paths.Select(path => answers.Of(path, null)?[at]).OfType<decimal>().ToList();
        return scores.Count < 2 ? null : new PivotContrast(scores.Count, scores.Average(), tree);
    }
}
