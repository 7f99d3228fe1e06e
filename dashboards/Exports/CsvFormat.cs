using Albero.Dashboards.Addresses;
using Albero.Metrics;
using CsvHelper;

namespace Albero.Dashboards.Exports;

/// <summary>Tables as CSV, in the dialect that the address names.</summary>
internal sealed class CsvFormat : IExportFormat
{
    public string Extension => ".csv";

    public string ContentType => "text/csv; charset=utf-8";

    public Dialect? Dialect => null;

    public Task WriteAsync(Stream stream, ExportTable table, ExportView view, CancellationToken cancellationToken) =>
        WriteAsync(stream, table, view.Dialect == Addresses.Dialect.Open ? CsvDialect.OpenData : CsvDialect.ItalianExcel, cancellationToken);

    public static async Task WriteAsync(Stream stream, ExportTable table, CsvDialect dialect, CancellationToken cancellationToken = default)
    {
        await using var csv = CsvWriter.Create(stream, dialect.Options, leaveOpen: true);
        foreach (var column in table.Columns)
        {
            csv.WriteField(dialect.Header(column));
            if (HasUnit(column, dialect)) csv.WriteField($"{dialect.Header(column)}: unità");
        }
        await csv.EndRecordAsync(cancellationToken);
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                var cell = dialect.Cell(row[i]);
                csv.WriteField(cell, dialect.Quoting(row[i]));
                if (HasUnit(table.Columns[i], dialect)) csv.WriteField(cell is null ? null : "%");
            }
            await csv.EndRecordAsync(cancellationToken);
        }
        await csv.FlushAsync(cancellationToken);
    }

    // Other numbers bring their unit as a column of the view.
    private static bool HasUnit(ExportColumn column, CsvDialect dialect) => dialect.UnitOfPercents && column.Type == FieldType.Percent;
}
