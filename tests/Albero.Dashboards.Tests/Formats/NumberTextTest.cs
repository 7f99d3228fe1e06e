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
    [InlineData("1000", "1.000")]
    [InlineData("9999", "9.999")]
    [InlineData("1234567.891", "1.234.567,891")]
    [InlineData("-1250.5", "−1.250,5")]
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

    [Theory]
    [InlineData("93.33", 2, "93,33%")]
    [InlineData("1250", 1, "1.250,0%")]
    [InlineData("-0.04", 1, "0,0%")]
    [InlineData("-12.345", 2, "−12,35%")]
    public void Percent_has_the_decimals_that_are_asked(string points, int decimals, string expected) => Assert.Equal(expected, NumberText.Percent(Number(points), decimals));

    [Theory]
    [InlineData("-3", "punti", "−3 p.p.")]
    [InlineData("7.65", "%", "+7,65 p.p.")]
    [InlineData("1760", "posizioni", "+1.760 posizioni")]
    [InlineData("-3201", null, "−3.201")]
    [InlineData("0", "giorni", "0 giorni")]
    [InlineData(null, "%", "–")]
    public void A_deviation_has_its_sign_and_its_unit(string? value, string? unit, string expected) => Assert.Equal(expected, TargetWords.Deviation(Number(value), unit));

    [Theory]
    [InlineData("82.7", "%", "82,7%")]
    [InlineData("659206.67", "€", "€ 659.206,67")]
    [InlineData("6000", "istanze", "6.000 istanze")]
    [InlineData("-18", null, "−18")]
    [InlineData(null, "€", "–")]
    public void An_amount_has_its_unit(string? value, string? unit, string expected) => Assert.Equal(expected, TargetWords.Amount(Number(value), unit));

    [Theory]
    [InlineData("2020-12-31", "31/12/2020")]
    [InlineData("2018-06-30", "30/6/2018")]
    [InlineData(null, "–")]
    public void A_date_has_its_day_first(string? date, string expected) => Assert.Equal(expected, NumberText.Date(date is null ? null : DateOnly.Parse(date, CultureInfo.InvariantCulture)));

    [Fact]
    public void Halves_go_away_from_zero() => Assert.Equal("46,7", NumberText.Fixed(46.65m));

    [Fact]
    public void A_half_that_weights_of_twelve_decimals_left_short_is_still_a_half() => Assert.Equal("18,8", NumberText.Fixed(18.7499999999m));

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
