using Albero.Domain.Targets;

namespace Albero.Domain.Tests.Targets;

public class ResultParserTest
{
    [Theory]
    [InlineData("si", true)]
    [InlineData("SI, entro maggio", true)]
    [InlineData("L'applicativo è stato realizzato", true)]
    [InlineData("Obiettivo raggiunto al 100%", true)]
    [InlineData("no", false)]
    [InlineData("non realizzato", false)]
    [InlineData("Non è stato ancora completato", false)]
    [InlineData("Non tenuta la presentazione in programma per il 31 maggio", false)]
    [InlineData("parzialmente realizzato", null)]
    [InlineData("realizzato al 50%", null)]
    [InlineData("sarà realizzato", null)]
    [InlineData("da completare", null)]
    [InlineData("non rilevato", null)]
    [InlineData("si propone di rinviare", null)]
    [InlineData("Contratti stipulati", null)]
    [InlineData("12", null)]
    public void Answers_only_in_words_of_the_closed_lists(string text, bool? expected) => Assert.Equal(expected, ResultParser.Parse(text, 2018).Answer);

    [Theory]
    [InlineData("82,70%", "82.7 %")]
    [InlineData("27457", "27457")]
    [InlineData("Esame 2.799 posizioni e 3 riunioni", "2799 posizioni, 3 riunioni")]
    [InlineData("140 schede e 1 tabella (con 238 fattispecie)", "140 schede, 1 tabella")]
    [InlineData("Presentazione il 31 marzo", "")]
    [InlineData("//", "")]
    public void Reads_every_value_outside_parentheses(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", ResultParser.Parse(text, 2018).Values.Select(Readings.Part)));

    [Theory]
    [InlineData("+ 3", "3")]
    [InlineData("+23", "23")]
    [InlineData("7,70%", "7.7 %")]
    [InlineData("-2543", "-2543")]
    [InlineData("1.760", "1760")]
    [InlineData("- 3.201 posizioni e - 3 riunioni", "-3201 posizioni, -3 riunioni")]
    [InlineData("-", "")]
    [InlineData("//", "")]
    [InlineData("SI", "")]
    [InlineData("Non tenuta la presentazione in programma per il 31 maggio", "")]
    [InlineData("31/12/2018", "")]
    public void Reads_printed_deviations(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", ResultParser.Deviation(text).Values.Select(Readings.Part)));

    [Theory]
    [InlineData("20,00%", 20.0, 20.0)]
    [InlineData("30 %", 30.0, 30.0)]
    [InlineData("33,33", 33.33, 33.33)]
    [InlineData("Valore = 33,34", 33.34, 33.34)]
    [InlineData("PASSA DA 35,00% A 20%", 20.0, 35.0)]
    [InlineData("", null, null)]
    [InlineData("-", null, null)]
    [InlineData("venti", null, null)]
    [InlineData("-5%", null, null)]
    [InlineData("10 20", null, null)]
    [InlineData("5€", null, null)]
    [InlineData("--5", null, null)]
    [InlineData("- 5%", null, null)]
    [InlineData("1e3", null, null)]
    [InlineData("500%", null, null)]
    [InlineData("20 giorni", null, null)]
    [InlineData("0%", 0.0, 0.0)]
    [InlineData("150", 150.0, 150.0)]
    public void Reads_weights(string text, double? inForce, double? asApproved)
    {
        var weight = WeightParser.Parse(text);
        Assert.Equal(((decimal?)inForce, (decimal?)asApproved), (weight.InForce, weight.AsApproved));
        Assert.Equal(text is not ("" or "-") && inForce is null, weight.Findings.Count > 0);
    }
}
