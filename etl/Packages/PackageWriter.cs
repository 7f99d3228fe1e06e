using Albero.Domain.Plans;
using CsvHelper;

namespace Albero.Etl.Packages;

/// <summary>
/// Writes a data package: <c>datapackage.json</c> and one CSV file per table, RFC 4180 but with LF, UTF-8 without
/// byte order mark, so that the same package is the same bytes everywhere and differences read well in git.
/// Tables without rows have no file, except corrections.csv, which waits for a person with its header row, and the
/// tables that a plan can't do without.
/// </summary>
internal static class PackageWriter
{
    private static readonly CsvWriterOptions Csv = new() { NewLine = "\n" };

    public static void Write(PlanPackage package, string folder)
    {
        Directory.CreateDirectory(folder);
        var written = new List<TableSchema>();
        foreach (var table in PackageSchema.Tables)
        {
            var path = Path.Combine(folder, table.FileName);
            var rows = table.CellsOf(package).ToList();
            if (rows.Count == 0 && table.Presence == Presence.WhenItHasRows)
            {
                File.Delete(path);
                continue;
            }

            WriteTable(table, rows, path);
            written.Add(table);
        }

        File.WriteAllText(Path.Combine(folder, PackageSchema.ManifestFile), ManifestJson.Write(package.Manifest, written));
    }

    private static void WriteTable(TableSchema table, IEnumerable<IReadOnlyList<string>> rows, string path)
    {
        using var csv = CsvWriter.ToFile(path, Csv);
        foreach (var column in table.Columns) csv.WriteField(column.Name);
        csv.EndRecord();
        foreach (var row in rows)
        {
            foreach (var cell in row) csv.WriteField(cell);
            csv.EndRecord();
        }
    }
}
