namespace Albero.Domain.Series;

/// <summary>A measured result against the same quarter's of the year before.</summary>
/// <param name="Previous">The result of the year before.</param>
/// <param name="Difference">This year's value − that one, in the indicator's unit (points for percentages).</param>
/// <param name="Percent">The difference in percent of the absolute earlier value; null for an earlier value of 0.</param>
/// <param name="Trend"><c>improved</c>, <c>worsened</c>, <c>unchanged</c>, or <c>changed</c> where no direction is better.</param>
public sealed record YearChange(LastResult Previous, decimal Difference, decimal? Percent, string Trend);
