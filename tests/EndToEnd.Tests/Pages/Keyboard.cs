using Microsoft.Playwright;

namespace Albero.EndToEnd.Pages;

/// <summary>
/// A page without a pointer: Tab comes to everything that can be used, each time with a focus that is seen; nothing answers to a
/// click alone; what unfolds does so by Enter.
/// </summary>
internal static class Keyboard
{
    /// <summary>To be run before the page's own scripts: marks what they make to answer to a click.</summary>
    public const string NotesClickListeners = """
        (() => {
          const add = EventTarget.prototype.addEventListener;
          EventTarget.prototype.addEventListener = function (type, ...rest) {
            if (type === 'click' && this instanceof Element) this.setAttribute('data-clicked', '');
            return add.call(this, type, ...rest);
          };
        })();
        """;

    private const string Names = """
        window.alberoName = e => e ? `<${e.localName}${e.id ? '#' + e.id : ''}${e.className?.baseVal ?? e.className ? '.' + (e.className?.baseVal ?? e.className).split(' ').join('.') : ''}> ${(e.getAttribute('aria-label') ?? e.textContent).trim().replace(/\s+/g, ' ').slice(0, 50)}` : 'nothing';
        window.alberoUsable = () => [...document.querySelectorAll('a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex], [contenteditable=true]')]
          .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true }) && !e.closest('[inert]'))
          .filter(e => e.localName !== 'input' || e.type !== 'radio' || e.checked || !document.querySelector(`input[type=radio][name="${e.name}"]:checked`));
        """;

    private const string Watch = """
        () => {
          window.alberoReached = new Set();
          window.alberoUnseen = [];
          document.addEventListener('focusin', event => {
            const e = event.target;
            if (window.alberoReached.has(e)) return;
            window.alberoReached.add(e);
            const [style, box] = [getComputedStyle(e), e.getBoundingClientRect()];
            // A ring may be drawn by what the field stands in.
            const ringed = one => { const { outlineStyle, outlineWidth } = getComputedStyle(one); return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0; };
            const ring = ringed(e) || (e.closest('form') && ringed(e.closest('form')));
            if (!(ring || style.boxShadow !== 'none') || box.width < 2 || box.height < 2 || box.right <= 0) window.alberoUnseen.push(alberoName(e));
          }, true);
          document.activeElement?.blur?.();
          return alberoUsable().length;
        }
        """;

    private const string Unreached = "() => alberoUsable().filter(e => !alberoReached.has(e)).map(alberoName)";

    // In a chart a pointer looks closer at what the table beside it holds. A label answers for its field; a pointer over anything else promises something that a key must be able to do too.
    private const string ByClickAlone = """
        () => {
          const usable = new Set(alberoUsable());
          const within = e => { for (; e; e = e.parentElement) if (usable.has(e) || (e.localName === 'label' && e.control)) return true; return false; };
          const promises = e => e.hasAttribute('onclick') || e.hasAttribute('data-clicked') || (getComputedStyle(e).cursor === 'pointer' && getComputedStyle(e.parentElement ?? e).cursor !== 'pointer');
          return [...document.body.querySelectorAll('*')].filter(e => e.checkVisibility({ visibilityProperty: true }) && promises(e) && !within(e) && !e.closest('.js-plotly-plot')
            && !e.querySelector('a[href], button, input, select, summary')).map(alberoName);
        }
        """;

    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        await page.EvaluateAsync(Names);
        var faults = new List<string>();
        faults.AddRange((await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[tabindex]')].filter(e => e.tabIndex > 0).map(alberoName)")).Select(e => $"out of order: {e}"));
        faults.AddRange((await page.EvaluateAsync<string[]>(ByClickAlone)).Select(e => $"by click alone: {e}"));

        var stops = await page.EvaluateAsync<int>(Watch);
        await TabAsync(page, stops);
        faults.AddRange((await page.EvaluateAsync<string[]>(Unreached)).Select(e => $"out of Tab's reach: {e}"));
        faults.AddRange((await page.EvaluateAsync<string[]>("() => alberoUnseen")).Select(e => $"focus unseen: {e}"));
        faults.AddRange(await DisclosuresAsync(page));
        return faults;
    }

    // Keys as fast as a page takes them, in their order: to wait for the answer to each would take longer than all else here.
    private static async Task TabAsync(IPage page, int times)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await Task.WhenAll(Enumerable.Range(0, times).SelectMany(_ => (string[])["rawKeyDown", "keyUp"])
            .Select(type => session.SendAsync("Input.dispatchKeyEvent", new() { ["type"] = type, ["key"] = "Tab", ["code"] = "Tab", ["windowsVirtualKeyCode"] = 9 })));
        await session.DetachAsync();
    }

    private static async Task<IReadOnlyList<string>> DisclosuresAsync(IPage page)
    {
        var faults = new List<string>();
        foreach (var summary in (await page.Locator("summary:visible").AllAsync()).Take(6))
        {
            var closed = await Open();
            await summary.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            if (await Open() == closed) faults.Add($"Enter does nothing on: {await summary.InnerTextAsync()}");
            await page.Keyboard.PressAsync(await summary.EvaluateAsync<bool>("e => e.parentElement.matches('.pick')") ? "Escape" : "Enter");
            if (await Open() != closed) faults.Add($"it doesn't go back as it was: {await summary.InnerTextAsync()}");

            async Task<bool> Open() => await summary.EvaluateAsync<bool>("e => e.parentElement.open");
        }

        return faults;
    }
}
