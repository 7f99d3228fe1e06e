using Albero.Domain.Plans;
using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>Judgements in words: closed lists; anything else stays a text.</summary>
internal static class VerdictReader
{
    public static VerdictReading Read(VerdictRow row)
    {
        if (row.Verdict.Length > TargetParser.MaxLength) return new VerdictReading(row, null, null);
        var text = Words.Fold(row.Verdict);
        if (Contains(text, "non in linea")) return new VerdictReading(row, MeasurementStatus.OffTrackDeclared, null);
        if (Contains(text, "in linea")) return new VerdictReading(row, MeasurementStatus.OnTrackDeclared, null);
        if (Contains(text, "non ") || !Contains(text, "raggiunto")) return new VerdictReading(row, null, null);
        var result = ResultParser.Parse(row.Verdict, null);
        if (result.Values is [{ Unit: "%", Number: { } share }]) return new VerdictReading(row, null, share);
        return new VerdictReading(row, null, Contains(text, "pienamente") ? 100 : null);
    }

    private static bool Contains(string text, string words) => text.Contains(words, StringComparison.Ordinal);
}
