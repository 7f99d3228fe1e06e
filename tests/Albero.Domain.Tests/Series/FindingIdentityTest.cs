namespace Albero.Domain.Tests.Series;

/// <summary>Evaluators' notes hang on the identity of a finding: it must be the same when a document is read again.</summary>
public sealed class FindingIdentityTest
{
    [Fact]
    public void A_finding_keeps_its_identity_when_lines_move_and_others_are_found_before_it()
    {
        var before = Same(new SmallPlan(2019)).Read().Findings.Where(finding => finding.Subject.IndicatorNumber is not null).ToList();
        var after = Same(new SmallPlan(2019).Indicator("0", 1, "higher", "9", "H1 31/2/2019|3", "FY boh|10 o 12")).Indicator("A", 7, "higher", "", "H1 boh|forse").Read()
            .Findings.ToDictionary(finding => finding.Identity);

        Assert.True(before.Count >= 3, string.Join(", ", before.Select(finding => finding.Identity)));
        Assert.True(after.Count > before.Count + 2);
        Assert.All(before, finding =>
        {
            var again = after[finding.Identity];
            Assert.Equal((finding.Code, finding.Subject), (again.Code, again.Subject));
            Assert.Equal(finding.Parameters.OrderBy(one => one.Key), again.Parameters.OrderBy(one => one.Key));
            Assert.True(again.Line > finding.Line);
        });
    }

    private static SmallPlan Same(SmallPlan plan) => plan
        .Indicator("A", 1, "higher", "10", "H1 boh|5", "FY 8|forse")
        .Indicator("A", 2, "higher", "12", "H1 |3", "FY 31/2/2019|7")
        .Indicator("B", 1, "lower", "4", "H1 entro il 31 febbraio|5", "FY 6|7");
}
