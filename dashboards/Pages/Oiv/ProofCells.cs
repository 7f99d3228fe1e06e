using Albero.Dashboards.Data;
using Albero.Dashboards.Formats;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>A printed cell with its reading and its line.</summary>
/// <param name="Name">What the cell is.</param>
/// <param name="Printed">Its text, as printed.</param>
/// <param name="Reading">What was understood of it, or null.</param>
/// <param name="Line">Line of the document.</param>
/// <param name="Document">The document, where it is another than the plan's.</param>
public sealed record ProofCell(string Name, string? Printed, string? Reading, int? Line, string? Document = null);

/// <summary>The printed cells that a figure rests on.</summary>
public static class ProofCells
{
    /// <param name="row">The indicator at the checkpoint shown.</param>
    /// <param name="others">The same indicator at the plan's other checkpoints.</param>
    /// <param name="words">Gives a text by key and arguments.</param>
    public static IEnumerable<ProofCell> Of(MeasurementRow row, IEnumerable<MeasurementRow> others, Func<string, object[], string> words)
    {
        if (row.BaselineText is not null)
        {
            yield return new(words("baseline", []), row.BaselineText,
                row.Baseline is { } baseline ? TargetWords.Amount(baseline, row.TargetKind is "percent" ? "%" : row.Unit) : null, row.BaselineLine);
        }
        foreach (var at in others.Append(row).OrderBy(r => PeriodRow.Order(r.Period)))
        {
            if (at != row && at.TargetText is null) continue;
            yield return new(words("target-at", [Day(at)]), at.TargetText, TargetWords.Target(at, words), at.TargetLine);
            if (at != row) continue;
            yield return new(words("result-printed", []), row.ResultText, TargetWords.Result(row, words), row.ResultLine, row.ResultDocument);
            yield return new(words("deviation", []), row.DeclaredText,
                row.Declared is { } declared ? TargetWords.Deviation(declared, row.DeviationUnit) : null, row.DeviationLine, row.ResultDocument);
        }
        var revised = row.RevisedText is not null ? row : others.FirstOrDefault(at => at.RevisedText is not null);
        if (revised is not null)
        {
            yield return new(words("revised-at", [Day(revised)]), revised.RevisedText,
                revised.Revised is { } value ? TargetWords.Amount(value, revised.Unit) : null, revised.RevisionLine);
        }
        if (row.WeightText is not null)
        {
            yield return new(words("weight", []), row.WeightText,
                row.WeightAsApproved is { } approved && approved != row.Weight
                    ? words("read-weight", [NumberText.Percent(row.Weight, 0), NumberText.Percent(approved, 0)])
                    : NumberText.Plain(row.Weight) + "%",
                row.WeightLine);
        }
    }

    private static string Day(MeasurementRow row) => new PeriodRow(row.Period, "", 0).ShortDay;
}
