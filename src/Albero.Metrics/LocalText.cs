using System.Globalization;

namespace Albero.Metrics;

/// <summary>A text in the two languages of the interface.</summary>
/// <param name="It">Italian, the default.</param>
/// <param name="En">English.</param>
public sealed record LocalText(string It, string En)
{
    /// <summary>The text for a culture: English for any English culture, Italian for every other.</summary>
    /// <param name="culture">Culture of the reader.</param>
    public string In(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "en" ? En : It;

    /// <summary>The same words in both languages, for names that the documents print.</summary>
    /// <param name="text">The name.</param>
    public static LocalText Same(string text) => new(text, text);

    /// <inheritdoc/>
    public override string ToString() => In(CultureInfo.CurrentUICulture);
}
