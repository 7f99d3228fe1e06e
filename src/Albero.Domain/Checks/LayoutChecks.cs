using Albero.Domain.Findings;
using Albero.Domain.Scoring;

namespace Albero.Domain.Checks;

/// <summary>Lines that the document prints elsewhere or twice, as extraction noted them.</summary>
internal static class LayoutChecks
{
    public static void Add(CheckedPlan plan, FindingList findings)
    {
        foreach (var note in plan.Package.LayoutNotes)
        {
            var column = note.Column.Length == 0 ? "row" : note.Column;
            var code = note.Kind == "repeated" ? FindingCode.LineRepeated : FindingCode.LineDisplaced;
            findings.Add(code, Severity.Info, plan.Subject(note.ObjectiveKey) with { IndicatorNumber = note.IndicatorNumber }, note.At, column, ("column", column));
        }
    }
}
