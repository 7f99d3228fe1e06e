namespace Albero.Domain.Findings;

/// <summary>Shortens printed texts where a reader would: between words, and never inside quotation marks that stay open.</summary>
internal static class WrittenText
{
    private const string Opening = "«“„";
    private const string Closing = "»””";

    /// <summary>What says nothing at the end of a shortened text.</summary>
    private const string Dangling = " ,;:(•-–";

    /// <summary>The text, or its beginning up to the end of a word with «…», together about <paramref name="most"/> characters.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = WordEnd(text, most - 2, 1); // room for a closing mark and the dots
        var (open, marks) = OpenQuote(text.AsSpan(0, end));
        // A quotation that fills most of the text is shown and closed; a short one at the end is left out.
        if (open > end / 2) (end, marks) = (open, "");
        return text[..end].TrimEnd(Dangling.ToCharArray()) + "…" + marks;
    }

    /// <summary>The first word that begins at or behind <paramref name="from"/>, if that is no later than <paramref name="latest"/>.</summary>
    public static int WordStart(string text, int from, int latest)
    {
        if (from == 0 || char.IsWhiteSpace(text[from - 1])) return from;
        for (var at = from; at < latest; at++)
        {
            if (char.IsWhiteSpace(text[at])) return at + 1;
        }

        return from;
    }

    /// <summary>The end of the last word that ends at or before <paramref name="to"/>, if that is no earlier than <paramref name="earliest"/>.</summary>
    public static int WordEnd(string text, int to, int earliest)
    {
        if (to >= text.Length) return text.Length;
        var at = to;
        while (at > earliest && !char.IsWhiteSpace(text[at])) at--;
        while (at > earliest && char.IsWhiteSpace(text[at - 1])) at--;
        return at > earliest || char.IsWhiteSpace(text[at]) ? at : to; // one long word is cut where the room ends
    }

    /// <summary>Where the outermost quotation opens that doesn't close, and the marks that would close all of them; -1 if none does.</summary>
    private static (int At, string Marks) OpenQuote(ReadOnlySpan<char> text)
    {
        var open = new Stack<(int At, char Mark)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (open.Count > 0 && text[i] == open.Peek().Mark) open.Pop();
            else if (text[i] == '"') open.Push((i, '"'));
            else if (Opening.IndexOf(text[i]) is var kind && kind >= 0) open.Push((i, Closing[kind]));
        }

        return open.Count > 0 ? (open.Last().At, string.Concat(open.Select(quote => quote.Mark))) : (-1, "");
    }
}
