using System.Globalization;
using Microsoft.Playwright;

namespace Albero.EndToEnd;

/// <summary>An analyst downloads what the screen shows and compares it with the mart.</summary>
[Collection(nameof(Road))]
public sealed class ExportTest(Road road)
{
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it-IT");

    [Fact]
    public async Task The_Italian_csv_of_the_analysis_holds_the_numbers_of_the_mart()
    {
        var page = await road.OpenAsync("/analisi/righe?camera=brescia&anno=2018&periodo=H1");
        var waiting = page.WaitForDownloadAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "CSV Italia" }).ClickAsync();
        var download = await waiting;
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);

        var lines = Csv.Parse(System.Text.Encoding.UTF8.GetString(bytes[3..]), ';');
        Assert.Equal(38, lines.Count - 1);
        var code = lines[0].IndexOf("Codice obiettivo");
        var number = lines[0].IndexOf("N. indicatore");
        var deviation = lines[0].IndexOf("Scostamento calcolato");
        var achievement = lines[0].IndexOf("Grado di raggiungimento");
        var exported = lines.Skip(1).ToDictionary(
            row => (row[code], int.Parse(row[number], Italian)),
            row => (Number(row[deviation]), Number(row[achievement])));

        var mart = Mart.Query(road.Snapshot, """
            SELECT objective_code, indicator_number, deviation, achievement
            FROM measurement WHERE plan_id = 'brescia/2018' AND period = '2018-H1'
            """).ToDictionary(
            row => ((string)row["objective_code"]!, Convert.ToInt32(row["indicator_number"], CultureInfo.InvariantCulture)),
            row => ((decimal?)row["deviation"], (decimal?)row["achievement"]));
        Assert.Equal(mart.OrderBy(m => m.Key), exported.OrderBy(m => m.Key));
        Assert.Equal(21, exported.Values.Count(figures => figures.Item2 is not null));
    }

    private static decimal? Number(string cell) => cell.Length == 0 ? null : decimal.Parse(cell, NumberStyles.Number, Italian);
}
