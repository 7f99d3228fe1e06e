namespace Albero.Dashboards.Tests.Pages;

public sealed class RevisionsTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    // 0.25 of the weight: 31.1% of it by the result, 19.7909% more by the target that asks less.
    [Fact]
    public async Task A_moved_target_is_parted_into_what_the_result_is_worth_and_what_the_target_adds()
    {
        var page = await fixture.PageAsync("/oiv/revisioni");
        Assert.Contains("Target resi più facili: 1; più difficili: 0.", page);
        Assert.Contains("Se il risultato restasse quello del 30/6/2018: 1 target spostato al 31/12/2018 vale +7,8 punti sui 100 del piano per il risultato; se abbassato ne aggiunge +4,9, se alzato 0.", page);
        Assert.Contains("31,1%", page);
        Assert.Contains("50,9%", page);
        Assert.Contains("+19,8 p.p. dal target", page);
        Assert.Contains("con il risultato del 30/6", page);
    }

    [Fact]
    public async Task Other_rules_give_another_worth()
    {
        var page = await fixture.PageAsync("/oiv/revisioni?regole=severe");
        Assert.DoesNotContain("50,9%", page);
        Assert.Contains("0 p.p. dal target", page);
    }

    [Fact]
    public async Task A_change_after_mid_year_is_marked_with_its_documents_date()
    {
        var page = await fixture.PageAsync("/oiv/revisioni");
        Assert.Contains("Dopo metà anno, quando il risultato al 30/6 era noto: 2 su 2 (documento del 17/9/2018).", page);
        Assert.Contains("dopo metà anno (17/9/2018)", page);
    }

    [Fact]
    public async Task Points_are_left_out_beside_a_filter_that_they_know_nothing_of() =>
        Assert.DoesNotContain("punti sui 100", await fixture.PageAsync("/oiv/revisioni?che=weight"));

    [Fact]
    public async Task Easier_targets_stand_first()
    {
        var page = await fixture.PageAsync("/oiv/revisioni");
        var table = page[page.IndexOf("<tbody", StringComparison.Ordinal)..];
        Assert.Contains("più facile", table[..table.IndexOf("</tr>", StringComparison.Ordinal)]);
    }

    [Fact]
    public async Task The_export_carries_both_achievements() =>
        Assert.Contains("31.1,50.8909,19.7909", await fixture.Visitor.GetStringAsync("/oiv/revisioni.csv?dialetto=aperto"));

    [Theory]
    [InlineData("/oiv/segnalazioni?ufficio=Ufficio%20Registro", "Scostamento dichiarato diverso", "Pesi che non fanno 100")]
    [InlineData("/oiv/segnalazioni?scadenza=2018-H1", "Scostamento dichiarato diverso", "Pesi che non fanno 100</b>")]
    public async Task The_worklist_can_be_narrowed_to_an_office_or_a_checkpoint(string address, string shown, string left)
    {
        var page = await fixture.PageAsync(address);
        var table = page[page.IndexOf("<tbody", StringComparison.Ordinal)..];
        Assert.Contains(shown, table);
        Assert.DoesNotContain(left, table);
    }

    [Fact]
    public async Task Ambition_offers_only_what_the_plan_can_be_gathered_by()
    {
        var page = await fixture.PageAsync("/oiv/ambizione?anno=2019");
        Assert.Contains("per=dirigente", page);
        Assert.DoesNotContain("albero=strategico", page);
    }
}
