using System.Globalization;

namespace Albero.Etl.Packages;

/// <summary>
/// Puts corrections.csv into the rows read. A correction says what it expects to find: once the reader reads something
/// else there, a person has to look again, so a correction that no longer fits is a fault.
/// </summary>
internal static class CorrectionSheet
{
    public static void Apply(IReadOnlyDictionary<string, RawTable> tables, FaultList faults)
    {
        if (!tables.TryGetValue("corrections", out var sheet)) return;

        // Rows are named by their keys as read, so that one correction of a key doesn't lose the next.
        var rows = tables.Values.ToDictionary(
            table => table.Schema.Name,
            table => table.Rows.GroupBy(row => row.KeyOf(table.Schema)).ToDictionary(group => group.Key, group => group.First()));
        foreach (var correction in sheet.Rows)
        {
            var (table, key, column) = (correction.Cells["table"], correction.Cells["key"], correction.Cells["column"]);
            if (PackageSchema.Find(table) is not { } schema || table == "corrections") continue; // said by the check of the cell
            if (rows.GetValueOrDefault(table)?.GetValueOrDefault(key) is not { } row)
            {
                faults.Add(Fault(FaultCode.CorrectionWithoutRow, "key", key, table, string.Join('|', schema.Key)));
            }
            else if (row.Cells.Find(column) is not { } cell)
            {
                var columns = string.Join(", ", schema.Columns.Select(known => known.Name));
                faults.Add(Fault(FaultCode.CorrectionWithoutColumn, "column", column, table, columns));
            }
            else if (cell != correction.Cells["read"])
            {
                var line = row.Line.ToString(CultureInfo.InvariantCulture);
                faults.Add(Fault(FaultCode.CorrectionStale, "read", correction.Cells["read"], table, line, cell));
            }
            else
            {
                row.Correct(column, correction.Cells[RawTable.CorrectedColumn], sheet.File, correction.Line);
            }

            PackageFault Fault(FaultCode code, string at, string found, params string[] details) =>
                new(code, sheet.File, correction.Line, at, found, details);
        }
    }
}
