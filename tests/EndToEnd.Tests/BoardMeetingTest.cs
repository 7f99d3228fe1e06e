using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Albero.EndToEnd;

/// <summary>What a board and a manager take into a meeting: a page without scrolling, one sheet of paper, a file without a network.</summary>
[Collection(nameof(Road))]
public sealed partial class BoardMeetingTest(Road road)
{
    private const string Offer = "Scarica per la seduta\n";

    [Fact]
    public async Task The_boards_page_fits_one_screen_and_its_file_opens_from_disk_with_the_same_figures()
    {
        var page = await road.OpenAsync("/giunta?camera=brescia&anno=2018&periodo=H1", 1440);
        await page.Locator("h1").WaitForAsync();
        Assert.InRange(await page.EvaluateAsync<int>("Math.ceil(document.querySelector('main').getBoundingClientRect().bottom)"), 400, 900);
        var figures = await page.Locator(".giunta").InnerTextAsync();

        var waiting = page.WaitForDownloadAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = Offer.Trim() }).ClickAsync();
        var folder = Directory.CreateTempSubdirectory("albero-seduta-");
        var file = Path.Combine(folder.FullName, (await waiting).SuggestedFilename);
        await (await waiting).SaveAsAsync(file);
        Assert.EndsWith("albero-giunta-brescia-2018-H1.html", file);

        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        await page.GotoAsync("file://" + file, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Equal([new Uri(file).ToString()], requests);
        // All but the offer of the file itself.
        Assert.Contains(Offer, figures);
        Assert.Equal(figures.Replace(Offer, ""), await page.Locator(".giunta").InnerTextAsync());
        // The look came along: the panels stand in their grid.
        Assert.Equal(await page.Locator("#persi").EvaluateAsync<int>("e => Math.round(e.getBoundingClientRect().top)"), await page.Locator("#mossi").EvaluateAsync<int>("e => Math.round(e.getBoundingClientRect().top)"));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Paper_has_one_sheet_for_the_board_and_one_for_each_manager()
    {
        var page = await road.OpenAsync("/", 1440);
        foreach (var (address, sheets) in new[]
        {
            ("/giunta?camera=brescia&anno=2018&periodo=H1", 1), ("/giunta?camera=brescia&anno=2019", 1), ("/giunta?camera=brindisi&anno=2019", 1),
            ("/management/schede?camera=brescia&anno=2018&periodo=H1", 3), ("/management/schede?camera=brescia&anno=2018&periodo=H1&dirigente=Conservatore+del+Registro+delle+Imprese", 1),
        })
        {
            await page.GotoAsync(road.Address + address[1..], new() { WaitUntil = WaitUntilState.Load });
            var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = false }));
            Assert.Equal($"{address}: {sheets}", $"{address}: {Sheet().Count(pdf)}");
        }
    }

    [GeneratedRegex("/Type\\s*/Page[^s]")]
    private static partial Regex Sheet();
}
