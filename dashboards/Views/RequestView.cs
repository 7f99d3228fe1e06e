using Microsoft.AspNetCore.Diagnostics;

namespace Albero.Dashboards.Views;

/// <summary>The current request's <see cref="ViewContext"/>, read once and shared by the frame and the page.</summary>
internal sealed class RequestView(ViewReader reader, IHttpContextAccessor http)
{
    private Task<ViewContext>? _context;

    public Task<ViewContext> GetAsync() => _context ??= reader.ReadAsync(http.HttpContext!.Request.Path.Value ?? "/", http.HttpContext.Request.Query);

    /// <summary>Path and query of the request, for links that come back to it.</summary>
    public string Address => http.HttpContext!.Request.Path + http.HttpContext.Request.QueryString;

    /// <summary>The answer's status says what the page says.</summary>
    public void Answer(int status)
    {
        if (http.HttpContext is not { Response.HasStarted: false } context) return;
        context.Response.StatusCode = status;
        // The page itself says what is wrong, better than a general page could.
        if (context.Features.Get<IStatusCodePagesFeature>() is { } general) general.Enabled = false;
    }
}
