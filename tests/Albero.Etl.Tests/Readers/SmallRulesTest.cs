using System.Text;
using Albero.Etl.Readers;
using Albero.Etl.Readers.ObjectiveSheets2018;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Tests.Readers;

public class SmallRulesTest
{
    [Theory]
    [InlineData("n. visite ispettive", "higher")]
    [InlineData("% istanze istruite entro 2 giorni", "higher")]
    [InlineData("risoluzione delle pratiche", "higher")]
    [InlineData("riduzione dei tempi medi di risposta", "lower")]
    [InlineData("Tempo medio di pagamento", "lower")]
    [InlineData("Tempo di lavorazione delle bolle", "lower")]
    [InlineData("numero di reclami", "lower")]
    [InlineData("Razionalizzazione costi di riva", "lower")]
    [InlineData("Indice di tempestività dei pagamenti", "lower")]
    [InlineData("Piano dei costi pubblicato", "higher")]
    [InlineData("riduzione dell'onere aumentando il numero delle ispezioni congiunte", "higher")]
    public void Lower_is_better_where_the_words_speak_of_reducing_and_nothing_grows(string indicator, string direction) =>
        Assert.Equal(direction, IndicatorDirection.Of(indicator));

    // Printed list | is the label plural? | names, separated by a bar
    [Theory]
    [InlineData("Promozione e Regolazione", true, "Promozione|Regolazione")]
    [InlineData("Promozione e Regolazione", false, "Promozione e Regolazione")]
    [InlineData("Servizi di riva e Servizi e approdi", false, "Servizi di riva|Servizi e approdi")]
    [InlineData("Servizi e approdi e Servizi di riva", false, "Servizi e approdi|Servizi di riva")]
    [InlineData("Pesi e misure, Porto, Fari e boe", false, "Pesi e misure|Porto|Fari e boe")]
    [InlineData("Area Porto e Ufficio di Staff", true, "Area Porto|Ufficio di Staff")]
    public void Lists_of_offices_are_cut_at_commas_and_before_words_for_offices(string printed, bool plural, string names)
    {
        var words = Words.Of(SourceDocument.FromBytes("d.txt", Encoding.UTF8.GetBytes(printed)).Lines);
        Assert.Equal(names, string.Join('|', OfficeNames.Split(words, plural).Select(name => string.Join(' ', name.Select(word => word.Text)))));
    }

    [Theory]
    [InlineData("Area Commercio", "directorate", "Area Commercio e Turismo")]
    [InlineData("Area Com", "directorate", "Area Com")]
    [InlineData("Area Commercio", "service", "Area Commercio")]
    [InlineData("Tutti", "service", "Tutti i servizi")]
    [InlineData("Tutti", "office", "Tutti gli uffici")]
    [InlineData("Tutti gli uffici secondo le competenze", "office", "Tutti gli uffici")]
    public void Offices_are_counted_under_one_name(string printed, string relation, string normalised) =>
        Assert.Equal(normalised, OfficeNames.Normalise(printed, relation, ["Area Commercio e Turismo", "Area Anagrafe"]));

    [Fact]
    public void Codes_are_ordered_as_a_tree()
    {
        string[] codes = ["2.10", "2.1.1", "10", "2", "2.9", "1"];
        Assert.Equal(["1", "2", "2.1.1", "2.9", "2.10", "10"], codes.Order(Comparer<string>.Create(TreeOrder.Compare)));
    }
}
