using System.Text.RegularExpressions;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Albero.Dashboards.Pages.Giunta.Offline;

/// <summary><c>/giunta.html</c>: the page of the same address as one file that opens from disk, for a meeting without a network.</summary>
internal static partial class GiuntaFile
{
    public static void MapGiuntaFile(this IEndpointRouteBuilder routes) => routes.MapGet(Paths.Giunta + ".html", WriteAsync);

    private static async Task WriteAsync(HttpContext http, SnapshotSource snapshots, IWebHostEnvironment host, ILoggerFactory logs)
    {
        // The component reads the request: for it this is the page, on the snapshot that the file will show for good.
        http.Request.Path = Paths.Giunta;
        if (!http.Request.Query.ContainsKey("dati") && await snapshots.CurrentAsync() is SnapshotState.Ready { Snapshot: var current })
        {
            http.Request.QueryString = http.Request.QueryString.Add("dati", current.Id);
        }
        var origin = $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}";
        var context = await http.RequestServices.GetRequiredService<RequestView>().GetAsync();
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(OfflinePage.Context)] = context,
            [nameof(OfflinePage.Styles)] = await OfflineStyles.ReadAsync(host.WebRootFileProvider),
            [nameof(OfflinePage.Origin)] = origin,
        });
        await using var renderer = new HtmlRenderer(http.RequestServices, logs);
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<OfflinePage>(parameters)).ToHtmlString());
        http.Response.ContentType = "text/html; charset=utf-8";
        if (context.IsReady && http.Response.StatusCode == StatusCodes.Status200OK)
        {
            http.Response.Headers.ContentDisposition = $"attachment; filename=\"albero-giunta-{context.Plan!.Chamber}-{context.Plan.Year}-{context.Period!.Token}.html\"";
        }
        await http.Response.WriteAsync("<!DOCTYPE html>\n" + LocalLink().Replace(html, $"href=\"{origin}/"), http.RequestAborted);
    }

    // Links inside the page stay (#prova), those to other pages lead back to where the file came from.
    [GeneratedRegex("href=\"/")]
    private static partial Regex LocalLink();
}
