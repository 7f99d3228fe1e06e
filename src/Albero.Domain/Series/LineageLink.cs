namespace Albero.Domain.Series;

/// <summary>A row of <c>lineage.csv</c>: what continues what, confirmed by a person.</summary>
/// <param name="From">The earlier year's indicator or node.</param>
/// <param name="To">The later year's.</param>
/// <param name="Grade">How far the two are the same.</param>
/// <param name="Note">Why, in our own words; may be empty.</param>
/// <param name="Line">Line of the row in the file.</param>
public sealed record LineageLink(SeriesMember From, SeriesMember To, LineageGrade Grade, string Note, int Line);
