using System.Text;
using Albero.Etl.Readers;

namespace Albero.Etl.Tests.Readers;

public class WordMenderTest
{
    // What the rest of the document says | two lines of a cell | the cell
    [Theory]
    [InlineData("dati incongruenti e", "dati\nincongruent\n\ni o rotti", "dati incongruenti o rotti")]
    [InlineData("la risoluzione dei casi", "Risoluzion\ne di 3 casi", "Risoluzione di 3 casi")]
    [InlineData("un percorso per tutti", "per\ncorso", "per corso")]
    [InlineData("nulla di simile", "incongruent\ni", "incongruent i")]
    [InlineData("la realizzazione", "Realizza-\nzione", "Realizzazione")]
    [InlineData("gli orari spazio-temporali", "SPAZIO-\nTEMPORALI", "SPAZIO-TEMPORALI")]
    [InlineData("senza confronto", "SPAZIO-\nTEMPORALI", "SPAZIO-TEMPORALI")]
    [InlineData("la 3 volta", "mese -\nanno", "mese - anno")]
    public void Broken_words_are_joined_only_when_the_document_knows_the_whole(string rest, string cell, string expected)
    {
        var mender = new WordMender(Document(rest + "\n" + cell));
        Assert.Equal(expected, mender.Cell(Words.Of(Document(cell).Lines)).Text);
    }

    private static SourceDocument Document(string text) => SourceDocument.FromBytes("cell.txt", Encoding.UTF8.GetBytes(text));
}
