namespace Albero.Domain.Targets;

/// <summary>
/// Puts dates in words together: <c>31 dicembre 2018</c>, <c>31 marzo</c> (whose year comes from the context), and terms such as
/// <c>entro giugno 2018</c> or <c>entro il primo semestre</c>, which end with their last day.
/// </summary>
internal static class DateAssembler
{
    public static List<Token> Assemble(List<Token> tokens)
    {
        var result = new List<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count;)
        {
            var (date, next) = DayAndMonth(tokens, i);
            if (date is null && ListedDays(tokens, i) is { } listed)
            {
                result.AddRange(listed.Days);
                i = listed.Next;
                continue;
            }

            if (date is null) (date, next) = Term(tokens, i);
            if (date is null)
            {
                result.Add(tokens[i++]);
                continue;
            }

            result.Add(tokens[i].Aside ? date with { Aside = true } : date);
            i = next;
        }

        return result;
    }

    private static (Token? Date, int Next) DayAndMonth(List<Token> tokens, int i)
    {
        var day = tokens[i];
        if (day.Kind != TokenKind.Number || day.End - day.Start > 3 || day.Reading != ItalianNumber.Reading.Read && !LeadingZero(day)) return default;
        var word = At(tokens, i + 1);
        if (word is { Kind: TokenKind.Other, Folded: "-" or "/" or "." } && word.Start == day.End && At(tokens, i + 2) is { Kind: TokenKind.Word } name
            && name.Start == word.End && Words.Months.TryGetValue(name.Folded, out var named) && day.Value == decimal.Truncate(day.Value) && day.Value <= 99)
        {
            if (At(tokens, i + 3) is { } second && second.Folded == word.Folded && second.Start == name.End && DashedYear(At(tokens, i + 4), second.End) is { } written)
                return (NumericDate.Make(day.Start, tokens[i + 4].End, written, named, (int)day.Value), i + 5);
            return Finish(tokens, day.Start, name.End, i + 3, (int)day.Value, named);
        }

        if (word is null || word.Kind != TokenKind.Word || !Words.Months.TryGetValue(word.Folded, out var month)) return default;
        if (day.Value != decimal.Truncate(day.Value) || day.Value > 99) return default;
        var next = i + 2;
        if (word.Folded.Length <= 4 && At(tokens, next) is { } point && point.IsOther('.')) next++;
        if (At(tokens, next) is { } del && (del.Is("del") || del.Is("dell")) && At(tokens, next + 1) is { IsPlainYear: true }) next++;
        return Finish(tokens, day.Start, word.End, next, (int)day.Value, month);
    }

    /// <summary>"15 e 30 giugno 2018", "15, 20 e 30 giugno": days that share their month.</summary>
    private static (List<Token> Days, int Next)? ListedDays(List<Token> tokens, int i)
    {
        if (!IsDay(tokens[i]) || !(At(tokens, i + 1) is { } link && (link.Is("e") || link.Is("ed") || link.IsOther(',')))) return null;
        var days = new List<Token> { tokens[i] };
        for (var j = i + 1; j < tokens.Count && days.Count < 12;)
        {
            var last = tokens[j].Is("e") || tokens[j].Is("ed");
            if (!last && !tokens[j].IsOther(',')) return null;
            j++;
            while (At(tokens, j) is { } article && (article.Is("il") || article.Is("al") || article.Is("entro"))) j++;
            if (j >= tokens.Count || !IsDay(tokens[j])) return null;
            if (!last)
            {
                days.Add(tokens[j++]);
                continue;
            }

            if (DayAndMonth(tokens, j) is not ({ Kind: TokenKind.Date } date, var next)) return null;
            var month = date.Date?.Month ?? date.Month;
            var dates = days.ConvertAll(day => date.Date is { } full
                ? NumericDate.Make(day.Start, day.End, full.Year, month, (int)day.Value)
                : new Token((int)day.Value <= DateTime.DaysInMonth(2020, month) ? TokenKind.Date : TokenKind.BadDate, day.Start, day.End, "") { Day = (int)day.Value, Month = month });
            return ([.. dates, date], next);
        }

        return null;
    }

    private static bool IsDay(Token token) =>
        token is { Kind: TokenKind.Number, TouchesWord: false, Sign: 0, Value: >= 1 and <= 31 } && token.End - token.Start <= 2;

    /// <summary>The year behind "30-set-": two or four figures, which the dash makes look like part of a name.</summary>
    private static int? DashedYear(Token? token, int start) =>
        token is { Kind: TokenKind.Number or TokenKind.Code, TouchesWord: false } year && year.Start == start && year.End - year.Start is 2 or 4 && year.Value == decimal.Truncate(year.Value)
            ? (int)year.Value + (year.End - year.Start == 2 ? 2000 : 0) : null;

    private static (Token? Date, int Next) Term(List<Token> tokens, int i)
    {
        if (!tokens[i].Is("entro")) return default;
        var next = i + 1;
        var sawEnd = false;
        while (At(tokens, next) is { Kind: TokenKind.Word } filler && (Words.Fillers.Contains(filler.Folded) || filler.Folded is "mese" or "fine") || At(tokens, next) is { Kind: TokenKind.Other, Folded: "'" or "’" })
        {
            sawEnd |= tokens[next++].Is("fine");
        }

        var token = At(tokens, next);
        if (token is null) return default;
        if (token.Kind == TokenKind.Word && Words.Months.TryGetValue(token.Folded, out var month)) return Finish(tokens, tokens[i].Start, token.End, next + 1, 0, month);
        if (token.Is("anno")) return Finish(tokens, tokens[i].Start, token.End, next + 1, 0, 12);
        if (token.IsPlainYear && (sawEnd || next > i + 1) && (At(tokens, next + 1) is not { Kind: TokenKind.Word } follows || Words.NotUnits.Contains(follows.Folded)))
            return (NumericDate.Make(tokens[i].Start, token.End, (int)token.Value, 12, 31), next + 1);

        var ordinal = token.Kind == TokenKind.Word ? token.Folded switch { "primo" or "i" => 1, "secondo" or "ii" => 2, "terzo" or "iii" => 3, "quarto" or "iv" => 4, _ => 0 }
            : token.Ordinal && token.Value is >= 1 and <= 4 ? (int)token.Value : 0;
        if (ordinal == 0 || At(tokens, next + 1) is not { Kind: TokenKind.Word } period) return default;
        if (period.Folded == "semestre" && ordinal <= 2) return Finish(tokens, tokens[i].Start, period.End, next + 2, 0, ordinal * 6);
        return period.Folded == "trimestre" ? Finish(tokens, tokens[i].Start, period.End, next + 2, 0, ordinal * 3) : default;
    }

    // Day 0 means the last day of the month.
    private static (Token Date, int Next) Finish(List<Token> tokens, int start, int end, int next, int day, int month)
    {
        if (At(tokens, next) is { IsPlainYear: true, TouchesWord: false } year)
        {
            if (day == 0) day = DateTime.DaysInMonth((int)year.Value, month);
            return (NumericDate.Make(start, year.End, (int)year.Value, month, day), next + 1);
        }

        if (At(tokens, next) is { } del && (del.Is("del") || del.Is("dell")) && At(tokens, next + 1) is { IsPlainYear: true } later)
        {
            if (day == 0) day = DateTime.DaysInMonth((int)later.Value, month);
            return (NumericDate.Make(start, later.End, (int)later.Value, month, day), next + 2);
        }

        if (day == 0) day = month == 2 ? 28 : DateTime.DaysInMonth(2019, month);
        // 29 February is judged when its year is known.
        if (day < 1 || day > DateTime.DaysInMonth(2020, month)) return (new Token(TokenKind.BadDate, start, end, ""), next);
        return (new Token(TokenKind.Date, start, end, "") { Day = day, Month = month }, next);
    }

    private static bool LeadingZero(Token day) => day.Reading == ItalianNumber.Reading.Unreadable && day.End - day.Start == 2;

    private static Token? At(List<Token> tokens, int i) => i < tokens.Count ? tokens[i] : null;
}
