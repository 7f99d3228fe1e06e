namespace Albero.EndToEnd.Pages;

/// <summary>The looks at a page see what they are there for: on a page of ours that has every fault.</summary>
[Collection(nameof(PagesRoad))]
public sealed class LooksTest(Road road)
{
    [Fact]
    public async Task A_number_that_only_eyes_see_is_told()
    {
        var page = await road.NewPageAsync();
        await page.SetContentAsync("""
            <style>.after::after { content: "17"; }</style>
            <p>12,5 <b>1</b>.<i>234</i></p><p aria-hidden="true">98,7</p><p class="after" aria-hidden="true"></p>
            <div role="img" aria-label="una figura"><svg><text x="9" y="9">46,6</text></svg></div>
            <p style="display: none">3</p><p>1.234</p>
            """);
        Assert.Equal(["17", "46,6", "98,7"], (await SpokenNumbers.MissingAsync(page)).Select(fault => fault.Split(' ')[1]).Order(StringComparer.Ordinal));
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task What_a_keyboard_cannot_do_is_told()
    {
        var page = await road.NewPageAsync();
        await page.AddInitScriptAsync(Keyboard.NotesClickListeners);
        await page.GotoAsync("about:blank");
        await page.SetContentAsync("""
            <style>.bare:focus { outline: 0; }</style>
            <a href="#x">Avanti</a><a href="#y" class="bare">Senza anello</a><span style="cursor: pointer">Solo clic</span><b id="b">Anche lui</b>
            <button tabindex="3">Prima di tutti</button><label>Nome <input></label><details><summary>Altro</summary>testo</details>
            <script>
              document.getElementById('b').addEventListener('click', () => {});
              document.querySelector('summary').addEventListener('keydown', event => event.preventDefault());
            </script>
            """);
        Assert.Equal(
            ["Enter does nothing on", "by click alone", "by click alone", "focus unseen", "out of order"],
            (await Keyboard.FaultsAsync(page)).Select(fault => fault.Split(':')[0]).Order(StringComparer.Ordinal));
        await page.Context.DisposeAsync();
    }
}
