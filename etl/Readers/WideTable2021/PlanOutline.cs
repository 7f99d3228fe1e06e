namespace Albero.Etl.Readers.WideTable2021;

/// <summary>The parts of a document.</summary>
/// <param name="Heading">The heading of the wide table; null when it is missing.</param>
/// <param name="Rows">The lines of the wide table, blank ones left out.</param>
/// <param name="Individual">The tables of individual objectives.</param>
/// <param name="Prose">What stands around the tables.</param>
internal sealed record PlanOutline(
    DocumentLine? Heading, IReadOnlyList<DocumentLine> Rows, IReadOnlyList<IndividualTable> Individual, IReadOnlyList<DocumentLine> Prose)
{
    public static PlanOutline Of(SourceDocument document)
    {
        var lines = document.Lines.Where(line => !line.IsBlank).ToList();
        var tables = IndividualTable.Cut(lines, out var firstIndividual);
        List<DocumentLine> front = [.. lines.Take(firstIndividual)];
        var heading = front.FindIndex(Landmarks.IsTableHeading);
        if (heading < 0) return new PlanOutline(null, [], tables, front);

        // Page breaks leave blank lines only: what follows the last line with columns is prose, what stands before it isn't.
        var last = front.FindLastIndex(line => line.Cells.Count > 1);
        return new PlanOutline(
            front[heading], [.. front.Take(last + 1).Skip(heading + 1)], tables, [.. front.Take(heading), .. front.Skip(last + 1)]);
    }
}
