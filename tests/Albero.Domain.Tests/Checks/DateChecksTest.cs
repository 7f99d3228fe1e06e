using System.Globalization;
using Albero.Domain.Findings;

namespace Albero.Domain.Tests.Checks;

public class DateChecksTest
{
    [Theory]
    [InlineData("2020-FY: Report al 30.09.2020 30.04.2020 31.12.2020", "A/1@2020-FY")]
    [InlineData("2020-FY: Report al 30.04.2020 30.09.2020 31.12.2020", "")]
    [InlineData("2020-H1: entro il 30/06/2020 | 2020-FY: entro il 31/03/2020", "A/1@2020-FY:checkpoints")]
    [InlineData("2020-H1: entro il 30/09/2020", "A/1@2020-H1:late")]
    [InlineData("2020-FY: entro il 31/01/2021", "A/1@2020-FY:late")]
    [InlineData("2020-FY: entro il 31/12/2019", "A/1@2020-FY:past")]
    [InlineData("2021-FY: entro il 31/12/2020", "A/1@2021-FY:past")]
    [InlineData("2020-FY: entro il 31/01/2020", "A/1@2020-FY:approval")]
    [InlineData("2020-H1: entro il 30/06/2020 | 2020-FY: entro il 31/12/2020 | 2021-FY: entro il 31/12/2021", "")]
    [InlineData("2020-FY: Entro il 34.04.2020", "")] // no date at all, which another finding says
    public void Dates_that_contradict_each_other_the_checkpoint_or_the_year_are_found(string targets, string where) =>
        Assert.Equal(where, new DraftPlan { PlanDate = new DateOnly(2020, 2, 15) }.Node("A").Leaf("A", targets: targets).Where(FindingCode.DatesOutOfOrder));

    [Fact]
    public void A_cell_that_two_checkpoints_share_may_end_with_the_second()
    {
        var plan = new DraftPlan().Node("A").Leaf("A", targets: "2020-H1: entro il 31/12/2020");
        Assert.Equal("A/1@2020-H1:late", plan.Where(FindingCode.DatesOutOfOrder));
        plan.Targets[0] = plan.Targets[0] with { SpansTo = "2020-FY" };
        Assert.Equal("", plan.Where(FindingCode.DatesOutOfOrder));
    }

    [Fact]
    public void Individual_objectives_are_looked_at_too_and_named()
    {
        var finding = new DraftPlan().Node("A").Leaf("A").Manager("Dirigente", 2, "bandi", "Entro il 31.03.2020 Entro il 31.01.2020").Only(FindingCode.DatesOutOfOrder);
        Assert.Equal(
            "Obiettivo individuale 2, Dirigente: Nel testo «Entro il 31.03.2020 Entro il 31.01.2020» la data 31/3/2020 è stampata prima di 31/1/2020.",
            FindingMessages.Text(finding, CultureInfo.GetCultureInfo("it-IT")));
    }
}
