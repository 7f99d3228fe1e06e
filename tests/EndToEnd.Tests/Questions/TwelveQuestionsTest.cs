using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Albero.EndToEnd.Questions;

/// <summary>What four audiences come to ask, each answered within three clicks from the front page; README lists the questions.</summary>
[Collection(nameof(Road))]
public sealed class TwelveQuestionsTest(Road road)
{
    [Fact]
    public async Task Giunta_1_How_far_is_Brescias_plan_2018_at_mid_year_and_how_much_of_it_is_measured()
    {
        await using var visitor = await Visitor.AtTheFrontPageAsync(road);
        await visitor.AudienceAsync("Giunta");
        await visitor.ReadAsync(async page =>
        {
            await Shows(page, "70,6%");
            await Shows(page, "misurato il 41,2% del peso");
        });
    }

    [Fact]
    public async Task Giunta_2_Which_area_pulls_the_result_down_and_by_how_many_points()
    {
        await using var visitor = await Visitor.AtTheFrontPageAsync(road);
        await visitor.AudienceAsync("Giunta");
        await visitor.ReadAsync(page => Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Area 2 costa 6,8 dei 12,1 punti mancati" })).ToBeVisibleAsync());
    }

    [Fact]
    public async Task Giunta_3_Which_year_end_targets_were_lowered_during_2018()
    {
        await using var visitor = await Visitor.AtTheFrontPageAsync(road);
        await visitor.AudienceAsync("OIV");
        await visitor.FollowAsync(In(visitor.Page, "OIV", "Revisioni"));
        await visitor.ReadAsync(async page =>
        {
            await Shows(Row(page, "2.1.2/3"), "40.000", "30.000", "abbassato");
            await Shows(Row(page, "2.1.1/2"), "9.000", "5.500", "abbassato");
        });
    }

    [Fact]
    public async Task Management_4_The_Conservatores_score_and_on_how_much_weight()
    {
        await using var visitor = await Visitor.AtTheFrontPageAsync(road);
        await visitor.AudienceAsync("Management");
        await visitor.FollowAsync("Conservatore del Registro delle Imprese");
        await visitor.ReadAsync(page => Shows(Card(page), "73,9%", "misurato il 77,5% del peso"));
    }

    [Fact]
    public async Task Management_5_Which_of_his_objectives_costs_most_points()
    {
        await using var visitor = await Visitor.AtTheFrontPageAsync(road);
        await visitor.AudienceAsync("Management");
        await visitor.FollowAsync("Conservatore del Registro delle Imprese");
        await visitor.ReadAsync(page => Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, NameRegex = new("2\\.2\\.1.* costa 12,0 dei 20,3 punti") })).ToBeVisibleAsync());
    }

    [Fact]
    public async Task Management_6_Which_weight_has_objective_2_1_2_in_2018_and_which_in_2019()
    {
        await using var visitor = await Visitor.AtTheFrontPageAsync(road);
        await visitor.AudienceAsync("Management");
        await visitor.FollowAsync("Conservatore del Registro delle Imprese");
        await visitor.ReadAsync(async page =>
        {
            await Shows(page, "Peso 2018");
            await Shows(page, "Peso 2019");
            await Expect(Row(page, "2.1.2").GetByRole(AriaRole.Cell).Nth(0)).ToHaveTextAsync("30%");
            await Expect(Row(page, "2.1.2").GetByRole(AriaRole.Cell).Nth(1)).ToHaveTextAsync("20%");
        });
    }

    [Fact]
    public async Task Oiv_7_Where_is_the_deviation_of_the_sampled_applications_printed()
    {
        await using var visitor = await Visitor.AtTheFrontPageAsync(road);
        await visitor.AudienceAsync("OIV");
        await visitor.FollowAsync("2.1.1/2 istanze campionate");
        await visitor.ReadAsync(page => Shows(page.Locator("table.cells"), new Regex("[−-] ?3\\.201 posizioni"), new Regex("riga 1950")));
    }

    [Fact]
    public async Task Oiv_8_Which_targets_of_2019_ask_less_than_was_reached_at_mid_2018_and_whose_are_they()
    {
        await using var visitor = await Visitor.AtTheFrontPageAsync(road);
        await visitor.FollowAsync(visitor.Page.Locator("section[aria-labelledby='piano-brescia-2019']").GetByRole(AriaRole.Link, new() { Name = "Ambizione" }));
        await visitor.FollowAsync(In(visitor.Page, "Che cosa chiede il target", "chiedono meno"));
        await visitor.ReadAsync(async page =>
        {
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("4 target al 31/12/2019");
            var rows = page.Locator("table.stretches tbody tr:not(.grp)");
            await Expect(rows).ToHaveCountAsync(4);
            foreach (var row in await rows.AllAsync()) await Shows(row, new Regex("Dirigente|Conservatore|Segretario"));
        });
    }

    [Fact]
    public async Task Oiv_9_Which_scores_change_band_under_other_rules()
    {
        await using var visitor = await Visitor.AtTheFrontPageAsync(road);
        await visitor.AudienceAsync("OIV");
        await visitor.FollowAsync(In(visitor.Page, "OIV", "Regole"));
        await visitor.FollowAsync("solo quelli che cambiano");
        await visitor.ReadAsync(async page =>
        {
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Con «tetto 120» cambiano fascia 6 punteggi su 14; con le altre regole nessuno");
            await Expect(page.Locator("main tbody tr").Filter(new() { HasText = "cambia" })).ToHaveCountAsync(6);
        });
    }

    [Fact]
    public async Task Analysts_10_Achievement_by_area_and_kind_of_target_and_the_indicators_behind_a_total()
    {
        await using var visitor = await Visitor.AtTheFrontPageAsync(road);
        await visitor.AudienceAsync("Analisi");
        await Expect(Row(visitor.Page, "2").GetByRole(AriaRole.Cell).First).ToContainTextAsync("82,3");
        await visitor.FollowAsync(Row(visitor.Page, "2").GetByRole(AriaRole.Link, new() { Name = "Parziale 73,9" }));
        await visitor.ReadAsync(async page =>
        {
            await Expect(page.Locator("main tbody tr")).ToHaveCountAsync(18);
            await Shows(page, "2.2.1");
        });
    }

    [Fact]
    public async Task Analysts_11_The_telework_indicator_without_its_code()
    {
        await using var visitor = await Visitor.AtTheFrontPageAsync(road);
        await visitor.SearchAsync("telelavoro");
        await visitor.FollowAsync(visitor.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^3\\.1\\.1\\/1 ?Redazione") }));
        await visitor.ReadAsync(page => Shows(page.Locator("table.cells"), new Regex("delibera n\\. 70 del 26 giugno 2018"), new Regex("riga 3552")));
    }

    [Fact]
    public async Task Analysts_12_How_an_indicators_target_moved_from_2018_to_2019_as_a_spreadsheet()
    {
        await using var visitor = await Visitor.AtTheFrontPageAsync(road);
        await visitor.SearchAsync("telelavoro");
        await visitor.FollowAsync(visitor.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Numero dipendenti coinvolti" }).GetByRole(AriaRole.Link, new() { Name = "negli anni" }));
        await visitor.ReadAsync(page => Shows(page.Locator("main"), "2018", "2019", "3%"));
        var waiting = visitor.Page.WaitForDownloadAsync();
        await visitor.ClickAsync(visitor.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Excel") }));
        Assert.EndsWith(".xlsx", (await waiting).SuggestedFilename);
    }

    private static ILocator In(IPage page, string navigation, string link) =>
        page.GetByRole(AriaRole.Navigation, new() { Name = navigation }).GetByRole(AriaRole.Link, new() { Name = link });

    private static ILocator Card(IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "Conservatore del Registro delle Imprese" }).First;

    private static ILocator Row(IPage page, string begins) =>
        page.Locator("main tr").Filter(new() { Has = page.GetByRole(AriaRole.Rowheader, new() { NameRegex = new("^" + Regex.Escape(begins).Replace("/", "\\/") + "(?![0-9.\\/])") }) }).First;

    private static Task Shows(IPage page, string text) => Expect(page.Locator("main")).ToContainTextAsync(text);

    private static async Task Shows(ILocator where, params string[] texts)
    {
        foreach (var text in texts) await Expect(where).ToContainTextAsync(text);
    }

    private static async Task Shows(ILocator where, params Regex[] texts)
    {
        foreach (var text in texts) await Expect(where).ToContainTextAsync(text);
    }
}
