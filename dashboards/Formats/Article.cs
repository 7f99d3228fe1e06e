using System.Globalization;

namespace Albero.Dashboards.Formats;

/// <summary>Italian articles before a figure: «il 70,6%», «l’80%», «all’11%», «dello 0%». English needs none.</summary>
internal static class Article
{
    /// <summary>«il 70%», «l’80%», «lo 0%».</summary>
    public static string The(string figure) => Before(figure, "il ", "l’", "lo ") + figure;

    /// <summary>«al 70%», «all’80%», «allo 0%».</summary>
    public static string To(string figure) => ToAlone(figure) + figure;

    /// <summary>The article alone, for a figure that is set apart.</summary>
    public static string ToAlone(string figure) => Before(figure, "al ", "all’", "allo ");

    /// <summary>«dei 12,1», «degli 8,0», «degli 11,2»: before a number of things.</summary>
    public static string OfMany(string figure) => Before(figure, "dei ", "degli ", "degli ") + figure;

    private static string Before(string figure, string usual, string vowel, string zero)
    {
        if (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en") return "";
        var whole = new string([.. figure.TakeWhile(char.IsAsciiDigit)]);
        return whole switch
        {
            "0" => zero,
            "1" or "11" => vowel,
            _ => whole.StartsWith('8') ? vowel : usual,
        };
    }
}
