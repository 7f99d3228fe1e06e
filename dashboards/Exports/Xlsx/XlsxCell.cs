using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Albero.Dashboards.Exports.Xlsx;

/// <summary>One cell. A text is of type text, so that a printed <c>= 100%</c> is never a formula; a number is a number.</summary>
internal static class XlsxCell
{
    // Spreadsheets agree about days from here on; before, one of them believes in a 29th of February 1900.
    private static readonly DateTime FirstDay = new(1900, 3, 1);

    /// <summary>The cell of a value, or null where there is none and nothing to fill in.</summary>
    public static Cell? Of(XlsxColumn column, int index, int row, object? value, bool wraps)
    {
        var text = column.IsToFill ? XlsxStyles.ToFill : wraps ? XlsxStyles.WrappedText : XlsxStyles.Text;
        return value switch
        {
            null or "" => wraps ? Empty(index, row, text) : null,
            bool truth => Plain(index, row, truth ? "1" : "0", XlsxStyles.Flag, CellValues.Boolean),
            long number => Plain(index, row, number.ToString(CultureInfo.InvariantCulture), column.Counts ? XlsxStyles.Number(0) : XlsxStyles.Whole),
            int number => Plain(index, row, number.ToString(CultureInfo.InvariantCulture), column.Counts ? XlsxStyles.Number(0) : XlsxStyles.Whole),
            decimal number => Plain(index, row, PlainNumber.Text(number), XlsxStyles.Number(Decimals(number))),
            DateOnly day when day.ToDateTime(default) >= FirstDay => Plain(index, row, Serial(day.ToDateTime(default)), XlsxStyles.Date),
            DateTime moment when moment >= FirstDay => Plain(index, row, Serial(moment), XlsxStyles.Moment),
            _ => Text(index, row, CsvDialect.OpenData.Cell(value)!, text),
        };
    }

    public static Cell Text(int index, int row, string text, uint style)
    {
        var cell = Empty(index, row, style);
        cell.DataType = CellValues.InlineString;
        cell.AppendChild(new InlineString(new Text(XlsxText.Storable(text)) { Space = SpaceProcessingModeValues.Preserve }));
        return cell;
    }

    /// <summary>A1, B2, AA10 …</summary>
    public static string Name(int index, int row)
    {
        var name = "";
        for (var i = index + 1; i > 0; i = (i - 1) / 26) name = (char)('A' + ((i - 1) % 26)) + name;
        return name + row.ToString(CultureInfo.InvariantCulture);
    }

    private static Cell Plain(int index, int row, string value, uint style, CellValues type = CellValues.Number)
    {
        var cell = Empty(index, row, style);
        cell.DataType = type;
        cell.AppendChild(new CellValue(value));
        return cell;
    }

    private static Cell Empty(int index, int row, uint style) => new() { CellReference = Name(index, row), StyleIndex = style };

    private static string Serial(DateTime moment) => moment.ToOADate().ToString("R", CultureInfo.InvariantCulture);

    private static int Decimals(decimal number) => PlainNumber.Text(number) is var text && text.IndexOf('.') is >= 0 and var point ? text.Length - point - 1 : 0;
}
