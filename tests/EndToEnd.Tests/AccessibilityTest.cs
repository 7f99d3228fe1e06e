using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Albero.EndToEnd;

/// <summary>What the law asks of these pages (WCAG 2.1 AA), in both themes, on a desk and on a phone.</summary>
[Collection(nameof(Road))]
public sealed class AccessibilityTest(Road road)
{
    private static readonly string[] Pages =
    [
        "/",
        "/cerca?camera=brescia&anno=2018&testo=registro",
        "/cerca?testo=zzz",
        "/come-si-legge",
        "/stato",
        "/oiv/scostamenti?camera=brescia&anno=2018&periodo=H1&per=direzione",
        "/oiv/scostamenti?camera=brescia&anno=2018&periodo=H1&per=area&obiettivo=2.1.1&indicatore=2",
        "/oiv/segnalazioni?camera=brescia&anno=2018&periodo=H1",
        "/oiv/revisioni?camera=brescia&anno=2018",
        "/oiv/scostamenti?camera=brescia&anno=2019",
        "/oiv/scostamenti?camera=brescia&anno=2019&per=dirigente&obiettivo=2.1.1&indicatore=3",
        "/oiv/ambizione?camera=brescia&anno=2019",
        "/oiv/ambizione?camera=brescia&anno=2019&confronto=storico&chiede=more&per=dirigente&regole=tetto-120",
        "/giunta?camera=brescia&anno=2018",
        "/giunta/serie?camera=brescia&anno=2019",
        "/management?camera=brescia&anno=2018",
        "/management?camera=brescia&anno=2019",
        "/management/schede?camera=brescia&anno=2018&periodo=H1",
        "/management?camera=brindisi&anno=2019",
        "/giunta?camera=brindisi&anno=2019&periodo=H1",
        "/giunta?camera=ignota-2020&anno=2020&periodo=2022-FY",
        "/management?camera=ignota-2021&anno=2021",
        "/oiv/scostamenti?camera=brindisi&anno=2019&periodo=H1&obiettivo=012~7",
        "/oiv/scostamenti?camera=brindisi&anno=2019&periodo=2020-FY&albero=strategico",
        "/oiv/scostamenti?camera=ignota-2020&anno=2020&obiettivo=A.1.2&indicatore=1",
        "/oiv/scostamenti?camera=ignota-2021&anno=2021&obiettivo=1.1~1&indicatore=1",
        "/albero?camera=brescia&anno=2018&periodo=H1&con=2019",
        "/analisi/righe?camera=brescia&anno=2018&periodo=H1",
        "/analisi?camera=brescia&anno=2018&periodo=H1&filtra=status",
        "/analisi?camera=brescia&anno=2018&misure=score&righe=severity",
        "/analisi/andamenti?camera=brescia&anno=2019&quali=tutte",
        "/analisi/confronto?piani=brescia/2018,brescia/2019&scadenza=H1",
        "/analisi/righe?camera=brescia&anno=2018&periodo=mai",
    ];

    public static TheoryData<string, int, bool> Views()
    {
        var views = new TheoryData<string, int, bool>();
        foreach (var page in Pages)
        {
            views.Add(page, 1280, false);
            views.Add(page, 390, true);
            // What is new is looked at in both themes at both widths.
            if (page.StartsWith("/giunta", StringComparison.Ordinal) || page.StartsWith("/management", StringComparison.Ordinal) || page.StartsWith("/oiv/ambizione", StringComparison.Ordinal))
            {
                views.Add(page, 1280, true);
                views.Add(page, 390, false);
            }
        }
        return views;
    }

    [Theory, MemberData(nameof(Views))]
    public async Task A_page_breaks_no_rule_of_WCAG_and_never_scrolls_sideways(string path, int width, bool dark)
    {
        var page = await road.OpenAsync(path, width, dark);
        var faults = new List<string>();
        page.PageError += (_, fault) => faults.Add(fault);
        await page.Locator("h1").WaitForAsync();
        await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);

        var result = await page.RunAxe(new AxeRunOptions
        {
            RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] },
        });
        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(faults);
    }
}
