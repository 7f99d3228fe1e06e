using Albero.Dashboards.Exports;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Notes;
using Albero.Dashboards.Pages.Analysis.Pivot;
using Albero.Dashboards.Pages.Analysis.Rows;
using Albero.Dashboards.Pages.Analysis.Trends;
using Albero.Dashboards.Pages.Analysis.Comparison;
using Albero.Dashboards.Pages.DataState;
using Albero.Dashboards.Pages.Giunta;
using Albero.Dashboards.Pages.Guide;
using Albero.Dashboards.Pages.Management;
using Albero.Dashboards.Pages.Oiv;
using Albero.Dashboards.Pages.Oiv.Declared;
using Albero.Dashboards.Pages.Rules;
using Albero.Dashboards.Pages.Oiv.Heatmap;
using Albero.Dashboards.Pages.Oiv.Score;
using Albero.Dashboards.Pages.Search;
using Albero.Dashboards.Pages.Tree;
using Albero.Dashboards.Pages.Why;
using Albero.Dashboards.Views;

namespace Albero.Dashboards.Pages;

/// <summary>The address of a view plus a format's extension is its data: same filters, same order, same columns.</summary>
internal static class ExportRoutes
{
    private static readonly string[] Verbs = ["GET", "HEAD"];

    /// <summary>Every page that has data to take away.</summary>
    public static PageExport[] Pages(NoteFile notes) =>
    [
        GiuntaExport.Export,
        SeriesExport.Export,
        ManagementExport.Export,
        ManagementExport.Sheets,
        HeatmapExport.Export,
        ScoreExport.Export,
        DeclaredExport.Export,
        PageExport.OfRows(Paths.Deviations, DeviationsExport.FaultsAsync, DeviationsExport.RunAsync),
        FindingsExport.Export(notes),
        FindingsPaper.Export(notes),
        PageExport.OfRows(Paths.Revisions, RevisionsQuery.FaultsAsync, RevisionsQuery.RunAsync),
        StretchQuery.Export,
        PageExport.OfRows(Paths.Rows, RowsQuery.FaultsAsync, (snapshot, context) => RowsQuery.RunAsync(snapshot, context, RowsQuery.Columns(context.State))),
        PivotExport.Export,
        TrendsExport.Export,
        TreeExport.Export,
        ComparisonExport.Export,
        WhyExport.Export,
        SearchExport.Export,
        GuideExport.Export,
        StateExport.Export,
        RulesExport.Export,
    ];

    public static void MapExports(this IEndpointRouteBuilder routes)
    {
        var formats = routes.ServiceProvider.GetServices<IExportFormat>().ToList();
        foreach (var page in Pages(routes.ServiceProvider.GetRequiredService<NoteFile>()))
        {
            foreach (var format in page.Formats ?? formats)
            {
                routes.MapMethods(page.Path + format.Extension, Verbs, (HttpContext http, ViewReader reader) => ExportAnswer.WriteAsync(http, reader, page, format));
            }
        }
    }
}
