using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Scoring;
using Albero.Domain.Series;

namespace Albero.Domain.Tests.Series;

/// <summary>This year's baseline against everything that the year before printed about the same thing.</summary>
public class BaselineFindingsTest
{
    /// <summary>Baseline, cells and revised target of 2018, baseline of 2019 → code found.</summary>
    public static TheoryData<string, string[], string, string, string> Cases => new()
    {
        // A printed result, also a mid-year one or one without a target: nothing to say.
        { "", ["H1 5|8", "FY 10|12"], "", "12", "" },
        { "", ["H1 5|8", "FY 10|12"], "", "8", "" },
        { "", ["FY -|23"], "", "23", "" },
        { "", ["FY 12|12"], "12", "12", "" },
        { "", ["FY 10 imprese|12"], "", "12 imprese", "" },
        // The target, the revised one, or another checkpoint's.
        { "", ["H1 5|8", "FY 10|12"], "", "10", "baseline-repeats-target prova/2018 10 at 2018-FY" },
        { "", ["H1 5|8", "FY 10|12"], "", "5", "baseline-repeats-target prova/2018 5 at 2018-H1" },
        { "", ["H1 5|8", "FY 10"], "15", "15", "baseline-repeats-target prova/2018 15 at 2018-FY revised" },
        { "", ["FY 12"], "12", "12", "baseline-repeats-target prova/2018 12 at 2018-FY" },
        { "", ["H1 15", "FY 10"], "15", "15", "baseline-repeats-target prova/2018 15 at 2018-FY revised" },
        { "", ["FY almeno 1.000 posizioni|527"], "", "1.000", "baseline-repeats-target prova/2018 almeno 1.000 posizioni at 2018-FY" },
        { "", ["H1 30.000 imprese|27457", "FY 40.000 imprese"], "30.000 imprese", "30.000", "baseline-repeats-target prova/2018 30.000 imprese at 2018-FY revised" },
        { "", ["FY 75%|82,70%"], "", "75,00%", "baseline-repeats-target prova/2018 75% at 2018-FY" },
        // The year before's own baseline: old, but printed.
        { "9", ["FY 10|12"], "", "9", "" },
        // Nothing that was printed.
        { "9", ["H1 5|8", "FY 10"], "11", "13", "baseline-differs prova/2018" },
        { "9", ["FY avvio"], "", "13", "baseline-differs prova/2018" },
        // Nothing that compares: another unit, words, a change.
        { "", ["FY 10|12"], "", "13%", "" },
        { "", ["FY avvio|avviata"], "", "13", "" },
        { "", ["FY 10|12"], "", "SI", "" },
        { "", ["FY 10|12"], "", "", "" },
        { "", ["FY 6.000 istanze in 6 riunioni|2.799 istanze e 3 riunioni"], "", "2.799 istanze", "" },
        { "", ["FY +10%|+12%"], "", "12%", "" },
        { "", ["FY +10%|+12%"], "", "+10%", "baseline-repeats-target prova/2018 +10% at 2018-FY" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_baseline_is_looked_for_in_the_year_before(string baseline, string[] cells, string revised, string now, string expected) =>
        Assert.Equal(expected, string.Join(", ", Read(baseline, cells, revised, now).Select(Show)));

    [Theory]
    [InlineData(LineageGrade.Reworded, 1)]
    [InlineData(LineageGrade.ChangedUnit, 0)]
    [InlineData(LineageGrade.ChangedScope, 0)]
    [InlineData(LineageGrade.NotComparable, 0)]
    public void Only_where_figures_compare(LineageGrade grade, int found) => Assert.Equal(found, Read("", ["FY 10|12"], "", "13", grade).Count);

    [Fact]
    public void Says_all_that_was_printed_and_keeps_its_identity()
    {
        var differs = Assert.Single(Read("9", ["H1 5|8", "FY 10"], "11", "13"));
        Assert.Equal(("prova/2019|baseline-differs|A|1||", Severity.Warning, 3), (differs.Identity, differs.Severity, differs.Line));
        Assert.Equal(
            "Il valore storico «13» non corrisponde a nulla di ciò che stampa il piano prova/2018 (riga 5): risultato «8» al 30/6/2018, target di fine anno «10», nuova previsione «11», valore storico «9».",
            Text(differs, "it-IT"));
        var repeats = Assert.Single(Read("9", ["H1 5|8", "FY 10"], "11", "11"));
        Assert.Equal(Severity.Info, repeats.Severity);
        Assert.Equal("The baseline “11” repeats the revised target for 31 December 2018 of the plan prova/2018, “11” (line 7), not a result (last one printed: “8” at 30 June 2018).", Text(repeats, "en-GB"));
        var unknown = Assert.Single(Read("", ["FY 10"], "", "10"));
        Assert.Equal("Il valore storico «10» ripete il target per il 31/12/2018 del piano prova/2018, «10» (riga 4), non un risultato (ultimo stampato: nulla).", Text(unknown, "it-IT"));
        foreach (var finding in new[] { differs, repeats, unknown })
            Assert.DoesNotMatch(@"[{}]|«»|“”|^ | [.,]|\d{4}-(H1|FY)", Text(finding, "it-IT") + Text(finding, "en-GB"));
    }

    [Fact]
    public void A_code_that_the_assignments_print_otherwise_is_a_finding_for_each_manager()
    {
        var plan = new SmallPlan(2019).Indicator("3.1.4", 1, "higher", "", "FY 1").Indicator("3.1.1", 1, "higher", "", "FY 1")
            .Assigned("Segretario Generale", "3.1.4", "60%", "3.2.1").Assigned("Vicario", "3.1.4", "100%", "3.2.1").Assigned("Segretario Generale", "3.1.1", "40%", "3.1.1.");
        var found = plan.Read().Findings.Where(finding => finding.Code == FindingCode.AssignedCodeDiffers).ToList();
        Assert.Equal(
            ["prova/2019|assigned-code-differs|3.1.4|||Segretario Generale", "prova/2019|assigned-code-differs|3.1.4|||Vicario"], found.Select(finding => finding.Identity));
        Assert.All(found, finding => Assert.Equal(("3.2.1", "3.1.4"), (finding.Parameters["printed"], finding.Parameters["key"])));
    }

    private static List<Finding> Read(string baseline, string[] cells, string revised, string now, LineageGrade grade = LineageGrade.Same)
    {
        var before = new SmallPlan(2018).Indicator("A", 1, "higher", baseline, cells);
        if (revised.Length > 0) before.Revised("A", 1, "FY", revised);
        var after = new SmallPlan(2019).Indicator("A", 1, "higher", now, "FY 99");
        return [.. Portfolio.Read([after.Read(), before.Read()], [SmallPlan.Link(2018, "A", 2019, "A", grade)])[0].Findings.Where(finding => finding.Code.StartsWith("baseline-", StringComparison.Ordinal))];
    }

    private static string Text(Finding finding, string culture) => FindingMessages.Text(finding, CultureInfo.GetCultureInfo(culture));

    private static string Show(Finding finding)
    {
        var repeated = finding.Parameters["repeated"].Length == 0 ? "" : $" {finding.Parameters["repeated"]} at {finding.Parameters["repeatedCheckpoint"]}";
        return $"{finding.Code} {finding.Parameters["plan"]}{repeated}{(finding.Parameters["form"] == "revised" ? " revised" : "")}";
    }
}
