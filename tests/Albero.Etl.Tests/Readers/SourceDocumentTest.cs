using System.Text;
using Albero.Etl.Readers;

namespace Albero.Etl.Tests.Readers;

public class SourceDocumentTest
{
    [Fact]
    public void Lines_are_counted_by_line_feeds_alone()
    {
        var document = SourceDocument.FromBytes("d.txt", Encoding.UTF8.GetBytes("one\r\n\ftwo\n\n three\u2028x\n four"));
        Assert.Equal([1, 2, 3, 4, 5], document.Lines.Select(line => line.Number));
        Assert.Equal(["one", "two", "", "three x", "four"], document.Lines.Select(line => line.Text));
        Assert.Equal([false, true, false, false, true], document.Lines.Select(line => line.StartsPage));
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_named_with_their_line()
    {
        byte[] latin1 = [.. "uno\ndue\nqualit"u8, 0xE0, .. "\n"u8];
        var fault = Assert.Throws<DocumentException>(() => SourceDocument.FromBytes("d.txt", latin1));
        Assert.Contains("d.txt, line 3: byte 0xE0 is not UTF-8", fault.Message);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var fault = Assert.Throws<DocumentException>(() => SourceDocument.Load("/nowhere/plan.txt"));
        Assert.Contains("/nowhere/plan.txt: no such file", fault.Message);
    }
}
