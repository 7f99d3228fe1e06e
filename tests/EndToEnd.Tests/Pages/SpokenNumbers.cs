using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Albero.EndToEnd.Pages;

/// <summary>
/// Every number that a page shows, be it a text, a text of a drawing or one that a style sheet adds, stands in its accessibility tree
/// too. Marks of a chart's axes are no figures of the page.
/// </summary>
internal static partial class SpokenNumbers
{
    // Texts that flow into one another are one; what another block holds begins anew.
    private const string Shown = """
        () => {
          const texts = [];
          const axis = '.xtick, .ytick, [data-axis]';
          const shown = e => e.checkVisibility({ opacityProperty: true, visibilityProperty: true });
          const block = e => { while (e.parentElement && /^(inline|contents)$/.test(getComputedStyle(e).display) && !(e instanceof SVGElement)) e = e.parentElement; return e; };
          let last = null;
          const add = (text, of, alone) => { if (alone || of !== last || !texts.length) texts.push([text]); else texts[texts.length - 1].push(text); last = alone ? null : of; };
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
          for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            if (node instanceof Element) {
              if (!shown(node)) continue;
              for (const part of ['::before', '::after']) {
                const content = getComputedStyle(node, part).content;
                if (/^".*[0-9].*"$/.test(content)) add(content, node, true);
              }
              if (node.matches('br')) last = null;
              if (node.matches('input:not([type=hidden], [type=checkbox], [type=radio]), textarea')) add(node.value, node, true);
              continue;
            }
            const parent = node.parentElement;
            if (!node.data.trim() && !(last && node.data)) continue;
            if (!shown(parent) || parent.closest('script, style, template, noscript, select, ' + axis)) continue;
            add(node.data, block(parent), false);
          }
          return texts;
        }
        """;

    public static async Task<IEnumerable<string>> MissingAsync(IPage page)
    {
        var said = Numbers(await SpokenTexts.OfAsync(page)).ToHashSet();
        var shown = await page.EvaluateAsync<string[][]>(Shown);
        // Words of one line may be of neighbours that only a style keeps apart: then each is there by itself.
        return shown.Where(line => !Numbers(line).All(said.Contains))
            .SelectMany(line => Numbers([string.Concat(line)]).Where(number => !said.Contains(number)).Select(number => $"unspoken: {number} in «{Short(string.Concat(line))}»")).Distinct();
    }

    private static IEnumerable<string> Numbers(IEnumerable<string> texts) => texts.SelectMany(text => Number().Matches(text)).Select(match => match.Value);

    private static string Short(string text) => text.Trim() is var bare && bare.Length > 80 ? bare[..80] + "…" : bare;

    [GeneratedRegex("[0-9]+(?:[.,][0-9]+)*")]
    private static partial Regex Number();
}
