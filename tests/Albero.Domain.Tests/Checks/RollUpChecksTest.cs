using Albero.Domain.Findings;

namespace Albero.Domain.Tests.Checks;

public class RollUpChecksTest
{
    private static DraftPlan Plan(string text) => new DraftPlan()
        .Node("A", level: "area").Node("A.1", "A", "strategic").Node("A.1.1", "A.1").Node("A.1.2", "A.1").Node("A.1.2.1", "A.1.2", "action")
        .Leaf("A.1.1", "conta").Leaf("A.1.2", text, rollup: true).Leaf("A.1.2.1", "altro");

    [Theory]
    [InlineData("Media ponderata di performance delle azioni associate all'obiettivo operativo A.1.2", "")]
    [InlineData("Media ponderata di performance delle azioni associate all'obiettivo operativo A.1.2.", "")]
    [InlineData("Media ponderata di performance delle azioni associate", "")]
    [InlineData("Media ponderata delle azioni A.1.2.1", "")]
    [InlineData("Media ponderata di performance delle azioni associate all'obiettivo operativo A.1.1", "A.1.2/1")]
    [InlineData("Media ponderata di performance delle azioni associate all'obiettivo operativo A.1.9", "A.1.2/1:unknown")]
    [InlineData("Media ponderata, versione 1.2", "")]
    public void A_roll_up_names_its_own_node(string text, string where) => Assert.Equal(where, Plan(text).Where(FindingCode.RollupNamesOther));

    [Fact]
    public void A_roll_up_without_anything_below_it_is_a_finding()
    {
        Assert.Equal("", Plan("media").Where(FindingCode.RollupWithoutChildren));
        Assert.Equal("A.1.1/2", Plan("media").Leaf("A.1.1", "media delle azioni", rollup: true).Where(FindingCode.RollupWithoutChildren));
        // One on the strategic node reaches into the operational tree.
        Assert.Equal("", Plan("media").Leaf("A.1", "media degli obiettivi", rollup: true).Where(FindingCode.RollupWithoutChildren));
    }
}
