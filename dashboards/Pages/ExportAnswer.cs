using System.Text;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Microsoft.AspNetCore.Http.Extensions;

namespace Albero.Dashboards.Pages;

/// <summary>Answers a request for a page's data in one format, or says why it can't.</summary>
internal static class ExportAnswer
{
    public static async Task WriteAsync(HttpContext http, ViewReader reader, PageExport page, IExportFormat format)
    {
        var context = await reader.ReadAsync(page.Path, http.Request.Query);
        if (context.Source is SnapshotState.Gone gone)
        {
            await RefuseAsync(http, StatusCodes.Status410Gone, $"L'istantanea «{gone.Id}» non c'è più. / The snapshot '{gone.Id}' is no longer there.\n");
            return;
        }
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
        var address = http.Request.GetEncodedUrl();
        http.Response.Headers.Vary = "Cookie";
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.ETag = ExportTag.Of(snapshot.Id, page.State?.Invoke(), address).ToString();
        if (ExportTag.IsKnown(http.Request.GetTypedHeaders().IfNoneMatch, http.Response.Headers.ETag!))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        http.Response.ContentType = format.ContentType;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{FileName(page.Path, context, format)}\"";
        if (HttpMethods.IsHead(http.Request.Method)) return;
        var spoken = format.Dialect is { } dialect ? context with { State = context.State with { Dialect = dialect } } : context;
        await format.WriteAsync(http.Response.Body, await page.Table(snapshot, spoken), ExportView.Of(spoken, address, page.About?.Invoke(spoken) ?? []), http.RequestAborted);
    }

    private static string FileName(string path, ViewContext context, IExportFormat format) =>
        $"albero-{path[(path.LastIndexOf('/') + 1)..]}-{context.Plan!.Chamber}-{context.Plan.Year}-{context.Period!.Token}{format.Extension}";

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
                AddressFaultKind.Refused => "combinazione rifiutata / combination refused",
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
