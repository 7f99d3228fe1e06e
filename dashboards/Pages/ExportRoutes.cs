using System.Text;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Notes;
using Albero.Dashboards.Pages.Analysis;
using Albero.Dashboards.Pages.Analysis.Comparison;
using Albero.Dashboards.Pages.Giunta;
using Albero.Dashboards.Pages.Management;
using Albero.Dashboards.Pages.Oiv;
using Albero.Dashboards.Pages.Why;
using Albero.Dashboards.Views;

namespace Albero.Dashboards.Pages;

/// <summary>The address of a view plus <c>.csv</c> is its data: same filters, same order, same columns.</summary>
internal static class ExportRoutes
{
    private static PageExport[] Pages(NoteFile notes) =>
    [
        GiuntaExport.Export,
        SeriesExport.Export,
        ManagementExport.Export,
        PageExport.OfRows(Paths.Deviations, DeviationsExport.FaultsAsync, DeviationsExport.RunAsync),
        FindingsExport.Export(notes),
        PageExport.OfRows(Paths.Revisions, RevisionsQuery.FaultsAsync, RevisionsQuery.RunAsync),
        StretchQuery.Export,
        PageExport.OfRows(Paths.Analysis, AnalysisQuery.FaultsAsync, (snapshot, context) => AnalysisQuery.RunAsync(snapshot, context, AnalysisQuery.Columns(context.State))),
        ComparisonExport.Export,
        WhyExport.Export,
    ];

    public static void MapExports(this IEndpointRouteBuilder routes)
    {
        foreach (var page in Pages(routes.ServiceProvider.GetRequiredService<NoteFile>()))
        {
            routes.MapGet(page.Path + ".csv", (HttpContext http, ViewReader reader) => WriteAsync(http, reader, page));
        }
    }

    private static async Task WriteAsync(HttpContext http, ViewReader reader, PageExport page)
    {
        var path = page.Path;
        var context = await reader.ReadAsync(path, http.Request.Query);
        if (context.Snapshot is not { } snapshot)
        {
            await RefuseAsync(http, StatusCodes.Status503ServiceUnavailable, "Nessuna istantanea leggibile è pubblicata. / No readable snapshot is published.\n");
            return;
        }
        IReadOnlyList<AddressFault> faults = context.IsReady ? await page.Faults(snapshot, context) : context.Faults;
        if (faults.Count > 0 || !context.IsReady)
        {
            await RefuseAsync(http, StatusCodes.Status400BadRequest, Describe(faults));
            return;
        }
        var table = await page.Table(snapshot, context);
        http.Response.ContentType = CsvExport.ContentType;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{FileName(path, context)}\"";
        var dialect = context.State.Dialect == Dialect.Open ? CsvDialect.OpenData : CsvDialect.ItalianExcel;
        await CsvExport.WriteAsync(http.Response.Body, table, dialect, http.RequestAborted);
    }

    private static string FileName(string path, ViewContext context) =>
        $"albero-{path[(path.LastIndexOf('/') + 1)..]}-{context.Plan!.Chamber}-{context.Plan.Year}-{context.Period!.Token}.csv";

    private static string Describe(IReadOnlyList<AddressFault> faults)
    {
        var text = new StringBuilder();
        foreach (var fault in faults)
        {
            text.Append(fault.Parameter).Append(" = «").Append(fault.Found).Append("»: ").Append(fault.Kind switch
            {
                AddressFaultKind.UnknownParameter => "parametro sconosciuto / unknown parameter",
                AddressFaultKind.Repeated => "ripetuto / repeated",
                AddressFaultKind.NotANumber => "non è un numero intero / not a whole number",
                AddressFaultKind.TooLong => "troppo lungo / too long",
                AddressFaultKind.NeedsObjective => "serve anche «obiettivo» / «obiettivo» is needed too",
                _ => "valore sconosciuto / unknown value",
            });
            if (fault.Allowed.Count > 0) text.Append("; ammessi / allowed: ").AppendJoin(", ", fault.Allowed);
            text.Append('\n');
        }
        return text.Length > 0 ? text.ToString() : "Nessun piano con queste scadenze. / No plan with these checkpoints.\n";
    }

    private static Task RefuseAsync(HttpContext http, int status, string text)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(text);
    }
}
