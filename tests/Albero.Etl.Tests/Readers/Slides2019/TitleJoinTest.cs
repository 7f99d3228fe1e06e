using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;
using Albero.Etl.Readers.Slides2019;

namespace Albero.Etl.Tests.Readers.Slides2019;

public class TitleJoinTest
{
    private static readonly ObjectiveRow[] Slides =
        [Slide("1.1", "MERCATI DEL SABATO"), Slide("1.2", "BARCHE ELETTRICHE PER TRAGHETTI"), Slide("1.3", "LAMPIONI DELLE RIVE"), Slide("1.4", "LAMPIONI DELLE VILLE")];

    [Theory]
    [InlineData("1.1", "Mercati coperti del sabato mattina", "1.1", "")]
    [InlineData("1.1", "Nuovo nome senza parole comuni", "1.1", "")]
    [InlineData("2.1", "Gare di nuoto", "2.1", "no slide has this code")]
    [InlineData("2.1", "Il mercato del sabato", "1.1", "prints 2.1 «Il mercato del sabato»; joined by title to 1.1 «MERCATI DEL SABATO» (line 1)")]
    [InlineData("1.1", "Barche elettriche", "1.2", "joined by title to 1.2")]
    [InlineData("2.1", "Lampioni", "2.1", "no slide has this code")]
    public void A_row_is_joined_by_its_code_unless_the_titles_contradict_it(string code, string title, string key, string doubt)
    {
        var row = new AssignedObjective("Direttore", code, title, "100%", 9);
        var joined = new TitleJoin(Slides, [row]).Find(row);
        Assert.Equal(key, joined.Key);
        if (doubt.Length == 0) Assert.Empty(joined.Doubt);
        else Assert.Contains(doubt, joined.Doubt);
    }

    [Fact]
    public void A_slide_that_a_code_claims_is_nobody_else_s_by_title_but_managers_may_share_it_by_code()
    {
        AssignedObjective[] rows =
        [
            new("Direttore", "1.1", "Mercati del sabato", "100%", 8),
            new("Segretario", "1.1", "Mercati del sabato", "50%", 9),
            new("Segretario", "9.9", "Mercati del sabato", "50%", 10),
        ];
        var join = new TitleJoin(Slides, rows);
        Assert.Equal(["1.1", "1.1", "9.9"], rows.Select(row => join.Find(row).Key));
        Assert.Equal(["1.2", "1.3", "1.4"], join.NotAssigned.Select(slide => slide.Key));
    }

    [Theory]
    [InlineData("CORRENTE DEI MOTORI", "+/- 0%", "-1%", "lower")]
    [InlineData("CORRENTE DEI MOTORI", "", "- 15,5 %", "lower")]
    [InlineData("CORRENTE DEI MOTORI", "-", "15%", "higher")]
    [InlineData("SERATE", "5-10%", "+15%", "higher")]
    public void Lower_is_better_where_a_target_asks_for_a_fall(string name, string first, string second, string direction) =>
        Assert.Equal(direction, IndicatorDirection.Of(name, [first, second]));

    private static ObjectiveRow Slide(string code, string title) =>
        new(code, code, "1", "operational", title, "", "manager", "", "", new Provenance("piano", 1));
}
