using System.Text.RegularExpressions;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.MonitoredSheets2019;

/// <summary>
/// Judgements in words. <c>Monitoraggio semestrale: …</c> judges the whole sheet, and so does what stands in the same cell; a
/// judgement in a cell of its own below a KPI judges that KPI. Nothing is handed on to other KPIs.
/// </summary>
internal static partial class Verdicts
{
    private const string Table = "verdicts";

    /// <summary>The judgement of a sheet on this line, without its label; null when the line is none.</summary>
    public static string? OfSheet(DocumentLine line) => Sheet().Match(line.Text) is { Success: true } match ? match.Groups["verdict"].Value : null;

    public static bool HasVerdict(TableCell cell) => cell.Printed.Any(line => Of(line) is not null);

    public static bool IsOfSheet(TableCell cell) => cell.Printed.Any(line => OfSheet(line) is not null);

    /// <summary>Adds the judgements of a cell; true when one of them judges the sheet.</summary>
    /// <param name="draft">The package so far.</param>
    /// <param name="objective">Key of the objective.</param>
    /// <param name="number">Number of the KPI above the cell; null when there is none.</param>
    /// <param name="cell">The cell.</param>
    public static bool Add(Draft draft, string objective, int? number, TableCell cell)
    {
        var indicator = IsOfSheet(cell) ? null : number;
        foreach (var line in cell.Printed)
        {
            if (Of(line) is not { } verdict)
            {
                draft.Ledger.Skip(line, "prose");
                continue;
            }

            draft.Ledger.Place(line.Number, Table);
            if (draft.Verdicts.Exists(row => row.ObjectiveKey == objective && row.IndicatorNumber == indicator))
            {
                draft.Note(NoteCode.AmbiguousCells, line.Number, indicator is null ? objective : $"{objective}/{indicator}", $"«{verdict}» is a second judgement; both were kept");
            }

            draft.Verdicts.Add(new VerdictRow(objective, indicator, new Checkpoint(draft.Request.Year, 2), verdict, draft.At(line.Number)));
        }

        return indicator is null;
    }

    private static string? Of(DocumentLine line) => OfSheet(line) ?? (Objective().IsMatch(line.Text) ? line.Text : null);

    // The legend prints the same words without a colon.
    [GeneratedRegex(@"^Monitoraggio semestrale ?: ?(?<verdict>\S.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Sheet();

    [GeneratedRegex(@"^(L ?['’] ?)?obiettivo (non )?(è |risulta )?(stato )?(non |pienamente |parzialmente |totalmente )?(raggiunto|in linea)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Objective();
}
