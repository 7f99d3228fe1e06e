using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Albero.Etl.Mart;

/// <summary>
/// Looks at the settings as they were written, before they are bound: all that is wrong is said at once, each with its name,
/// what was found and what is allowed.
/// </summary>
internal static class LoadOptionsCheck
{
    public static IEnumerable<string> Faults(IConfiguration given, LoadMessages messages)
    {
        if (given[nameof(LoadOptions.Data)] is { } data && string.IsNullOrWhiteSpace(data)) yield return messages.NoFolder("--data (ALBERO_DATA)");
        if (given[nameof(LoadOptions.Mart)] is { } mart && string.IsNullOrWhiteSpace(mart)) yield return messages.NoFolder("--mart (ALBERO_MART)");
        if (given[nameof(LoadOptions.Keep)] is { } keep && !IsBetween(keep, 1, LoadOptions.MostKept)) yield return messages.WrongKeep(keep);
        if (given[nameof(LoadOptions.Every)] is { } every && !IsBetween(every, 1, LoadOptions.LongestEvery)) yield return messages.WrongEvery(every);
        if (given[nameof(LoadOptions.MaxFaults)] is { } most && !IsBetween(most, 1, LoadOptions.MostFaults)) yield return messages.WrongMaxFaults(most);
        if (given[nameof(LoadOptions.IfChanged)] is { } changed && !bool.TryParse(changed, out _)) yield return messages.WrongIfChanged(changed);
    }

    private static bool IsBetween(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most;
}
