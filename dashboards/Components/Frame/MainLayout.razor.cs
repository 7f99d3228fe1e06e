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

    private string RulesLine => _context!.Policy is { } policy ? FootWords.Rules(policy, T) : "";

    private string BandsLine => FootWords.Of(_context!.Bands, T);

    // What a sheet of paper is about, where the frame isn't printed.
    private string PrintLine => string.Join(" · ", new[]
    {
        "Albero", _context?.Plan?.ChamberName, _context?.Plan is { } plan ? T["print-plan", plan.Year].Value : null,
        _context?.Period is { } period ? T["print-period", period.Day].Value : null,
        _context?.Policy is { } policy ? T["print-rules", policy.Name].Value : null,
        _context?.Snapshot?.BuiltAt is { } built ? T["data-of", NumberText.Date(DateOnly.FromDateTime(built)), built.ToString("HH:mm", CultureInfo.InvariantCulture)].Value : null,
    }.Where(part => part is not null));

    private string? Current(string path) => _context?.State.Path.StartsWith(path, StringComparison.Ordinal) == true ? "page" : null;
}
