using System.Globalization;
using System.Text.RegularExpressions;
using Albero.Domain.Plans;
using Albero.Etl.Commands;
using Albero.Etl.Packages;
using Albero.Etl.Readers;

namespace Albero.Etl.Tests.Readers;

/// <summary>The reader of trees on the published plan of 2020 that names no chamber, against the document's lines taken without the reader.</summary>
public partial class PerformanceTree2020Test
{
    private const string FileName = "001_0f99c3212d24f8c7.txt";

    private static readonly string Committed = Path.Combine(Repository.Root, "data", "ignota-2020", "2020");

    private static readonly Lazy<(SourceDocument Document, ReadResult Result)> Read = new(() =>
    {
        var document = SourceDocument.Load(Seeds.Find(FileName));
        var reader = PlanReaders.All.Single(reader => reader.Recognise(document).Recognised);
        Assert.Equal("albero-2020", reader.Layout);
        return (document, reader.Read(document, new ReadRequest("ignota-2020", 2020)));
    });

    /// <summary>The lines with white space folded; the one Cyrillic letter is what it looks like.</summary>
    private static readonly Lazy<IReadOnlyList<string>> Printed = new(() =>
        [.. File.ReadAllText(Seeds.Find(FileName)).Split('\n').Select(line => WhiteSpace().Replace(line, " ").Trim().Replace('\u0435', 'e'))]);

    private static PlanPackage Package => Read.Value.Result.Package;

    private static IReadOnlyList<CorrectionRow> Decisions => PackageReader.Read(Committed).Package!.Corrections;

    [SeedFact]
    public void No_node_and_no_indicator_is_lost_and_every_line_has_its_place()
    {
        Assert.Equal(
            [("area", 3), ("strategic", 5), ("programme", 5), ("operational", 13), ("action", 36)],
            Package.Objectives.CountBy(row => row.Level).Select(pair => (pair.Key, pair.Value)));
        Assert.Equal(
            [("strategic", 17), ("operational", 18), ("action", 56)],
            Package.Indicators.CountBy(row => Node(row.ObjectiveKey).Level).Select(pair => (pair.Key, pair.Value)));
        Assert.Equal(91, Package.Indicators.Count);
        Assert.Empty(Read.Value.Result.Unplaced);
    }

    [SeedFact]
    public void The_weights_of_all_54_nodes_with_indicators_sum_to_100()
    {
        var sums = Package.Indicators.GroupBy(row => row.ObjectiveKey).Select(group => (group.Key, Sum: group.Sum(row => Percent(row.Weight)))).ToList();
        Assert.Equal(54, sums.Count);
        Assert.All(sums, node => Assert.Equal(100m, node.Sum));
        Assert.All(Package.Indicators, row => Assert.Equal("parent", row.WeightOf));
    }

    [SeedFact]
    public void Every_node_stands_below_the_one_that_its_code_names_and_programmes_in_between()
    {
        Assert.Equal(
            [("A.1~1", "A.1", 47), ("B.1~1", "B.1", 220), ("B.2~1", "B.2", 343), ("C.1~1", "C.1", 434), ("C.2~1", "C.2", 657)],
            Nodes("programme").Select(row => (row.Key, row.ParentKey, row.At.Line)));
        Assert.All(Nodes("area"), row => Assert.Equal("", row.ParentKey));
        Assert.All(Nodes("strategic"), row => Assert.Equal(row.Key[..1], row.ParentKey));
        Assert.All(Nodes("operational"), row => Assert.Equal(row.Key[..3] + "~1", row.ParentKey));
        Assert.All(Nodes("action"), row => Assert.Equal(row.Key[..5], row.ParentKey));
        Assert.Equal(["A.1.2.3.", "A.1.4.1.", "A.1.4.2."], Package.Objectives.Where(row => row.PrintedCode.EndsWith('.')).Select(row => row.PrintedCode));
        Assert.All(Package.Objectives.Where(row => row.Level != "programme"), row => Assert.Equal(row.Key, row.PrintedCode.TrimEnd('.')));
    }

    [SeedFact]
    public void Strategic_indicators_have_three_years_of_targets_and_the_others_one()
    {
        Assert.Equal(91 + (2 * 17), Package.Targets.Count);
        Assert.All(Package.Indicators, row => Assert.Equal(
            Node(row.ObjectiveKey).Level == "strategic" ? ["2020-FY", "2021-FY", "2022-FY"] : ["2020-FY"],
            Package.Targets.Where(target => target.ObjectiveKey == row.ObjectiveKey && target.IndicatorNumber == row.Number).Select(target => target.Checkpoint.ToString())));
        Assert.Equal(["2020-FY", "2021-FY", "2022-FY"], Package.Manifest.Checkpoints.Select(checkpoint => checkpoint.ToString()));
    }

    [SeedFact]
    public void Lines_that_page_breaks_moved_or_printed_twice_are_back_in_their_places_and_told()
    {
        Assert.Equal(
            [
                "displaced B.1/2 target 234", "repeated B.1.1/1 text 236", "displaced B.1.1/1 baseline 238", "displaced B.1.1/1 target 239",
                "displaced B.1.1.1/ title 241", "repeated B.1.2/1 target 273", "repeated B.1.3/1 target 309", "repeated C.1.2.4/1 text 570",
            ],
            Package.LayoutNotes.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Kind} {row.ObjectiveKey}/{row.IndicatorNumber} {row.Column} {row.At.Line}")));
        Assert.Equal((">= +20 %", 234), Target("B.1", 2, 2022));
        Assert.Equal((">= 100 %", 239), Target("B.1.1", 1, 2020));
        Assert.Equal((">= 100 %", 267), Target("B.1.2", 1, 2020));
        Assert.Equal(("<= 01/06/2020", 572), Target("C.1.2.4", 1, 2020));
        Assert.Equal((227, "100 %", 228, "---", 238), Cells("B.1.1", 1));
        Assert.Equal((566, "50 %", 567, "---", 568), Cells("C.1.2.4", 1));
        Assert.EndsWith(" identificazione elettronica e firma digitale", Node("B.1.1.1").Title, StringComparison.Ordinal);
        Assert.EndsWith(" alla disciplina della metrologia legale e sulla sicurezza e conformità dei prodotti", Node("B.2.1.2").Title, StringComparison.Ordinal);
    }

    [SeedFact]
    public void Cells_are_found_in_every_style_of_the_document()
    {
        // One column, headings of two tables on one line, two columns, no columns, weight beside the name.
        Assert.Equal((212, "50 %", 213, "58.335", 214), Cells("B.1", 2));
        Assert.Equal((156, "100 %", 157, "---", 158), Cells("A.1.4", 1));
        Assert.Equal((">= 100", 159), Target("A.1.4", 1, 2020));
        Assert.Equal((508, "25 %", 509, "136", 510), Cells("C.1.1.6", 1));
        Assert.Equal((">= 1", 511), Target("C.1.1.6", 1, 2020));
        Assert.Equal((584, "100 %", 586, "---", 587), Cells("C.1.2.5", 1));
        Assert.Equal((649, "20 %", 649, "---", 650), Cells("C.2", 6));
        Assert.Equal((">= 74 %", 653), Target("C.2", 6, 2022));
        Assert.Equal("33,34 %", Indicator("A.1.5", 3).Weight);
        Assert.Equal(["C.1.1.1/1", "C.1.2.3/1", "C.2/1", "C.2/6"], Package.Indicators.Where(row => row.Direction == "lower").Select(row => $"{row.ObjectiveKey}/{row.Number}"));
    }

    [SeedFact]
    public void The_weighted_means_are_roll_ups_and_nothing_else_is()
    {
        var means = Package.Indicators.Where(row => row.IsRollup).ToList();
        Assert.Equal(12, means.Count);
        Assert.Equal(["B.2/1", "C.1/2"], means.Where(row => Node(row.ObjectiveKey).Level == "strategic").Select(row => $"{row.ObjectiveKey}/{row.Number}"));
        Assert.All(Package.Indicators, row => Assert.Equal(row.IsRollup, Printed.Value[row.At.Line - 1].StartsWith("Media ponderata ", StringComparison.Ordinal)));
        // The one that is printed again further down is not a second indicator.
        Assert.Equal(means.Count + 1, Printed.Value.Count(line => line.StartsWith("Media ponderata ", StringComparison.Ordinal)));
    }

    [SeedFact]
    public void Every_cell_is_what_its_line_prints()
    {
        var faults = new List<string>();
        foreach (var row in Package.Objectives.Where(row => row.Key is not ("B.1.1.1" or "B.2.1.2")))
        {
            Is(row.At.Line, row.PrintedCode.Length == 0 ? row.Title : $"{row.PrintedCode} {row.Title}");
        }

        foreach (var row in Package.Indicators)
        {
            Is(row.At.Line, row.ObjectiveKey == "C.2" ? $"{row.Text} Peso {row.Weight}" : row.Text);
            if (row.ObjectiveKey != "C.2") Is(row.WeightLine!.Value, $"Peso {row.Weight}");
            Is(row.BaselineLine!.Value, $"Stato {row.Baseline}");
        }

        foreach (var row in Package.Targets) Is(row.At.Line, $"Target {row.Checkpoint.Year} {row.Target}");
        Is(232, "B.1.1.1 " + Node("B.1.1.1").Title.Replace(" elettronica e firma digitale", ""));
        Is(365, "B.2.1.2 " + Node("B.2.1.2").Title[..^" della metrologia legale e sulla sicurezza e conformità dei prodotti".Length]);
        Assert.True(faults.Count == 0, string.Join('\n', faults));

        void Is(int line, string text)
        {
            if (Printed.Value[line - 1] != text) faults.Add($"line {line} prints «{Printed.Value[line - 1]}», read was «{text}»");
        }
    }

    [SeedFact]
    public void Every_printed_field_is_stored_once()
    {
        static IEnumerable<int> Lines(string pattern) =>
            Enumerable.Range(1, Printed.Value.Count).Where(line => Regex.IsMatch(Printed.Value[line - 1], pattern, RegexOptions.CultureInvariant));
        Assert.Equal(Lines(@"(^| )Peso \d+(,\d+)? %$"), Package.Indicators.Select(row => row.WeightLine!.Value).Order());
        Assert.Equal(Lines("^Stato "), Package.Indicators.Select(row => row.BaselineLine!.Value).Order());
        Assert.Equal(Lines(@"^Target \d{4} "), Package.Targets.Select(row => row.At.Line).Concat([273, 309]).Order());
    }

    [SeedFact]
    public void The_committed_package_is_what_the_reader_reads()
    {
        using var update = new PackageUpdate(Package, Committed);
        using var difference = new StringWriter();
        update.PrintDifference(difference);
        Assert.True(update.IsEmpty, difference.ToString());
    }

    [SeedFact]
    public void A_person_decided_everything_that_the_reader_asked_to_be_confirmed()
    {
        Assert.Equal(Read.Value.Result.Notes.Select(note => note.Line).Order(), Decisions.Select(row => row.Line).Order());
        Assert.All(Decisions, row => Assert.NotEqual("", Printed.Value[row.Line - 1]));
    }

    [Fact]
    public void The_decisions_confirm_the_reading()
    {
        // A row that repeats what was read: load stops if the reader ever reads something else there.
        Assert.Equal(9, Decisions.Count);
        Assert.All(Decisions, row => Assert.Equal(row.Read, row.Corrected));
    }

    [SeedFact]
    public void Documents_of_other_layouts_are_not_taken_for_this_one_and_this_one_for_no_other()
    {
        var reader = PlanReaders.Named("albero-2020")!;
        var others = Directory.GetFiles(Path.GetDirectoryName(Seeds.Find(FileName))!, "*.txt").Where(path => Path.GetFileName(path) != FileName).ToList();
        Assert.NotEmpty(others);
        Assert.All(others, path => Assert.False(reader.Recognise(SourceDocument.Load(path)).Recognised, path));
        Assert.Equal([reader], PlanReaders.All.Where(any => any.Recognise(Read.Value.Document).Recognised));
    }

    private static ObjectiveRow Node(string key) => Package.Objectives.Single(row => row.Key == key);

    private static IEnumerable<ObjectiveRow> Nodes(string level) => Package.Objectives.Where(row => row.Level == level);

    private static IndicatorRow Indicator(string objective, int number) => Package.Indicators.Single(row => row.ObjectiveKey == objective && row.Number == number);

    private static (int, string, int, string, int) Cells(string objective, int number)
    {
        var row = Indicator(objective, number);
        return (row.At.Line, row.Weight, row.WeightLine!.Value, row.Baseline, row.BaselineLine!.Value);
    }

    private static (string, int) Target(string objective, int number, int year)
    {
        var row = Package.Targets.Single(row => row.ObjectiveKey == objective && row.IndicatorNumber == number && row.Checkpoint.Year == year);
        return (row.Target, row.At.Line);
    }

    private static decimal Percent(string weight) => decimal.Parse(weight.TrimEnd('%', ' ').Replace(',', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
