using System.Text;
using CsvHelper;

namespace Architecture.Tests;

/// <summary>
/// Packages hold the cells of the documents' tables and not their prose. The longest cell printed there has 43 words, so a
/// run of more is a paragraph; a column that no table prints holds our own words, and quotes no more than a name.
/// </summary>
public sealed class ProseTest
{
    private const int LongestCell = 45;
    private const int LongestName = 12;

    // Where printed cells go; any other column, file or column added later is ours.
    private static readonly HashSet<string> Printed =
    [
        "objectives.title", "objectives.short_title", "indicators.text", "indicators.baseline", "indicators.algorithm", "indicators.data_source",
        "indicators.group", "targets.target", "results.result", "results.declared_deviation", "revisions.old_text", "revisions.new_text", "evidence.evidence",
        "objectives.mission_code", "objectives.programme_code", "budget.description", "budget.amount", "verdicts.verdict", "offices.printed",
        "offices.normalised", "criteria.criterion", "criteria.value", "individual.objective", "individual.indicator", "individual.target",
        "corrections.read", "corrections.corrected",
        // Names of the national list, which the documents quote.
        "missions.mission", "missions.programme",
    ];

    [SeedsFact]
    public void No_prose_of_the_documents_stands_in_data()
    {
        var prose = Read();
        var cells = Repository.Files("data").SelectMany(file => Cells(file, Repository.Read(file))).ToList();
        Assert.True(cells.Count(cell => cell.IsPrinted) > 500, "Hardly any printed cell was found in data: the test would prove nothing.");

        Assert.Empty(Places(prose, cells));
    }

    [SeedsFact]
    public void A_pasted_paragraph_is_found_in_any_column()
    {
        var prose = Read();
        var words = prose.Documents.MaxBy(document => document.Length)!;
        var (paragraph, sentence) = (string.Join(' ', words, 1000, LongestCell + 1), string.Join(' ', words, 1000, LongestName + 1));

        Assert.Equal(["x/targets.csv:2 target"], Places(prose, Cells("x/targets.csv", $"target,unit\n\"Prima: {paragraph.ToUpperInvariant()}\",n\n")));
        Assert.Equal(["x/targets.csv:3 unit"], Places(prose, Cells("x/targets.csv", $"target,unit\n\"{sentence}\",n\n1,\"{sentence}\"\n")));
        Assert.Equal(["x/lineage.csv:2 note"], Places(prose, Cells("x/lineage.csv", $"note\n{sentence}\n")));
        Assert.Equal(["x/README.md:2 "], Places(prose, Cells("x/README.md", $"Words\n{sentence}\n")));
    }

    [Fact]
    public void A_run_goes_on_over_lines_case_and_punctuation_and_ends_at_another_word()
    {
        var prose = new Prose(["uno due tre quattro cinque sei sette otto nove dieci"]);

        Assert.Equal(9, prose.LongestRun("Altro: UNO, due\ntre (quattro) cinque sei sette; otto nove undici"));
        Assert.Equal(0, prose.LongestRun("uno due tre quattro cinque sei sette"));
        Assert.Equal(0, prose.LongestRun("uno due tre quattro altro cinque sei sette otto nove dieci"));
    }

    private static Prose Read() => new(Directory.GetFiles(SeedsFactAttribute.Folder, "*.txt").Select(File.ReadAllText));

    // The place is enough: a message with the text would itself spread it.
    private static List<string> Places(Prose prose, IEnumerable<Cell> cells) =>
        [.. cells.Where(cell => prose.LongestRun(cell.Text) > (cell.IsPrinted ? LongestCell : LongestName)).Select(cell => $"{cell.File}:{cell.Line} {cell.Column}")];

    private static IEnumerable<Cell> Cells(string file, string text)
    {
        if (!file.EndsWith(".csv", StringComparison.Ordinal)) return text.Split('\n').Select((line, i) => new Cell(file, i + 1, "", line, false));
        using var csv = CsvReader.Create(Encoding.UTF8.GetBytes(text), new CsvReaderOptions { Separator = ',', HasHeader = false, TrackLineNumbers = true });
        csv.Read();
        var header = Row(csv);
        var table = Path.GetFileNameWithoutExtension(file);
        List<Cell> cells = [];
        while (csv.Read())
        {
            cells.AddRange(header.Zip(Row(csv)).Select(cell => new Cell(file, (int)csv.LineNumber, cell.First, cell.Second, Printed.Contains($"{table}.{cell.First}"))));
        }

        return cells;
    }

    private static List<string> Row(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private sealed record Cell(string File, int Line, string Column, string Text, bool IsPrinted);
}
