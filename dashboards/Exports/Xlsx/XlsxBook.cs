using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Albero.Dashboards.Exports.Xlsx;

/// <summary>Writes sheets as a workbook, row by row.</summary>
internal static class XlsxBook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Writes the workbook. A packed file begins with what is only known at its end, so it is built in memory first.</summary>
    public static async Task WriteAsync(Stream stream, IReadOnlyList<XlsxSheet> sheets, CancellationToken cancellationToken)
    {
        using var built = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(built, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxStyles.Sheet();
            List<Sheet> listed = [];
            foreach (var sheet in sheets)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var part = workbook.AddNewPart<WorksheetPart>();
                using (var writer = OpenXmlWriter.Create(part)) XlsxSheetWriter.Write(writer, sheet, isFirst: listed.Count == 0);
                listed.Add(new Sheet { Name = sheet.Name, SheetId = (uint)listed.Count + 1, Id = workbook.GetIdOfPart(part) });
            }
            workbook.Workbook = new Workbook(new BookViews(new WorkbookView()), new Sheets(listed), new DefinedNames(sheets.SelectMany(Names)));
        }
        built.Position = 0;
        await built.CopyToAsync(stream, cancellationToken);
    }

    // The header is repeated on each printed page.
    private static IEnumerable<DefinedName> Names(XlsxSheet sheet, int index)
    {
        var row = sheet.HeaderRow.ToString(CultureInfo.InvariantCulture);
        yield return new DefinedName($"'{sheet.Name}'!${row}:${row}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)index };
    }
}
