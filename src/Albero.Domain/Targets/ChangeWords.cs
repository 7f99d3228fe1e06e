namespace Albero.Domain.Targets;

/// <summary>Words that make a percentage a change against the baseline: in the text itself or in the indicator's name.</summary>
internal static class ChangeWords
{
    private static readonly HashSet<string> Skipped =
        ["n", "nr", "num", "numero", "percentuale", "tasso", "indice", "valore", "di", "del", "della", "dell", "dei", "delle"];

    /// <summary>+1 for an increase, -1 for a reduction, 0 for neither, from the words just before and behind a number.</summary>
    public static int Around(List<Token> tokens, int i, int next)
    {
        var percent = tokens[next - 1].Kind == TokenKind.Percent || tokens[next - 1].Is("percento") || tokens[next - 1].Is("cento");
        if (i > 0 && tokens[i - 1].Is("piu")) return 1;
        if (i > 0 && tokens[i - 1].Is("meno")) return -1;
        var words = 0;
        var start = i - 1;
        if (start > 0 && tokens[start].Kind == TokenKind.Op && percent)
        {
            // "riduzione >= 10%" is a change; "riduzione degli scarti <= 5%" may as well be what remains.
            if (tokens[start].Folded[0] == '>' || (tokens[start - 1].Kind == TokenKind.Word && (Words.Growth.Contains(tokens[start - 1].Folded) || Words.Reduction.Contains(tokens[start - 1].Folded)))) start--;
        }

        for (var j = start; j >= 0 && j > i - 10 && words < 5; j--)
        {
            if (tokens[j].Kind is TokenKind.Number or TokenKind.Percent or TokenKind.Date or TokenKind.Op) break;
            if (tokens[j].Kind != TokenKind.Word) continue;
            if (Words.Growth.Contains(tokens[j].Folded)) return 1;
            if (Words.Reduction.Contains(tokens[j].Folded)) return -1;
            words++;
        }

        if (next >= tokens.Count || tokens[next - 1].Kind != TokenKind.Percent) return 0;
        if (tokens[next].Is("rispetto")) return 1;
        if (!tokens[next].Is("in") || next + 1 >= tokens.Count) return 0;
        return tokens[next + 1].Folded switch { "piu" => 1, "meno" => -1, _ => 0 };
    }

    /// <summary>Whether "da 7 a 11" is a movement: "incremento da 7 a 11", "passa da 35 a 20".</summary>
    public static bool Moves(List<Token> tokens, int i)
    {
        for (var j = i - 1; j >= 0 && j > i - 10; j--)
        {
            if (tokens[j].Kind != TokenKind.Word) continue;
            var word = tokens[j].Folded;
            if (Words.Growth.Contains(word) || Words.Reduction.Contains(word)) return true;
            if (word.StartsWith("passa", StringComparison.Ordinal) || word.StartsWith("increment", StringComparison.Ordinal) || word.StartsWith("port", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>What the name of an indicator says of its percentages: "Incremento % imprese" +1, "Riduzione dei tempi" -1.</summary>
    public static int OfIndicator(string indicator)
    {
        var tokens = Scanner.Scan(indicator.Length > 200 ? indicator[..200] : indicator);
        var leading = true;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word) continue;
            var word = tokens[i].Folded;
            var change = Words.Growth.Contains(word) ? 1 : Words.Reduction.Contains(word) ? -1 : 0;
            if (change != 0 && (leading || (i + 1 < tokens.Count && (tokens[i + 1].Kind == TokenKind.Percent || tokens[i + 1].Is("percentuale"))))) return change;
            leading &= Skipped.Contains(word);
        }

        return 0;
    }
}
