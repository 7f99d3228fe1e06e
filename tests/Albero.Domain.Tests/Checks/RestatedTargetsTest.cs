using Albero.Domain.Findings;

namespace Albero.Domain.Tests.Checks;

public class RestatedTargetsTest
{
    private static DraftPlan TwoTrees(string strategic, string operational, string name = "Tasso di evasione verifiche metriche") => new DraftPlan()
        .Node("012", level: "area").Node("012~1", "012", "strategic").Node("012~2", "012")
        .Leaf("012~1", "Tasso di evasione verifiche metriche", strategic).Leaf("012~2", name, operational);

    [Theory]
    [InlineData("2020-FY: 90%", "2020-FY: 85%", "012~1/1@2020-FY")]
    [InlineData("2020-FY: >= 90%", "2020-FY: <= 90%", "012~1/1@2020-FY")]
    [InlineData("2020-FY: 90% | 2021-FY: 95%", "2020-FY: 90%", "")] // only what both print
    [InlineData("2020-FY: 90%", "2020-FY: 90%(dal 03/2015 i giorni sono stati ridotti)", "")]
    [InlineData("2020-FY: 90%", "2020-FY: >= 90 %", "")] // more is better: at least that
    public void The_same_name_in_both_trees_asks_for_the_same(string strategic, string operational, string where) =>
        Assert.Equal(where, TwoTrees(strategic, operational).Where(FindingCode.RestatedTargetDiffers));

    [Fact]
    public void Another_name_or_another_area_is_another_thing()
    {
        Assert.Equal("", TwoTrees("2020-FY: 90%", "2020-FY: 85%", "Tasso di evasione verifiche").Where(FindingCode.RestatedTargetDiffers));
        Assert.Equal("", TwoTrees("2020-FY: 90%", "2020-FY: 90%").Node("011", level: "area").Node("011~1", "011").Leaf("011~1", "Tasso di evasione verifiche metriche", "2020-FY: 80%").Where(FindingCode.RestatedTargetDiffers));
        // Of several with the name one agrees.
        Assert.Equal("", TwoTrees("2020-FY: 90%", "2020-FY: 90%").Leaf("012~2", "Tasso di evasione verifiche metriche", "2020-FY: 80%").Where(FindingCode.RestatedTargetDiffers));
    }

    [Theory]
    [InlineData("Tempo medio di pagamento delle fatture passive", "-18", "-15", ":1")]
    [InlineData("Tempo medio di pagamento delle fatture passive", "-18", "-18", "")]
    [InlineData("Percentuale di giudizi positivi", "Almeno l'80% sul totale dei giudizi", "≥ 80%", "")]
    [InlineData("Emissione ruolo 2020", "Completare le attività entro il 31.12.2020", "Entro il 31.12.2020", "")]
    [InlineData("Emissione ruolo 2020", "Completare le attività entro il 31.12.2020", "Entro il 30.11.2020", ":1")]
    public void A_manager_s_own_objective_asks_for_what_the_tree_asks(string name, string tree, string own, string where) => Assert.Equal(where,
        string.Concat(new DraftPlan().Node("A").Leaf("A", name, "2020-FY: " + tree, direction: "lower").Manager("Dirigente", 1, name, own).Read().Findings
            .Where(f => f.Code == FindingCode.RestatedTargetDiffers).Select(f => ":" + f.Parameters["individual"])));

    [Theory]
    [InlineData("Definizione modalità di svolgimento del lavoro agile e relativo monitoraggio", "15 giorni prima della scadenza del termine", 1)]
    [InlineData("Adeguamento alla legge. Definizione modalità di svolgimento del lavoro agile", "entro il 31.12.2020", 0)]
    [InlineData("Definizione modalità di lavoro", "15 giorni prima della scadenza del termine", 0)]
    public void A_long_name_that_is_a_part_of_another_is_the_same_thing(string name, string own, int count)
    {
        var plan = new DraftPlan().Node("A").Leaf("A", name, "2020-FY: Completare la prima attività entro il 28.02.2020 e la seconda entro il 31.12.2020")
            .Manager("Dirigente", 1, "Definizione modalità di svolgimento del lavoro agile", own);
        Assert.Equal(count, plan.Read().Findings.Count(f => f.Code == FindingCode.RestatedTargetDiffers));
    }
}
