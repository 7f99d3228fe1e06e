using Albero.Domain.Findings;

namespace Albero.Domain.Targets;

/// <summary>A printed weight.</summary>
/// <param name="InForce">Percent points of its base; null when blank or unreadable.</param>
/// <param name="AsApproved">The weight before a printed change; otherwise <paramref name="InForce"/>.</param>
/// <param name="Findings">What could not be read.</param>
public sealed record Weight(decimal? InForce, decimal? AsApproved, IReadOnlyList<TextFinding> Findings);

/// <summary>Reads weights: <c>20,00%</c>, <c>33,33</c>, <c>Valore = 33,34</c>, <c>PASSA DA 35,00% A 20%</c>.</summary>
public static class WeightParser
{
    /// <summary>More than a hundred hundreds is no weight.</summary>
    private const decimal Most = 10_000m;

    /// <summary>Reads a text; never throws.</summary>
    /// <param name="text">The cell as printed; null counts as empty.</param>
    public static Weight Parse(string? text)
    {
        if (TargetParser.IsNone(text)) return new Weight(null, null, []);
        if (text!.Length > 200) return Unreadable(text);
        var tokens = Scanner.Scan(text).Where(token => !token.Aside).ToList();
        var numbers = tokens.Where(token => token.Kind == TokenKind.Number).ToList();
        if (numbers.Any(number => number.Reading is not (ItalianNumber.Reading.Read or ItalianNumber.Reading.PointAsDecimal) || number.Sign < 0 || number.Value > Most))
            return Unreadable(text);
        var findings = numbers.Where(number => number.Reading == ItalianNumber.Reading.PointAsDecimal)
            .Select(number => TextFindings.AmbiguousNumber(text, number.Start, number.End, number.Value)).ToArray();
        if (numbers.Count == 1) return new Weight(numbers[0].Value, numbers[0].Value, findings);
        var changed = numbers.Count == 2 && tokens.Any(token => token.Is("da") || token.Is("dal")) && tokens.Any(token => token.Is("a") || token.Is("al"));
        return changed ? new Weight(numbers[1].Value, numbers[0].Value, findings) : Unreadable(text);
    }

    private static Weight Unreadable(string text) =>
        new(null, null, [TextFindings.Unreadable(FindingCode.UnreadableWeight, text, 0, text.Length, "percentage")]);
}
