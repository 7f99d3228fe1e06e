using Albero.Dashboards.Data;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>Where a reader begins when the address names no checkpoint.</summary>
public sealed class PeriodChoiceTest
{
    [Theory]
    [InlineData("2020-H1", "2020-H1:3:5", "2020-FY:0:9")]
    [InlineData("2020-FY", "2020-H1:3:5", "2020-FY:1:9", "2021-FY:0:4")]
    [InlineData("2020-FY", "2020-FY:0:9", "2021-FY:0:4", "2022-FY:0:4")]
    [InlineData("2020-H1", "2020-H1:0:9", "2020-FY:0:0", "2021-FY:0:4")]
    [InlineData("2020-FY", "2020-H1:0:0", "2020-FY:0:0", "2021-FY:0:4")]
    [InlineData("2021-FY", "2021-FY:0:4")]
    public void The_latest_measured_checkpoint_else_the_plan_years_last_with_targets_never_a_later_year(string expected, params string[] periods) =>
        Assert.Equal(expected, PeriodRow.Default([.. periods.Select(Read)])!.Period);

    // Period, measured indicators, targets.
    private static PeriodRow Read(string text)
    {
        var parts = text.Split(':');
        return new PeriodRow(parts[0], PeriodRow.Short(parts[0], 2020), int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture))
        {
            Targets = int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture),
        };
    }
}
