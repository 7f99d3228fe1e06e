using System.Globalization;
using Albero.Domain.Plans;
using Albero.Etl.Commands;
using Albero.Etl.Packages;
using Albero.Etl.Readers;

namespace Albero.Etl.Tests.Readers;

/// <summary>The reader of slides on the published plan of Brescia for 2019, against numbers counted in it by hand.</summary>
public class Brescia2019Test
{
    private const string FileName = "000_1f088ee25d56bf99.txt";

    private static readonly Lazy<(SourceDocument Document, ReadResult Result)> Read = new(() =>
    {
        var document = SourceDocument.Load(Seeds.Find(FileName));
        var reader = PlanReaders.All.Single(reader => reader.Recognise(document).Recognised);
        Assert.Equal("slide-2019", reader.Layout);
        return (document, reader.Read(document, new ReadRequest("brescia", 2019)));
    });

    private static readonly string Committed = Path.Combine(Repository.Root, "data", "brescia", "2019");

    private static PlanPackage Package => Read.Value.Result.Package;

    private static IEnumerable<ObjectiveRow> Operational => Package.Objectives.Where(row => row.Level == "operational");

    [SeedFact]
    public void No_objective_no_indicator_and_no_line_is_lost()
    {
        Assert.Equal(
            [
                ("1.1.1", 6), ("1.1.2", 5), ("1.1.3", 2), ("2.1.1", 5), ("2.1.2", 5), ("2.1.3", 1), ("2.1.4", 3), ("2.2.1", 4),
                ("3.1.1", 3), ("3.1.2", 3), ("3.1.3", 3), ("3.1.4", 5), ("3.1.5", 3),
            ],
            Package.Indicators.CountBy(row => row.ObjectiveKey).Select(pair => (pair.Key, pair.Value)));
        Assert.Equal(48, Package.Indicators.Count);
        Assert.Equal(Package.Indicators.Select(row => row.ObjectiveKey).Distinct(), Operational.Select(row => row.Key));
        Assert.All(Package.Indicators, row => Assert.Equal(row.PrintedNumber, row.Number.ToString(CultureInfo.InvariantCulture)));
        Assert.Empty(Read.Value.Result.Unplaced);
    }

    [SeedFact]
    public void The_weights_of_every_objective_and_of_every_manager_sum_to_100()
    {
        Assert.All(Package.Indicators.GroupBy(row => row.ObjectiveKey), group => Assert.Equal(100m, group.Sum(row => Percent(row.Weight))));
        Assert.Equal(13, Package.Assignments.Count);
        Assert.Equal(
            [
                ("Segretario Generale e Dirigente Area Amministrativa", 5, 100m),
                ("Conservatore del Registro delle Imprese", 5, 100m),
                ("Dirigente Area Promozione e Regolazione del Mercato", 3, 100m),
            ],
            Package.Assignments.GroupBy(row => row.ManagerRole).Select(role => (role.Key, role.Count(), role.Sum(row => Percent(row.Weight)))));
    }

    [SeedFact]
    public void Two_assignments_with_other_codes_are_joined_by_title_and_every_objective_has_one()
    {
        Assert.Equal(
            [("3.2.1", "3.1.4", "25%"), ("3.2.2", "3.1.5", "15%")],
            Package.Assignments.Where(row => row.PrintedCode != row.ObjectiveKey).Select(row => (row.PrintedCode, row.ObjectiveKey, row.Weight)));
        Assert.Equal(Operational.Select(row => row.Key), Package.Assignments.Select(row => row.ObjectiveKey).Order(StringComparer.Ordinal));
        Assert.Equal(["3.2.1", "3.2.2"], Notes(NoteCode.JoinedByTitle).Select(note => note.Subject));
    }

    [SeedFact]
    public void Rows_of_the_tables_are_the_indicators_in_order()
    {
        // The line below every pair of days, cut at its tabs without any of the reader's code.
        var lines = File.ReadAllText(Seeds.Find(FileName)).Split('\n');
        var printed = Enumerable.Range(1, lines.Length - 1).Where(i => lines[i - 1].StartsWith("\tal 30/6\tal 31/12", StringComparison.Ordinal))
            .Select(i => (Line: i + 1, Cells: string.Join('|', lines[i].TrimEnd('\r').Split('\t')))).ToList();
        Assert.Equal(48, printed.Count);
        Assert.Equal(printed, Package.Indicators.Select(row => (
            row.WeightLine ?? 0, $"{row.Baseline}|{Target(row, 2)?.Target}|{Target(row, 4)?.Target}|{row.Weight}")));
        Assert.All(Package.Targets, row => Assert.Contains(printed, cells => cells.Line == row.At.Line));
    }

    [SeedFact]
    public void Six_cells_run_across_both_days_and_a_person_confirms_each()
    {
        Assert.Equal(
            [
                ("2.1.2/1", "rispetto cronoprogramma"), ("2.1.2/5", "SI"), ("2.1.3/1", "almeno 300 utenti"), ("3.1.1/3", "verifica qualità e quantità"),
                ("3.1.2/1", "sperimentazione"), ("3.1.5/3", "rotazione incarichi"),
            ],
            Package.Targets.Where(row => row.SpansTo == "2019-FY" && row.Checkpoint == new Checkpoint(2019, 2))
                .Select(row => ($"{row.ObjectiveKey}/{row.IndicatorNumber}", row.Target)));
        Assert.Equal(73, Package.Targets.Count);
        Assert.Equal(6, Package.Targets.Count(row => row.SpansTo.Length > 0));
        Assert.Equal(["2.1.2/1", "2.1.2/5", "2.1.3/1", "3.1.1/3", "3.1.2/1", "3.1.5/3"], Notes(NoteCode.AmbiguousCells).Select(note => note.Subject));
    }

    [SeedFact]
    public void Names_find_their_tables_wherever_the_converter_put_them()
    {
        // Six names in front of six tables; names and tables in turn; bold names.
        Assert.Equal(("INCREMENTO % IMPRESE ISCRITTE AL RASL", 106, "1.771", 134), Indicator("1.1.1", 5));
        Assert.Equal(("IMPLEMENTAZIONE FASCICOLO INFORMATICO D'IMPRESA", 250, "30.000 imprese", 268), Indicator("2.1.2", 2));
        Assert.Equal(("PREDISPOSIZIONE BILANCIO DI MANDATO", 438, "1", 443), Indicator("3.1.3", 3));
        Assert.Equal(("MONITORAGGIO CONSUMI ENERGIA ELETTRICA", 461, "Kwh 612.863,800", 486), Indicator("3.1.4", 5));
        Assert.Equal(["3.1.4/4", "3.1.4/5"], Package.Indicators.Where(row => row.Direction == "lower").Select(row => $"{row.ObjectiveKey}/{row.Number}"));
    }

    [SeedFact]
    public void Areas_are_the_running_heads_and_the_one_without_a_head_is_to_be_confirmed()
    {
        Assert.Equal(
            [("1", "PROMOZIONE DELLE IMPRESE", 88), ("2", "SERVIZI ALLE IMPRESE E REGOLAZIONE MERCATO", 202), ("3", "3", 364)],
            Package.Objectives.Where(row => row.Level == "area").Select(row => (row.Key, row.Title, row.At.Line)));
        Assert.Equal(["3"], Notes(NoteCode.MissingPart).Select(note => note.Subject));
        Assert.All(Operational, row => Assert.Equal(row.Key[..1], row.ParentKey));
    }

    [SeedFact]
    public void Every_cell_is_printed_at_its_line()
    {
        var printed = new PrintedCell(File.ReadAllText(Seeds.Find(FileName)).Split('\n').Select(line => line.Replace("**", "")).ToList());
        var faults = new List<string>();
        foreach (var (line, text, begins) in Cells().Where(cell => cell.Text.Length > 0))
        {
            if (!printed.IsPrintedFrom(line, text)) faults.Add($"line {line} and below: no «{text}»");
            if (begins && !printed.BeginsOn(line, text)) faults.Add($"line {line} doesn't begin «{text}»");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [SeedFact]
    public void No_name_of_a_person_reaches_a_table()
    {
        // Names as the document introduces them; the words themselves are not written down here.
        var names = System.Text.RegularExpressions.Regex.Matches(
                string.Join('\n', Read.Value.Document.Lines.Select(line => line.Text)), @"\bdr(?:\.ssa)? (?:\p{Lu}\p{L}+ )?(?<surname>[\p{L}'’]{4,})")
            .Select(match => match.Groups["surname"].Value).Distinct().ToList();
        Assert.Equal(3, names.Count);
        Assert.DoesNotContain(PackageSchema.Tables.SelectMany(table => table.CellsOf(Package)).SelectMany(row => row), cell => names.Exists(cell.Contains));
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
        var asked = Read.Value.Result.Notes.Select(note => note.Line).Order();
        Assert.Equal(asked, Decisions.Select(row => row.Line));
        Assert.All(Decisions, row => Assert.Contains(Read.Value.Document.Lines, line => line.Number == row.Line && !line.IsBlank));
    }

    [Fact]
    public void The_decisions_confirm_the_reading_but_for_the_title_that_is_not_printed()
    {
        // A row that repeats what was read confirms it: load stops if the reader ever reads something else there.
        Assert.Equal(["objectives 3 title"], Decisions.Where(row => row.Read != row.Corrected).Select(row => $"{row.Table} {row.Key} {row.Column}"));
        Assert.Equal(6, Decisions.Count(row => row is { Table: "targets", Column: "spans_to", Corrected: "2019-FY" }));
        Assert.Equal(["3.1.4", "3.1.5"], Decisions.Where(row => row.Table == "assignments").Select(row => row.Corrected));
        Assert.Equal(9, Decisions.Count);
    }

    [Fact]
    public void The_third_area_has_the_title_that_was_printed_the_year_before()
    {
        static string Title(string year) =>
            PackageReader.Read(Path.Combine(Repository.Root, "data", "brescia", year)).Package!.Objectives.Single(row => row.Key == "3").Title;
        Assert.Equal(Title("2018"), Title("2019"));
    }

    [SeedFact]
    public void Documents_of_other_layouts_are_not_taken_for_this_one()
    {
        var others = Directory.GetFiles(Path.GetDirectoryName(Seeds.Find(FileName))!, "*.txt").Where(path => Path.GetFileName(path) != FileName).ToList();
        Assert.NotEmpty(others);
        Assert.All(others, path => Assert.False(PlanReaders.Named("slide-2019")!.Recognise(SourceDocument.Load(path)).Recognised, path));
    }

    private static IReadOnlyList<CorrectionRow> Decisions => PackageReader.Read(Committed).Package!.Corrections;

    private static decimal Percent(string weight) => decimal.Parse(weight.TrimEnd('%').Replace(',', '.'), CultureInfo.InvariantCulture);

    private static IEnumerable<ReadNote> Notes(string code) => Read.Value.Result.Notes.Where(note => note.Code == code).OrderBy(note => note.Line);

    private static TargetRow? Target(IndicatorRow row, int quarter) =>
        Package.Targets.SingleOrDefault(target => target.ObjectiveKey == row.ObjectiveKey && target.IndicatorNumber == row.Number && target.Checkpoint.Quarter == quarter);

    private static (string Text, int Line, string Baseline, int BaselineLine) Indicator(string objective, int number)
    {
        var row = Package.Indicators.Single(row => row.ObjectiveKey == objective && row.Number == number);
        return (row.Text, row.At.Line, row.Baseline, row.BaselineLine ?? 0);
    }

    /// <summary>Every stored text with its line, and whether that line is where the text itself begins.</summary>
    private static IEnumerable<(int Line, string Text, bool Begins)> Cells()
    {
        foreach (var row in Package.Objectives)
        {
            yield return (row.At.Line, row.PrintedCode, true);
            yield return (row.At.Line, row.Title, row.Level == "area" && row.Title != row.Key);
        }

        foreach (var row in Package.Indicators)
        {
            yield return (row.At.Line, row.Text, true);
            yield return (row.At.Line, row.PrintedNumber + ":", true);
            yield return (row.WeightLine ?? row.At.Line, row.Weight, true);
            yield return (row.BaselineLine ?? row.At.Line, row.Baseline, true);
        }

        foreach (var row in Package.Targets) yield return (row.At.Line, row.Target, true);
        foreach (var row in Package.Assignments)
        {
            yield return (row.At.Line, row.PrintedCode, true);
            yield return (row.At.Line, row.Weight, true);
            // A role stands in front of its first row only.
            var first = Package.Assignments.First(other => other.ManagerRole == row.ManagerRole);
            yield return (first.At.Line, row.ManagerRole, true);
        }
    }
}
