using System.Globalization;

namespace Albero.Domain.Series;

/// <summary>An indicator or a node of the tree in one year's plan: what a series is a chain of, for a code alone is no identity over the years.</summary>
/// <param name="Chamber">Code of the chamber.</param>
/// <param name="Year">Year of the plan.</param>
/// <param name="Key">Key of the objective or other node of the tree.</param>
/// <param name="Number">Number of the indicator within it; null for the node itself.</param>
public readonly record struct SeriesMember(string Chamber, int Year, string Key, int? Number)
{
    /// <summary>Identity of the plan: <c>chamber/year</c>.</summary>
    public string PlanId => string.Create(CultureInfo.InvariantCulture, $"{Chamber}/{Year}");

    /// <summary><c>chamber/year/key</c>, and <c>/number</c> for an indicator.</summary>
    public override string ToString() =>
        Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{PlanId}/{Key}/{number}") : $"{PlanId}/{Key}";
}
