using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Plans;
using Albero.Domain.Scoring;
using Albero.Domain.Targets;

namespace Albero.Domain.Checks;

/// <content>Targets that don't move for years, whose operator points the wrong way, or that start from nothing.</content>
internal static partial class TargetChecks
{
    /// <summary>Fewer years than these may well hold a level.</summary>
    private const int FlatYears = 3;

    /// <summary>What these words name is better when it is less.</summary>
    private static readonly HashSet<string> Burdens = ["costo", "costi", "spesa", "spese", "onere", "oneri", "tempo", "tempi", "durata", "ritardo", "ritardi", "reclamo", "reclami", "errore", "errori"];

    /// <summary>Words that may stand before them without changing what is measured.</summary>
    private static readonly HashSet<string> BeforeBurdens = ["trend", "razionalizzazione", "n", "numero", "totale", "indice", "medio", "media", "medi", "di", "dei", "del", "della", "delle"];

    /// <summary>The same figure at the end of three years or more. A yes or the whole of something can't grow; a change asks for growth by itself.</summary>
    private static void Flat(IReadOnlyList<MeasurementReading> own, FindingSubject subject, FindingList findings)
    {
        var years = own.Where(reading => reading is { Checkpoint.Quarter: 4, Target.Kind: not TargetKind.None }).OrderBy(reading => reading.Checkpoint).ToList();
        if (years.Count < FlatYears || years[0] is not { Target: { Kind: TargetKind.Number or TargetKind.Percent or TargetKind.Range, Parts.Count: 0 } first, TargetAt: { } at }) return;
        if (first is { Kind: TargetKind.Percent, Number: 100 } || !years.TrueForAll(year => IsSame(year.Target!, first))) return;
        findings.Add(FindingCode.TargetFlat, Severity.Info, subject, at, "",
            ("target", TextFindings.Shown(first.Text)), ("count", years.Count.ToString(CultureInfo.InvariantCulture)),
            ("years", string.Join(", ", years.Select(year => year.Checkpoint.Year.ToString(CultureInfo.InvariantCulture)))));
    }

    private static bool IsSame(Target a, Target b) => a.Kind == b.Kind && a.Op == b.Op && a.Number == b.Number && a.Number2 == b.Number2 && a.Parts.Count == 0;

    /// <summary>A printed sign that asks for more where less is better, or a name that says so.</summary>
    private static void AgainstDirection(IndicatorRow indicator, IReadOnlyList<MeasurementReading> own, FindingSubject subject, FindingList findings)
    {
        foreach (var reading in own)
        {
            if (reading is not { Target: { IsOpPrinted: true, Kind: TargetKind.Number or TargetKind.Percent or TargetKind.RelativeChange, Op: { } op } target, TargetAt: { } at }) continue;
            // "Riduzione >= 10%" is read as -10 or less: whether its direction counts the reduction or what remains, nobody says.
            if (target is { Kind: TargetKind.RelativeChange, Number: <= 0 }) continue;
            var (form, word) = (op[0], indicator.Direction) switch
            {
                ('>', "lower") => ("lower", ""),
                ('<', "higher") => ("higher", ""),
                ('>', _) when Burden(indicator.Text) is { } burden => ("words", burden),
                _ => ("", ""),
            };
            if (form.Length == 0) continue;
            findings.Add(FindingCode.OperatorAgainstDirection, Severity.Warning, subject with { Checkpoint = reading.Checkpoint.ToString() }, at, "",
                ("form", form), ("target", TextFindings.Shown(target.Text)), ("word", word));
            return; // once for an indicator, however many years repeat it
        }
    }

    /// <summary>The cost, time or fault that a name begins with: "Tempo di lavorazione", "Razionalizzazione costi", not "Pratiche evase nei tempi".</summary>
    private static string? Burden(string name)
    {
        foreach (var token in Scanner.Scan(name.Length > 200 ? name[..200] : name))
        {
            if (token.Kind is TokenKind.Percent or TokenKind.Other) continue;
            if (token.Kind != TokenKind.Word) return null;
            if (Burdens.Contains(token.Folded)) return name[token.Start..token.End];
            if (!BeforeBurdens.Contains(token.Folded)) return null;
        }

        return null;
    }

    /// <summary>A change or a trend against a history that is not printed, as long as no result has shown what it means.</summary>
    private static void WithoutBaseline(IndicatorRow indicator, Target baseline, IReadOnlyList<MeasurementReading> own, FindingSubject subject, FindingList findings)
    {
        if (baseline.Kind is TargetKind.Number or TargetKind.Percent && baseline.Number != 0) return;
        if (own.Any(reading => reading.IsDue)) return;
        foreach (var reading in own)
        {
            if (reading is not { Target: { } target, TargetAt: { } at } || NamesItsBase(target.Text)) continue;
            // "Trend … rispetto al dato nazionale" has its own term of comparison.
            var trend = target.Kind is TargetKind.Number or TargetKind.Percent && IsTrend(indicator.Text) && !indicator.Text.Contains("rispetto", StringComparison.OrdinalIgnoreCase);
            if (!trend && target is not { Kind: TargetKind.RelativeChange, Number: not 0 }) continue;
            findings.Add(FindingCode.TrendWithoutBaseline, Severity.Warning, subject, at, "", ("target", TextFindings.Shown(target.Text)), ("baseline", TextFindings.Shown(baseline.Text)));
            return;
        }
    }

    private static bool IsTrend(string name) => name.AsSpan().TrimStart().StartsWith("trend", StringComparison.OrdinalIgnoreCase);

    /// <summary>"≥ 30% rispetto 2020 (12, 4)": the value to start from stands in brackets.</summary>
    private static bool NamesItsBase(string target) => target.Contains("rispetto", StringComparison.OrdinalIgnoreCase) && target.IndexOf('(') is >= 0 and var open && target.AsSpan(open).ContainsAnyInRange('0', '9');
}
