using System.Globalization;
using Albero.Dashboards.Addresses;

namespace Albero.Dashboards.Exports.Xlsx;

/// <summary>A workbook to work on and to file: a head that says what it is about, the rows, and empty columns for who evaluates. It prints on A4, landscape, its header on each page.</summary>
/// <param name="extension">What follows the page's path in the address.</param>
/// <param name="title">What the paper is.</param>
internal sealed class WorkingPaperFormat(string extension, string title) : IExportFormat
{
    private static readonly (string Header, double Width)[] ToFill = [("Esito della verifica", 22), ("Conclusioni del valutatore", 40), ("Verificata il", 12), ("Sigla", 8)];

    public string Extension => extension;

    public string ContentType => XlsxBook.ContentType;

    public Dialect? Dialect => Addresses.Dialect.Excel;

    public Task WriteAsync(Stream stream, ExportTable table, ExportView view, CancellationToken cancellationToken)
    {
        var rows = table.Rows.Select(IReadOnlyList<object?> (row) => [.. row, .. ToFill.Select(_ => (object?)null)]).ToList();
        var columns = table.Columns.Select((column, i) => XlsxColumn.Fitting(column.Label.It, rows.Select(row => row[i])));
        var sheet = new XlsxSheet("Carta di lavoro", [.. columns.Select(column => column with { Width = Math.Min(column.Width, 44) }), .. ToFill.Select(column => new XlsxColumn(column.Header, column.Width) { IsToFill = true })], rows)
        {
            Head = Head(view),
            Wraps = true,
        };
        return XlsxBook.WriteAsync(stream, [sheet], cancellationToken);
    }

    private IReadOnlyList<IReadOnlyList<string>> Head(ExportView view)
    {
        string Of(string name) => view.Facts.FirstOrDefault(fact => fact.Name == name)?.Value ?? "–";
        var filters = view.Facts.Where(fact => fact.IsFilter).Select(fact => $"{fact.Label.It} = {fact.Value}").ToList();
        return
        [
            [$"{title} {Of("plan_year")}, {Of("chamber_name")}"],
            [$"Scadenza: {Of("period")} · Regole: {Of("policy")} · Istantanea dei dati: {Of("snapshot")}"],
            [$"Filtri: {(filters.Count > 0 ? string.Join("; ", filters) : "nessuno")}"],
            [$"Esportata il {DateTime.Today.ToString("d/M/yyyy", CultureInfo.InvariantCulture)} da {Of("address")}"],
        ];
    }
}
