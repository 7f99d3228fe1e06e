using System.Text.RegularExpressions;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>Management on a plan with results that names no manager: area by area, each score with what it rests on.</summary>
public sealed partial class PlanPartsTest : IDisposable
{
    private const string Id = "snapshot-20261121T093000000-0a1b2c40";

    private readonly FixtureMart _mart = new();

    public void Dispose() => _mart.Dispose();

    [Fact]
    public async Task Every_score_of_an_area_and_of_the_plan_stands_beside_the_share_of_the_weight_that_is_measured()
    {
        _mart.Build(Path.Combine(_mart.Directory, Id + ".duckdb"), "CREATE TABLE assigned_before AS SELECT * FROM assignment WHERE plan_year > 2018; DROP VIEW assignment; CREATE VIEW assignment AS FROM assigned_before");
        _mart.Publish(Id + ".duckdb");
        using var site = new Site(_mart.Directory);
        using var visitor = site.Visitor();
        var page = System.Net.WebUtility.HtmlDecode(await visitor.GetStringAsync("/management?camera=prova&anno=2018&periodo=H1"));
        var table = page[page.IndexOf("id=\"per-area\"", StringComparison.Ordinal)..];
        var rows = Row().Matches(table[..table.IndexOf("</table>", StringComparison.Ordinal)])
            .Select(row => Cell().Matches(row.Value).TakeLast(2).Select(cell => cell.Groups[1].Value).ToArray()).Where(cells => cells.Length == 2).ToList();
        // Area 1 is measured whole, of area 2 nothing; 74.1125 points over 0.9 of the plan.
        Assert.Equal([["82,3%", "100,0%"], ["–", "0,0%"], ["82,3%", "90,0%"]], rows);
        Assert.Matches(@">Punteggio</th>\s*<th[^>]*>Quota misurata<", page);
    }

    [GeneratedRegex("<tr.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex("<td[^>]*>([^<]*)</td>")]
    private static partial Regex Cell();
}
