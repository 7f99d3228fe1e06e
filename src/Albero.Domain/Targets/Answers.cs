using System.Collections.Frozen;

namespace Albero.Domain.Targets;

/// <summary>Yes and no in the words of a result: closed lists, negation first.</summary>
internal static class Answers
{
    private static readonly FrozenSet<string> Done = Inflect("realizzat", "fatt", "completat", "raggiunt");

    /// <summary>What a negation may deny: more than what affirms, since "non tenuta" is a plain no, "tenuta" alone no plain yes.</summary>
    private static readonly FrozenSet<string> Deniable =
        Inflect("realizzat", "fatt", "completat", "raggiunt", "tenut", "svolt", "effettuat", "presentat", "avviat", "approvat", "pubblicat", "conclus", "eseguit", "attivat", "adottat", "conseguit");

    /// <summary>Words that take a yes back: partly, soon, planned.</summary>
    private static readonly FrozenSet<string> Hedges = Inflect("parzial", "previst", "programmat", "rinviat", "spostat", "slittat", "pianificat")
        .Concat(["parzialmente", "parziale", "parziali", "parte", "quasi", "corso", "sara", "saranno", "verra", "verranno", "da", "solo", "tranne", "eccetto", "salvo", "essere", "ancora"])
        .ToFrozenSet();

    public static bool? Of(string text)
    {
        if (TargetParser.IsYes(text)) return true;
        var tokens = Scanner.Scan(text).Where(token => !token.Aside).ToList();
        var words = tokens.Where(token => token.Kind == TokenKind.Word).Select(token => token.Folded).ToList();
        if (words is ["no"]) return false;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i] is not ("non" or "mai")) continue;
            for (var j = i + 1; j < words.Count && j <= i + 4; j++) if (Deniable.Contains(words[j])) return false;
        }

        if (words.Any(word => word is "non" or "no" or "mai" or "nessuno" or "nessuna" || word.StartsWith("mancat", StringComparison.Ordinal))) return null;
        if (words.Any(Hedges.Contains)) return null;
        if (tokens.Any(token => token.Kind == TokenKind.Percent) && !tokens.Any(token => token is { Kind: TokenKind.Number, Value: 100 })) return null;
        // "si" is also a pronoun: it answers only where it opens the text and a sign follows.
        if (tokens.Count > 1 && tokens[0].Is("si") && tokens[1].Kind != TokenKind.Word) return true;
        return words.Any(Done.Contains) ? true : null;
    }

    /// <summary>Whether the words say that something is still to come, partial or moved.</summary>
    public static bool IsHedged(string text) =>
        text.Length <= TargetParser.MaxLength && Scanner.Scan(text).Any(token => !token.Aside && token.Kind == TokenKind.Word && Hedges.Contains(token.Folded));

    private static FrozenSet<string> Inflect(params string[] stems) =>
        stems.SelectMany(stem => new[] { stem + "o", stem + "a", stem + "i", stem + "e" }).ToFrozenSet();
}
