namespace Albero.Dashboards.Tests.Search;

/// <summary>A search that finds more than is ranked says how many there are, of how many it shows some, and where the others are.</summary>
public sealed class SearchLimitTest : IDisposable
{
    // More of the first plan than are ranked at all, so that nothing of the second would be.
    private const string Change = """
        INSERT INTO index_entry_base BY NAME
          SELECT *, 'prova/' || plan_year AS plan_id, 'prova' AS chamber, 'piano.txt' AS source_document, 7 AS source_line, title AS search_text FROM (
            SELECT 2018 AS plan_year, 'indicator' AS kind, i::VARCHAR AS code, 'voce aggiunta ' || i AS title, 1 AS indicators FROM range(5100) t(i)
            UNION ALL SELECT 2019, CASE WHEN i < 3 THEN 'area' ELSE 'indicator' END, i::VARCHAR, 'voce aggiunta ' || i, 1 FROM range(40) t(i));
        """;

    private readonly FixtureSite _site = new(Change);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Headline_kinds_and_plans_count_all_that_is_found_and_a_note_says_how_much_of_it_is_shown()
    {
        var page = await PageAsync("/cerca?camera=prova&anno=2018&testo=aggiunta");
        Assert.Contains("«aggiunta»: 5.140 risultati in 2 piani.", page);
        Assert.Contains("se ne vedono 5.000 su 5.140", page);
        Assert.Contains(">3 aree</a>", page);
        Assert.Contains(">5.137 indicatori</a>", page);
        Assert.Contains("Mostra tutti i 5.100 risultati di questo piano", page);
        // Nothing of it is among the first five thousand: it is named and led to all the same.
        Assert.Matches(@"id=""trovati-prova-2019""[^>]*>[^<]*</h2><span[^>]*>40 risultati<", page);
        Assert.Contains("Mostra tutti i 40 risultati di questo piano", page);
    }

    [Fact]
    public async Task One_kind_is_looked_for_among_all_entries_and_a_plan_that_fits_is_shown_whole()
    {
        var areas = await PageAsync("/cerca?camera=prova&anno=2018&testo=aggiunta&che=area");
        Assert.Contains("«aggiunta»: 3 risultati in 1 piano.", areas);
        Assert.DoesNotContain("se ne vedono", areas);
        Assert.Equal(3, areas.Split("class=\"hit\"").Length - 1);
        Assert.DoesNotContain("se ne vedono", await PageAsync("/cerca?camera=prova&anno=2018&testo=aggiunta&piano=prova/2019"));
    }

    [Fact]
    public async Task The_file_has_all_that_is_found() =>
        Assert.Equal(1 + 5140, (await _site.Visitor.GetStringAsync("/cerca.csv?testo=aggiunta&dialetto=aperto")).TrimEnd().Split('\n').Length);

    private Task<string> PageAsync(string address) => _site.PageAsync(address);
}
