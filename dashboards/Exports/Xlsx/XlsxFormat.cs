using Albero.Dashboards.Addresses;
using Albero.Metrics;

namespace Albero.Dashboards.Exports.Xlsx;

/// <summary>A workbook: the rows, the dictionary of their columns, and what they are about.</summary>
internal sealed class XlsxFormat : IExportFormat
{
    public string Extension => ".xlsx";

    public string ContentType => XlsxBook.ContentType;

    public Dialect? Dialect => Addresses.Dialect.Excel;

    public Task WriteAsync(Stream stream, ExportTable table, ExportView view, CancellationToken cancellationToken) =>
        XlsxBook.WriteAsync(stream, [Data(table), Dictionary(table), View(view)], cancellationToken);

    private static XlsxSheet Data(ExportTable table)
    {
        List<Place> places = [];
        for (var i = 0; i < table.Columns.Count; i++)
        {
            places.Add(new(table.Columns[i], i));
            // A percent's sign has a column of its own, as in the Italian CSV: its number stays one that can be computed with.
            if (table.Columns[i].Type == FieldType.Percent) places.Add(new(table.Columns[i], i, IsUnit: true));
        }
        var rows = table.Rows.Select(IReadOnlyList<object?> (row) => [.. places.Select(place => place.Of(row))]).ToList();
        return new("Dati", [.. places.Select((place, i) => XlsxColumn.Fitting(place.Header, rows.Select(row => row[i])) with { Counts = place.Counts })], rows);
    }

    private static XlsxSheet Dictionary(ExportTable table)
    {
        var rows = table.Columns.Select(IReadOnlyList<object?> (column) =>
        [
            column.Name, column.Label.It, column.Label.En, DataDictionary.Type(column), DataDictionary.Unit(column), column.Description?.It, column.Description?.En,
            column.Members.Count == 0 ? null : string.Join("; ", column.Members.Select(member => $"{member.Value} = {member.Label.It}")),
        ]).ToList();
        string[] headers = ["Colonna", "Etichetta", "Label", "Tipo", "Unità", "Descrizione", "Description", "Valori ammessi"];
        return new("Dizionario", [.. headers.Select((header, i) => XlsxColumn.Fitting(header, rows.Select(row => row[i])))], rows) { Wraps = true };
    }

    private static XlsxSheet View(ExportView view)
    {
        var rows = view.Facts.Select(IReadOnlyList<object?> (fact) => [fact.Name, fact.IsFilter ? $"Filtro «{fact.Label.It}»" : fact.Label.It, fact.Value]).ToList();
        string[] headers = ["Voce", "Etichetta", "Valore"];
        return new("Vista", [.. headers.Select((header, i) => XlsxColumn.Fitting(header, rows.Select(row => row[i])))], rows);
    }

    private sealed record Place(ExportColumn Column, int At, bool IsUnit = false)
    {
        public string Header => IsUnit ? $"{Column.Label.It}: unità" : Column.Label.It;

        public bool Counts => Column.Type == FieldType.Integer && !Column.Name.EndsWith("year", StringComparison.Ordinal);

        public object? Of(IReadOnlyList<object?> row) => IsUnit ? row[At] is null ? null : "%" : row[At];
    }
}
