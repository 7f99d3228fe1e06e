using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Albero.Dashboards.Exports.Xlsx;

/// <summary>The workbook's one stylesheet: looks of cells by their place in its list.</summary>
internal static class XlsxStyles
{
    public const uint Title = 1;
    public const uint Header = 2;
    public const uint Text = 3;
    public const uint WrappedText = 4;
    public const uint ToFill = 5;
    public const uint Date = 6;
    public const uint Moment = 7;

    /// <summary>A whole number that counts nothing: a year, a line.</summary>
    public const uint Whole = 8;
    public const uint Flag = 9;

    private const uint FirstNumber = 10;
    private const int MostDecimals = 9;

    // Built in: "@", text. What is typed over it stays the text that it is.
    private const uint AsText = 49;
    private const uint FirstOwn = 164;

    /// <summary>A number with a separator of thousands and this many decimals.</summary>
    public static uint Number(int decimals) => FirstNumber + (uint)Math.Min(decimals, MostDecimals);

    public static Stylesheet Sheet()
    {
        string[] own = ["dd/mm/yyyy", "dd/mm/yyyy hh:mm:ss", .. Enumerable.Range(0, MostDecimals + 1).Select(decimals => decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals))];
        return new(
            new NumberingFormats(own.Select((code, i) => new NumberingFormat { NumberFormatId = FirstOwn + (uint)i, FormatCode = code })) { Count = (uint)own.Length },
            new Fonts(Font(), Font(bold: true, size: 14), Font(bold: true)) { Count = 3 },
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Solid("FFD9E2EC"), Solid("FFFFF8DC")) { Count = 4 },
            new Borders(new Border(), new Border(Side<LeftBorder>(), Side<RightBorder>(), Side<TopBorder>(), Side<BottomBorder>(), new DiagonalBorder())) { Count = 2 },
            new CellFormats(
            [
                Format(0), Format(0, font: 1), Format(AsText, font: 2, fill: 2, wrap: true), Format(AsText), Format(AsText, border: 1, wrap: true), Format(AsText, fill: 3, border: 1, wrap: true),
                Format(FirstOwn), Format(FirstOwn + 1), Format(1), Format(0),
                .. Enumerable.Range(0, MostDecimals + 1).Select(decimals => Format(FirstOwn + 2 + (uint)decimals)),
            ]));
    }

    private static CellFormat Format(uint number, uint font = 0, uint fill = 0, uint border = 0, bool wrap = false)
    {
        var format = new CellFormat { NumberFormatId = number, FontId = font, FillId = fill, BorderId = border, ApplyNumberFormat = true, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true };
        format.AppendChild(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wrap });
        return format;
    }

    private static Font Font(bool bold = false, double size = 11)
    {
        var font = new Font();
        if (bold) font.AppendChild(new Bold());
        font.AppendChild(new FontSize { Val = size });
        font.AppendChild(new FontName { Val = "Calibri" });
        return font;
    }

    private static Fill Solid(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static TSide Side<TSide>()
        where TSide : BorderPropertiesType, new()
    {
        var side = new TSide { Style = BorderStyleValues.Thin };
        side.AppendChild(new Color { Rgb = new HexBinaryValue("FFBFBFBF") });
        return side;
    }
}
