using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.DataState;

/// <summary>The state of the data as one table: each row says which part of the page it comes from.</summary>
internal static class StateExport
{
    private static readonly ExportColumn[] Columns =
    [
        Text("section", "Sezione", "Section"), Text("plan_id", "Piano", "Plan"), Text("name", "Nome", "Name"), Text("value", "Valore", "Value"),
        new("rows", new("Righe", "Rows"), FieldType.Integer), new("date", new("Data", "Date"), FieldType.Date), new("at", new("Quando (UTC)", "At (UTC)"), FieldType.Moment),
    ];

    private static readonly Dictionary<string, LocalText> Sections = new()
    {
        ["snapshot"] = new("istantanea", "snapshot"), ["plan"] = new("segnalazioni per piano", "findings by plan"), ["document"] = new("documento", "document"),
        ["audit"] = new("verifica", "audit"), ["load"] = new("caricamento fallito", "failed load"), ["file"] = new("file letto", "file read"),
        ["table"] = new("tabella", "table"), ["stage"] = new("fase", "stage"),
    };

    public static PageExport Export { get; } = new(Paths.State, PageExport.NoFaults, TableAsync);

    private static async Task<ExportTable> TableAsync(Snapshot snapshot, ViewContext context)
    {
        var record = await LoadRecord.OfAsync(snapshot);
        string Section(string kind) => context.State.Dialect == Dialect.Open ? kind : Sections[kind].It;
        object?[] Of(Data.AuditRow row) => [Section(row.Kind), row.PlanId, row.Name, row.Value ?? row.Milliseconds?.ToString(CultureInfo.InvariantCulture), row.Rows, null, row.At];
        return new(Columns,
        [
            .. record.Rows.Where(row => row.Kind == "snapshot").Select(Of),
            .. record.Findings.OrderBy(pair => pair.Key).Select(pair => new object?[] { Section("plan"), pair.Key.Plan, pair.Key.Severity, null, (long)pair.Value, null, null }),
            .. record.Documents.Select(document => new object?[] { Section("document"), document.PlanId, document.Document, document.Sha256, null, document.Date, null }),
            .. record.Audits.Select(Of), .. record.Failures.Select(Of), .. record.Files.Select(Of), .. record.Tables.Select(Of),
        ]);
    }

    private static ExportColumn Text(string name, string it, string en) => new(name, new(it, en), FieldType.Text);
}
