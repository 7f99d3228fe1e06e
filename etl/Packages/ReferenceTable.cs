using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Albero.Etl.Packages;

/// <summary>A table of <c>reference/</c>, which stands beside the packages and may be missing.</summary>
internal static partial class ReferenceTable
{
    public static string PathIn(string data, TableSchema schema) => Path.Combine(data, "reference", schema.FileName);

    /// <summary>The file's path if there is such an entry, whatever it is.</summary>
    public static IReadOnlyList<string> Files(string data, TableSchema schema, FaultList faults) =>
        InputFile.Holds(data, "reference", faults) && InputFile.Holds(Path.Combine(data, "reference"), schema.FileName, faults) ? [PathIn(data, schema)] : [];

    /// <summary>The table, or null when it isn't there or its shape is wrong; the file with its hash and rows if it could be read.</summary>
    public static (RawTable? Table, IReadOnlyList<ReadFile> Files) Read(string data, TableSchema schema, FaultList faults)
    {
        var path = PathIn(data, schema);
        if (Files(data, schema, faults).Count == 0 || InputFile.Read(path, faults) is not { } bytes) return (null, []);
        var table = CsvTableReader.Read(schema, path, bytes, faults);
        return (table, [new($"reference/{schema.FileName}", Convert.ToHexStringLower(SHA256.HashData(bytes)), table?.Rows.Count ?? 0)]);
    }

    /// <summary>The rows that are sound in themselves; of the others every fault is added.</summary>
    /// <param name="table">As read.</param>
    /// <param name="faults">Gets what is wrong.</param>
    /// <param name="check">What a row has to satisfy besides what its columns say; adds its faults.</param>
    public static IEnumerable<RawRow> Sound(RawTable table, FaultList faults, Action<RawRow> check)
    {
        var cells = new CellChecks(manifest: null, faults);
        foreach (var row in table.Rows)
        {
            var before = faults.Count;
            cells.Check(table with { Rows = [row] });
            check(row);
            if (faults.Count == before) yield return row;
        }
    }

    /// <summary>A plan is named that could exist: with any other name the row would be overlooked for ever.</summary>
    public static void CheckPlan(string file, RawRow row, string chamberColumn, string yearColumn, FaultList faults)
    {
        var (chamber, year) = (row.Cells[chamberColumn], row.Cells[yearColumn]);
        if (chamber.Length > 0 && !FoundText.HoldsControl(chamber) && !ChamberPattern().IsMatch(chamber)) faults.Add(new(FaultCode.NotAChamber, file, row.Line, chamberColumn, chamber));
        if (year.Length > 0 && CellChecks.IsNumber(year) && int.Parse(year, CultureInfo.InvariantCulture) is < 2000 or > 2100) faults.Add(new(FaultCode.NotAPlanYear, file, row.Line, yearColumn, year));
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{0,59}\\z")]
    private static partial Regex ChamberPattern();
}
