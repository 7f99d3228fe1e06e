namespace Albero.Domain.Targets;

/// <summary>Dates in figures: <c>31/12/2020</c>, <c>2020-12-31</c>, <c>30.06.2021</c>, <c>30.11.21</c>, <c>1°/6/2018</c>.</summary>
internal static class NumericDate
{
    /// <summary>The date that starts there, well-formed or impossible; null where the figures are no date.</summary>
    public static Token? At(string text, int start)
    {
        if (YearFirst(text, start) is { } iso) return iso;
        var i = start;
        var day = Take(text, ref i, 2);
        if (day < 0) return null;
        if (i < text.Length && text[i] is '°' or 'º') i++;
        if (i >= text.Length || text[i] is not ('/' or '.' or '-')) return null;
        var separator = text[i++];
        var month = Take(text, ref i, 2);
        if (month < 0 || i >= text.Length || text[i] != separator) return null;
        i++;
        var yearStart = i;
        var year = Take(text, ref i, 4);
        var digits = i - yearStart;
        if (year < 0 || digits is not (2 or 4) || (digits == 2 && separator == '-')) return null;
        if (i < text.Length && (char.IsAsciiDigit(text[i]) || char.IsLetter(text[i]))) return null;
        if (separator == '.' && i + 1 < text.Length && text[i] is '.' or ',' && char.IsAsciiDigit(text[i + 1])) return null;
        if (digits == 2) year += 2000;
        return Make(start, i, year, month, day);
    }

    private static Token? YearFirst(string text, int start)
    {
        if (start + 10 > text.Length || text[start + 4] is not ('-' or '/') || text[start + 7] != text[start + 4]) return null;
        if (start + 10 < text.Length && char.IsLetterOrDigit(text[start + 10])) return null;
        var i = start;
        var year = Take(text, ref i, 4);
        if (i++ != start + 4) return null;
        var month = Take(text, ref i, 2);
        if (i++ != start + 7) return null;
        var day = Take(text, ref i, 2);
        return i == start + 10 ? Make(start, i, year, month, day) : null;
    }

    public static Token Make(int start, int end, int year, int month, int day) =>
        Possible(year, month, day)
            ? new Token(TokenKind.Date, start, end, "") { Date = new DateOnly(year, month, day) }
            : new Token(TokenKind.BadDate, start, end, "");

    private static bool Possible(int year, int month, int day) =>
        year is >= 1900 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int Take(string text, ref int i, int most)
    {
        var value = 0;
        var start = i;
        while (i < text.Length && i - start < most && char.IsAsciiDigit(text[i])) value = (value * 10) + (text[i++] - '0');
        return i == start ? -1 : value;
    }
}
