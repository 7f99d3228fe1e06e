using System.Text.RegularExpressions;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>Management on a plan with results that names no manager: area by area, each score with what it rests on.</summary>
public sealed partial class PlanPartsTest
{
    [Fact]
    public async Task Every_score_of_an_area_and_of_the_plan_says_on_which_share_of_the_weight_it_rests()
    {
        using var site = new FixtureSite("CREATE TABLE assigned_before AS SELECT * FROM assignment WHERE plan_year > 2018; DROP VIEW assignment; CREATE VIEW assignment AS FROM assigned_before");
        var page = await site.PageAsync("/management?camera=prova&anno=2018&periodo=H1");
        var table = page[page.IndexOf("id=\"per-area\"", StringComparison.Ordinal)..];
        var scores = Score().Matches(table[..table.IndexOf("</table>", StringComparison.Ordinal)]).Select(cell => (cell.Groups[1].Value, cell.Groups[2].Value));
        // Area 1 is measured whole, of area 2 nothing; 74.1125 points over 0.9 of the plan.
        Assert.Equal([("82,3%", "misurato il 100,0%"), ("–", ""), ("82,3%", "misurato il 90,0%")], scores);
    }

    // The last cell of a row, with the way to its explanation.
    [GeneratedRegex("""<td class="num strong"[^>]*>([^<]*?)\s*(?:<small[^>]*>([^<]*)</small>\s*)?(?:<br[^>]*>\s*<a class="whylink.*?</a>\s*)?</td>\s*</tr>""")]
    private static partial Regex Score();
}
