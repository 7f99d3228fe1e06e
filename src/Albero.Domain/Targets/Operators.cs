namespace Albero.Domain.Targets;

/// <summary>Finds the operator before (or behind) a number: a sign, or words such as <c>non meno di</c>.</summary>
internal static class Operators
{
    public static string? Of(List<Token> tokens, int number, int next)
    {
        var i = number - 1;
        while (i >= 0 && i > number - 10 && (tokens[i].IsOther('-') || tokens[i].IsOther('+') || tokens[i].IsOther('.') || tokens[i].IsOther('\'') || tokens[i].IsOther('’')
            || tokens[i].Kind is TokenKind.Euro or TokenKind.PlusMinus
            || (tokens[i].Kind == TokenKind.Word && Words.Fillers.Contains(tokens[i].Folded)))) i--;
        if (i >= 0 && tokens[i].Kind == TokenKind.Op) return tokens[i].Folded;
        return InWords(tokens, i) ?? Behind(tokens, next);
    }

    private static string? InWords(List<Token> tokens, int i)
    {
        if (OrEqual(tokens, i) is { } both) return both;
        var word = Folded(tokens, i);
        switch (word)
        {
            case "almeno" or "minimo" or "min": return ">=";
            case "massimo" or "max" or "fino": return "<=";
            case "pari" or "uguale" or "esattamente":
                return Folded(tokens, i - 1) switch { "almeno" or "minimo" => ">=", "massimo" => "<=", _ => "=" };
            case "entro": return "<=";
        }

        var negated = Folded(tokens, i - 1) == "non";
        var strict = word switch
        {
            "superiore" or "maggiore" or "oltre" or "piu" or "superiori" or "maggiori" => ">",
            "inferiore" or "minore" or "meno" or "inferiori" or "minori" => "<",
            _ => null,
        };
        if (strict is null) return null;
        // "più di 10" compares, "più 10" adds.
        if (word is "piu" or "meno" && Folded(tokens, i + 1) is not ("di" or "d" or "del" or "dell" or "dello" or "della" or "dei" or "degli" or "delle")) return null;
        if (negated) return strict == ">" ? "<=" : ">=";
        // "pari o superiore a", "maggiore o uguale a"
        return Folded(tokens, i - 1) == "o" && Folded(tokens, i - 2) is "pari" or "uguale" ? strict + "=" : strict;
    }

    private static string? Behind(List<Token> tokens, int next)
    {
        if (Folded(tokens, next) is "minimo" or "minimi") return ">=";
        if (Folded(tokens, next) is "massimo" or "massimi") return "<=";
        if (Folded(tokens, next) is not ("o" or "e" or "ed")) return null;
        return Folded(tokens, next + 1) switch
        {
            "piu" or "superiore" or "superiori" or "maggiore" or "oltre" => ">=",
            "meno" or "inferiore" or "inferiori" or "minore" => "<=",
            _ => null,
        };
    }

    /// <summary>"maggiore o uguale a 5": the last word says "equal", the one before it the direction.</summary>
    private static string? OrEqual(List<Token> tokens, int i) =>
        Folded(tokens, i) is "uguale" or "pari" && Folded(tokens, i - 1) == "o"
            ? Folded(tokens, i - 2) switch { "maggiore" or "superiore" => ">=", "minore" or "inferiore" => "<=", _ => null }
            : null;

    private static string Folded(List<Token> tokens, int i) => i >= 0 && i < tokens.Count && tokens[i].Kind == TokenKind.Word ? tokens[i].Folded : "";
}
