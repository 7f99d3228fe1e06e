using Microsoft.Extensions.Options;

namespace Albero.Dashboards.Hosting;

/// <summary>
/// Refuses requests whose Host or Origin is not one of ours. Without it any web page could point a name of its own
/// at 127.0.0.1 (DNS rebinding) and read the mart through a visitor's browser.
/// </summary>
internal sealed class KnownHostsOnly(RequestDelegate next, IOptions<ListenOptions> options)
{
    private readonly HashSet<string> _known = new([.. options.Value.HostNames, "localhost", "127.0.0.1", "[::1]"], StringComparer.OrdinalIgnoreCase);

    public Task InvokeAsync(HttpContext context)
    {
        if (!_known.Contains(context.Request.Host.Host)) return Refuse(context, "Host", context.Request.Host.Value ?? "");
        var origin = context.Request.Headers.Origin.ToString();
        // Uri.Host writes an IPv6 address in brackets, as the Host header does.
        return origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && _known.Contains(from.Host))
            ? next(context)
            : Refuse(context, "Origin", origin);
    }

    private static Task Refuse(HttpContext context, string header, string found)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(
            $"{header} '{found}' is not served here. Use http://127.0.0.1, or have the name added to Listen:Hosts.\n");
    }
}
