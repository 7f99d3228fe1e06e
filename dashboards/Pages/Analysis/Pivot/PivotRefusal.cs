using Albero.Dashboards.Pages.Analysis.Slices;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Pivot;

/// <summary>A combination that is refused although each of its names is known.</summary>
/// <param name="Text">What is wrong and what is allowed.</param>
/// <param name="Instead">A question near it that can be answered, or null.</param>
internal sealed record PivotRefusal(string Text, PivotQuestion? Instead)
{
    private const int MostColumns = 40;

    /// <summary>What can be said before any query.</summary>
    public static PivotRefusal? Of(PivotQuestion question) =>
        question.Down.Count > PivotQuestion.MostDown
            ? new PivotRefusal(PivotTexts.TooDeep(PivotQuestion.MostDown).ToString(), question.By([.. question.Down.Take(PivotQuestion.MostDown)], question.Across))
            : null;

    /// <summary>A refusal of the catalogue, in its own words.</summary>
    public static PivotRefusal Of(MetricQueryException refused, PivotQuestion question) => new(refused.Text.ToString(), Without(question, refused.Field));

    /// <summary>A dimension with too many members for columns.</summary>
    public static PivotRefusal? TooWide(PivotQuestion question, int columns) =>
        columns <= MostColumns ? null : new PivotRefusal(PivotTexts.TooWide(question.Across!, columns, MostColumns).ToString(), Turned(question));

    /// <summary>Members that stand for different things in different plans would fall together.</summary>
    public static PivotRefusal Ambiguous(PivotQuestion question, string member) => new(
        PivotTexts.Ambiguous(member).ToString(),
        SliceScope.OverYears(question.Dimensions) ? question.By([.. question.Down.Select(Series)], question.Across)
            : question.Dimensions.Contains("plan") || question.Down.Count == PivotQuestion.MostDown ? null
            : question.By(["plan", .. question.Down], question.Across));

    // The dimension that says the same over the years, where there is one.
    private static string Series(string dimension) => MetricCatalog.Dimension(dimension + "_series") is null ? dimension : dimension + "_series";

    private static PivotQuestion? Turned(PivotQuestion question) =>
        question.Down.Count < PivotQuestion.MostDown ? question.By([.. question.Down, question.Across!], null) : question.By(question.Down, null);

    // The same question without what is at fault, where that leaves one.
    private static PivotQuestion? Without(PivotQuestion question, string field)
    {
        var measures = question.Measures.Where(measure => measure.Name != field).ToList();
        if (measures.Count is > 0 && measures.Count < question.Measures.Count) return question.With(measures);
        if (question.Where.Any(filter => filter.Dimension == field)) return question.If(field, null);
        if (!question.Dimensions.Contains(field)) return null;
        // Named twice, it stays once.
        List<string> down = [.. question.Down.Distinct().Where(name => name != field || question.Down.Count(other => other == field) > 1 || question.Across == field)];
        return question.By(down, question.Across == field ? null : question.Across);
    }
}
