using System.Globalization;
using Albero.Domain.Plans;
using Albero.Etl.Tests.Packages;
using Albero.Etl.Workbooks;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Albero.Etl.Tests.Workbooks;

/// <summary>A form on disk, filled as an office or its spreadsheet program would.</summary>
internal sealed class FormFile(string path)
{
    public string Path => path;

    /// <summary>The form of the sample plan, in its package's folder. Its indicators stand in rows 4 to 7.</summary>
    public static FormFile Of(PackageFolder package, string checkpoint, string? name = null)
    {
        var at = Checkpoint.Parse(checkpoint);
        var form = new FormFile(package[name ?? ResultsForm.FileName(at)]);
        File.WriteAllBytes(form.Path, FormWriter.Write(SamplePlan.Package.Manifest, at, FormRow.Of(SamplePlan.Package, at)));
        return form;
    }

    public FormFile Text(string cell, string text, string sheet = ResultsForm.Sheet) => Write(sheet, cell, made =>
    {
        made.DataType = CellValues.InlineString;
        made.InlineString = new InlineString(new Text(text));
    });

    public FormFile Number(string cell, double number, string format) => Write(ResultsForm.Sheet, cell, made =>
    {
        made.DataType = CellValues.Number;
        made.CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture));
    }, format);

    public FormFile Truth(string cell, bool value) => Typed(cell, CellValues.Boolean, value ? "1" : "0");

    public FormFile Error(string cell, string error) => Typed(cell, CellValues.Error, error);

    /// <summary>A formula with the value that the program computed last; without one, as a program writes it that computes nothing.</summary>
    public FormFile Formula(string cell, string formula, string? shown) => Write(ResultsForm.Sheet, cell, made =>
    {
        made.CellFormula = new CellFormula(formula);
        made.DataType = CellValues.String;
        made.CellValue = shown is null ? null : new CellValue(shown);
    });

    private FormFile Typed(string cell, CellValues type, string value) => Write(ResultsForm.Sheet, cell, made =>
    {
        made.DataType = type;
        made.CellValue = new CellValue(value);
    });

    private FormFile Write(string sheet, string reference, Action<Cell> write, string? format = null)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: true);
        var workbook = document.WorkbookPart!;
        var id = workbook.Workbook.Descendants<Sheet>().Single(each => each.Name == sheet).Id!.Value!;
        var data = ((WorksheetPart)workbook.GetPartById(id)).Worksheet.GetFirstChild<SheetData>()!;
        var number = uint.Parse(reference.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);
        if (data.Elements<Row>().FirstOrDefault(each => each.RowIndex!.Value == number) is not { } row) data.AppendChild(row = new Row { RowIndex = number });
        if (row.Elements<Cell>().FirstOrDefault(each => each.CellReference!.Value == reference) is not { } cell) row.AppendChild(cell = new Cell { CellReference = reference });
        cell.RemoveAllChildren();
        write(cell);
        if (format is not null) cell.StyleIndex = Style(workbook.WorkbookStylesPart!.Stylesheet, format);
        return this;
    }

    private static uint Style(Stylesheet styles, string format)
    {
        var formats = styles.NumberingFormats ??= new NumberingFormats();
        var id = 164 + (uint)formats.ChildElements.Count;
        formats.AppendChild(new NumberingFormat { NumberFormatId = id, FormatCode = format });
        styles.CellFormats!.AppendChild(new CellFormat { NumberFormatId = id, ApplyNumberFormat = true });
        return (uint)styles.CellFormats.ChildElements.Count - 1;
    }
}
