using System.Reflection;
using Albero.Dashboards.Addresses;
using Microsoft.AspNetCore.Components;

namespace Albero.EndToEnd.Pages;

/// <summary>The addresses on which every page is looked at: the lines of <c>pages.txt</c>.</summary>
internal static class PageCases
{
    public static IReadOnlyList<string> Addresses { get; } =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "EndToEnd.Tests", "pages.txt")).Where(line => line.StartsWith('/'))];

    /// <summary>The first address of each page: what is the same on every plan is looked at there.</summary>
    public static IReadOnlyList<string> Firsts { get; } = [.. Addresses.DistinctBy(PathOf)];

    /// <summary>Paths of all pages that the dashboard routes, but those that only tell of a fault.</summary>
    public static IReadOnlyList<string> Routed { get; } =
    [
        .. typeof(Paths).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template)
            .Except(["/errore", "/non-trovata"]).Order(StringComparer.Ordinal),
    ];

    public static string PathOf(string address) => address.Split('?')[0];
}
