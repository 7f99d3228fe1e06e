using System.Text.RegularExpressions;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>Criteria of assessment on the sheets of a plan: in the order in which the document prints them.</summary>
public sealed partial class CriteriaOrderTest
{
    // Neither the names nor the lines nor the rows' own order are the printed order: several stand on one line.
    private const string Change = """
        CREATE TABLE rated AS SELECT * FROM criterion;
        DROP VIEW criterion;
        INSERT INTO rated BY NAME
          SELECT 'prova/2018' AS plan_id, 'prova' AS chamber, 2018 AS plan_year, '1.1' AS objective_code, *, '5' AS value_text, 5 AS value, 'piano-2018.txt' AS source_document, 51 AS source_line
            FROM (VALUES (2, 'ampiezza', 5), (NULL, 'Rilevanza', 4), (1, 'capacità', 2), (1, 'innovazione', 3), (1, 'complessità', 1)) t(indicator_number, criterion, printed_order);
        CREATE VIEW criterion AS FROM rated;
        """;

    [Fact]
    public async Task An_objective_and_each_of_its_indicators_list_them_as_they_are_printed()
    {
        using var site = new FixtureSite(Change);
        Assert.Equal(["complessità", "capacità", "innovazione", "Rilevanza", "ampiezza"], Named(await site.PageAsync("/oiv/scostamenti?anno=2018&periodo=H1&obiettivo=1.1")));
        Assert.Equal(["complessità", "capacità", "innovazione", "Rilevanza"], Named(await site.PageAsync("/oiv/scostamenti?anno=2018&periodo=H1&obiettivo=1.1&indicatore=1")));
    }

    private static IEnumerable<string> Named(string page)
    {
        var list = page[page.IndexOf("Criteri di valutazione", StringComparison.Ordinal)..];
        return Name().Matches(list[..list.IndexOf("</ul>", StringComparison.Ordinal)]).Select(name => name.Groups[1].Value);
    }

    [GeneratedRegex(@"(\w+): <b[^>]*>5</b>")]
    private static partial Regex Name();
}
