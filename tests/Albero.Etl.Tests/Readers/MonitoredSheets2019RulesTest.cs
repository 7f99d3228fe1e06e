using System.Text;
using Albero.Domain.Plans;
using Albero.Etl.Readers;
using Albero.Etl.Readers.MonitoredSheets2019;

namespace Albero.Etl.Tests.Readers;

/// <summary>The small rules of the reader of monitored sheets, each on the ways of writing that it has to know.</summary>
public class MonitoredSheets2019RulesTest
{
    [Theory]
    [InlineData("Cod.016 Pesca e acque", "016", true)]
    [InlineData("Codice 016 Pesca e acque”", "016", true)]
    [InlineData("Missione 016 - “Pesca e acque” ", "016", true)]
    [InlineData("016 -“PESCA E ACQUE", "016", true)]
    [InlineData("Cod. 016Pesca e acque", "016", true)]
    [InlineData("Co.016 Pésca e acque’", "016", true)]
    [InlineData("Pesca e acque (cod 016)", "016", true)]
    [InlineData("1. PESCA E ACQUE (missione cod. 016)", "016", true)]
    [InlineData("Pesca e acque dolci (cod 016)", "016", false)]
    [InlineData("Pesca e acque", "", true)]
    [InlineData("Legge 2016 sulla pesca", "", false)]
    public void A_mission_is_its_three_figures_and_its_title_however_written(string printed, string code, bool isTitle)
    {
        Assert.Equal(code, MissionText.Code(printed));
        Assert.Equal(isTitle, MissionText.Names(printed, "Pesca e acque"));
    }

    [Theory]
    [InlineData("Monitoraggio semestrale:in linea con target", true)]
    [InlineData("Monitoraggio semestrale: non in linea con il target", true)]
    [InlineData("L’obiettivo è pienamente raggiunto", true)]
    [InlineData("L'obiettivo non è raggiunto", true)]
    [InlineData("L’obiettivo è in linea con la programmazione temporale", true)]
    [InlineData("Obiettivo raggiunto al 100%", true)]
    [InlineData("monitoraggio semestrale in linea con il target", false)] // the legend
    [InlineData("Monitoraggio semestrale:", false)]
    [InlineData("L’obiettivo è quello di raggiungere le cooperative", false)]
    [InlineData("Obiettivo operativo", false)]
    public void A_judgement_is_known_by_its_words(string line, bool isVerdict) =>
        Assert.Equal(isVerdict, Verdicts.HasVerdict(new TableCell(SourceDocument.FromBytes("cell.txt", Encoding.UTF8.GetBytes(line)).Lines)));

    [Theory]
    [InlineData("parent", "1 50", "1 50")]
    [InlineData("parent", "1 70%", "2 30%")]
    [InlineData("parent", "1 33,33", "1 33,33", "1 33,34")]
    [InlineData("action", "1 100", "2 50", "2 50")]
    [InlineData("action", "1 100", "2 33,33", "2 33,33", "2 33,33")]
    [InlineData("parent", "1 100", "1 100")] // one action: nothing sums to 100
    [InlineData("parent", "1 100", "2 90")]
    [InlineData("parent", "1 100", "2 -")]
    public void Weights_are_parts_of_what_they_sum_to_100_in(string weightOf, params string[] kpis) =>
        Assert.Equal(weightOf, WeightBase.Of([.. kpis.Select(kpi => (kpi.Split(' ')[0], WeightBase.Points(kpi.Split(' ')[1])))]));

    [Fact]
    public void An_office_is_counted_once_however_it_is_written()
    {
        string[] printed =
        [
            "Azienda Speciale Lagopesca", "Lagopesca", "azienda speciale lagopesca", "Servizio Pesi – Misure", "Responsabile Servizio pesi-misure",
            "Ufficio Boe", "Servizio Boe", "Boe", "Responsabile Boe",
        ];
        var offices = printed.Select((name, i) => new OfficeRow("1", i + 1, "measured_by", name, name, new Provenance("x", i + 1))).ToList();
        OfficeNames.Normalise(offices);
        Assert.Equal(
            [
                "Azienda Speciale Lagopesca", "Azienda Speciale Lagopesca", "Azienda Speciale Lagopesca", "Servizio Pesi – Misure", "Servizio Pesi – Misure",
                // Two offices end with this name: it stays itself.
                "Ufficio Boe", "Servizio Boe", "Boe", "Responsabile Boe",
            ],
            offices.Select(row => row.Normalised));
    }
}
