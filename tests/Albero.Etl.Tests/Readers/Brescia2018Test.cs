using Albero.Domain.Plans;
using Albero.Etl.Commands;
using Albero.Etl.Packages;
using Albero.Etl.Readers;

namespace Albero.Etl.Tests.Readers;

/// <summary>The reader on the published document of Brescia, against numbers counted in it by hand.</summary>
public class Brescia2018Test
{
    private const string FileName = "002_2f74144a3413db99.txt";

    private static readonly Lazy<(SourceDocument Document, ReadResult Result)> Read = new(() =>
    {
        var document = SourceDocument.Load(Seeds.Find(FileName));
        var reader = PlanReaders.All.Single(reader => reader.Recognise(document).Recognised);
        return (document, reader.Read(document, new ReadRequest("brescia", 2018)));
    });

    private static PlanPackage Package => Read.Value.Result.Package;

    [SeedFact]
    public void No_objective_and_no_indicator_is_lost()
    {
        Assert.Equal(["1", "1.1", "1.1.1", "1.1.2", "1.1.3", "1.1.4", "2", "2.1", "2.1.1", "2.1.2", "2.1.3", "2.2", "2.2.1", "3", "3.1", "3.1.1", "3.1.2", "3.1.3"],
            Package.Objectives.Select(row => row.Key));
        Assert.Equal(
            [("1.1.1", 5), ("1.1.2", 4), ("1.1.3", 2), ("1.1.4", 1), ("2.1.1", 5), ("2.1.2", 5), ("2.1.3", 3), ("2.2.1", 5), ("3.1.1", 3), ("3.1.2", 1), ("3.1.3", 4)],
            Package.Indicators.CountBy(row => row.ObjectiveKey).Select(pair => (pair.Key, pair.Value)));
        Assert.All(Package.Indicators, row => Assert.Equal(row.PrintedNumber, row.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [SeedFact]
    public void Operational_objectives_have_the_tree_s_short_titles()
    {
        Assert.Equal(
            [
                ("1.1.1", "Alternanza scuola lavoro - progetto nazionale di sistema", 51),
                ("1.1.2", "Impresa 4.0 - progetto nazionale di sistema", 56),
                ("1.1.3", "Turismo e attrattività - progetto nazionale di sistema", 61),
                ("1.1.4", "Direzione e coordinamento di ProBrixia", 66),
                ("2.1.1", "La qualità del dato al fine di valorizzare il ruolo del Registro imprese", 69),
                ("2.1.2", "Fascicolo Informatico d'impresa e progetto V@lli resilienti -3 fase", 74),
                ("2.1.3", "Procedimento unificato Reg Imprese/rea/suaP", 78),
                ("2.2.1", "Azioni di vigilanza e controllo del mercato in sinergia con altri organismi", 81),
                ("3.1.1", "Misure organizzative per l'attuazione del telelavoro e conciliazione dei tempi di vita e lavoro", 94),
                ("3.1.2", "Efficientamento Energetico", 86),
                ("3.1.3", "Monitoraggio e coordinamento performance e piano anti-corruzione", 89),
            ],
            Package.Objectives.Where(row => row.Level == "operational").Select(row => (row.Key, row.ShortTitle, row.ShortTitleLine ?? 0)));
        Assert.All(Package.Objectives.Where(row => row.Level != "operational"), row => Assert.Equal(("", null), (row.ShortTitle, row.ShortTitleLine)));
    }

    [SeedFact]
    public void The_weights_in_force_of_every_objective_sum_to_100()
    {
        foreach (var objective in Package.Indicators.GroupBy(row => row.ObjectiveKey))
        {
            // "PASSA DA 35,00% A 20%" is 20.
            var weights = objective.Select(row => row.Weight.Split(' ')[^1].TrimEnd('%').Replace(',', '.'));
            Assert.Equal(100m, weights.Sum(weight => decimal.Parse(weight, System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    [SeedFact]
    public void Managers_are_roles_with_eleven_assignments()
    {
        Assert.Equal(
            [
                ("Segretario Generale e Dirigente Area Amministrativa", "3.1.1", "40,00%"),
                ("Segretario Generale e Dirigente Area Amministrativa", "3.1.2", "40,00%"),
                ("Segretario Generale e Dirigente Area Amministrativa", "3.1.3", "20,00%"),
                ("Conservatore del Registro delle Imprese", "2.1.1", "20,00%"),
                ("Conservatore del Registro delle Imprese", "2.1.2", "30,00%"),
                ("Conservatore del Registro delle Imprese", "2.1.3", "20,00%"),
                ("Conservatore del Registro delle Imprese", "2.2.1", "30,00%"),
                ("Dirigente Area Promozione e Regolazione del Mercato", "1.1.1", "30,00%"),
                ("Dirigente Area Promozione e Regolazione del Mercato", "1.1.2", "30,00%"),
                ("Dirigente Area Promozione e Regolazione del Mercato", "1.1.3", "15,00%"),
                ("Dirigente Area Promozione e Regolazione del Mercato", "1.1.4", "25,00%"),
            ],
            Package.Assignments.Select(row => (row.ManagerRole, row.ObjectiveKey, row.Weight)));
    }

    [SeedFact]
    public void Every_table_has_the_rows_that_the_document_prints()
    {
        Assert.Equal(74, Package.Targets.Count);
        Assert.Equal(38, Package.Results.Count);
        Assert.Equal(31, Package.Budget.Count);
        Assert.Equal(38, Package.Evidence.Count);
        Assert.Equal(3, Package.Criteria.Count);
        Assert.Equal(11, Package.Perspectives.Count(row => row.Kind == "field"));
        Assert.Equal(29, Package.Perspectives.Count(row => row.Kind == "perspective"));
        Assert.Equal(new DateOnly(2018, 9, 17), Package.Manifest.Sources[0].Date);
    }

    [SeedFact]
    public void Revisions_come_from_table_sheet_and_prose()
    {
        var revisions = Package.Revisions.GroupBy(row => (row.Where, row.What)).ToDictionary(group => group.Key, group => group.ToList());
        Assert.Equal(
            ["1.1.1/1", "1.1.1/2", "1.1.1/3", "1.1.2/3", "2.1.1/1", "2.1.1/2", "2.1.2/3", "2.1.3/1", "2.2.1/5", "3.1.1/1"],
            revisions[("table", "target")].Select(Subject).Distinct());
        Assert.Equal(["2.2.1/1", "2.2.1/2"], revisions[("sheet", "weight")].Select(Subject));
        Assert.Equal(["2.2.1/5"], revisions[("sheet", "new")].Select(Subject));
        Assert.Equal(
            ["1.1.1/1", "1.1.1/2", "1.1.1/3", "1.1.1/5", "1.1.2/3", "1.1.2/4", "1.1.3/2"],
            revisions[("prose", "target")].Select(Subject).Distinct());
        Assert.All(Package.Revisions, row => Assert.Equal("proposed", row.State));
        // The one original that the table repeats with other figures than the sheet.
        Assert.Equal(["2.1.1/2"], Package.Revisions.Where(row => row.Checkpoint == new Checkpoint(2018, 2) && row.Where == "table").Select(Subject));
    }

    [SeedFact]
    public void Every_cell_is_printed_at_its_line()
    {
        var printed = new PrintedCell(File.ReadAllText(Seeds.Find(FileName)).Split('\n'));
        var faults = new List<string>();
        foreach (var (line, text, begins) in Cells())
        {
            if (text.Length == 0) continue;
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
                string.Join('\n', Read.Value.Document.Lines.Select(line => line.Text)),
                @"\b(?:[Dd]r\.?(?:ssa)?|[Dd]ott\.?(?:ssa)?|[Dd]\.ssa|[Ss]ig\.?a?|[Rr]ag\.?a?|[Gg]eom\.?|[Ii]ng\.)\s+\p{Lu}['’]?\p{L}+\s+(?<surname>\p{Lu}['’]?\p{L}+)")
            .Select(match => match.Groups["surname"].Value).Where(name => name.Length > 3).Distinct().ToList();
        Assert.True(names.Count >= 10, $"only {names.Count} names found: the pattern no longer looks where it should");
        var cells = PackageSchema.Tables.SelectMany(table => table.CellsOf(Package)).SelectMany(row => row).ToList();
        Assert.DoesNotContain(cells, cell => names.Exists(cell.Contains));
    }

    [SeedFact]
    public void The_committed_package_is_what_the_reader_reads()
    {
        using var update = new PackageUpdate(Package, Path.Combine(Repository.Root, "data", "brescia", "2018"));
        using var difference = new StringWriter();
        update.PrintDifference(difference);
        Assert.True(update.IsEmpty, difference.ToString());
    }

    [SeedFact]
    public void Lines_without_a_place_are_only_boxes_beside_the_tree()
    {
        Assert.All(Read.Value.Result.Unplaced, line => Assert.InRange(line.Number, 1, 118));
        Assert.Equal(10, Read.Value.Result.Unplaced.Count);
    }

    [SeedFact]
    public void Documents_of_other_layouts_are_not_taken_for_this_one()
    {
        var others = Directory.GetFiles(Path.GetDirectoryName(Seeds.Find(FileName))!, "*.txt").Where(path => Path.GetFileName(path) != FileName).ToList();
        Assert.NotEmpty(others);
        Assert.All(others, path => Assert.False(PlanReaders.Named("schede-2018")!.Recognise(SourceDocument.Load(path)).Recognised, path));
    }

    private static string Subject(RevisionRow row) => $"{row.ObjectiveKey}/{row.IndicatorNumber}";

    /// <summary>Every stored text with its line, and whether that line is where the text itself begins.</summary>
    private static IEnumerable<(int Line, string Text, bool Begins)> Cells()
    {
        foreach (var row in Package.Objectives)
        {
            yield return (row.At.Line, row.Title, false);
            yield return (row.ShortTitleLine ?? row.At.Line, row.ShortTitle, true);
            yield return (row.At.Line, row.Weight, false);
        }

        foreach (var row in Package.Indicators)
        {
            yield return (row.At.Line, row.Text, true);
            foreach (var type in row.Types.Split(';')) yield return (row.At.Line, "□X" + type, false);
            yield return (row.WeightLine ?? row.At.Line, row.Weight, true);
            yield return (row.BaselineLine ?? row.At.Line, row.Baseline, true);
        }

        foreach (var row in Package.Targets) yield return (row.At.Line, row.Target, true);
        foreach (var row in Package.Results)
        {
            yield return (row.At.Line, row.Result, true);
            yield return (row.DeviationLine ?? row.At.Line, row.DeclaredDeviation, true);
        }

        foreach (var row in Package.Revisions)
        {
            // A row of the table of proposals is at its heading; what the prose proposes is where its first text begins.
            yield return (row.At.Line, row.OldText, row.Where == "prose");
            yield return (row.At.Line, row.NewText, row.Where == "prose" && row.OldText.Length == 0);
        }

        foreach (var row in Package.Offices) yield return (row.At.Line, row.Printed, true);
        foreach (var row in Package.Assignments)
        {
            yield return (row.At.Line, "Obiettivo Operativo " + row.PrintedCode, true);
            yield return (row.At.Line, row.Weight, false);
        }

        foreach (var row in Package.Perspectives)
        {
            yield return (row.At.Line, row.Name, false);
            yield return (row.At.Line, row.Weight, false);
        }

        foreach (var row in Package.Criteria) yield return (row.At.Line, row.Value, false);
        foreach (var row in Package.Evidence) yield return (row.At.Line, row.Evidence, true);
        foreach (var row in Package.Budget)
        {
            yield return (row.At.Line, row.Amount, true);
            yield return (row.At.Line, row.Account, true);
            yield return (row.At.Line, row.Description, false);
            yield return (row.At.Line, row.CostCentre, false);
        }
    }
}
