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

            WriteTable(table, rows, path, CsvDialect.Plain);
            written.Add(table);
        }

        File.WriteAllText(Path.Combine(folder, PackageSchema.ManifestFile), ManifestJson.Write(package.Manifest, written, CsvDialect.Plain));
    }

    /// <summary>Writes one table's file: the header and the rows.</summary>
    public static void WriteTable(TableSchema table, IEnumerable<IReadOnlyList<string>> rows, string path, CsvDialect dialect)
    {
        using var csv = CsvWriter.ToFile(path, new CsvWriterOptions { Separator = dialect.Separator, NewLine = dialect.NewLine, WriteByteOrderMark = dialect.HasMark });
        foreach (var column in table.Columns) csv.WriteField(column.Name);
        csv.EndRecord();
        foreach (var row in rows)
        {
            foreach (var cell in row) csv.WriteField(cell);
            csv.EndRecord();
        }
    }
}
