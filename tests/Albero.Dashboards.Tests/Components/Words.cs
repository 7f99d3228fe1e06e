using System.Globalization;
using Albero.Dashboards.Resources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Albero.Dashboards.Tests.Components;

/// <summary>The interface's texts in a language, for sentences that are built without a page.</summary>
internal static class Words
{
    /// <summary>Sets the culture of the calling test too: numbers follow it.</summary>
    public static IStringLocalizer<Texts> In(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        return new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider().GetRequiredService<IStringLocalizer<Texts>>();
    }
}
