using Albero.Domain.Findings;

namespace Albero.Domain.Tests.Checks;

public class TargetChecksTest
{
    private static string Where(string code, string targets, string baseline = "", string direction = "higher", string text = "imprese") =>
        new DraftPlan().Node("A").Leaf("A", text, targets, baseline: baseline, direction: direction).Where(code);

    [Theory]
    [InlineData("2020-FY: >= 7", "7", "higher", "A/1@2020-FY")]
    [InlineData("2020-FY: 30", "30", "higher", "A/1@2020-FY")]
    [InlineData("2020-FY: 30 | 2021-FY: 30 | 2022-FY: 40", "30", "higher", "A/1@2020-FY")]
    [InlineData("2020-FY: <= 20", "18", "lower", "")] // that asks for less than there is: target-below-baseline
    [InlineData("2020-FY: <= 20", "20", "lower", "A/1@2020-FY")]
    [InlineData("2020-FY: > 7", "7", "higher", "")]
    [InlineData("2020-FY: >= 8", "7", "higher", "")]
    [InlineData("2020-FY: 100%", "100%", "higher", "")] // nobody can ask for more
    [InlineData("2020-FY: = 5", "5", "higher", "")]
    [InlineData("2020-FY: 75%", "75", "higher", "")] // another unit
    [InlineData("2020-FY: si", "si", "higher", "")]
    [InlineData("2020-H1: 30 | 2020-FY: 40", "30", "higher", "")] // on its way
    [InlineData("2020-H1: 30", "30", "higher", "")]
    public void Met_at_approval_is_what_the_baseline_reaches_exactly(string targets, string baseline, string direction, string where) =>
        Assert.Equal(where, Where(FindingCode.TargetMetAtApproval, targets, baseline, direction));

    [Fact]
    public void A_target_is_either_below_its_baseline_or_met_at_approval()
    {
        Assert.Equal("A/1@2020-FY", Where(FindingCode.TargetBelowBaseline, "2020-FY: 6", "7"));
        Assert.Equal("", Where(FindingCode.TargetMetAtApproval, "2020-FY: 6", "7"));
    }

    [Theory]
    [InlineData("2020-FY: >= 7 | 2021-FY: >= 7 | 2022-FY: >= 7", "A/1")]
    [InlineData("2020-FY: 90% | 2021-FY: 90% | 2022-FY: 90,0 %", "A/1")]
    [InlineData("2020-FY: >= 7 | 2021-FY: >= 7", "")]
    [InlineData("2020-H1: 7 | 2020-FY: 7 | 2021-FY: 7", "")]
    [InlineData("2020-FY: >= 7 | 2021-FY: >= 7 | 2022-FY: >= 8", "")]
    [InlineData("2020-FY: >= 7 | 2021-FY: >= 7 | 2022-FY: > 7", "")]
    [InlineData("2020-FY: si | 2021-FY: si | 2022-FY: si", "")]
    [InlineData("2020-FY: 100% | 2021-FY: 100% | 2022-FY: 100%", "")]
    [InlineData("2020-FY: >= +10 % | 2021-FY: >= +10 % | 2022-FY: >= +10 %", "")] // growth every year
    public void Flat_is_the_same_figure_for_three_years(string targets, string where) => Assert.Equal(where, Where(FindingCode.TargetFlat, targets));

    [Theory]
    [InlineData("Razionalizzazione costi di struttura", ">= 75 %", "none", "A/1@2020-FY:words")]
    [InlineData("Razionalizzazione costi di struttura", ">= 75 %", "lower", "A/1@2020-FY:lower")]
    [InlineData("Tempo di lavorazione delle pratiche", "≥ 30% rispetto 2020 (12, 4)", "higher", "A/1@2020-FY:words")]
    [InlineData("N. medio di giorni", "<= 20", "higher", "A/1@2020-FY:higher")]
    [InlineData("Razionalizzazione costi di struttura", "<= 75 %", "lower", "")]
    [InlineData("Razionalizzazione costi di struttura", "75 %", "lower", "")] // no sign is printed
    [InlineData("Pratiche evase nei tempi", ">= 90 %", "higher", "")]
    [InlineData("Riduzione dei tempi", ">= 10%", "higher", "")]
    [InlineData("Indice di tempestività dei pagamenti", "< 0", "lower", "")]
    [InlineData("Grado di soddisfazione", ">= 7", "none", "")]
    public void A_minimum_where_less_is_better_is_a_finding(string text, string target, string direction, string where) =>
        Assert.Equal(where, Where(FindingCode.OperatorAgainstDirection, "2020-FY: " + target, direction: direction, text: text));

    [Fact]
    public void An_operator_against_the_direction_is_said_once_for_all_years() =>
        Assert.Equal("A/1@2020-FY:lower", Where(FindingCode.OperatorAgainstDirection, "2020-FY: >= 9 | 2021-FY: >= 8 | 2022-FY: >= 8", direction: "lower"));

    [Theory]
    [InlineData("Trend proventi", ">= 0,85", "---", "A/1")]
    [InlineData("Trend soggetti assistiti", "> 1", "", "A/1")]
    [InlineData("Incremento Suap in delega", "≥ 10%", "", "A/1")]
    [InlineData("certificati annullati", "Riduzione del 10% dei certificati annullati anno precedente", "", "A/1")]
    [InlineData("procedimenti", ">= +10 %", "0", "A/1")]
    [InlineData("procedimenti", ">= +10 %", "2.201", "")]
    [InlineData("Trend ispezioni", ">= 1", "49", "")] // ambiguous, which is another finding
    [InlineData("Trend di efficienza rispetto al dato nazionale", ">= 1", "---", "")]
    [InlineData("Tempo di lavorazione", "≥ 30% rispetto 2020 (12, 4)", "", "")]
    [InlineData("Test di maturità digitale", ">= 30", "---", "")]
    public void A_change_needs_a_value_to_start_from(string text, string target, string baseline, string where) =>
        Assert.Equal(where, Where(FindingCode.TrendWithoutBaseline, "2020-FY: " + target, baseline, text: text));

    [Fact]
    public void A_printed_change_says_itself_what_it_means() => Assert.Equal("",
        new DraftPlan().Node("A").Leaf("A", "Incremento Suap", "2020-FY: ≥ 10%").Result("A", 1, "2020-FY", "+12%").Where(FindingCode.TrendWithoutBaseline));

    [Theory]
    [InlineData("Post informativi sulla pagina facebook", ">= 1", "136", "A/1@2020-FY")]
    [InlineData("Post informativi sulla pagina facebook", "1", "136", "")]
    [InlineData("Post informativi sulla pagina facebook", ">= 1", "12", "")]
    [InlineData("Post informativi sulla pagina facebook", ">= 1 post", "136", "")]
    [InlineData("Trend ispezioni", ">= 1", "3", "A/1@2020-FY")]
    public void One_against_more_than_a_hundred_is_a_ratio_or_a_count(string text, string target, string baseline, string where) =>
        Assert.Equal(where, Where(FindingCode.TrendTargetAmbiguous, "2020-FY: " + target, baseline, text: text));
}
