namespace Albero.Etl.Readers.Shared;

/// <summary>
/// Cyrillic letters that look like Latin ones and stand inside a Latin word, where nobody sees them and no search finds
/// the word: the Latin letter is stored, and a person confirms it.
/// </summary>
internal static class LookAlikeLetters
{
    // Written as numbers: in any font the two alphabets would look the same here too.
    private const string Cyrillic =
        "\u0430\u0441\u0435\u0456\u0458\u043e\u0440\u0455\u0445\u0443" +
        "\u0410\u0412\u0421\u0415\u041d\u0406\u0408\u041a\u041c\u041e\u0420\u0405\u0422\u0425\u0423";

    private const string Latin = "aceijopsxyABCEHIJKMOPSTXY";

    public static DocumentLine Mend(Draft draft, DocumentLine line)
    {
        if (!line.Text.Any(Cyrillic.Contains)) return line;
        foreach (var (word, mended) in line.Text.Split(' ').Select(word => (word, Mend(word))).Where(pair => pair.word != pair.Item2))
        {
            var letters = string.Join(", ", word.Where(Cyrillic.Contains).Distinct().Select(letter => $"U+{(int)letter:X4}"));
            draft.Note(NoteCode.LookAlikeLetter, line.Number, "", $"«{mended}» is printed with a Cyrillic letter ({letters}); read as Latin");
        }

        return line with { Text = MendAll(line.Text), Cells = [.. line.Cells.Select(MendAll)] };
    }

    private static string MendAll(string text) => string.Join(' ', text.Split(' ').Select(Mend));

    /// <summary>A word without any Latin letter may well be Cyrillic.</summary>
    private static string Mend(string word) =>
        word.Any(char.IsAsciiLetter) ? string.Concat(word.Select(letter => Cyrillic.IndexOf(letter) is var at and >= 0 ? Latin[at] : letter)) : word;
}
