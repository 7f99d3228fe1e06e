using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Plans;

namespace Albero.Domain.Tests.Checks;

public class OtherChecksTest
{
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it-IT");

    [Fact]
    public void Numbers_may_repeat_from_sheet_to_sheet_but_not_within_one()
    {
        var plan = new DraftPlan().Node("A").Node("B").Leaf("A", number: "1.1.").Leaf("B", number: "1.1").Leaf("B", number: "1.2");
        Assert.Equal("", plan.Where(FindingCode.NumberRepeated));
        Assert.Equal("B/3", plan.Leaf("B", number: "1.1.").Where(FindingCode.NumberRepeated));
        Assert.Equal("", plan.Where(FindingCode.DuplicateCode));
    }

    [Fact]
    public void Displaced_and_repeated_lines_are_told_where_they_stand()
    {
        var plan = new DraftPlan().Node("A").Leaf("A");
        plan.LayoutNotes.Add(new LayoutNoteRow("displaced", "A", 1, "target", "", new Provenance("piano", 234)));
        plan.LayoutNotes.Add(new LayoutNoteRow("repeated", "A", null, "", "", new Provenance("piano", 273)));
        var (displaced, repeated) = (plan.Only(FindingCode.LineDisplaced), plan.Only(FindingCode.LineRepeated));
        Assert.Equal((234, 1), (displaced.Line, displaced.Subject.IndicatorNumber));
        Assert.Equal("Una riga del documento è fuori posto (Target): è stata ricondotta qui.", FindingMessages.Text(displaced, Italian));
        Assert.Equal((273, "Una riga è stampata più volte (tutta la riga): è contata una volta."), (repeated.Line, FindingMessages.Text(repeated, Italian)));
    }

    [Theory]
    [InlineData("complessità (0-40)", "40", 40, "")]
    [InlineData("complessità (0-40)", "45", 45, "A/1")]
    [InlineData("innovazione (0 – 30)", "alta", null, "A/1:words")]
    [InlineData("innovazione (0-30)", "-", null, "")]
    [InlineData("Rilevanza oggettiva", "COEFFICIENTE 5", 5, "")]
    [InlineData("Valore economico", "3.041 euro x 5 = 15.205 euro", null, "")]
    public void A_score_stays_within_the_range_of_its_heading(string criterion, string printed, int? value, string where)
    {
        var plan = new DraftPlan().Node("A").Leaf("A");
        plan.Criteria.Add(new CriterionRow("A", 1, criterion, printed, new Provenance("piano", 9)));
        Assert.Equal(value, plan.Read().Criteria[0].Value);
        Assert.Equal(where, plan.Where(FindingCode.CriterionOutOfRange));
    }

    [Fact]
    public void Individual_objectives_are_typed_with_their_parts_and_faults()
    {
        var plan = new DraftPlan().Node("A").Leaf("A")
            .Manager("Segretario Generale", 1, "linee guida", "Entro il 31.10.2020 Entro il 30.11.2020").Manager("Dirigente", 2, "bandi", "Entro il 34.04.2020")
            .Manager("Dirigente", 3, "report", "≥ 70% Entro il 5° giorno successivo al semestre").Manager("Segretario Generale", 2, "report", "≥ 70% Entro il 5° giorno successivo al semestre");
        var read = plan.Read();
        Assert.Equal(["deadline <= d:2020-11-30 [2020-10-31] [2020-11-30]", "milestone", "percent >= 70 u:%", "percent >= 70 u:%"], read.Individual.Select(i => Readings.Show(i.Target)));
        Assert.Equal(("""[{"date":"2020-10-31"},{"date":"2020-11-30"}]""", "<="), (read.Individual[0].TargetParts, read.Individual[0].TargetOperator));

        var invalid = Assert.Single(read.Findings, f => f.Code == FindingCode.InvalidDate);
        Assert.StartsWith("Obiettivo individuale 2, Dirigente: «34.04.2020»", FindingMessages.Text(invalid, Italian), StringComparison.Ordinal);
        // The same words for two managers: wrong once.
        var left = Assert.Single(read.Findings, f => f.Code == FindingCode.PartlyRead);
        Assert.StartsWith("Obiettivo individuale 3, Dirigente (e un altro con le stesse parole): ", FindingMessages.Text(left, Italian), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_figure_of_a_manager_points_where_the_tree_s_indicator_does()
    {
        var plan = new DraftPlan().Node("A").Leaf("A", "Tempo medio di pagamento delle fatture passive", direction: "lower")
            .Manager("Dirigente", 1, "TEMPO MEDIO DI PAGAMENTO delle fatture passive", "-18").Manager("Dirigente", 2, "altro", "12").Read();
        Assert.Equal([("<=", true), (">=", true)], plan.Individual.Select(i => (i.TargetOperator, i.OperatorInferred!.Value)));
    }

    [Fact]
    public void Every_finding_of_a_plan_has_its_own_identity_that_doesn_t_depend_on_the_lines()
    {
        var plan = new DraftPlan().Node("A").Node("A.1", "A").Leaf("A.1", "Trend", "2020-H1: entro il 30/09/2020 | 2020-FY: >= 1", number: "1")
            .Leaf("A.1", "media di B.7", number: "1", rollup: true).Manager("Dirigente", 1, "x", "≥ 20 % 020").Manager("Dirigente", 2, "x", "2≥ 20 % 020");
        var first = plan.Read().Findings.Select(finding => finding.Identity).ToList();
        Assert.True(first.Count >= 8);
        Assert.Equal(first.Count, first.Distinct().Count());

        for (var i = 0; i < plan.Indicators.Count; i++) plan.Indicators[i] = plan.Indicators[i] with { At = new Provenance("piano", 900 + i) };
        for (var i = 0; i < plan.Individual.Count; i++) plan.Individual[i] = plan.Individual[i] with { At = new Provenance("piano", 800 + i) };
        Assert.Equal(first.Order(StringComparer.Ordinal), plan.Read().Findings.Select(finding => finding.Identity).Order(StringComparer.Ordinal));
    }
}
