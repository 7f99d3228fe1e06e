using System.Globalization;
using System.Text;
using Albero.Etl.Packages;
using ExcelDataReader;

namespace Albero.Etl.Workbooks;

/// <summary>A row of a sheet that holds anything.</summary>
/// <param name="Line">Its number in the sheet, as the spreadsheet shows it.</param>
/// <param name="Cells">From column A, as a person sees them.</param>
/// <param name="Broken">Columns, from 0, whose cells have no value that could be seen.</param>
internal sealed record SeenRow(int Line, IReadOnlyList<string> Cells, IReadOnlySet<int> Broken)
{
    public string this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : "";
}

/// <summary>Reads the sheets of a workbook as texts. It never throws for what stands in the file.</summary>
internal static class WorkbookReader
{
    // A form has as many rows as a plan has indicators.
    private const int MostRows = 50_000;
    private const int MostColumns = 100;

    /// <summary>The named sheets that the workbook has; null when it can't be read, which is a fault.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<SeenRow>>? Read(string file, byte[] bytes, IReadOnlyCollection<string> names, FaultList faults)
    {
        if (WorkbookContainer.Fault(file, bytes) is { } fault)
        {
            faults.Add(fault);
            return null;
        }

        try
        {
            // The library asks for a code page of old files before it opens a new one.
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            using var workbook = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes, writable: false));
            var sheets = new Dictionary<string, IReadOnlyList<SeenRow>>();
            do
            {
                if (!names.Contains(workbook.Name)) continue;
                if (Rows(workbook, BrokenCells.Of(bytes, workbook.Name)) is { } rows)
                {
                    sheets.TryAdd(workbook.Name, rows);
                    continue;
                }

                faults.Add(new(FaultCode.WorkbookTooLong, file, MostRows + 1, "", workbook.Name, MostRows.ToString(CultureInfo.InvariantCulture)));
                return null;
            }
            while (workbook.NextResult());
            return sheets;
        }
        catch (Exception damaged) when (damaged is not OutOfMemoryException)
        {
            // Whatever the library stumbles over in somebody's file, it is that file's fault.
            faults.Add(new(FaultCode.NotAWorkbook, file, 0, "", damaged.Message));
            return null;
        }
    }

    private static List<SeenRow>? Rows(IExcelDataReader sheet, ILookup<int, (int Column, string Text)> broken)
    {
        var rows = new List<SeenRow>();
        for (var line = 1; sheet.Read(); line++)
        {
            if (line > MostRows) return null;
            string[] cells = [.. Enumerable.Range(0, Math.Min(sheet.FieldCount, MostColumns)).Select(column => SeenCell.Text(sheet.GetValue(column), sheet.GetNumberFormatString(column)))];
            foreach (var (column, text) in broken[line].Where(cell => cell.Column < cells.Length)) cells[column] = text;
            if (cells.Any(cell => cell.Length > 0)) rows.Add(new(line, cells, broken[line].Select(cell => cell.Column).ToHashSet()));
        }

        return rows;
    }
}
