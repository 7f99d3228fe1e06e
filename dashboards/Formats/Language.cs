using System.Globalization;

namespace Albero.Dashboards.Formats;

/// <summary>In which language a page's texts are, and when a part of it must say that it is in another (WCAG 3.1.2).</summary>
internal static class Language
{
    /// <summary>Whether the reader chose English.</summary>
    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>Value of <c>lang</c> on what the documents print: they are all Italian; none where the page is too.</summary>
    public static string? OfPrinted => IsEnglish ? "it" : null;
}
