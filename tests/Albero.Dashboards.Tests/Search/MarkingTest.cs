using Albero.Dashboards.Pages.Search;

namespace Albero.Dashboards.Tests.Search;

public sealed class MarkingTest
{
    // A printed text, what was typed, and the text with what is marked between brackets.
    [Theory]
    [InlineData("Città metropolitana", "citta", "[Città] metropolitana")]
    [InlineData("ATTIVITA’ E SVILUPPO", "attività' sviluppo", "[ATTIVITA]’ E [SVILUPPO]")]
    [InlineData("dell’ente", "dell'ente", "[dell’ente]")]
    [InlineData("perche\u0301 sì", "perché", "[perche\u0301] sì")]
    [InlineData("registro registro", "registro gist", "[registro] [registro]")]
    [InlineData("2.1.1/2", "2.1.1", "[2.1.1]/2")]
    [InlineData("nulla", "zzz", "nulla")]
    public void What_was_looked_for_is_marked_as_it_is_printed(string text, string typed, string marked) =>
        Assert.Equal(marked.Normalize(), string.Concat(Marking.Of(text, SearchWords.Of(typed)).Select(part => part.IsFound ? $"[{part.Part}]" : part.Part)).Normalize());

    [Theory]
    [InlineData("  Attivita'  «registro», ", "attivita|registro")]
    [InlineData("2.1. 2.1", "2.1")]
    [InlineData("dell’ente", "dell'ente")]
    [InlineData("100%", "100%")]
    [InlineData(" '«» ", "")]
    [InlineData(null, "")]
    public void A_text_is_parted_into_folded_words(string? text, string words) => Assert.Equal(words, string.Join('|', SearchWords.Of(text)));

    [Fact]
    public void A_code_stands_before_a_name_a_name_before_the_objective_and_a_target_comes_last()
    {
        static IndexEntry Entry(string code, string title, string? under = null, string? targets = null) =>
            new("p/1", "indicator", null, code, code.Split('/')[0], 1, title, null, under) { Targets = targets };
        int Rank(IndexEntry entry, string text) => SearchRank.Of(entry, SearchWords.Of(text));

        int[] codes = [Rank(Entry("2.1", "x"), "2.1"), Rank(Entry("2.1/3", "x"), "2.1"), Rank(Entry("2.1.1/1", "x"), "2.1"), Rank(Entry("1.1/1", "legge 2.1"), "2.1")];
        int[] names = [Rank(Entry("1/1", "Registro imprese"), "registro"), Rank(Entry("1/1", "preregistro"), "registro"), Rank(Entry("1/1", "x", "Registro"), "registro"), Rank(Entry("1/1", "x", null, "registro pieno"), "registro")];

        Assert.Equal(codes.Order(), codes);
        Assert.Equal(4, codes.Distinct().Count());
        Assert.Equal(names.Order(), names);
        Assert.Equal(4, names.Distinct().Count());
        Assert.True(Rank(Entry("1/1", "tempi del registro"), "registro tempi") < Rank(Entry("1/1", "tempi", "registro"), "registro tempi"));
    }
}
