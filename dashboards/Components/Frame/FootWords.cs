using Albero.Dashboards.Data;
using Albero.Dashboards.Formats;
using Albero.Dashboards.Resources;
using Microsoft.Extensions.Localization;

namespace Albero.Dashboards.Components.Frame;

/// <summary>What stands under every figure, on the screen and in a file taken along: the bands and the rules.</summary>
internal static class FootWords
{
    public static string Rules(PolicyRow policy, IStringLocalizer<Texts> T) =>
        T["foot-rules", policy.Name, NumberText.Plain(policy.Cap), T["foot-at-most-" + policy.AtMost], T["foot-missing-" + policy.Missing]];

    // The lowest band has no limit of its own: it is what lies below the one before it.
    public static string Of(Bands bands, IStringLocalizer<Texts> T)
    {
        var words = bands.All.Select((band, i) => (string)(i > 0 && i == bands.All.Count - 1
            ? T["foot-band-last", band.Label, NumberText.Plain(bands.All[i - 1].From)]
            : T["foot-band", band.Label, NumberText.Plain(band.From)]));
        return T["foot-bands", bands.Note is { } note ? $" ({InWords(note, T)})" : "", string.Join(" · ", words)];
    }

    // The rules print their note in Italian; another language knows the usual one, else it stays as it is.
    private static string InWords(string note, IStringLocalizer<Texts> T) => T["foot-note-" + note] is { ResourceNotFound: false } known ? known : note;
}
