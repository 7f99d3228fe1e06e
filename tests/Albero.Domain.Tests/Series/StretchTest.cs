using Albero.Domain.Findings;
using Albero.Domain.Scoring;
using Albero.Domain.Series;

namespace Albero.Domain.Tests.Series;

/// <summary>How far a target asks beyond what was there, worked out by hand: value and percent against result and baseline.</summary>
public class StretchTest
{
    /// <summary>Direction, result of 2018, baseline and target of 2019 → against the result, against the baseline.</summary>
    [Theory]
    [InlineData("higher", "12", "10", "15", "3 (25%), 5 (50%)")]
    [InlineData("higher", "12", "10", "9", "-3 (-25%), -1 (-10%)")]
    [InlineData("higher", "12", "12", "12", "0 (0%), 0 (0%)")]
    [InlineData("lower", "12", "10", "9", "3 (25%), 1 (10%)")]
    [InlineData("lower", "12", "10", "15", "-3 (-25%), -5 (-50%)")]
    [InlineData("none", "12", "10", "15", "-, -")]
    [InlineData("higher", "0", "0", "5", "5 (?), 5 (?)")]
    [InlineData("higher", "-4", "-2", "2", "6 (150%), 4 (200%)")]
    [InlineData("higher", "82,70%", "80%", "75%", "-7.7 (-9.3108%), -5 (-6.25%)")]
    [InlineData("higher", "12", "10 corsi", "15", "3 (25%), 5 (50%)")]
    [InlineData("higher", "12", "10 corsi", "15 imprese", "3 (25%), -")]
    [InlineData("higher", "12", "40%", "15", "3 (25%), -")]
    [InlineData("higher", "12", "4 seminari, 6 corsi", "15", "3 (25%), -")]
    [InlineData("higher", "12", "nuova attività", "15", "3 (25%), -")]
    // The nearer bound of an interval.
    [InlineData("higher", "12", "10", "tra 11 e 14", "-1 (-8.3333%), 1 (10%)")]
    [InlineData("lower", "12", "10", "tra 11 e 14", "-2 (-16.6667%), -4 (-40%)")]
    // A change asked for is its own stretch, and is never held against a result.
    [InlineData("higher", "12", "1.771", "+10%", "-, 10 (10%)")]
    [InlineData("lower", "12", "Kwh 659.206,67", "-15%", "-, 15 (15%)")]
    [InlineData("lower", "12", "Kwh 659.206,67", "+/- 0%", "-, 0 (0%)")]
    [InlineData("higher", "12", "40", "+/- 5%", "-, -5 (-5%)")]
    [InlineData("none", "12", "40", "+10%", "-, -")]
    // Nothing that is no figure.
    [InlineData("higher", "12", "10", "SI", "-, -")]
    [InlineData("higher", "12", "10", "31/12/2019", "-, -")]
    [InlineData("higher", "12", "10", "avvio gara", "-, -")]
    [InlineData("higher", "12", "10", "30 giorni dall'approvazione", "-, -")]
    [InlineData("higher", "12", "10", "15 istanze in 6 riunioni", "-, -")]
    [InlineData("higher", "12", "10", "-", "-, -")]
    public void Asks_more_or_less(string direction, string result, string baseline, string target, string expected) =>
        Assert.Equal(expected, Show(Read(direction, result, baseline, "FY " + target).Measurements[1]));

    [Fact]
    public void A_mid_year_level_is_not_held_against_a_whole_year_s_baseline_but_a_change_is()
    {
        var levels = Read("higher", "12", "10", "H1 5", "FY 15").Measurements;
        Assert.Equal(["-, -", "3 (25%), 5 (50%)"], levels.Select(Show));
        Assert.Equal(["-, 7 (7%)", "-, 15 (15%)"], Read("lower", "12", "10", "H1 -7%", "FY -15%").Measurements.Select(Show));
    }

    [Fact]
    public void It_is_the_approved_target_s_not_the_revised_one_s()
    {
        var plan = new SmallPlan(2019).Indicator("A", 1, "higher", "10", "FY 15").Revised("A", 1, "FY", "5");
        Assert.Equal((5m, 5m), (plan.Read().Measurements[1].RevisedTargetValue, Portfolio.Read([plan.Read()], [])[0].Measurements[1].StretchBaseline));
    }

    [Fact]
    public void A_trend_that_could_be_a_ratio_or_a_count_asks_for_nothing_one_can_tell()
    {
        var trend = new SmallPlan(2019) { Name = "Trend soggetti assistiti" }.Indicator("A", 1, "higher", "136", "FY >= 1");
        Assert.Null(Portfolio.Read([trend.Read()], [])[0].Measurements[1].StretchBaseline);
    }

    [Theory]
    [InlineData("higher", "11", true)]
    [InlineData("higher", "12", false)]
    [InlineData("lower", "13", true)]
    [InlineData("lower", "11", false)]
    [InlineData("none", "11", false)]
    public void A_year_end_target_below_the_last_result_is_a_finding(string direction, string target, bool found)
    {
        var findings = Read(direction, "12", "", "H1 1", "FY " + target).Findings.Where(finding => finding.Code == FindingCode.TargetBelowLastResult).ToList();
        Assert.Equal(found, findings.Count == 1);
        if (!found) return;
        Assert.Equal(("prova/2019|target-below-last-result|A|1|2019-FY|", Severity.Warning), (findings[0].Identity, findings[0].Severity));
        Assert.Equal(
            $"Il target per il 31/12/2019, «{target}», chiede meno del risultato già stampato al 31/12/2018, «12» (piano prova/2018, riga 5).",
            FindingMessages.Text(findings[0], System.Globalization.CultureInfo.GetCultureInfo("it-IT")));
    }

    [Fact]
    public void A_mid_year_target_below_the_mid_year_result_is_no_finding_but_shows_in_the_stretch()
    {
        PlanReading[] plans = [new SmallPlan(2018).Indicator("A", 1, "higher", "", "H1 5|8").Read(), new SmallPlan(2019).Indicator("A", 1, "higher", "", "H1 5", "FY 10").Read()];
        var read = Portfolio.Read(plans, [SmallPlan.Link(2018, "A", 2019, "A")])[1];
        Assert.Equal([-3m, 2m], read.Measurements.Select(measurement => measurement.StretchResult));
        Assert.DoesNotContain(read.Findings, finding => finding.Code == FindingCode.TargetBelowLastResult);
    }

    private static PlanReading Read(string direction, string result, string baseline, params string[] cells)
    {
        // A target of the result's own kind, so that the result is measured whatever it is.
        var before = new SmallPlan(2018).Indicator("A", 1, direction, "", $"FY {(result.Contains('%', StringComparison.Ordinal) ? "1%" : "1")}|{result}");
        return Portfolio.Read([before.Read(), new SmallPlan(2019).Indicator("A", 1, direction, baseline, cells).Read()], [SmallPlan.Link(2018, "A", 2019, "A")])[1];
    }

    private static string Show(MeasurementReading m) => $"{Show(m.StretchResult, m.StretchResultPercent)}, {Show(m.StretchBaseline, m.StretchBaselinePercent)}";

    private static string Show(decimal? stretch, decimal? percent) => stretch is null ? "-" : $"{Readings.Number(stretch)} ({(percent is null ? "?" : Readings.Number(percent) + "%")})";
}
