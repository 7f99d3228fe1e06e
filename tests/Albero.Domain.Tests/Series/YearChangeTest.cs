using Albero.Domain.Scoring;
using Albero.Domain.Series;

namespace Albero.Domain.Tests.Series;

public class YearChangeTest
{
    /// <summary>Direction, result of 2018 and of 2019 → difference, percent, trend.</summary>
    [Theory]
    [InlineData("higher", "10", "12", "2 (20%) improved")]
    [InlineData("higher", "10", "8", "-2 (-20%) worsened")]
    [InlineData("lower", "10", "12", "2 (20%) worsened")]
    [InlineData("lower", "10", "8", "-2 (-20%) improved")]
    [InlineData("none", "10", "8", "-2 (-20%) changed")]
    [InlineData("none", "10", "10", "0 (0%) unchanged")]
    [InlineData("higher", "0", "3", "3 (?) improved")]
    [InlineData("higher", "3", "0", "-3 (-100%) worsened")]
    [InlineData("higher", "80%", "82,5%", "2.5 (3.125%) improved")]
    [InlineData("higher", "80%", "82", "-")]
    [InlineData("higher", "10 corsi", "12 imprese", "-")]
    [InlineData("higher", "-", "12", "-")]
    [InlineData("higher", "10", "-", "-")]
    [InlineData("higher", "si", "12", "-")]
    public void A_result_against_the_year_before(string direction, string before, string after, string expected) =>
        Assert.Equal(expected, Show(Read(direction, [Cell("FY", before)], [Cell("FY", after)])[1].Change));

    [Fact]
    public void Only_the_same_quarter_compares()
    {
        var read = Read("higher", ["H1 1|4", "FY 1|10"], ["H1 1|5", "FY 1"]);
        Assert.Equal(["1 (25%) improved", "-"], read.Select(measurement => Show(measurement.Change)));
        Assert.Equal("2018-H1", read[0].Change!.Previous.Checkpoint.ToString());
        Assert.Equal("-", Show(Read("higher", ["H1 1|4"], ["FY 1|5"])[1].Change));
    }

    [Fact]
    public void Never_across_a_break_or_a_year_that_is_missing()
    {
        PlanReading[] plans = [new SmallPlan(2017).Indicator("A", 1, "higher", "", "FY 1|4").Read(), new SmallPlan(2019).Indicator("A", 1, "higher", "", "FY 1|5").Read()];
        var gap = Portfolio.Read(plans, [SmallPlan.Link(2017, "A", 2019, "A")])[1].Measurements[1];
        Assert.Equal((4m, null), (gap.LastResult!.Value, gap.Change));
        Assert.Null(Read("higher", ["FY 1|4"], ["FY 1|5"], LineageGrade.ChangedScope)[1].Change);
    }

    private static string Cell(string moment, string result) => $"{moment} {(result.Contains('%', StringComparison.Ordinal) ? "1%" : "1")}|{result}";

    private static IReadOnlyList<MeasurementReading> Read(string direction, string[] before, string[] after, LineageGrade grade = LineageGrade.Same) => Portfolio.Read(
        [new SmallPlan(2018).Indicator("A", 1, direction, "", before).Read(), new SmallPlan(2019).Indicator("A", 1, direction, "", after).Read()],
        [SmallPlan.Link(2018, "A", 2019, "A", grade)])[1].Measurements;

    private static string Show(YearChange? change) =>
        change is null ? "-" : $"{Readings.Number(change.Difference)} ({(change.Percent is null ? "?" : Readings.Number(change.Percent) + "%")}) {change.Trend}";
}
