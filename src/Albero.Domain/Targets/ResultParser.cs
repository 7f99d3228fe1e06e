using Albero.Domain.Findings;

namespace Albero.Domain.Targets;

/// <summary>Reads printed results and deviations. Never throws; a word that no list knows is neither yes nor no.</summary>
public static class ResultParser
{
    /// <summary>Reads a result.</summary>
    /// <param name="text">The cell as printed; null counts as empty.</param>
    /// <param name="year">Year of dates that print none.</param>
    public static Result Parse(string? text, int? year)
    {
        text ??= "";
        if (TargetParser.IsNone(text)) return Result.None with { Text = text };
        if (text.Length > TargetParser.MaxLength) return new Result(text, false, [], [], null, false, [TextFindings.TooLong(text) with { Code = FindingCode.UnreadableResult }]);

        var found = new ValueFinder(text, year);
        var values = found.Blocked is not null ? [] : found.Numbers.Where(value => value.Upper is null).Select(value => new TargetPart(value.Number, value.Unit, null)).ToArray();
        var change = found.Numbers.Count > 0 && found.Numbers[0] is { IsPercent: true } first && (first.Signed || first.Change != 0);
        if (change && found.Numbers[0] is { Signed: false, Change: < 0 }) values[0] = values[0] with { Number = -values[0].Number };
        var dates = found.Dates.Count > 0 ? found.Dates : found.ReferenceDates;
        return new Result(text, false, values, dates, Answers.Of(text), change, [.. found.Findings.Select(Rename)]);
    }

    /// <summary>Reads a printed deviation: <c>+ 3</c>, <c>7,70%</c>, <c>- 3.201 posizioni e - 3 riunioni</c>; a text has no values.</summary>
    /// <param name="text">The cell as printed; null counts as empty.</param>
    public static DeclaredDeviation Deviation(string? text)
    {
        text ??= "";
        if (TargetParser.IsNone(text)) return new DeclaredDeviation(text, true, []);
        if (text.Length > 500) return new DeclaredDeviation(text, false, []);
        var tokens = Scanner.Scan(text).Where(token => !token.Aside).ToList();
        var start = 0;
        while (start < tokens.Count && (tokens[start].IsOther('-') || tokens[start].IsOther('+') || tokens[start].Kind is TokenKind.Euro or TokenKind.PlusMinus or TokenKind.Op)) start++;
        if (start >= tokens.Count || tokens[start].Kind != TokenKind.Number) return new DeclaredDeviation(text, false, []);

        var values = new List<TargetPart>();
        for (var i = start; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind is TokenKind.Date or TokenKind.BadDate) return new DeclaredDeviation(text, false, []);
            if (token.Kind != TokenKind.Number) continue;
            if (token.Reading is not (ItalianNumber.Reading.Read or ItalianNumber.Reading.PointAsDecimal)) return new DeclaredDeviation(text, false, []);
            var unit = i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Percent ? "%" : NumberRole.UnitBehind(text, tokens, i);
            values.Add(new TargetPart(token.Sign < 0 || token.LooseMinus ? -token.Value : token.Value, unit, null));
        }

        return new DeclaredDeviation(text, false, values);
    }

    private static TextFinding Rename(TextFinding finding) =>
        finding.Code == FindingCode.UnreadableTarget ? finding with { Code = FindingCode.UnreadableResult } : finding;
}
