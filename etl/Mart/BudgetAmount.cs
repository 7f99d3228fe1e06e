using System.Text.RegularExpressions;
using Albero.Domain.Targets;

namespace Albero.Etl.Mart;

/// <summary>
/// The amount of a printed budget line: one number, with or without its currency. Of <c>€ 195.000 di cui € 14.400 per PID</c> it is
/// the whole; a year or a number within words (<c>bilancio di previsione 2019</c>) is none.
/// </summary>
internal static partial class BudgetAmount
{
    /// <summary>The amount in euro, or null: then the line stays a text only.</summary>
    public static decimal? Read(string text)
    {
        if (text.Length > 500 || Amount().Match(text) is not { Success: true } amount) return null;
        if (ItalianNumber.TryRead(amount.Groups["number"].Value, out var value) != ItalianNumber.Reading.Read) return null;
        return amount.Groups["minus"].Success ? -value : value;
    }

    [GeneratedRegex(@"^\s*(€\.?|euro|eur)?\s*(?<minus>-)?\s*(€\.?|euro|eur)?\s*(?<number>\d[\d.]*(,\d+)?)\s*(€|euro|eur)?\s*([,;(]?\s*di\s+cui\b.*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Amount();
}
