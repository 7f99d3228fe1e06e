using System.Net;

namespace Albero.Dashboards.Tests.Hosting;

public sealed class MovedRowsTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    [Theory]
    [InlineData("/analisi?camera=prova&anno=2018&colonne=indicator,status&ordina=-achievement")]
    [InlineData("/analisi?grafico=area")]
    [InlineData("/analisi.csv?stato=met&dialetto=aperto")]
    public async Task An_address_that_speaks_of_rows_leads_for_good_to_where_they_are_now(string old)
    {
        using var answer = await fixture.Visitor.GetAsync(old);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        var moved = answer.Headers.Location!.ToString();
        Assert.Equal(old.Replace("/analisi", "/analisi/righe", StringComparison.Ordinal), moved);
        using var there = await fixture.Visitor.GetAsync(moved);
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
    }
}
