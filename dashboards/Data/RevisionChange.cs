namespace Albero.Dashboards.Data;

/// <summary>
/// One change with every place that prints it: a table of proposals and the text beside it often say the same change twice.
/// </summary>
/// <param name="Shown">The place that says it best.</param>
/// <param name="Places">All places, in the document's order.</param>
public sealed record RevisionChange(RevisionRow Shown, IReadOnlyList<RevisionRow> Places)
{
    // A table prints both values, a sheet mostly, a sentence often only the new one.
    private static readonly string[] Fullest = ["table", "sheet", "prose"];

    /// <summary>Gathers what is printed into distinct changes, in the order in which each is met first.</summary>
    public static List<RevisionChange> Gather(IEnumerable<RevisionRow> rows) =>
    [
        .. from row in rows
           where !IsRestatement(row)
           group row by (row.Objective, row.Indicator, row.What, row.Period, Value(row.Old, row.OldText), Value(row.New, row.NewText)) into same
           let places = same.OrderBy(row => row.Line).ToList()
           let best = places.MinBy(row => Array.IndexOf(Fullest, row.Where))
           // What was proposed and then approved is one change, approved.
           select new RevisionChange(best with { State = places.Any(row => row.State == "approved") ? "approved" : best.State }, places),
    ];

    // A target printed again without a new one proposes nothing; where it differs from the sheet it has a finding of its own.
    private static bool IsRestatement(RevisionRow row) => row is { What: "target", NewText: null };

    private static object? Value(decimal? number, string? text) => number ?? (object?)text?.Trim();
}
