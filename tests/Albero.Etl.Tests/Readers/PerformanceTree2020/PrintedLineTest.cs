using System.Text;
using Albero.Etl.Readers;
using Albero.Etl.Readers.PerformanceTree2020;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Tests.Readers.PerformanceTree2020;

public class PrintedLineTest
{
    // A line, with | for a tab, and what it is.
    [Theory]
    [InlineData("Peso|20 %|", "weight 20 %")]
    [InlineData("Peso||33,33 %", "weight 33,33 %")]
    [InlineData("Peso 100 %", "weight 100 %")]
    [InlineData("Stato|---", "baseline ---")]
    [InlineData("|Stato|20.239", "baseline 20.239")]
    [InlineData("Stato -12,5 %", "baseline -12,5 %")]
    [InlineData("Stato|", "baseline ")]
    [InlineData("Stato|in corso", "baseline in corso")]
    [InlineData("Target 2020 <= 30/09/2020", "target 2020 <= 30/09/2020")]
    [InlineData("|Target 2022|>= 74 %", "target 2022 >= 74 %")]
    [InlineData("Costi del porto||Peso 20 %", "text Costi del porto; weight 20 %")]
    [InlineData("Stato di avanzamento dei pontili|", "text Stato di avanzamento dei pontili")]
    [InlineData("Stato 3 pontili", "text Stato 3 pontili")]
    [InlineData("Peso delle reti", "text Peso delle reti")]
    [InlineData("Target 20 barche", "text Target 20 barche")]
    [InlineData("N. barche", "text N. barche")]
    [InlineData("Indicatori||Azione|", "labels Indicatori, Azione")]
    [InlineData("Azione sul lago", "text Azione sul lago")]
    [InlineData("A.1 Botteghe", "heading A.1 Botteghe")]
    [InlineData("B.10.2.3. 4 lampioni||", "heading B.10.2.3. 4 lampioni")]
    [InlineData("A.1.2.3.4 Troppo fondo", "text A.1.2.3.4 Troppo fondo")]
    [InlineData("A favore dei pescatori", "text A favore dei pescatori")]
    [InlineData("Albero della performance 2020", "title")]
    public void A_line_says_by_its_own_words_what_it_is(string line, string expected) =>
        Assert.Equal(expected, string.Join("; ", Of(line.Replace('|', '\t'))));

    [Fact]
    public void A_single_letter_is_a_code_only_below_the_label_of_areas()
    {
        Assert.Equal(["labels Area Strategica", "heading A Favore dei pescatori"], Of("Area Strategica\n\nA Favore dei pescatori"));
        Assert.Equal(["labels Area Strategica", "heading B. Porto", "text A favore"], Of("Area Strategica\nB. Porto\nA favore"));
    }

    [Theory]
    [InlineData("Media delle azioni associate al molo", "Media delle azioni associati al molo", true)]
    [InlineData("Media delle azioni associate al molo", "Media delle azioni legate al porto", false)]
    [InlineData("Media delle azioni associate al molo", "Media delle azioni associate al molo nuovo", false)]
    [InlineData("Trend barche", "Trend barche", true)]
    [InlineData("Trend barche", "Trend boe", false)]
    public void A_name_is_printed_twice_when_one_word_of_many_differs(string first, string second, bool same) =>
        Assert.Equal(same, NameLikeness.IsSame(first, second));

    private static IEnumerable<string> Of(string text)
    {
        var document = SourceDocument.FromBytes("d.txt", Encoding.UTF8.GetBytes(text));
        return PrintedLine.Of(new Draft(document, new ReadRequest("lagoverde", 2020), "piano")).Select(line => line switch
        {
            HeadingLine heading => $"heading {heading.Code} {heading.Title}",
            LabelLine labels => $"labels {string.Join(", ", labels.Labels)}",
            FieldLine { Field: var field } => $"{field.Column} {(field.Year == 0 ? "" : field.Year + " ")}{field.Value}",
            TextLine words => $"text {words.Text}",
            _ => "title",
        });
    }
}
