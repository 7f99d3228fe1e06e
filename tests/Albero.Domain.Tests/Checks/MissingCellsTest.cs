using Albero.Domain.Findings;

namespace Albero.Domain.Tests.Checks;

public class MissingCellsTest
{
    /// <summary>A strategic indicator and two operational ones on two sheets, the second of them with two.</summary>
    private static DraftPlan Plan(string first = "", string second = "", string third = "", string strategic = "") => new DraftPlan()
        .Node("012", level: "area").Node("012~1", "012", "strategic").Node("012~2", "012").Node("012~3", "012")
        .Leaf("012~1", targets: "2020-FY: 3", frequency: strategic).Leaf("012~2", targets: "2020-FY: 3", frequency: first)
        .Leaf("012~3", targets: "2020-FY: 3", frequency: second).Leaf("012~3", targets: "2020-FY: 3", frequency: third);

    [Theory]
    [InlineData("", "", "", "", ":plan")]
    [InlineData("6 mesi", "semestrale", "annuale", "", ":tree")]
    [InlineData("6 mesi", "semestrale", "-", "", "012~3 :tree")]
    [InlineData("6 mesi", "", "", "annuale", "012~3")]
    [InlineData("6 mesi", "a", "b", "c", "")]
    public void Frequencies_that_the_whole_plan_or_a_tree_lacks_are_one_finding(string first, string second, string third, string strategic, string where) =>
        Assert.Equal(where, Plan(first, second, third, strategic).Where(FindingCode.FrequencyMissing));

    [Fact]
    public void An_office_may_stand_on_the_indicator_the_objective_or_above()
    {
        Assert.Equal(":plan", Plan().Where(FindingCode.OfficeMissing));
        Assert.Equal("", Plan().Office("012", null, "Area Anagrafica", "directorate").Where(FindingCode.OfficeMissing));
        Assert.Equal("012~2 :tree", Plan().Office("012~3", null, "Ufficio metrico").Where(FindingCode.OfficeMissing));
        Assert.Equal("012~3 :tree", Plan().Office("012~3", 1, "Ufficio metrico", "measured_by").Office("012~2", 1, "Registro").Where(FindingCode.OfficeMissing));
    }

    [Fact]
    public void An_office_still_to_be_defined_is_a_finding_of_its_own()
    {
        var plan = Plan().Office("012", null, "Ufficio metrico").Office("012~2", null, "In corso di definizione formale", "cost_centre");
        Assert.Equal("012~2:undefined", plan.Where(FindingCode.OfficeMissing));
    }

    [Fact]
    public void A_sheet_without_a_verdict_is_found_only_where_others_have_one()
    {
        Assert.Equal("", Plan().Where(FindingCode.VerdictMissing));
        Assert.Equal("", Plan().Verdict("012~1", null, "in linea").Verdict("012~2", null, "in linea").Verdict("012~3", null, "in linea").Where(FindingCode.VerdictMissing));
        Assert.Equal("012~3@2020-H1", Plan().Verdict("012~1", null, "in linea").Verdict("012~2", 1, "in linea").Where(FindingCode.VerdictMissing));
    }

    [Fact]
    public void One_without_a_verdict_among_others_is_named_and_a_result_speaks_for_itself()
    {
        var plan = Plan().Verdict("012~1", null, "in linea").Verdict("012~2", null, "in linea").Verdict("012~3", 2, "raggiunto");
        Assert.Equal("012~3/1", plan.Only(FindingCode.VerdictMissing).Parameters["members"]);
        Assert.Equal("", plan.Result("012~3", 1, "2020-H1", "2").Where(FindingCode.VerdictMissing));
    }
}
