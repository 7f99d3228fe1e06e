using Albero.Etl.Lineage;

namespace Albero.Etl.Tests.Lineage;

public sealed class TextLikenessTest
{
    [Theory]
    [InlineData("Numero delle visite guidate", "N. VISITE GUIDATE")]
    [InlineData("Assistenza ai S.u.a.p. della valle", "ASSISTENZA SUAP VALLE")]
    [InlineData("Qualità dell'archivio", "LA QUALITA' DELL’ARCHIVIO")]
    [InlineData("visita agli impianti", "VISITE AGLI IMPIANTI")]
    public void Case_accents_abbreviations_joining_words_and_endings_make_no_difference(string first, string second) =>
        Assert.Equal(100, TextLikeness.Of(first, second));

    [Fact]
    public void A_text_that_came_back_shorter_is_more_alike_than_one_with_other_words()
    {
        const string Before = "Corsi di apicoltura per le imprese che ne fanno richiesta allo sportello della montagna";
        var shorter = TextLikeness.Of(Before, "CORSI DI APICOLTURA PER LE IMPRESE");
        var other = TextLikeness.Of(Before, "CONTRIBUTI ALLE IMPRESE DELLA PESCA");
        Assert.InRange(shorter, 75, 99);
        Assert.InRange(other, 1, 60);
    }

    [Theory]
    [InlineData("Corsi di apicoltura", "Rinnovo degli arredi")]
    [InlineData("Corsi", "")]
    [InlineData("", "")]
    [InlineData("3", "3")]
    [InlineData("del % 2018 – //", "del % 2018 – //")]
    public void Texts_without_a_telling_word_in_common_are_not_alike(string first, string second) =>
        Assert.Equal(0, TextLikeness.Of(first, second));

    [Fact]
    public void Of_several_titles_the_best_counts_and_the_order_does_not()
    {
        Assert.Equal(100, TextLikeness.Of(["Azioni per il miele e per chi lo produce", "Filiera del miele"], ["FILIERA DEL MIELE"]));
        Assert.Equal(TextLikeness.Of("miele e cera", "cera della valle"), TextLikeness.Of("cera della valle", "miele e cera"));
    }
}
