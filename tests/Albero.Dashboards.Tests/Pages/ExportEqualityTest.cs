using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Albero.Dashboards.Notes;
using Albero.Dashboards.Pages;
using Albero.Dashboards.Tests.Exports;
using Microsoft.Extensions.DependencyInjection;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>Every page's files carry the same cells, and the cells that the page shows.</summary>
public sealed partial class ExportEqualityTest(FixtureSite fixture) : IClassFixture<FixtureSite>
{
    // Tables that mix figures of their files with counts and addresses: the tests of those pages compare them.
    private const string Elsewhere = "-";

    // A page, what its address needs to show rows, and the class of the tables that its files are of; none for all its tables.
    public static TheoryData<string, string, string> Addresses => new()
    {
        { "/giunta", "?camera=prova&anno=2018&periodo=H1", "" },
        { "/giunta/serie", "?camera=prova&anno=2018&periodo=H1", "" },
        { "/management", "?camera=prova&anno=2018&periodo=H1", "t obj" },
        { "/management/schede", "?camera=prova&anno=2018&periodo=H1", "t obj" },
        { "/oiv/dichiarati", "?camera=prova&anno=2018&periodo=H1", "" },
        { "/oiv/mappa", "?camera=prova&anno=2018&periodo=H1", "" },
        { "/oiv/punteggio", "?camera=prova&anno=2018&periodo=H1", "" },
        { "/oiv/scostamenti", "?camera=prova&anno=2018&periodo=H1", "matrix" },
        { "/oiv/segnalazioni", "?camera=prova&anno=2018&periodo=H1", "" },
        { "/oiv/revisioni", "?camera=prova&anno=2018&periodo=H1", "" },
        { "/oiv/ambizione", "?camera=prova&anno=2019&periodo=FY", "" },
        { "/albero", "?camera=prova&anno=2018&periodo=H1", "t tight tree" },
        { "/analisi", "?camera=prova&anno=2018&periodo=H1", Elsewhere },
        { "/analisi", "?camera=prova&anno=2018&periodo=H1&misure=score,effective_weight&righe=objective_series&colonna=plan_year", "t tight pt" },
        { "/analisi/righe", "?camera=prova&anno=2018&periodo=H1", "rz-grid-table" },
        { "/analisi/andamenti", "?camera=prova&anno=2019&periodo=FY", Elsewhere },
        { "/analisi/confronto", "?camera=prova&anno=2018&periodo=H1", "" },
        { "/perche", "?camera=prova&anno=2018&periodo=H1", "leaves" },
        { "/cerca", "?testo=seminari", Elsewhere },
        { "/come-si-legge", "", Elsewhere },
        { "/stato", "", Elsewhere },
        { "/oiv/regole", "?camera=prova&anno=2018&periodo=H1", Elsewhere },
    };

    [Fact]
    public void Every_page_with_exports_is_compared_here() =>
        Assert.Empty(ExportRoutes.Pages(fixture.Site.Services.GetRequiredService<NoteFile>()).Select(page => page.Path).Except(Addresses.Select(row => (string)row[0])));

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task All_formats_hold_the_same_cells(string path, string query, string tables)
    {
        var open = ReadFile.Csv(await FileAsync(path, ".csv", Open(query)), ',');
        var italian = ReadFile.Csv(await FileAsync(path, ".csv", query), ';');
        var json = ReadFile.Json(await FileAsync(path, ".json", query));
        var parquet = ReadFile.Parquet(await FileAsync(path, ".parquet", query));
        var xlsx = ReadFile.Xlsx(await FileAsync(path, ".xlsx", query), "Dati");

        Assert.True(open.Rows.Count > 0, $"Nothing to compare, and no table «{tables}» either.");
        Assert.Equal(open.Names, json.Names);
        Assert.Equal(open.Names, open.Names.Distinct());
        Assert.Equal(open.Rows, json.Rows);
        Assert.Equal(open.Names, parquet.Names);
        Assert.Equal(open.Rows, parquet.Rows);
        Assert.Equal(italian.Names, xlsx.Names);
        Assert.Equal(italian.Rows.Select(row => row.Select(FromItalian)), xlsx.Rows.Select(row => row.Select(FromItalian)));
        // What the two dialects spell in their own way are numbers, days and truths; texts and words are compared above.
        var types = await TypesAsync(path, query);
        string Figures(string?[] row) => string.Join('|', row.Select((cell, i) => types[i] == "string" ? "" : cell));
        Assert.Equal(open.Rows.Select(Figures), italian.WithoutUnits().Rows.Select(row => Figures([.. row.Select(FromItalian)])));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task The_files_hold_every_figure_of_the_pages_tables(string path, string query, string tables)
    {
        if (tables == Elsewhere) return;
        var file = ReadFile.Csv(await FileAsync(path, ".csv", Open(query)), ',');
        var written = file.Rows.SelectMany(row => row).OfType<string>().SelectMany(Spellings).ToHashSet();
        var page = WebUtility.HtmlDecode(await fixture.Visitor.GetStringAsync(path + query));
        var shown = Tables(page, tables).SelectMany(table => Cell().Matches(table)).Select(cell => Tag().Replace(cell.Groups[1].Value, " ")).SelectMany(text => Figure().Matches(text).Select(figure => figure.Value)).Distinct().ToList();

        // The series are charts, whose figures stand in rows with headings of their own.
        Assert.True(shown.Count > 0 || path == "/giunta/serie", "No figure was found on the page.");
        Assert.Equal("", string.Join(" ", shown.Where(figure => !written.Contains(figure))));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task The_dictionary_describes_every_column(string path, string query, string tables)
    {
        var names = ReadFile.Csv(await FileAsync(path, ".csv", Open(query)), ',').Names;
        using var schema = JsonDocument.Parse(await FileAsync(path, ".schema.json", query));
        var fields = schema.RootElement.GetProperty("fields").EnumerateArray().ToList();

        Assert.Equal(names, fields.Select(field => field.GetProperty("name").GetString()));
        // A new column of an export is described in Exports/ExportDescriptions.cs, one of a view in Rows/ColumnDescriptions.cs.
        Assert.True(fields.Count > 0, tables);
        Assert.Empty(fields.Where(field => !field.TryGetProperty("description", out _)).Select(field => field.GetProperty("name").GetString()));
    }

    private static string Open(string query) => query + (query.Length == 0 ? "?" : "&") + "dialetto=aperto";

    private async Task<List<string>> TypesAsync(string path, string query)
    {
        using var schema = JsonDocument.Parse(await FileAsync(path, ".schema.json", query));
        return [.. schema.RootElement.GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("type").GetString()!)];
    }

    // The innermost first, so that a table within a cell isn't taken for its neighbour.
    private static List<string> Tables(string page, string marked)
    {
        List<string> found = [];
        while (Table().Match(page) is { Success: true } table)
        {
            if (table.Value[..table.Value.IndexOf('>')].Contains(marked, StringComparison.Ordinal)) found.Add(Foot().Replace(table.Value, ""));
            page = page.Remove(table.Index, table.Length);
        }
        return found;
    }

    private async Task<byte[]> FileAsync(string path, string extension, string query)
    {
        using var answer = await fixture.Visitor.GetAsync(path + extension + query);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static string? FromItalian(string? cell) => cell switch
    {
        null => null,
        "sì" => "true",
        "no" => "false",
        ['\'', ..] => cell[1..],
        _ when Number().IsMatch(cell) => cell.Replace(',', '.'),
        _ when DateTime.TryParseExact(cell, "dd/MM/yyyy HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) => moment.ToString("yyyy-MM-dd'T'HH':'mm':'ss'Z'", CultureInfo.InvariantCulture),
        _ when DateOnly.TryParseExact(cell, "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => cell,
    };

    // How a page may write a value of the file: rounded, signed, as a percentage, or a figure within a text.
    private static IEnumerable<string> Spellings(string cell)
    {
        foreach (Match figure in Figure().Matches(cell)) yield return figure.Value;
        if (!decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) yield break;
        var italian = CultureInfo.GetCultureInfo("it-IT");
        foreach (var value in new[] { number, number * 100 })
        {
            foreach (var decimals in Enumerable.Range(0, 5))
            {
                var text = Math.Abs(Math.Round(value, decimals, MidpointRounding.AwayFromZero)).ToString("N" + decimals, italian);
                yield return text;
                yield return text.Replace(".", "");
                if (decimals > 0 && text.TrimEnd('0').TrimEnd(',') is var bare) yield return bare;
            }
        }
    }

    [GeneratedRegex("<table(?:(?!<table).)*?</table>", RegexOptions.Singleline)]
    private static partial Regex Table();

    // A total below or above the rows is no row of a file: whoever adds a column up would count it twice.
    [GeneratedRegex("<tfoot.*?</tfoot>|<tr class=\"grp\".*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Foot();

    [GeneratedRegex("<td[^>]*>(.*?)</td>", RegexOptions.Singleline)]
    private static partial Regex Cell();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<![\w.,/-])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\w,/]|\.\d)|(?<![\w.,/-])\d+(?:,\d+)?(?![\w,/]|\.\d)")]
    private static partial Regex Figure();

    [GeneratedRegex(@"\A-?\d+(,\d+)?\z")]
    private static partial Regex Number();
}
