using Albero.Dashboards.Addresses;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Search;

/// <summary>Everything that was found, in the page's order, with the address that shows it.</summary>
internal static class SearchExport
{
    private static readonly ExportColumn[] Columns =
    [
        Text("chamber", "Camera", "Chamber"), new("plan_year", new("Anno del piano", "Plan year"), FieldType.Integer), Text("kind", "Tipo", "Kind"),
        new("code", new("Codice", "Code"), FieldType.Code), Text("title", "Nome", "Name"), Text("belongs_to", "Sotto", "Under"), Text("target_texts", "Target stampati", "Printed targets"),
        Text("source_document", "Documento", "Document"), new("source_line", new("Riga", "Line"), FieldType.Line), Text("address", "Indirizzo", "Address"),
    ];

    public static PageExport Export { get; } = new(Paths.Search, SearchAnswer.FaultsAsync, TableAsync);

    private static async Task<ExportTable> TableAsync(Snapshot snapshot, ViewContext context)
    {
        var answer = await SearchAnswer.OfAsync(snapshot, context, most: null);
        return new(Columns, [.. answer.Plans.SelectMany(plan => plan.Hits.Select(hit => new object?[]
        {
            plan.Plan.Chamber, (long)plan.Plan.Year, context.State.Dialect == Dialect.Open ? hit.Kind : EntryKinds.WordOf(hit.Kind), hit.Code, hit.Title, hit.Under, hit.Targets,
            hit.Document, (long?)hit.Line, SearchLinks.To(hit, plan.Plan, context),
        }))]);
    }

    private static ExportColumn Text(string name, string it, string en) => new(name, new(it, en), FieldType.Text);
}
