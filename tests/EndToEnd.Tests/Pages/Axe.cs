using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Albero.EndToEnd.Pages;

/// <summary>What axe finds on a page. Its script is put into the page once, however often it is asked.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private const string Run = """
        async rules => (await axe.run(document, { runOnly: rules, resultTypes: ['violations'] })).violations
          .map(fault => `${fault.id}: ${fault.help}: ${fault.nodes.map(node => node.html).join(' | ')}`)
        """;

    /// <summary>Every rule of WCAG 2.1 A and AA.</summary>
    public static Task<IEnumerable<string>> EveryRuleAsync(IPage page, string view) =>
        RunAsync(page, view, new { type = "tag", values = (string[])["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] });

    /// <summary>The rules that a theme can break: it changes colours and nothing else.</summary>
    public static Task<IEnumerable<string>> ContrastAsync(IPage page, string view) =>
        RunAsync(page, view, new { type = "rule", values = (string[])["color-contrast", "link-in-text-block"] });

    private static async Task<IEnumerable<string>> RunAsync(IPage page, string view, object rules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(Script);
        var faults = await page.EvaluateAsync<string[]>(Run, rules);
        return faults.Select(fault => $"axe ({view}): {fault}");
    }
}
