using Albero.Dashboards.Notes;
using Albero.Dashboards.Tests.Exports;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>The evaluators' working paper.</summary>
public sealed class FindingsPaperTest : IDisposable
{
    private readonly FixtureSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task It_has_a_head_the_findings_their_notes_and_room_for_conclusions()
    {
        var open = ReadFile.Csv(await _site.Visitor.GetByteArrayAsync("/oiv/segnalazioni.csv?dialetto=aperto&anno=2018"), ',');
        string? Of(int row, string column) => open.Rows[row][open.Names.ToList().IndexOf(column)];
        var note = new FindingNote(Of(1, "finding_id")!, "prova/2018", Of(1, "code")!, Of(1, "title_it")!, Of(1, "message_it")!, true, "=chiesto all'ufficio", new DateTime(2026, 11, 20, 12, 0, 0, DateTimeKind.Utc));
        await File.WriteAllTextAsync(Path.Combine(_site.Mart.Directory, NoteFile.Name), NoteLine.Write(note) + "\n");

        var bytes = await _site.Visitor.GetByteArrayAsync("/oiv/segnalazioni.carta.xlsx?anno=2018&periodo=H1");
        var paper = ReadFile.Xlsx(bytes, "Carta di lavoro", header: 6);

        Assert.Equal(["N.", "Gravità", "Segnalazione", "Codice", "Obiettivo", "N. ind.", "Oggetto", "Area dirigenziale", "Scadenza", "Che cosa si legge", "Documento", "Riga", "Vista", "Nota", "Annotata il", "La segnalazione oggi",
            "Esito della verifica", "Conclusioni del valutatore", "Verificata il", "Sigla"], paper.Names);
        Assert.Equal(open.Rows.Count, paper.Rows.Count);
        Assert.Equal(Enumerable.Range(0, open.Rows.Count).Select(i => (Of(i, "code"), Of(i, "message_it"), Of(i, "source_line"))), paper.Rows.Select(row => (row[3], row[9], row[11])));
        Assert.Equal(["sì", "=chiesto all'ufficio", "2026-11-20", "presente"], paper.Rows[1].Skip(12).Take(4));
        Assert.Equal(["no", null, null, null], paper.Rows[0].Skip(12).Take(4));
        Assert.All(paper.Rows, row => Assert.All(row[16..], Assert.Null));

        var head = string.Join('\n', ReadFile.Xlsx(bytes, "Carta di lavoro").Rows.Take(3).Select(row => row[0]).Prepend(ReadFile.Xlsx(bytes, "Carta di lavoro").Names[0]));
        Assert.Contains("Carta di lavoro: segnalazioni sul piano 2018", head);
        Assert.Contains("Scadenza: 2018-H1", head);
        Assert.Contains(FixtureMart.Id, head);
        Assert.Contains("Filtri: nessuno", head);
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(fault => fault.Description));
        Assert.Equal(OrientationValues.Landscape, document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<PageSetup>().Single().Orientation!.Value);
    }

    [Fact]
    public async Task It_holds_what_the_filters_ask_for_and_says_which()
    {
        var bytes = await _site.Visitor.GetByteArrayAsync("/oiv/segnalazioni.carta.xlsx?anno=2018&tipo=weights-do-not-sum");

        Assert.Single(ReadFile.Xlsx(bytes, "Carta di lavoro", header: 6).Rows);
        Assert.Equal("Filtri: tipo = weights-do-not-sum", ReadFile.Xlsx(bytes, "Carta di lavoro").Rows[1][0]);
    }

    [Fact]
    public async Task The_page_links_to_it() =>
        Assert.Contains("/oiv/segnalazioni.carta.xlsx?camera=prova&anno=2018", await _site.PageAsync("/oiv/segnalazioni?anno=2018"));
}
