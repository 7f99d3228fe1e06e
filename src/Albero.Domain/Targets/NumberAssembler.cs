namespace Albero.Domain.Targets;

/// <summary>
/// Puts numbers together whose thousands are set apart by a space or an apostrophe: <c>12 500,50</c>, <c>1'000</c>. Where a plain
/// space could as well stand between two columns (<c>50 100</c>), the figures become one number that can't be read.
/// </summary>
internal static class NumberAssembler
{
    public static List<Token> Assemble(string text, List<Token> tokens)
    {
        var result = new List<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count;)
        {
            var end = IsHead(text, tokens, i) ? Run(text, tokens, i) : i;
            result.Add(end == i ? tokens[i] : Join(text, tokens, i, end));
            i = end == i ? i + 1 : end;
        }

        return result;
    }

    /// <summary>One to three figures, which are no label.</summary>
    private static bool IsHead(string text, List<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token is not { Kind: TokenKind.Number, TouchesWord: false, Ordinal: false } || !IsFigures(text, token, 3) || text[token.Start] == '0') return false;
        if (i + 1 >= tokens.Count || tokens[i + 1].Kind is not (TokenKind.Number or TokenKind.Other)) return false;
        return !NumberRole.IsLabel(tokens, i) && !Words.Laws.Contains(NumberRole.WordBefore(tokens, i));
    }

    /// <summary>Index behind the last figures that belong to the number; the head's own index where none do.</summary>
    private static int Run(string text, List<Token> tokens, int head)
    {
        var end = head;
        var i = head;
        while (Next(text, tokens, i) is { } next && (IsGroup(text, tokens[next]) || (end == head && text[tokens[next].Start] == '0') || (end > head && !tokens[next].IsPlainYear)))
        {
            // A slash makes a date or fraction of what follows: "1 05/2018".
            if (next + 1 < tokens.Count && tokens[next + 1].IsOther('/') && tokens[next + 1].Start == tokens[next].End) break;
            i = next;
            end = next + 1;
        }

        return end;
    }

    private static Token Join(string text, List<Token> tokens, int head, int end)
    {
        var (first, last) = (tokens[head], tokens[end - 1]);
        var joined = first with { End = last.End, TouchesWord = last.TouchesWord, Value = 0, Reading = ItalianNumber.Reading.Unreadable };
        var separator = text[first.End];
        var digits = new System.Text.StringBuilder().Append(text, first.Start, first.End - first.Start);
        var groups = 0;
        for (int i = head, next; i < end - 1; i = next)
        {
            next = Next(text, tokens, i)!.Value;
            // Only the last group has decimals, and one number has one separator.
            if (!IsGroup(text, tokens[next]) || text[tokens[i].End] != separator || (next < end - 1 && !IsFigures(text, tokens[next], 3))) return joined;
            digits.Append(text, tokens[next].Start, tokens[next].End - tokens[next].Start);
            groups++;
        }

        if (separator == ' ' && groups == 1 && !IsCertain(text, tokens, head, end)) return joined;
        return joined with { Reading = ItalianNumber.TryRead(digits.ToString(), out var value), Value = value };
    }

    /// <summary>What tells one number from two columns: three zeros, decimals, a currency, an operator or a noun.</summary>
    private static bool IsCertain(string text, List<Token> tokens, int head, int end)
    {
        var last = text.AsSpan(tokens[end - 1].Start, tokens[end - 1].End - tokens[end - 1].Start);
        if (last.StartsWith("000") || last.Contains(',')) return true;
        if (end < tokens.Count && tokens[end].Kind == TokenKind.Percent) return false;
        if (NumberRole.UnitBefore(tokens, head) is not null || (end < tokens.Count && tokens[end].Kind == TokenKind.Euro)) return true;
        return Operators.Of(tokens, head, tokens.Count) is not null || NumberRole.UnitBehind("", tokens, end - 1) is not null;
    }

    /// <summary>The figures behind one blank or apostrophe.</summary>
    private static int? Next(string text, List<Token> tokens, int i)
    {
        var end = tokens[i].End;
        if (tokens[i].TouchesWord || end + 1 >= text.Length || !char.IsAsciiDigit(text[end + 1])) return null;
        var next = text[end] is '\'' or '’' or '‘' or '`' or '´' or '˙' ? i + 2 : char.IsWhiteSpace(text[end]) ? i + 1 : tokens.Count;
        return next < tokens.Count && tokens[next] is { Kind: TokenKind.Number, Ordinal: false } token && token.Start == end + 1 && token.Aside == tokens[i].Aside ? next : null;
    }

    private static bool IsGroup(string text, Token token)
    {
        var figures = text.AsSpan(token.Start, token.End - token.Start);
        var comma = figures.IndexOf(',');
        return comma < 0 ? IsFigures(text, token, 3) && figures.Length == 3 : comma == 3 && !figures[..3].Contains('.') && figures.IndexOf('.') < 0;
    }

    private static bool IsFigures(string text, Token token, int most) =>
        token.End - token.Start <= most && !text.AsSpan(token.Start, token.End - token.Start).ContainsAnyExceptInRange('0', '9');
}
