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
        if (!tokens.TrueForAll(IsKnown)) return Unreadable(text);
        if (numbers.Any(number => number.Reading is not (ItalianNumber.Reading.Read or ItalianNumber.Reading.PointAsDecimal) || number.Sign != 0 || number.LooseMinus || number.TouchesWord || number.Ordinal || number.Value > Most))
            return Unreadable(text);
        // A share of more than the whole is a slip of the pen; points may exceed a hundred.
        if (tokens.Any(token => token.Kind == TokenKind.Percent) && numbers.Exists(number => number.Value > 100)) return Unreadable(text);
        var findings = numbers.Where(number => number.Reading == ItalianNumber.Reading.PointAsDecimal)
            .Select(number => TextFindings.AmbiguousNumber(text, number.Start, number.End, number.Value)).ToArray();
        if (numbers.Count == 1) return new Weight(numbers[0].Value, numbers[0].Value, findings);
        var changed = numbers.Count == 2 && tokens.Any(token => token.Is("da") || token.Is("dal")) && tokens.Any(token => token.Is("a") || token.Is("al"));
        return changed ? new Weight(numbers[1].Value, numbers[0].Value, findings) : Unreadable(text);
    }

    /// <summary>Anything else beside a number makes it something other than a weight: <c>5€</c>, <c>1e3</c>, <c>--5</c>.</summary>
    private static bool IsKnown(Token token) => token.Kind switch
    {
        TokenKind.Number or TokenKind.Percent => true,
        TokenKind.Op => token.Folded == "=",
        TokenKind.Other => token.Folded[0] is ':' or '.' or ';' or ',' or '*',
        TokenKind.Word => token.Folded is "valore" or "peso" or "pesi" or "pari" or "passa" or "passano" or "da" or "dal" or "a" or "al" or "per" or "cento" or "percento" or "punti" or "punto",
        _ => false,
    };

    private static Weight Unreadable(string text) =>
        new(null, null, [TextFindings.Unreadable(FindingCode.UnreadableWeight, text, 0, text.Length, "percentage")]);
}
