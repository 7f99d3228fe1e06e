namespace Albero.Domain.Plans;

/// <summary>Where a row was printed: nothing reaches the mart without it.</summary>
/// <param name="Source">Id of one of the package's sources.</param>
/// <param name="Line">1-based line of the document's text where the thing's own heading or text begins.</param>
public readonly record struct Provenance(string Source, int Line);
