using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Components.States;
using Albero.Dashboards.Formats;
using Albero.Dashboards.Resources;
using Albero.Dashboards.Views;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Albero.Dashboards.Components.Frame;

/// <summary>The quiet frame around every page: where one is, what the numbers are about, how fresh they are.</summary>
public sealed partial class MainLayout
{
    private ViewContext? _context;

    [Inject] internal RequestView View { get; set; } = null!;

    [Inject] private IStringLocalizer<Texts> T { get; set; } = null!;

    private static string OtherLanguage => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "it" : "en";

    protected override async Task OnInitializedAsync() => _context = await View.GetAsync();

    // From one page to the next the plan and the checkpoint stay, as far as the address named them and they can be followed.
    private string Link(string path) => Links.To(_context is { } context ? AddressFaults.Followable(context).On(path) : new ViewState(path));

    private string RulesLine => _context!.Policy is { } policy
        ? T["foot-rules", policy.Name, NumberText.Plain(policy.Cap), T["foot-at-most-" + policy.AtMost], T["foot-missing-" + policy.Missing]]
        : "";

    // The lowest band has no limit of its own: it is what lies below the one before it.
    private string BandsLine
    {
        get
        {
            var bands = _context!.Bands;
            var words = bands.All.Select((band, i) => (string)(i > 0 && i == bands.All.Count - 1
                ? T["foot-band-last", band.Label, NumberText.Plain(bands.All[i - 1].From)]
                : T["foot-band", band.Label, NumberText.Plain(band.From)]));
            return T["foot-bands", bands.Note is { } note ? $" ({InWords(note)})" : "", string.Join(" · ", words)];
        }
    }

    // The rules print their note in Italian; another language knows the usual one, else it stays as it is.
    private string InWords(string note) => T["foot-note-" + note] is { ResourceNotFound: false } known ? known : note;

    private string? Current(string path) => _context?.State.Path.StartsWith(path, StringComparison.Ordinal) == true ? "page" : null;
}
