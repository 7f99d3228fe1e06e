using System.Globalization;
using Albero.Dashboards.Formats;

namespace Albero.Dashboards.Tests.Formats;

public sealed class NumberTextTest
{
    public NumberTextTest() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("it-IT");

    [Theory]
    [InlineData("70.6", "70,6%")]
    [InlineData("46.65", "46,7%")]
    [InlineData("100", "100,0%")]
    [InlineData("-0.5", "−0,5%")]
    [InlineData(null, "–")]
    public void Percent_has_one_decimal(string? points, string expected) => Assert.Equal(expected, NumberText.Percent(Number(points)));

    [Theory]
    [InlineData("60", "+60%")]
    [InlineData("-53.35", "−53%")]
    [InlineData("352", "+352%")]
    [InlineData("0", "0%")]
    [InlineData("-0.4", "0%")]
    [InlineData("1400", "+1.400%")]
    public void Change_is_signed_and_whole(string percent, string expected) => Assert.Equal(expected, NumberText.Change(Number(percent)));

    [Theory]
    [InlineData("1771", "1.771")]
    [InlineData("659206.67", "659.206,67")]
    [InlineData("-3", "−3")]
    [InlineData("1.5000", "1,5")]
    [InlineData("0", "0")]
    [InlineData(null, "–")]
    public void Plain_keeps_what_the_number_has(string? number, string expected) => Assert.Equal(expected, NumberText.Plain(Number(number)));

    [Theory]
    [InlineData("1760", "+1.760")]
    [InlineData("-3201", "−3.201")]
    [InlineData("0", "0")]
    public void Signed_has_a_true_minus(string number, string expected) => Assert.Equal(expected, NumberText.Signed(Number(number)));

    [Fact]
    public void A_share_is_a_percentage_of_a_fraction() => Assert.Equal("41,2%", NumberText.Share(0.4117m));

    [Fact]
    public void Halves_go_away_from_zero() => Assert.Equal("46,7", NumberText.Fixed(46.65m));

    [Fact]
    public void Dates_are_written_day_first() => Assert.Equal("30/6/2018", NumberText.Date(new DateOnly(2018, 6, 30)));

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
