using System.Globalization;
using Albero.Etl.Mart;

namespace Albero.Etl.Tests.Mart;

public class BudgetAmountTest
{
    [Theory]
    [InlineData("€ 260.617,00", "260617")]
    [InlineData("€ 15.000", "15000")]
    [InlineData("€. 9.300,50", "9300.5")]
    [InlineData("1.200 euro", "1200")]
    [InlineData("EUR 7", "7")]
    [InlineData("0", "0")]
    [InlineData(" -18.000,00 € ", "-18000")]
    [InlineData("€ -18", "-18")]
    // Of a whole and its part it is the whole.
    [InlineData("€ 195.000 di cui € 14.400 per PID", "195000")]
    [InlineData("€ 195.000, di cui € 14.400 per PID", "195000")]
    [InlineData("€ 36.000 (di cui € 14.400 per ASL)", "36000")]
    // A year or a number within words is no amount, and two numbers are none that can be told.
    [InlineData("Specificatamente indicato nel preventivo economico 2019", null)]
    [InlineData("Spesa da quantificare con la redazione del Bilancio di previsione 2019", null)]
    [InlineData("3.041 euro x 5 = 15.205 euro", null)]
    [InlineData("€ 10.000 - € 20.000", null)]
    [InlineData("€ 10.000 circa", null)]
    [InlineData("12.50.0", null)]
    [InlineData("Diritti di segreteria da definire", null)]
    [InlineData("-", null)]
    [InlineData("€", null)]
    [InlineData("", null)]
    public void An_amount_is_one_number_with_its_currency(string text, string? amount) =>
        Assert.Equal(amount is null ? null : decimal.Parse(amount, CultureInfo.InvariantCulture), BudgetAmount.Read(text));
}
