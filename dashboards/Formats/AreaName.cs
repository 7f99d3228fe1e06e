using Albero.Dashboards.Resources;
using Microsoft.Extensions.Localization;

namespace Albero.Dashboards.Formats;

/// <summary>Names of areas as a sentence writes them.</summary>
internal static class AreaName
{
    public static string Of(string? code, string? name, IStringLocalizer<Texts> T) => code is null ? T["giunta-area-none"] : $"{code}. {Calm(name)}";

    /// <summary>A name printed in capitals throughout is calmed down: «PROMOZIONE DELLE IMPRESE» is «Promozione delle imprese».</summary>
    public static string Calm(string? name) => name switch
    {
        null or "" => "",
        _ when name.Any(char.IsLower) => name,
        _ => name[..1] + name[1..].ToLowerInvariant(),
    };
}
