using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Albero.Etl.Workbooks;

/// <summary>Looks of the form's cells, by their place in the list of cell formats.</summary>
internal enum FormStyle : uint
{
    Plain,
    Title,

    /// <summary>What to do, over several columns.</summary>
    Hint,
    Header,

    /// <summary>A text that nobody changes.</summary>
    Text,

    /// <summary>A cell to fill.</summary>
    ToFill,

    /// <summary>A text of a row that nothing is due in.</summary>
    Aside,

    /// <summary>A cell that may be filled although nothing is due.</summary>
    MayFill,
}

/// <summary>The form's one stylesheet.</summary>
internal static class FormStyles
{
    // "@": what is typed or pasted stays the text that it is; 12,5 becomes no date and =1 no formula.
    private const uint AsText = 49;

    public static Stylesheet Sheet() => new(
        new Fonts(
            new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
            new Font(new Bold(), new FontSize { Val = 14 }, new FontName { Val = "Calibri" }),
            new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
            new Font(new Italic(), new FontSize { Val = 11 }, new Color { Rgb = "FF595959" }, new FontName { Val = "Calibri" })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FFD9E2EC"),
            Solid("FFFFF8DC"),
            Solid("FFEFEFEF")),
        new Borders(
            new Border(),
            new Border(Side<LeftBorder>(), Side<RightBorder>(), Side<TopBorder>(), Side<BottomBorder>(), new DiagonalBorder())),
        new CellFormats(
            Format(FormStyle.Plain, font: 0, fill: 0, border: 0),
            Format(FormStyle.Title, font: 1, fill: 0, border: 0, wrap: false),
            Format(FormStyle.Hint, font: 3, fill: 0, border: 0, wrap: false),
            Format(FormStyle.Header, font: 2, fill: 2, border: 1),
            Format(FormStyle.Text, font: 0, fill: 0, border: 1),
            Format(FormStyle.ToFill, font: 0, fill: 3, border: 1, locked: false),
            Format(FormStyle.Aside, font: 3, fill: 4, border: 1),
            Format(FormStyle.MayFill, font: 3, fill: 4, border: 1, locked: false)));

    private static CellFormat Format(FormStyle style, uint font, uint fill, uint border, bool wrap = true, bool locked = true) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wrap }, new Protection { Locked = locked })
        {
            NumberFormatId = style == FormStyle.Plain ? 0 : AsText, FontId = font, FillId = fill, BorderId = border,
            ApplyNumberFormat = true, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true, ApplyProtection = true,
        };

    private static Fill Solid(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static TSide Side<TSide>()
        where TSide : BorderPropertiesType, new()
    {
        var side = new TSide { Style = BorderStyleValues.Thin };
        side.AppendChild(new Color { Rgb = new HexBinaryValue("FFBFBFBF") });
        return side;
    }
}
