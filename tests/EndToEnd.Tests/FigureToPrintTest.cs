using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Albero.EndToEnd;

/// <summary>An evaluator sees an odd cell in the matrix and wants the proof.</summary>
[Collection(nameof(Road))]
public sealed partial class FigureToPrintTest(Road road)
{
    [Fact]
    public async Task A_cell_of_the_matrix_leads_to_the_printed_cells_their_lines_and_the_same_address_for_others()
    {
        var page = await road.OpenAsync("/");
        await page.Locator("section[aria-labelledby='piano-brescia-2018']").GetByRole(AriaRole.Link, new() { Name = "OIV", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "2.1.1/2 istanze campionate" }).ClickAsync();
        await page.Locator("table.cells").WaitForAsync();

        var mart = Mart.Query(road.Snapshot, """
            SELECT target_text, target_line, result_text, result_line, achievement, declared_deviation_text, deviation_line, source_document
            FROM measurement WHERE plan_id = 'brescia/2018' AND period = '2018-H1' AND objective_code = '2.1.1' AND indicator_number = 2
            """).Single();

        Assert.Equal("46,7%", (await page.Locator(".figure").First.InnerTextAsync()).Trim());
        Assert.Equal(46.65m, Math.Round((decimal)mart["achievement"]!, 2));
        var target = await CellAsync(page, "Target al 30/6");
        var result = await CellAsync(page, "Risultati raggiunti");
        Assert.Equal(mart["target_text"], target.Printed);
        Assert.Equal(mart["target_line"], target.Line);
        Assert.Equal(mart["result_text"], result.Printed);
        Assert.Equal(mart["result_line"], result.Line);
        Assert.Equal((mart["declared_deviation_text"], mart["deviation_line"]), ((object?, object?))await CellAsync(page, "Scostamento"));

        if (PublishedDocument.Find((string)mart["source_document"]!) is { } lines)
        {
            Assert.Contains("campione di almeno 6.000", string.Join(' ', lines.Skip(target.Line - 1).Take(3)).Replace("\r", ""));
            Assert.StartsWith(PublishedDocument.Bare("Risultati raggiunti " + mart["result_text"]),
                PublishedDocument.Bare(string.Concat(lines.Skip(result.Line - 1).Take(3))));
        }

        var shared = await road.OpenAsync(new Uri(page.Url).PathAndQuery);
        Assert.Equal(await page.Locator("table.cells").InnerTextAsync(), await shared.Locator("table.cells").InnerTextAsync());
    }

    private static async Task<(string Printed, int Line)> CellAsync(IPage page, string name)
    {
        var row = page.Locator("table.cells tbody tr").Filter(new() { Has = page.GetByRole(AriaRole.Rowheader, new() { Name = name, Exact = true }) });
        var line = LineNumber().Match(await row.Locator(".prov").InnerTextAsync()).Groups[1].Value;
        return ((await row.Locator("td").First.InnerTextAsync()).Trim(), int.Parse(line, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("riga ([0-9]+)")]
    private static partial Regex LineNumber();
}
