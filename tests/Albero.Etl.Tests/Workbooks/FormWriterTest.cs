using Albero.Domain.Plans;
using Albero.Etl.Tests.Packages;
using Albero.Etl.Workbooks;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Albero.Etl.Tests.Workbooks;

public sealed class FormWriterTest
{
    [Fact]
    public void A_form_has_a_row_for_each_indicator_with_its_target_and_marks_what_is_not_due() =>
        Assert.Equal(
            [
                "1.1.1|Sportelli, orari e «code»|1|Pratiche evase|60||70,00%|||già nel documento: «66»",
                "1.1.1|Sportelli, orari e «code»|2|Giorni medi di attesa|<= 10||PASSA DA 35,00% A 30%|||già nel documento: «12,5»",
                "1.1.2|Corsi|1|Partecipanti ai corsi|-||50%|||non previsto a questa scadenza",
                "1.1.2|Corsi|2|Avvio della piattaforma|SI||50%|||",
            ],
            Rows("2020-H1").Skip(3).Select(row => string.Join('|', row)));

    [Fact]
    public void A_target_merged_over_two_checkpoints_is_due_at_both_and_a_roll_up_at_none()
    {
        var merged = SamplePlan.Package with
        {
            Targets = [new("1.1.1", 1, Checkpoint.Parse("2020-H1"), "60", "2020-FY", false, new("monitoraggio", 26))],
            Indicators = [.. SamplePlan.Package.Indicators.Select((row, index) => row with { IsRollup = index == 3 })],
        };

        var rows = FormRow.Of(merged, Checkpoint.Parse("2020-FY"));

        Assert.Equal(("60", true), (rows[0].Target, rows[0].IsDue));
        Assert.Equal((false, "non richiesto: si calcola dagli altri indicatori"), (rows[3].IsDue, rows[3].Note));
    }

    [Fact]
    public void Every_cell_is_a_text_and_only_those_to_fill_are_open()
    {
        var package = SamplePlan.Package with { Indicators = [.. SamplePlan.Package.Indicators.Select(row => row with { Text = "=SUM(A1)", Weight = "100" })] };
        using var document = Open(FormWriter.Write(package.Manifest, Checkpoint.Parse("2020-H1"), FormRow.Of(package, Checkpoint.Parse("2020-H1"))));
        var cells = Sheet(document, ResultsForm.Sheet).Descendants<Cell>().ToList();
        var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();

        Assert.All(cells.Where(cell => cell.HasChildren), cell => Assert.Equal(CellValues.InlineString, cell.DataType!.Value));
        Assert.Empty(Sheet(document, ResultsForm.Sheet).Descendants<CellFormula>());
        Assert.Contains(cells, cell => cell.InnerText == "=SUM(A1)");
        Assert.All(cells, cell => Assert.Equal(49u, formats[(int)cell.StyleIndex!.Value].NumberFormatId!.Value));
        Assert.Equal(
            ["H4", "I4", "H5", "I5", "H6", "I6", "H7", "I7"],
            cells.Where(cell => formats[(int)cell.StyleIndex!.Value].Protection!.Locked!.Value == false).Select(cell => cell.CellReference!.Value));
        Assert.NotNull(Sheet(document, ResultsForm.Sheet).GetFirstChild<SheetProtection>());
        // What nothing is due in looks different.
        Assert.NotEqual(cells.First(cell => cell.CellReference == "H5").StyleIndex!.Value, cells.First(cell => cell.CellReference == "H6").StyleIndex!.Value);
    }

    [Fact]
    public void The_hidden_sheet_names_plan_and_checkpoint_and_the_file_keeps_to_the_format()
    {
        using var document = Open(Form("2020-FY"));

        Assert.Equal(["Risultati", "Istruzioni", "albero:hidden"], document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.State!.Value == SheetStateValues.Hidden ? $"{sheet.Name}:hidden" : sheet.Name!.Value!));
        Assert.Equal("moduloalbero-risultativersione1cameravalfioritaanno2020scadenza2020-FY", Sheet(document, "albero").InnerText);
        Assert.Equal(3d, Sheet(document, "Risultati").Descendants<Pane>().Single().VerticalSplit!.Value);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void A_character_that_a_workbook_has_no_place_for_does_not_stop_the_form()
    {
        var package = SamplePlan.Package with { Indicators = [.. SamplePlan.Package.Indicators.Select(row => row with { Text = "Pratiche \uffff 😀" + new string('x', 40_000) })] };
        using var document = Open(FormWriter.Write(package.Manifest, Checkpoint.Parse("2020-FY"), FormRow.Of(package, Checkpoint.Parse("2020-FY"))));

        Assert.Contains(Sheet(document, ResultsForm.Sheet).Descendants<Cell>(), cell => cell.InnerText.StartsWith("Pratiche � 😀", StringComparison.Ordinal) && cell.InnerText.Length == 32_767);
    }

    private static byte[] Form(string checkpoint) => FormWriter.Write(SamplePlan.Package.Manifest, Checkpoint.Parse(checkpoint), FormRow.Of(SamplePlan.Package, Checkpoint.Parse(checkpoint)));

    private static List<List<string>> Rows(string checkpoint)
    {
        using var document = Open(Form(checkpoint));
        return [.. Sheet(document, ResultsForm.Sheet).Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToList())];
    }

    private static SpreadsheetDocument Open(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static Worksheet Sheet(SpreadsheetDocument document, string name) =>
        ((WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == name).Id!.Value!)).Worksheet;
}
