using System.Globalization;
using System.Text;

namespace Albero.Dashboards.Tests.Pages;

public sealed class ExportsTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    [Fact]
    public async Task Analysis_exports_its_columns_filters_and_order()
    {
        var rows = await ReadAsync("/analisi/righe.csv?colonne=indicator,achievement,target_text&ordina=-achievement&fascia=full&dialetto=aperto");
        Assert.Equal("indicator,achievement,target_text", rows[0]);
        Assert.Equal(2, rows.Count - 1);
        Assert.All(rows.Skip(1), row => Assert.Contains(",100,", row));
    }

    [Fact]
    public async Task The_file_has_the_screens_numbers()
    {
        var rows = await ReadAsync("/analisi/righe.csv?colonne=objective_code,indicator_number,achievement&dialetto=aperto");
        var achieved = rows.Skip(1).Select(row => row.Split(',')).Where(cells => cells[2].Length > 0)
            .ToDictionary(cells => cells[0] + "/" + cells[1], cells => decimal.Parse(cells[2], CultureInfo.InvariantCulture));
        Assert.Equal(new Dictionary<string, decimal> { ["1.1/1"] = 100, ["1.1/2"] = 46.65m, ["1.2/1"] = 91.5m, ["1.2/2"] = 100 }, achieved);
    }

    [Fact]
    public async Task A_column_named_twice_is_exported_once() =>
        Assert.Equal("area,achievement", (await ReadAsync("/analisi/righe.csv?colonne=area,achievement,area&dialetto=aperto"))[0]);

    [Fact]
    public async Task The_default_dialect_opens_in_an_Italian_Excel()
    {
        var bytes = await fixture.Visitor.GetByteArrayAsync("/oiv/scostamenti.csv");
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var text = Encoding.UTF8.GetString(bytes[3..]);
        Assert.Contains(";91,5;%;", text);
        Assert.Contains("\r\n", text);
    }

    [Fact]
    public async Task Findings_leave_with_the_gravest_first_and_filtered()
    {
        var rows = await ReadAsync("/oiv/segnalazioni.csv?dialetto=aperto");
        Assert.Equal(5, rows.Count);
        Assert.Contains("declared-deviation-differs", rows[1]);
        Assert.Equal(2, (await ReadAsync("/oiv/segnalazioni.csv?tipo=weights-do-not-sum&dialetto=aperto")).Count);
    }

    [Fact]
    public async Task Revisions_leave_as_filtered() =>
        Assert.Equal(2, (await ReadAsync("/oiv/revisioni.csv?che=weight&dialetto=aperto")).Count);

    [Fact]
    public async Task A_change_printed_twice_leaves_as_one_row_with_both_lines()
    {
        var row = Assert.Single((await ReadAsync("/oiv/revisioni.csv?che=target&dialetto=aperto")).Skip(1));
        Assert.Contains("290; 310", row);
        Assert.Contains("prose; table", row);
        Assert.Contains("5.500 posizioni in 5 riunioni", row);
    }

    private async Task<List<string>> ReadAsync(string address) =>
        [.. (await fixture.Visitor.GetStringAsync(address)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
}
