using System.Text;
using Albero.Etl.Readers;
using Albero.Etl.Readers.WideTable2021;

namespace Albero.Etl.Tests.Readers.WideTable2021;

public class RowPlacementTest
{
    // A line with | for its tabs | by how many columns it stood too far left | its cells, area first
    [Theory]
    [InlineData("1. A|20|1.1 S|100|O|100|I|50|U|T|40|25|20", 0, "1. A|20|1.1 S|100|O|100|I|50|U|T|40|25|20")]
    [InlineData("1.A|20|1.1 S|100|O|100|I|50|U|T", 0, "1.A|20|1.1 S|100|O|100|I|50|U|T|||")]
    [InlineData("||||||I|25|U|-18|30|25|20", 0, "||||||I|25|U|-18|30|25|20")]
    [InlineData("||||O|30|I|30|||||", 0, "||||O|30|I|30|||||")]
    [InlineData("|||O|30|I|30|U|T|30|25|20", 1, "||||O|30|I|30|U|T|30|25|20")]
    [InlineData("|2.6 S|10|O|50|I|100|U|12|30|25|30", 1, "||2.6 S|10|O|50|I|100|U|12|30|25|30")]
    [InlineData("2.6 S|10|O|50|I|100|U|T|30|25|30", 2, "||2.6 S|10|O|50|I|100|U|T|30|25|30")]
    [InlineData("|||||O|30|I|30|U|T|30|25|20", -1, "||||O|30|I|30|U|T|30|25|20")]
    [InlineData("||||O|30|I|33,5 %|U|T|30|25|20", 0, "||||O|30|I|33,5 %|U|T|30|25|20")]
    public void A_row_goes_where_its_figures_fit(string line, int shift, string cells)
    {
        var row = RowPlacement.Place(Line(line));
        Assert.NotNull(row);
        Assert.Equal(cells, string.Join('|', row.Cells));
        Assert.Equal(shift, row.Shift);
    }

    [Theory]
    [InlineData("|||testo|testo|testo|testo|testo")]
    [InlineData("1|2|3|4")]
    [InlineData("||||O|30|I|30|U|T|30|25|20|di troppo")]
    public void A_row_that_fits_nowhere_is_no_row(string line) => Assert.Null(RowPlacement.Place(Line(line)));

    private static DocumentLine Line(string line) => SourceDocument.FromBytes("d.txt", Encoding.UTF8.GetBytes(line.Replace('|', '\t'))).Lines[0];
}
