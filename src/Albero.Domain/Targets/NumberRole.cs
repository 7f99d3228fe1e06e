namespace Albero.Domain.Targets;

/// <summary>What a number is when it is not what the text asks for, and which word is its unit.</summary>
internal static class NumberRole
{
    /// <summary>Folded word before a token, past points, apostrophes and "n."; empty where something else stands there.</summary>
    public static string WordBefore(List<Token> tokens, int i)
    {
        for (var j = i - 1; j >= 0 && j > i - 6; j--)
        {
            var token = tokens[j];
            if (token.Kind == TokenKind.Other && token.Folded[0] is '.' or '\'' or '’' or '°') continue;
            if (token.Kind != TokenKind.Word) return "";
            if (token.Folded is "n" or "nr" or "num" or "numero" && j > 0) continue;
            return token.Folded;
        }

        return "";
    }

    /// <summary>"indicatore n. 3", "punto 2", "fase 1".</summary>
    public static bool IsLabel(List<Token> tokens, int i) => Words.Labels.Contains(WordBefore(tokens, i))
        || (i > 2 && tokens[i - 1].Is("e") && tokens[i - 2].Kind == TokenKind.Number && Words.Labels.Contains(WordBefore(tokens, i - 2)) && UnitBehind("", tokens, i) is null)
        || (i > 1 && tokens[i].End - tokens[i].Start == 2 && tokens[i - 1].IsOther('-') && tokens[i - 2].IsPlainYear && tokens[i - 2].End + 1 == tokens[i].Start); // 2015-16

    /// <summary>"1) avvio", "1. Avvio" at the start or behind a semicolon.</summary>
    public static bool IsListNumber(List<Token> tokens, int i)
    {
        if (i + 2 >= tokens.Count || tokens[i].End - tokens[i].Start > 2 || tokens[i].Sign != 0) return false;
        var mark = tokens[i + 1];
        if (mark.Start != tokens[i].End) return false;
        if (mark.IsOther(')')) return !tokens[i].Aside;
        var listed = tokens[0].Kind == TokenKind.Number && tokens.Count > 1 && tokens[1].IsOther('.') && tokens[1].Start == tokens[0].End;
        var starts = i == 0 || listed || tokens[i - 1].IsOther(';');
        if (i == 0 && mark.IsOther(':')) return tokens[2].Kind == TokenKind.Word; // "1: attivazione"
        return starts && mark.IsOther('.') && tokens[i + 2] is { Kind: TokenKind.Word or TokenKind.Number } behind && behind.Start > mark.End;
    }

    /// <summary>Four figures that name a year: "nel 2018", "2017/2018", "rispetto 2020", or alone behind other words.</summary>
    public static bool IsYear(List<Token> tokens, int i)
    {
        if (!tokens[i].IsPlainYear || Behind(tokens, i) is { Kind: TokenKind.Percent or TokenKind.Euro }) return false;
        if (Before(tokens, i) is { Kind: TokenKind.Op or TokenKind.Euro }) return false;
        var word = WordBefore(tokens, i);
        if (Words.BeforeYear.Contains(word)) return true;
        if (Before(tokens, i) is { } colon && colon.IsOther(':') && i >= 2 && tokens[i - 2].Kind == TokenKind.Word && Words.BeforeYear.Contains(tokens[i - 2].Folded)) return true;
        if (i + 2 < tokens.Count && (tokens[i + 1].IsOther('-') || tokens[i + 1].IsOther('/')) && tokens[i + 2].IsPlainYear) return true;
        if (i >= 2 && (tokens[i - 1].IsOther('-') || tokens[i - 1].IsOther('/')) && tokens[i - 2].IsPlainYear) return true;
        if (tokens.Count == 1) return tokens[i].Value is >= 2005 and <= 2035;
        return UnitBehind("", tokens, i) is null && UnitBefore(tokens, i) is null && Operators.Of(tokens, i, tokens.Count) is null;
    }

    /// <summary>"80 su 100", "sul totale di 300", "ogni 30 giorni".</summary>
    public static bool IsDenominator(List<Token> tokens, int i)
    {
        var words = 0;
        for (var j = i - 1; j >= 0 && words < 3; j--)
        {
            if (tokens[j].Kind != TokenKind.Word) return false;
            if (Words.Denominators.Contains(tokens[j].Folded)) return words == 0 || tokens[j + 1].Folded is "totale" or "un" or "complessivi";
            words++;
        }

        return false;
    }

    /// <summary>"alle ore 12": the time of day.</summary>
    public static bool IsClock(List<Token> tokens, int i) => i >= 2 && ((tokens[i - 1].Is("ore") && tokens[i - 2].Folded is "le" or "alle" or "dalle")
        || (tokens[i - 1].Is("le") && tokens[i - 2].Is("entro") && UnitBehind("", tokens, i) is null));

    /// <summary>"il 5 di ogni mese", "entro il giorno 10", "entro il 10": a day without its month.</summary>
    public static bool IsDayOfMonth(List<Token> tokens, int i)
    {
        if (tokens[i].End - tokens[i].Start > 2 || tokens[i].Value > 31 || tokens[i].Sign != 0) return false;
        if (i > 0 && tokens[i - 1].Is("giorno")) return true;
        if (Word(tokens, i + 1) is "di" or "del" or "d")
        {
            var j = Word(tokens, i + 2) is "ogni" or "ciascun" or "ciascuno" or "stesso" or "primo" ? i + 3 : i + 2;
            if (Word(tokens, j) is "mese" or "mesi") return true;
        }

        if (i < 2 || !(tokens[i - 1].Is("il") || tokens[i - 1].Is("l") || tokens[i - 1].IsOther('\'') || tokens[i - 1].IsOther('’'))) return false;
        var entro = tokens[i - 2].Is("entro") || (i > 2 && tokens[i - 2].Is("l") && tokens[i - 3].Is("entro"));
        return entro && (Behind(tokens, i) is not { Kind: TokenKind.Percent or TokenKind.Euro } && UnitBehind("", tokens, i) is null && Word(tokens, i + 1) is not ("per" or "percento"));
    }

    /// <summary>"&gt;= 2017", "almeno 2018": a year or a count, nobody can tell.</summary>
    public static bool IsYearOrCount(List<Token> tokens, int i) =>
        tokens[i].IsPlainYear && tokens[i].Value is >= 2005 and <= 2035 && Behind(tokens, i) is not { Kind: TokenKind.Percent or TokenKind.Euro }
        && UnitBefore(tokens, i) is null && UnitBehind("", tokens, i) is null && Multiplier(tokens, i) == 1m && Operators.Of(tokens, i, tokens.Count) is not null;

    /// <summary>A prime or a sign that is no unit we know stands behind: <c>15'</c>, <c>100℅</c>.</summary>
    public static bool IsMarked(string text, Token token)
    {
        if (token.End >= text.Length) return false;
        if (text[token.End] is '℅' or '‱' or '′' or '″') return true;
        if (text[token.End] is not ('\'' or '’' or '"' or '`' or '´')) return false;
        // The mark may close a quotation instead; an apostrophe behind a letter opens none.
        for (var k = token.Start - 1; k >= 0 && k > token.Start - 60; k--)
        {
            if (text[k] is '\'' or '’' or '‘' or '"' or '“' or '`' && (k == 0 || !char.IsLetter(text[k - 1]))) return false;
        }

        return true;
    }

    /// <summary>"valore 2017 - 5%": less five percent, or a dash before the target.</summary>
    public static bool IsLevelLess(List<Token> tokens, int i) =>
        tokens[i].LooseMinus && i >= 3 && tokens[i - 2].IsPlainYear && Behind(tokens, i) is { Kind: TokenKind.Percent } && tokens[i - 3].Folded is "valore" or "dato" or "media" or "risultato" or "consuntivo";

    /// <summary>"l'anno '18".</summary>
    public static bool IsShortYear(string text, Token token) =>
        token.End - token.Start == 2 && token.Start > 0 && text[token.Start - 1] is '\'' or '’' && (token.Start == 1 || !char.IsLetter(text[token.Start - 2])) && (token.End == text.Length || text[token.End] is not ('\'' or '’' or '%'));

    /// <summary>"1h 30m", "1h30": hours with their minutes.</summary>
    public static bool IsHoursAndMinutes(List<Token> tokens, int i) =>
        Word(tokens, i + 1) is "h" or "hh" && i + 2 < tokens.Count
        && (tokens[i + 2].Kind == TokenKind.Code || (tokens[i + 2].Kind == TokenKind.Number && (tokens[i + 2].Start == tokens[i + 1].End || Word(tokens, i + 3) is "m" or "min" or "minuti")));

    /// <summary>"10^40": not a figure of a plan.</summary>
    public static bool IsPower(string text, Token token) =>
        (token.End < text.Length && text[token.End] == '^') || (token.Start > 0 && text[token.Start - 1] == '^');

    /// <summary>A unit printed before its number: <c>€ 9.300,00</c>, <c>Kwh 659.206,67</c>.</summary>
    public static string? UnitBefore(List<Token> tokens, int i)
    {
        if (i == 0) return null;
        var j = i - 1;
        if (j > 0 && tokens[j].Kind == TokenKind.Op) j--; // "€ >= 500"
        if (j > 1 && tokens[j].Kind == TokenKind.Word && tokens[j - 1].IsOther('/')) j -= 2; // "€/anno 5.000"
        var token = tokens[j];
        if (token.Kind == TokenKind.Euro) return "€";
        if (token.Kind == TokenKind.Other && char.GetUnicodeCategory(token.Folded[0]) == System.Globalization.UnicodeCategory.CurrencySymbol) return token.Folded;
        if (token.Kind != TokenKind.Word) return null;
        return token.Folded switch { "euro" or "eur" => "€", "kwh" or "mwh" => "kWh", _ => null };
    }

    /// <summary>The noun behind a number, as printed; an empty <paramref name="text"/> asks only whether there is one.</summary>
    public static string? UnitBehind(string text, List<Token> tokens, int i)
    {
        var j = i + 1;
        while (j < tokens.Count && j < i + 12 && tokens[j].Aside) j++; // "12 (dodici) eventi"
        if (Word(tokens, j) is "o" or "e" && Word(tokens, j + 1) is "piu" or "meno" or "oltre") j += 2; // "20 o più eventi"
        while (j < tokens.Count && j < i + 16 && tokens[j].Kind == TokenKind.Word && Words.Adjectives.Contains(tokens[j].Folded)) j++;
        if (j >= tokens.Count) return null;
        var token = tokens[j];
        if (token.Aside || token.Kind != TokenKind.Word || Words.NotUnits.Contains(token.Folded)) return null;
        if (token.Folded.Length < 2 && token.Folded is not ("g" or "h")) return null;
        return text.Length == 0 ? token.Folded : text[token.Start..token.End];
    }

    /// <summary>Index of the token behind a value and its unit, where "o più" may stand.</summary>
    public static int BehindUnit(List<Token> tokens, int i, string? unit, int next) =>
        unit is null or "%" || next >= tokens.Count || tokens[next].Kind != TokenKind.Word || Words.NotUnits.Contains(tokens[next].Folded) ? next : next + 1;

    /// <summary>"60 giorni dall'approvazione", "5 giorni lavorativi successivi": relative to an event.</summary>
    public static bool StartsTerm(List<Token> tokens, int i)
    {
        for (var j = i + 2; j < tokens.Count && j < i + 5; j++)
        {
            if (tokens[j].Kind != TokenKind.Word || !Words.EventMarks.Contains(tokens[j].Folded)) return false;
            if (Words.EventStarts.Contains(tokens[j].Folded)) return true;
        }

        return false;
    }

    /// <summary>"2 milioni di euro", "15 mila": what the figure is multiplied by; 1 where nothing says so.</summary>
    public static decimal Multiplier(List<Token> tokens, int i) => Word(tokens, i + 1) switch
    {
        "mila" => 1_000m, "milione" or "milioni" or "mln" => 1_000_000m, "miliardo" or "miliardi" or "mld" => 1_000_000_000m, _ => 1m,
    };

    private static string Word(List<Token> tokens, int i) => i < tokens.Count && tokens[i].Kind == TokenKind.Word ? tokens[i].Folded : "";

    public static bool PlusMinusBefore(List<Token> tokens, int i) => tokens[i - 1].Kind == TokenKind.PlusMinus;

    private static Token? Before(List<Token> tokens, int i) => i > 0 ? tokens[i - 1] : null;

    private static Token? Behind(List<Token> tokens, int i) => i + 1 < tokens.Count ? tokens[i + 1] : null;
}
