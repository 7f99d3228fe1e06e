using System.Globalization;
using System.Net;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Pages.Analysis.Slices;
using Albero.Dashboards.Pages.Why;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.DuckDb;
using Albero.Metrics;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>Any part of a plan has a number that is explained: what its address says by conditions.</summary>
public sealed class WhyConditionsTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    private const string Why = "/perche?camera=prova&anno=2018&periodo=H1";

    [Fact]
    public async Task An_offices_number_is_named_and_told_in_the_figures_of_its_own_leaves()
    {
        var page = await fixture.PageAsync(Why + "&dove=office:Ufficio+Studi");
        Assert.Contains("<p class=\"eyebrow\"", page);
        Assert.Contains("Perché 73,3%? I 50,0 punti di peso, tutti nel conto, ne valgono 36,7", page);
        Assert.Contains(">Ufficio: Ufficio Studi</", page);
        Assert.Contains("(50\u202f×\u202f73,3) ÷ 50 =", page);
        Assert.Contains("Un indicatore può stare sotto più voci di «ufficio»", page);
        // The way down stays within the office.
        Assert.Contains("/perche?camera=prova&anno=2018&periodo=H1&obiettivo=1.1&dove=office:Ufficio%20Studi\"", page);
    }

    [Fact]
    public async Task Each_step_of_the_way_has_a_number_of_its_own()
    {
        var page = await fixture.PageAsync(Why + "&area=1&obiettivo=1.2&dove=office:Ufficio+Registro;status:met");
        Assert.Contains("Obiettivo 1.2 Qualità del registro · Ufficio: Ufficio Registro · Stato: Raggiunto", page);
        Assert.Contains("\"/perche?camera=prova&anno=2018&periodo=H1&dove=office:Ufficio%20Registro\"", page);
        Assert.Contains("\"/perche?camera=prova&anno=2018&periodo=H1&dove=office:Ufficio%20Registro;status:met\"", page);
        Assert.Contains("\"/perche?camera=prova&anno=2018&periodo=H1&area=1&dove=office:Ufficio%20Registro;status:met\"", page);
    }

    [Theory]
    [InlineData("/perche?anno=2018&periodo=H1&dove=objective:1.1", "/perche?camera=prova&anno=2018&periodo=H1&obiettivo=1.1\"")]
    [InlineData("/perche?anno=2018&periodo=H1&dove=area:1,2", "/perche?camera=prova&anno=2018&periodo=H1&area=1\"")]
    public async Task A_part_says_by_itself_what_a_condition_said_of_several(string address, string link) =>
        Assert.Contains(link, await fixture.PageAsync(address));

    [Theory]
    [InlineData("mission:012", "Missione: 012 Regolazione dei mercati", "82,3%")]
    [InlineData("mission:-", "Missione: non indicato", "nessun punteggio")]
    [InlineData("programme:012!/004", "Programma: 012/004 Vigilanza sui mercati", "82,3%")]
    [InlineData("target_kind:number,deadline", "Tipo di target: Numero, Data", "77,8%")]
    public async Task Conditions_are_said_by_the_names_of_their_members(string where, string name, string figure)
    {
        var page = await fixture.PageAsync($"{Why}&dove={where}");
        Assert.Contains($"<title>Perché {figure}? {name}", page);
    }

    [Fact]
    public async Task A_managers_objectives_in_the_plans_points_lead_to_the_managers_own_score()
    {
        var page = await fixture.PageAsync(Why + "&dove=manager:Conservatore+del+Registro");
        Assert.Contains("Perché 82,3%?", page);
        Assert.Contains("Nei punti del piano, con i pesi dell’albero; il punteggio del dirigente ha pesi suoi.", page);
        Assert.Contains("\"/perche?camera=prova&anno=2018&periodo=H1&dirigente=Conservatore%20del%20Registro\"", page);
        // 0.375×91.5 + 0.125×100 of the role's own hundred.
        Assert.Contains("Perché 93,6%? I 50,0 punti di peso", await fixture.PageAsync(Why + "&dirigente=Conservatore+del+Registro&direzione=Area+Anagrafica"));
    }

    [Theory]
    [InlineData("plan:*", "Un numero si spiega per un piano, a una scadenza e in un albero")]
    [InlineData("plan:prova!/2018,prova!/2019", "Un numero si spiega per un piano")]
    [InlineData("period:*", "Un numero si spiega per un piano")]
    [InlineData("tree:operational,strategic", "Un numero si spiega per un piano")]
    [InlineData("checkpoint:H1", "Un numero si spiega per un piano")]
    [InlineData("chamber:prova", "Un numero si spiega per un piano")]
    [InlineData("plan_year:2018", "Un numero si spiega per un piano")]
    [InlineData("office:Nessuno", "Ufficio Registro")]
    [InlineData("colore:blu", "strategic")]
    [InlineData("office", "dimensione:valore")]
    [InlineData("office:Ufficio+Studi;office:Ufficio+Registro", "dimensione:valore")]
    [InlineData("area:1&area=1", "«area» lo dice già il parametro «area»")]
    [InlineData("manager:-&dirigente=Conservatore+del+Registro", "«manager» lo dice già il parametro «dirigente»")]
    [InlineData("office:Ufficio+Studi&dirigente=Conservatore+del+Registro", "target_kind")]
    public async Task What_is_more_than_one_number_or_nothing_of_the_plans_is_refused_in_words(string where, string said)
    {
        foreach (var page in new[] { "/perche", "/perche.csv" })
        {
            using var answer = await fixture.Visitor.GetAsync(new Uri($"{page}?camera=prova&anno=2018&periodo=H1&dove={where}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains(said, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
        }
    }

    // The frame's bar changes the checkpoint and keeps the conditions.
    [Fact]
    public async Task A_band_that_nothing_is_in_at_another_checkpoint_is_an_empty_part_and_no_fault() =>
        Assert.Contains("A questa parte non appartiene nessun indicatore", await fixture.PageAsync("/perche?camera=prova&anno=2018&periodo=FY&dove=band:near"));

    [Fact]
    public async Task The_file_has_the_indicators_of_the_part()
    {
        var lines = (await fixture.Visitor.GetStringAsync("/perche.csv?camera=prova&anno=2018&periodo=H1&dialetto=aperto&dove=office:Ufficio+Registro;area:1")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.All(lines.Skip(1), line => Assert.Contains(",1.2,", line));
    }

    [Fact]
    public async Task An_indicator_of_two_offices_counts_once_where_both_are_asked_for()
    {
        const string SecondOffice = "INSERT INTO bridge_indicator_office SELECT indicator_key, 2, 'office' FROM dim_indicator WHERE plan_year = 2018 AND objective_code = '1.1' AND indicator_number = 1";
        using var snapshot = Built("snapshot-20261121T090000002-0a1b2c3e.duckdb", SecondOffice);
        async Task<WhyAmounts> Of(string where) => (await AnswerAsync(snapshot, new ViewState(Paths.Why) { Where = where })).Total;

        var (one, other, both) = (await Of("office:Ufficio Studi"), await Of("office:Ufficio Registro"), await Of("office:Ufficio Studi,Ufficio Registro"));
        Assert.Equal((2, 5, 6), (one.Indicators, other.Indicators, both.Indicators));
        Assert.Equal((50m, 75m, 100m), (one.Weight, other.Weight, both.Weight));
        Assert.Equal(74.1125m, both.Counted);
    }

    [Fact]
    public async Task By_every_dimension_and_member_the_parts_add_up_to_the_number()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("it-IT");
        using var snapshot = Built("snapshot-20261121T090000003-0a1b2c3e.duckdb");
        var walked = 0;
        // Without those that say which number it is, and those of earlier years, which the fixture's star lacks.
        string[] without = ["plan", "chamber", "plan_year", "period", "tree", "last_result_office", "last_result_directorate"];
        foreach (var dimension in MetricCatalog.Dimensions.Where(one => one.Grains.Contains("leaf") && !without.Contains(one.Name)))
        {
            var members = await snapshot.RunAsync(new MetricQuery(["score", "indicators"], [dimension.Name], MetricFilter.Is("plan", "prova/2018"), MetricFilter.Is("period", "2018-H1")));
            foreach (var row in members.Rows)
            {
                var state = new ViewState(Paths.Why) { Where = DimensionFilter.Write([new DimensionFilter(dimension.Name, [row.Members[0].Value])]) };
                var answer = await AnswerAsync(snapshot, state);
                WhySums.Check(answer, state.Where!);
                // What another page shows for the member, and nothing else.
                Assert.Equal((members.Value(row, "score"), members.Value(row, "indicators")), (answer.Total.Score, answer.Total.Indicators));
                walked++;
            }
        }
        Assert.True(walked > 40, $"{walked} members");
    }

    private static async Task<WhyAnswer> AnswerAsync(Snapshot snapshot, ViewState asked)
    {
        var policy = (await PolicyRow.AllAsync(snapshot)).First(one => one.IsOfficial);
        var plan = (await PlanRow.AllAsync(snapshot)).First(one => one.PlanId == "prova/2018");
        var period = (await PeriodRow.OfAsync(snapshot, plan)).First(one => one.Token == "H1");
        var rows = await PlanMeasurements.WithRollupsAsync(snapshot, plan.PlanId);
        var context = new ViewContext { State = asked, Source = new SnapshotState.Ready(snapshot), Plan = plan, Period = period, Policy = policy, Bands = await Bands.OfAsync(snapshot, policy), Snapshot = snapshot };
        return await WhyAnswer.OfAsync(snapshot, context, WhySlice.Of(context, rows), rows);
    }

    private Snapshot Built(string name, string? change = null)
    {
        var file = Path.Combine(fixture.Mart.Directory, name);
        fixture.Mart.Build(file, change);
        return new Snapshot(file, path => new DuckDBConnection($"Data Source={path};ACCESS_MODE=READ_ONLY"), 1000);
    }
}
