using Microsoft.Playwright;

namespace Albero.EndToEnd.Pages;

/// <summary>
/// What the law asks of every page (WCAG 2.1 AA), in both themes, on a desk and on a phone: no rule of axe broken, nothing that scrolls
/// sideways, every number also there for who hears the page, everything within reach of a keyboard.
/// </summary>
[Collection(nameof(PagesRoad))]
public sealed class EveryPageTest(Road road)
{
    private const int Desk = 1280;
    private const int Phone = 390;

    public static TheoryData<string> Addresses => [.. PageCases.Addresses];

    [Fact]
    public void Every_page_is_looked_at() =>
        Assert.Empty(PageCases.Routed.Except(PageCases.Addresses.Select(PageCases.PathOf)));

    [Theory, MemberData(nameof(Addresses))]
    public async Task A_page_is_for_everyone(string address)
    {
        // One load of the page for all that is asked of it: another window or theme makes it again what it would be there.
        await using var visit = await PageVisit.OpenAsync(road, address, Desk);
        var page = visit.Page;
        var faults = new List<string>();
        faults.AddRange(await Axe.EveryRuleAsync(page, "1280, light"));
        faults.AddRange(await SpokenNumbers.MissingAsync(page));
        faults.AddRange(await Structure.ChangesAsync(page, address));
        faults.AddRange(await visit.SidewaysAsync());

        await visit.ShowAsync(Phone, dark: true);
        faults.AddRange(await visit.SidewaysAsync());
        faults.AddRange(await Axe.EveryRuleAsync(page, "390, dark"));

        // What is the same on every plan is looked at on the first.
        if (PageCases.Firsts.Contains(address))
        {
            await visit.ShowAsync(Phone, dark: false);
            faults.AddRange(await Axe.ContrastAsync(page, "390, light"));
            await visit.ShowAsync(Desk, dark: true);
            faults.AddRange(await Axe.ContrastAsync(page, "1280, dark"));
            faults.AddRange(await Keyboard.FaultsAsync(page));
        }

        faults.AddRange(visit.Errors);
        Assert.True(faults.Count == 0, $"{address}\n{string.Join('\n', faults)}");
    }
}

/// <summary>A road of their own, so that these tests run beside the journeys.</summary>
[CollectionDefinition(nameof(PagesRoad))]
public sealed class PagesRoad : ICollectionFixture<Road>;
