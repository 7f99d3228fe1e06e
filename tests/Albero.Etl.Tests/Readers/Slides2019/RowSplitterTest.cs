using Albero.Etl.Readers.Slides2019.Cells;

namespace Albero.Etl.Tests.Readers.Slides2019;

public class RowSplitterTest
{
    // Printed cells, a bar for each tab | baseline | first | second | weight
    [Theory]
    [InlineData("13|5|10|20%", "13|5|10|20%")]
    [InlineData("||70%|15%", "||70%|15%")]
    [InlineData("31||20|20%", "31||20|20%")]
    [InlineData("almeno 5||almeno 3|30 %", "almeno 5||almeno 3|30 %")]
    [InlineData("30.000 botteghe|32.000|35.000|35%", "30.000 botteghe|32.000|35.000|35%")]
    [InlineData("Kwh 4.206,67|+/- 0%|-1%|33,33%", "Kwh 4.206,67|+/- 0%|-1%|33,33%")]
    [InlineData("|avvio gara|completamento|40%", "|avvio gara|completamento|40%")]
    [InlineData("|100%|100%|100%||", "|100%|100%|100%")]
    [InlineData("|SI|SI|", "|SI|SI|")]
    [InlineData("75%|75%|75%|da definire", "75%|75%|75%|")]
    public void Four_columns_leave_no_doubt(string printed, string expected)
    {
        // A last cell that is no weight is a text too many, and said so.
        var row = RowSplitter.Split(printed.Split('|'));
        Assert.Equal(expected, $"{row.Baseline}|{row.First}|{row.Second}|{row.Weight}");
        Assert.False(row.FirstSpansBoth);
        Assert.Equal(printed.EndsWith("definire", StringComparison.Ordinal), row.Doubt.Contains("«75% | 75% | 75% | da definire»; read as the first three"));
        Assert.Equal(printed.EndsWith("definire", StringComparison.Ordinal), row.Doubt.Length > 0);
    }

    [Theory]
    [InlineData("|almeno 12 serate||100%", "|almeno 12 serate||100%", "stands under the first day and nothing under the second")]
    [InlineData("100%|a turno||33,34%", "100%|a turno||33,34%", "stands under the first day and nothing under the second")]
    [InlineData("5|SI|20%", "5|SI||20%", "two cells for three columns")]
    [InlineData("SI|20%", "|SI||20%", "one cell for three columns")]
    public void A_target_with_nothing_under_the_second_day_spans_both_and_is_to_be_confirmed(string printed, string expected, string doubt)
    {
        var row = RowSplitter.Split(printed.Split('|'));
        Assert.Equal(expected, $"{row.Baseline}|{row.First}|{row.Second}|{row.Weight}");
        Assert.True(row.FirstSpansBoth);
        Assert.Contains(doubt, row.Doubt);
    }

    [Theory]
    [InlineData("12|||25%", "no target is printed")]
    [InlineData("1|2|3|4|25%", "4 cells for three columns, «1 | 2 | 3 | 4»")]
    public void Rows_that_fit_no_rule_are_to_be_confirmed(string printed, string doubt) =>
        Assert.Contains(doubt, RowSplitter.Split(printed.Split('|')).Doubt);
}
