using System.Text;
using Albero.Etl.Readers;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Tests.Readers;

public class LookAlikeLettersTest
{
    [Theory]
    [InlineData("impres\u0435 del lago", "imprese del lago", "U+0435")]
    [InlineData("\u0410rea \u0441ommercio", "Area commercio", "U+0410|U+0441")]
    [InlineData("l'\u0435\u0441onomia", "l'economia", "U+0435, U+0441")]
    [InlineData("\u043e\u0441\u0430", "\u043e\u0441\u0430", "")]
    [InlineData("perch\u00e9 s\u00ec", "perch\u00e9 s\u00ec", "")]
    public void Only_a_Cyrillic_letter_inside_a_Latin_word_is_mended_and_each_word_is_noted(string printed, string read, string letters)
    {
        var document = SourceDocument.FromBytes("d.txt", Encoding.UTF8.GetBytes($"{printed}\tuno\n"));
        var draft = new Draft(document, new ReadRequest("lagoverde", 2020), "piano");

        var line = LookAlikeLetters.Mend(draft, document.Lines[0]);

        Assert.Equal([read, "uno"], line.Cells);
        Assert.Equal($"{read} uno", line.Text);
        Assert.Equal(letters, string.Join('|', draft.Notes.Select(note => note.Text.Split('(', ')')[1])));
        Assert.All(draft.Notes, note => Assert.Equal((NoteCode.LookAlikeLetter, 1), (note.Code, note.Line)));
    }

    [Fact]
    public void Every_letter_of_the_one_alphabet_has_its_twin_in_the_other()
    {
        // Unicode's names say it: CYRILLIC … above U+0400, and every mended letter is plain ASCII.
        var letters = Enumerable.Range(0x0400, 0x100).Select(code => (char)code).ToList();
        var document = SourceDocument.FromBytes("d.txt", Encoding.UTF8.GetBytes("q" + string.Concat(letters)));
        var mended = LookAlikeLetters.Mend(new Draft(document, new ReadRequest("lagoverde", 2020), "piano"), document.Lines[0]).Text;

        Assert.Equal("q", mended[..1]);
        Assert.Equal("ABCEHIJKMOPSTXYaceijopsxy", string.Concat(mended[1..].Where(char.IsAscii).Order()));
        Assert.Equal(('e', 'P', 'x'), (mended[1 + 0x35], mended[1 + 0x20], mended[1 + 0x45]));
    }
}
