using System.Globalization;
using System.Text.RegularExpressions;
using Albero.Domain.Findings;
using Albero.Domain.Plans;
using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>Types the scores by which objectives were rated, and holds them to the range that their heading prints: <c>… (0-40)</c>.</summary>
internal static partial class CriterionReader
{
    public static IReadOnlyList<CriterionReading> Read(PlanPackage package, FindingList findings) =>
        [.. package.Criteria.Select(row => Read(row, new FindingSubject(package.Manifest.PlanId, row.ObjectiveKey, row.IndicatorNumber), findings))];

    private static CriterionReading Read(CriterionRow row, FindingSubject subject, FindingList findings)
    {
        var (from, to) = Range(row.Criterion);
        var value = Value(row.Value);
        if (from is not null && to is not null && !TargetParser.IsNone(row.Value) && (value is null || value < from || value > to))
        {
            findings.Add(FindingCode.CriterionOutOfRange, Severity.Warning, subject, row.At, row.Criterion,
                ("form", value is null ? "words" : ""), ("criterion", TextFindings.Shown(row.Criterion)), ("printed", TextFindings.Shown(row.Value)),
                ("value", Text(value)), ("from", Text(from)), ("to", Text(to)));
        }

        return new CriterionReading(row, value, from, to);
    }

    /// <summary>The one number of a text such as <c>40</c> or <c>COEFFICIENTE 5</c>; an arithmetic or a sum of money is no score.</summary>
    private static decimal? Value(string text)
    {
        if (text.Length > 60) return null;
        var tokens = Scanner.Scan(text).Where(token => !token.Aside).ToList();
        if (!tokens.TrueForAll(token => token.Kind is TokenKind.Number or TokenKind.Word)) return null;
        return tokens.Where(token => token.Kind == TokenKind.Number).ToList() is [{ Reading: ItalianNumber.Reading.Read, TouchesWord: false, Sign: >= 0 } one] ? one.Value : null;
    }

    private static (decimal?, decimal?) Range(string criterion)
    {
        if (criterion.Length > TargetParser.MaxLength || Bounds().Match(criterion) is not { Success: true } match) return (null, null);
        return (decimal.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), decimal.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture));
    }

    private static string Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    [GeneratedRegex(@"\(\s*([0-9]{1,4})\s*[-–—]\s*([0-9]{1,4})\s*\)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Bounds();
}
