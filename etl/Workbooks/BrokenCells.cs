using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Albero.Etl.Workbooks;

/// <summary>
/// Finds the cells that a spreadsheet couldn't compute, and the formulas that nothing has computed yet. The reading library
/// gives both as empty: an office that filled such a cell would lose its result in silence.
/// </summary>
internal static class BrokenCells
{
    /// <summary>By row, as the spreadsheet numbers it: the column, from 0, and the error or the formula that stands there.</summary>
    public static ILookup<int, (int Column, string Text)> Of(byte[] bytes, string sheet)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
        var workbook = document.WorkbookPart!;
        var id = workbook.Workbook.Descendants<Sheet>().First(each => each.Name?.Value == sheet).Id!.Value!;
        using var reader = OpenXmlReader.Create(workbook.GetPartById(id));
        return Find(reader).ToLookup(cell => cell.Row, cell => (cell.Column, cell.Text));
    }

    private static List<(int Row, int Column, string Text)> Find(OpenXmlReader reader)
    {
        var found = new List<(int, int, string)>();
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Cell) || !reader.IsStartElement || reader.LoadCurrentElement() is not Cell cell || Text(cell) is not { } text) continue;
            var reference = cell.CellReference?.Value ?? "";
            var letters = reference.TrimEnd("0123456789".ToCharArray());
            if (int.TryParse(reference[letters.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var row)) found.Add((row, Column(letters), text));
        }

        return found;
    }

    private static string? Text(Cell cell) =>
        cell.DataType?.Value == CellValues.Error ? cell.CellValue?.Text ?? "#"
        : cell.CellFormula is { } formula && cell.CellValue is null && cell.InlineString is null ? "=" + formula.Text
        : null;

    // A, B … Z, AA …; what is no such name stands beyond any column.
    private static int Column(string letters) =>
        letters.Length is > 0 and <= 3 && letters.All(char.IsAsciiLetterUpper) ? letters.Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1 : int.MaxValue;
}
