namespace Albero.Domain.Targets;

/// <summary>
/// Cuts a text into tokens in one pass, whatever its characters and length. Numeric dates are one token; dates in words are put
/// together by <see cref="DateAssembler"/>.
/// </summary>
internal static class Scanner
{
    public static List<Token> Scan(string text)
    {
        var tokens = new List<Token>();
        var asides = Asides(text);
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                i++;
                continue;
            }

            var token = char.IsDigit(c) || LacksZero(text, i) ? Digits(text, i)
                : char.IsLetter(c) ? Word(text, i)
                : Sign(text, i);
            tokens.Add(asides is not null && asides[i] ? token with { Aside = true } : token);
            i = token.End;
        }

        return NumberAssembler.Assemble(text, tokens);
    }

    /// <summary>",5", ".5": decimals without their zero, unless the mark closes what stands before it.</summary>
    private static bool LacksZero(string text, int i)
    {
        if (text[i] is not (',' or '.') || i + 1 >= text.Length || !char.IsAsciiDigit(text[i + 1])) return false;
        if (i > 0 && !char.IsWhiteSpace(text[i - 1]) && !IsDash(text[i - 1]) && text[i - 1] is not ('<' or '>' or '=' or '≥' or '≤' or '€' or '+' or '±' or '(' or '\'' or '’')) return false;
        var end = i + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end >= text.Length || text[end] is not ('.' or ',' or '/' or '-') || end + 1 >= text.Length || !char.IsAsciiDigit(text[end + 1]);
    }

    /// <summary>Marks what stands in parentheses; one that is never closed runs to the end, as in a cell cut off by a column.</summary>
    private static bool[]? Asides(string text)
    {
        if (text.IndexOf('(') < 0) return null;
        var marks = new bool[text.Length];
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(') depth++;
            marks[i] = depth > 0;
            if (text[i] == ')' && depth > 0) depth--;
        }

        return marks;
    }

    private static Token Word(string text, int start)
    {
        var i = start;
        while (i < text.Length && (char.IsLetter(text[i]) || text[i] is >= '\u0300' and <= '\u036f' || (text[i] == '.' && i + 1 < text.Length && char.IsLetter(text[i + 1])))) i++;
        var folded = Words.Fold(text.AsSpan(start, i - start));
        if (i < text.Length && text[i] == '.' && folded.Contains('.')) i++; // the last point of "S.u.a.p."
        return new Token(TokenKind.Word, start, i, folded);
    }

    private static Token Digits(string text, int start)
    {
        var attached = start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '%' or '_' or '@' or '#');
        attached |= start > 1 && IsDash(text[start - 1]) && char.IsLetter(text[start - 2]); // Covid-19
        attached |= start > 1 && text[start - 1] == '.' && char.IsAsciiLetterUpper(text[start - 2]) && text[start - 2] != 'N' && (start == 2 || !char.IsLetterOrDigit(text[start - 3]) && text[start - 3] != '.'); // A.1.3
        var date = attached ? null : NumericDate.At(text, start);
        if (date is not null) return date;

        var i = start;
        // Figures of other scripts and fractions belong to the number, which then can't be read: "1００" is not 1.
        while (i < text.Length && (char.IsDigit(text[i]) || text[i] is >= '¼' and <= '¾' || (text[i] is '.' or ',' && i + 1 < text.Length && char.IsDigit(text[i + 1])))) i++;
        var digits = text.AsSpan(start, i - start);
        var lacksZero = digits[0] is ',' or '.';
        var reading = lacksZero ? ItalianNumber.TryRead("0," + text[(start + 1)..i], out var value) : ItalianNumber.TryRead(digits, out value);
        if (lacksZero && reading == ItalianNumber.Reading.Read && digits[0] == '.') reading = ItalianNumber.Reading.PointAsDecimal;
        if (reading == ItalianNumber.Reading.Unreadable && digits.Length == 2 && digits[0] == '0') value = digits[1] - '0'; // 05 maggio
        var ordinal = i < text.Length && text[i] is ('°' or 'º' or 'ª');
        if (ordinal) i++;
        var touches = i < text.Length && char.IsLetter(text[i]);
        var version = digits.EndsWith(".0") && reading == ItalianNumber.Reading.PointAsDecimal; // Impresa 4.0
        var kind = attached || version ? TokenKind.Code : TokenKind.Number;
        var (sign, loose) = SignBefore(text, start);
        return new Token(kind, start, i, "")
        {
            Value = value, Reading = reading, Sign = sign, LooseMinus = loose, TouchesWord = touches, Ordinal = ordinal,
        };
    }

    private static (int Sign, bool Loose) SignBefore(string text, int start)
    {
        var i = start - 1;
        if (i < 0) return (0, false);
        if (text[i] == '+') return (1, false);
        if (IsDash(text[i]))
        {
            // "5-10", "D-32" and "---90" are separators, not signs.
            if (i == 0) return (-1, false);
            return char.IsLetterOrDigit(text[i - 1]) || IsDash(text[i - 1]) || text[i - 1] is '.' or '%' || (text[i - 1] == '/' && i > 1 && text[i - 2] == '+') ? (0, false) : (-1, false);
        }

        // One look over white space only: a run of it before every number would make the scan quadratic.
        if (!char.IsWhiteSpace(text[i])) return (0, false);
        var steps = 0;
        while (i >= 0 && char.IsWhiteSpace(text[i]) && steps++ < 4) i--;
        if (i < 0) return (0, false);
        if (text[i] == '+') return (1, false);
        return IsDash(text[i]) && (i == 0 || !IsDash(text[i - 1])) ? (0, true) : (0, false);
    }

    private static Token Sign(string text, int i)
    {
        var c = text[i];
        var next = i + 1 < text.Length ? text[i + 1] : '\0';
        switch (c)
        {
            case '≥' or '⩾' or '≧': return new Token(TokenKind.Op, i, i + (next == '=' ? 2 : 1), ">=");
            case '≤' or '⩽' or '≦': return new Token(TokenKind.Op, i, i + (next == '=' ? 2 : 1), "<=");
            case '>' or '<':
            {
                var end = i + 1;
                while (end < text.Length && text[end] == ' ' && end < i + 3) end++;
                if (end < text.Length && text[end] == '=') return new Token(TokenKind.Op, i, end + 1, c + "=");
                return new Token(TokenKind.Op, i, i + 1, c.ToString());
            }

            case '=' when next is '>' or '<': return new Token(TokenKind.Op, i, i + 2, next + "=");
            case '=': return new Token(TokenKind.Op, i, i + 1, "=");
            case '%' or '％': return new Token(TokenKind.Percent, i, i + 1, "%");
            case '€': return new Token(TokenKind.Euro, i, i + 1, "€");
            case '±': return new Token(TokenKind.PlusMinus, i, i + 1, "±");
            case '+' when next == '/' && i + 2 < text.Length && IsDash(text[i + 2]): return new Token(TokenKind.PlusMinus, i, i + 3, "±");
            default: return new Token(TokenKind.Other, i, i + 1, IsDash(c) ? "-" : c.ToString());
        }
    }

    internal static bool IsDash(char c) => c is '-' or '–' or '—' or '‐' or '‑' or '−';
}
