using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Albero.Dashboards.Exports.Xlsx;

/// <summary>Writes one sheet, element by element in the order that the format wants.</summary>
internal static class XlsxSheetWriter
{
    public static void Write(OpenXmlWriter writer, XlsxSheet sheet, bool isFirst)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        var below = XlsxCell.Name(0, sheet.HeaderRow + 1);
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = sheet.HeaderRow, TopLeftCell = below, ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomLeft, ActiveCell = below, SequenceOfReferences = new ListValue<StringValue>([below]) })
        { WorkbookViewId = 0, TabSelected = isFirst }));
        writer.WriteElement(new Columns(sheet.Columns.Select((column, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true })));

        writer.WriteStartElement(new SheetData());
        for (var i = 0; i < sheet.Head.Count; i++)
        {
            var style = i == 0 ? XlsxStyles.Title : XlsxStyles.Text;
            WriteRow(writer, i + 1, sheet.Head[i].Select((text, column) => XlsxCell.Text(column, i + 1, text, style)));
        }
        WriteRow(writer, sheet.HeaderRow, sheet.Columns.Select((column, i) => XlsxCell.Text(i, sheet.HeaderRow, column.Header, XlsxStyles.Header)));
        var number = sheet.HeaderRow;
        foreach (var row in sheet.Rows)
        {
            number++;
            WriteRow(writer, number, row.Select((value, i) => XlsxCell.Of(sheet.Columns[i], i, number, value, sheet.Wraps)).OfType<Cell>());
        }
        writer.WriteEndElement();

        writer.WriteElement(new AutoFilter { Reference = $"{XlsxCell.Name(0, sheet.HeaderRow)}:{XlsxCell.Name(sheet.Columns.Count - 1, number)}" });
        writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, int number, IEnumerable<Cell> cells)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)number });
        foreach (var cell in cells) writer.WriteElement(cell);
        writer.WriteEndElement();
    }
}
