using Albero.Etl.Workbooks;

namespace Albero.Etl.Tests.Workbooks;

public class SeenCellTest
{
    // As stored, the format, and what an Italian spreadsheet shows.
    [Theory]
    [InlineData(12.5, "General", "12,5")]
    [InlineData(12.5, null, "12,5")]
    [InlineData(12.5, "@", "12,5")]
    [InlineData(1771.0, "General", "1771")]
    [InlineData(-3.0, "General", "-3")]
    [InlineData(0.0, "General", "0")]
    [InlineData(0.1 + 0.2, "General", "0,3")]
    [InlineData(1.0 / 3, "General", "0,333333333")]
    [InlineData(0.9, "0%", "90%")]
    [InlineData(0.827, "0.00%", "82,70%")]
    [InlineData(0.8275, "0%", "83%")]
    [InlineData(12.5, "0.00", "12,50")]
    [InlineData(12.345, "0.0#", "12,35")]
    [InlineData(659206.67, "#,##0.00", "659.206,67")]
    [InlineData(1771.0, "#,##0", "1.771")]
    [InlineData(9300.0, "#,##0.00 \"€\"", "9.300,00 €")]
    [InlineData(9300.0, "[$€-410] #,##0.00;[Red]-[$€-410] #,##0.00", "9.300,00 €")]
    [InlineData(-5.2, "#,##0.0;[Red]-#,##0.0", "-5,2")]
    [InlineData(12500.0, "0.00E+00", "12500")]
    [InlineData(1e20, "0", "1E+20")]
    [InlineData(double.NaN, "0", "NaN")]
    [InlineData(true, "General", "SI")]
    [InlineData(false, "General", "NO")]
    [InlineData("  = 100 %\n circa ", "General", "= 100 % circa")]
    [InlineData(null, "General", "")]
    public void A_cell_is_read_as_a_person_sees_it(object? value, string? format, string seen) => Assert.Equal(seen, SeenCell.Text(value, format));

    [Fact]
    public void Days_and_times_are_written_the_Italian_way()
    {
        Assert.Equal("31/12/2021", SeenCell.Text(new DateTime(2021, 12, 31), "d-mmm-yy"));
        Assert.Equal("31/12/2021 09:30", SeenCell.Text(new DateTime(2021, 12, 31, 9, 30, 0), "General"));
        Assert.Equal("26:05", SeenCell.Text(new TimeSpan(26, 5, 0), "[h]:mm"));
    }

    [Theory]
    [InlineData("#N/A", true)]
    [InlineData("#N/D", true)]
    [InlineData("#DIV/0!", true)]
    [InlineData("#RIF!", true)]
    [InlineData("#1 in classifica", false)]
    [InlineData("N/D", false)]
    public void What_a_spreadsheet_shows_for_no_value_is_known(string text, bool isError) => Assert.Equal(isError, SeenCell.IsError(text));
}
