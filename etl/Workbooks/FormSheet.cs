using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Albero.Etl.Workbooks;

/// <summary>The rows of one sheet. Every cell is of type text, so that a printed <c>= 100%</c> is never a formula.</summary>
internal sealed class FormSheet
{
    // What a cell of a spreadsheet holds.
    private const int LongestCell = 32_767;

    private uint rows;

    public SheetData Data { get; } = new();

    public void Add(params IEnumerable<(string Text, FormStyle Style)> cells)
    {
        var row = new Row { RowIndex = ++rows };
        foreach (var (index, (text, style)) in cells.Index())
        {
            var cell = new Cell { CellReference = ColumnName(index) + rows.ToString(CultureInfo.InvariantCulture), StyleIndex = (uint)style };
            if (text.Length > 0)
            {
                cell.DataType = CellValues.InlineString;
                cell.AppendChild(new InlineString(new Text(Storable(text)) { Space = SpaceProcessingModeValues.Preserve }));
            }

            row.AppendChild(cell);
        }

        Data.AppendChild(row);
    }

    /// <summary>A, B … for the columns of a form, which has fewer than the alphabet.</summary>
    public static string ColumnName(int index) => ((char)('A' + index)).ToString();

    // XML has no place for a few characters that UTF-8 has.
    private static string Storable(string text)
    {
        var cut = text.Length > LongestCell ? text[..LongestCell] : text;
        return cut.All(character => XmlConvert.IsXmlChar(character) || char.IsSurrogate(character)) ? cut
            : string.Concat(cut.Select(character => XmlConvert.IsXmlChar(character) || char.IsSurrogate(character) ? character : '�'));
    }
}
