using Albero.Dashboards.Addresses;

namespace Albero.Dashboards.Hosting;

/// <summary>
/// The rows of the analysis once stood where the pivot is now: an address that speaks of rows alone leads to where they are,
/// so that links and subscriptions made then still answer.
/// </summary>
internal sealed class MovedRows(RequestDelegate next)
{
    private static readonly HashSet<string> OfRows =
        [.. Vocabulary.Of(Paths.Rows).Select(p => p.Name).Except(Vocabulary.Of(Paths.Analysis).Select(p => p.Name))];

    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (!(path == Paths.Analysis || path.StartsWith(Paths.Analysis + ".", StringComparison.Ordinal)) || !context.Request.Query.Keys.Any(OfRows.Contains)) return next(context);
        context.Response.Redirect(Paths.Rows + path[Paths.Analysis.Length..] + context.Request.QueryString, permanent: true);
        return Task.CompletedTask;
    }
}
