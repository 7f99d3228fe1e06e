namespace Albero.Dashboards.Tests.Pages;

/// <summary>A plan with two trees on the front page: as on every other page, the headline tree is counted and the other one said apart.</summary>
public sealed class StartTreesTest
{
    [Fact]
    public async Task Targets_and_indicators_are_those_of_the_headline_tree_and_the_others_are_told_apart()
    {
        using var site = new FixtureSite("UPDATE dim_indicator SET tree = 'strategic' WHERE plan_year = 2019 AND objective_code = '2.1'");
        var page = await site.PageAsync("/");
        var card = page[page.IndexOf("piano-prova-2019", StringComparison.Ordinal)..page.IndexOf("piano-prova-2018", StringComparison.Ordinal)];
        Assert.Contains("Il piano fissa 5 target al 31/12/2019. Un altro è dell’albero strategico, che sta a parte.", card);
        Assert.Matches(@"Indicatori</dt><dd[^>]*>5<small[^>]*>più 1 strategico, a parte<", card);
        Assert.Matches(@">31/12/2019</a></th>\s*<td[^>]*>5<small[^>]*>più 1 strategico, a parte<", card);
    }
}
