using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Albero.Dashboards.Hosting;

/// <summary>Italian for everyone, English for who asks: the choice is a cookie, never the browser's own language.</summary>
internal static class Languages
{
    public static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it-IT");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private const string Cookie = "albero-lingua";

    public static void Configure(RequestLocalizationOptions options)
    {
        options.DefaultRequestCulture = new RequestCulture(Italian);
        options.SupportedCultures = options.SupportedUICultures = [Italian, English];
        options.RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = Cookie }];
    }

    /// <summary><c>/lingua/en?ritorno=/oiv/scostamenti</c> remembers the language and goes back.</summary>
    public static void MapLanguages(this IEndpointRouteBuilder routes) => routes.MapGet("/lingua/{code}", (string code, string? ritorno, HttpContext context) =>
    {
        var chosen = code switch { "it" => Italian, "en" => English, _ => null };
        if (chosen is null) return Results.BadRequest("lingua: it, en\n");
        context.Response.Cookies.Append(Cookie, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen)),
            new CookieOptions { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365) });
        return Results.LocalRedirect(IsLocal(ritorno) ? ritorno! : "/");
    });

    private static bool IsLocal(string? address) =>
        address is ['/', ..] && (address.Length == 1 || (address[1] != '/' && address[1] != '\\'));
}
