using System.Globalization;
using System.Text.RegularExpressions;
using Albero.Domain.Plans;
using Albero.Etl.Commands;
using Albero.Etl.Packages;
using Albero.Etl.Readers;

namespace Albero.Etl.Tests.Readers;

/// <summary>The reader of monitored sheets on the published plan of Brindisi for 2019, against what was counted in it by hand.</summary>
public partial class MonitoredSheets2019Test
{
    private const string FileName = "004_1dfde08e43498717.txt";

    private static readonly Lazy<(string[] Lines, SourceDocument Document, ReadResult Result)> Read = new(() =>
    {
        var document = SourceDocument.Load(Seeds.Find(FileName));
        var reader = PlanReaders.All.Single(reader => reader.Recognise(document).Recognised);
        Assert.Equal("schede-monitorate-2019", reader.Layout);
        return (File.ReadAllText(Seeds.Find(FileName)).Split('\n'), document, reader.Read(document, new ReadRequest("brindisi", 2019)));
    });

    private static readonly string Committed = Path.Combine(Repository.Root, "data", "brindisi", "2019");

    private static PlanPackage Package => Read.Value.Result.Package;

    private static string[] Lines => Read.Value.Lines;

    [SeedFact]
    public void No_objective_no_indicator_and_no_line_is_lost()
    {
        Assert.Equal(
            [("032", 4, 8, 9, 15), ("012", 2, 3, 6, 16), ("016", 1, 1, 2, 3), ("011", 1, 2, 5, 7)],
            Package.Objectives.Where(row => row.Level == "area").Select(area => (
                area.Key, Below(area, "strategic").Count, Below(area, "strategic").Sum(Indicators),
                Below(area, "operational").Count, Below(area, "operational").Sum(Indicators))));
        Assert.Equal(14 + 41, Package.Indicators.Count);
        Assert.Equal((14 * 3) + 41, Package.Targets.Count);
        Assert.Empty(Read.Value.Result.Unplaced);
    }

    [SeedFact]
    public void Every_label_of_a_KPI_has_its_indicator_and_one_block_has_two()
    {
        // The label's lines, found without any of the reader's code.
        var labels = Numbered(line => KpiLabel().IsMatch(line)).ToList();
        Assert.Equal(40, labels.Count);
        var operational = Package.Indicators.Where(row => row.PrintedNumber.Length > 0).ToList();
        Assert.Equal(labels, operational.Select(row => labels.Last(label => label < row.At.Line)).Distinct());
        Assert.Equal(
            [(4, "4.1.", "Si/no", "Si", 813, "50", 816), (5, "4.1.", "emissione certificati commercio estero entro 6 giorni dalla richiesta e carnet ata entro 10 giorni.", "Si", 834, "50", 837)],
            operational.Where(row => row.ObjectiveKey == "012~6" && row.Number >= 4)
                .Select(row => (row.Number, row.PrintedNumber, row.Algorithm, Target(row, 2019).Target, Target(row, 2019).At.Line, row.Weight, row.WeightLine ?? 0)));
    }

    [SeedFact]
    public void Weights_sum_in_the_sheet_or_in_every_action_but_for_two_sheets()
    {
        var sums = Package.Indicators
            .GroupBy(row => (row.ObjectiveKey, row.WeightOf, Action: row.WeightOf == "action" ? row.Group.Split(' ')[0] : ""))
            .Select(group => (group.Key, Sum: group.Sum(row => decimal.Parse(row.Weight.TrimEnd('%'), CultureInfo.InvariantCulture)))).ToList();
        Assert.Equal(["012~4 200", "011~3 200"], sums.Where(sum => sum.Sum != 100).Select(sum => $"{sum.Key.ObjectiveKey} {sum.Sum}"));
        Assert.Equal(["012~6", "012~7", "032~6", "032~8"], sums.Where(sum => sum.Key.WeightOf == "action").Select(sum => sum.Key.ObjectiveKey).Distinct());
        Assert.Equal(
            ["1 UFFICIO PROTESTI", "2 UFFICIO SANZIONI", "3 UFFICIO MARCHI E BREVETTI", "4 UFFICI MARCHI PROTESTI SANZIONI COMMERCIO ESTERO", "4 UFFICI MARCHI PROTESTI SANZIONI COMMERCIO ESTERO"],
            Package.Indicators.Where(row => row.ObjectiveKey == "012~6").Select(row => row.Group));
    }

    [SeedFact]
    public void Each_verdict_stands_at_its_scope_and_the_legend_is_none()
    {
        Assert.Equal(
            [
                ("032~6/1", "Obiettivo raggiunto al 100%", 1677), ("032~6/2", "L’obiettivo è pienamente raggiunto", 1710),
                ("032~8/1", "L’obiettivo è pienamente raggiunto", 1889), ("032~8/2", "L’obiettivo è in linea con la programmazione temporale", 1917),
                ("032~8/4", "L’obiettivo è pienamente raggiunto", 1972),
            ],
            Package.Verdicts.Where(row => row.IndicatorNumber is not null).Select(row => ($"{row.ObjectiveKey}/{row.IndicatorNumber}", row.Verdict, row.At.Line)));

        var sheets = Package.Verdicts.Where(row => row.IndicatorNumber is null).ToList();
        Assert.Equal(Numbered(line => line.Contains("Monitoraggio semestrale:")), sheets.Where(row => row.Verdict == "in linea con target").Select(row => row.At.Line));
        Assert.Equal([("032~6", "L’obiettivo è pienamente raggiunto", 1765)], sheets.Where(row => row.Verdict != "in linea con target").Select(row => (row.ObjectiveKey, row.Verdict, row.At.Line)));
        Assert.Equal(["032~8"], Package.Objectives.Where(row => row.Level != "area" && !sheets.Exists(verdict => verdict.ObjectiveKey == row.Key)).Select(row => row.Key));
        Assert.All(Package.Verdicts, row => Assert.Equal(new Checkpoint(2019, 2), row.Checkpoint));
    }

    [SeedFact]
    public void The_total_of_the_budgets_is_the_sum_of_the_sheets()
    {
        Assert.Equal(280_000m, Package.Budget.Sum(row => Euro().Match(row.Amount) is { Success: true } match ? decimal.Parse(match.Groups["amount"].Value.Replace(".", ""), CultureInfo.InvariantCulture) : 0));
        Assert.Equal(16, Package.Budget.Count);
        Assert.Equal(16, Package.Budget.Select(row => row.ObjectiveKey).Distinct().Count());
        Assert.Equal(
            [("016~2", "€ 24.000", 305), ("016~3", "€ 25.000", 391), ("012~7", "€ 195.000 di cui € 14.400 per PID", 884), ("011~2", "€ 36.000 di cui € 14.400 per ASL", 1098)],
            Package.Budget.Where(row => row.Amount.Contains('€')).Select(row => (row.ObjectiveKey, row.Amount, row.At.Line)));
    }

    [SeedFact]
    public void Targets_of_three_years_lose_their_year_and_its_dashes_and_nothing_else()
    {
        Assert.Equal(
            ["≥2", "≥2", "≥2", "90%", "90%", "90%", "100%", "100%", "100%", ">=65%", ">=65%", ">=65%", ">=50", ">= 50", ">= 50"],
            Package.Targets.Where(row => row is { ObjectiveKey: "032~4", IndicatorNumber: 3 } or { ObjectiveKey: "012~1" or "012~2" or "016~1" }).Select(row => row.Target));
        Assert.All(
            Package.Targets.Where(row => LevelOf(row.ObjectiveKey) == "strategic"),
            row => Assert.Matches($@"^\t?Anno:? ?{row.Checkpoint.Year}[ —-]*{Regex.Escape(row.Target)}\s*$", Lines[row.At.Line - 1]));
    }

    [SeedFact]
    public void Areas_are_missions_and_every_sheet_prints_its_own()
    {
        Assert.Equal(
            [
                ("032", 1545, "Servizi istituzionali e generali delle amministrazioni pubbliche", 4), ("012", 421, "regolazione dei mercati", 143),
                ("016", 271, "Commercio internazionale ed internazionalizzazione del sistema produttivo", 205), ("011", 1062, "Competitività e sviluppo delle imprese", 233),
            ],
            Package.Objectives.Where(row => row.Level == "area").Select(row => (row.Key, row.At.Line, row.ShortTitle, row.ShortTitleLine ?? 0)));
        var sheets = Package.Objectives.Where(row => row.Level == "operational").ToList();
        Assert.All(sheets, row => Assert.Contains(row.ParentKey, row.MissionCode));
        Assert.All(sheets, row => Assert.Matches(@"\b0?0\d\b", row.ProgrammeCode));
        Assert.Equal("Cod. 011Competitività e sviluppo delle imprese", sheets.Single(row => row.Key == "011~5").MissionCode);
        Assert.Equal("Indirizzo politico (cod. 002)", sheets.Single(row => row.Key == "032~6").ProgrammeCode);
    }

    [SeedFact]
    public void Cells_of_a_sheet_are_where_the_document_prints_them()
    {
        var row = Package.Indicators.Single(row => row is { ObjectiveKey: "032~6", Number: 3 });
        Assert.Equal(
            ("2.2.", "2", "Tempo medio di pubblicazione atti", "efficacia", "lower", "Rilevazione interna", "Sommatoria giorni necessari per pubblicazione atti dopo la sottoscrizione/totale atti pubblicati.", "semestrale", "50", 1724, 1715),
            (row.PrintedNumber, row.Group, row.Text, row.Types, row.Direction, row.DataSource, row.Algorithm, row.Frequency, row.Weight, row.WeightLine ?? 0, row.At.Line));
        Assert.Equal(("<=3", 1721), (Target(row, 2019).Target, Target(row, 2019).At.Line));
        Assert.Equal(["012~4/1", "012~4/2", "012~6/1", "032~6/2", "032~6/3"], Package.Indicators.Where(row => row.Direction == "lower").Select(row => $"{row.ObjectiveKey}/{row.Number}"));
        Assert.Equal(["016~3/1"], Package.Indicators.Where(row => row.Frequency.Length == 0 && row.PrintedNumber.Length > 0).Select(row => $"{row.ObjectiveKey}/{row.Number}"));
        Assert.Equal(41, Package.Offices.Count(row => row.Relation == "measured_by"));
        Assert.Equal(22, Package.Offices.Count(row => row.Relation == "cost_centre"));
        Assert.Single(Package.Offices.Where(row => row.Printed.Contains("romobrindisi")).Select(row => row.Normalised).Distinct());
    }

    [SeedFact]
    public void Every_cell_is_printed_at_its_line()
    {
        // Labels are printed without a space behind their colon.
        var printed = new PrintedCell([.. Lines.Select(line => line.Replace(":", ": "))]);
        var faults = new List<string>();
        foreach (var (line, text, begins) in Cells().Where(cell => cell.Text.Length > 0 && cell.Text != "[persona]"))
        {
            if (!printed.IsPrintedFrom(line, text)) faults.Add($"line {line} and below: no «{text}»");
            if (begins && !printed.BeginsOn(line, text)) faults.Add($"line {line} doesn't begin «{text}»");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [SeedFact]
    public void No_name_of_a_person_reaches_a_table()
    {
        // Names as the document prints them where it says who measures; the words themselves are not written down here.
        var measuring = Enumerable.Range(0, Lines.Length - 2).Where(i => Words.Fold(Lines[i]).Equals("responsabile della rilevazione", StringComparison.OrdinalIgnoreCase))
            .Select(i => Words.Fold(Lines[i + 1])).Where(text => text.Length > 0).ToList();
        var names = measuring.Where(text => text.StartsWith("Dott", StringComparison.Ordinal) || text.StartsWith("Rag", StringComparison.Ordinal) || TwoNames().IsMatch(text))
            .Where(text => !text.StartsWith("Segretari", StringComparison.Ordinal)).Select(text => text.Split(' ')[^1]).Distinct().ToList();
        Assert.Equal(5, names.Count);
        Assert.DoesNotContain(PackageSchema.Tables.SelectMany(table => table.CellsOf(Package)).SelectMany(row => row), cell => names.Exists(cell.Contains));
        Assert.DoesNotContain(Read.Value.Result.Notes, note => names.Exists(note.Text.Contains));
        Assert.Equal(15, Package.Offices.Count(row => row.Normalised == "[persona]"));
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
        var asked = Read.Value.Result.Notes.Select(note => note.Line).ToList();
        Assert.Empty(asked.Except(Decisions.Select(row => row.Line)));
        Assert.All(Decisions, row => Assert.False(string.IsNullOrWhiteSpace(Lines[row.Line - 1])));
    }

    [Fact]
    public void The_decisions_change_only_the_names_under_which_offices_are_counted()
    {
        Assert.Equal(
            ["r.i. → Servizio Registro Imprese", "In corso di definizione formale → In corso di definizione", "In corso di definizione formale → In corso di definizione", "Regolazione del Mercato ed Economia locale → Servizio Regolazione del mercato – economia locale"],
            Decisions.Where(row => row.Read != row.Corrected).Select(row => $"{row.Read} → {row.Corrected}"));
        Assert.All(Decisions.Where(row => row.Read != row.Corrected), row => Assert.Equal(("offices", "normalised"), (row.Table, row.Column)));
    }

    [SeedFact]
    public void Documents_of_other_layouts_are_not_taken_for_this_one()
    {
        var others = Directory.GetFiles(Path.GetDirectoryName(Seeds.Find(FileName))!, "*.txt").Where(path => Path.GetFileName(path) != FileName).ToList();
        Assert.NotEmpty(others);
        Assert.All(others, path => Assert.False(PlanReaders.Named("schede-monitorate-2019")!.Recognise(SourceDocument.Load(path)).Recognised, path));
    }

    private static IReadOnlyList<CorrectionRow> Decisions => PackageReader.Read(Committed).Package!.Corrections;

    private static List<ObjectiveRow> Below(ObjectiveRow area, string level) => [.. Package.Objectives.Where(row => row.ParentKey == area.Key && row.Level == level)];

    private static int Indicators(ObjectiveRow objective) => Package.Indicators.Count(row => row.ObjectiveKey == objective.Key);

    private static TargetRow Target(IndicatorRow row, int year) =>
        Package.Targets.Single(target => target.ObjectiveKey == row.ObjectiveKey && target.IndicatorNumber == row.Number && target.Checkpoint == new Checkpoint(year, 4));

    private static IEnumerable<int> Numbered(Func<string, bool> isSuch) => Enumerable.Range(1, Lines.Length).Where(line => isSuch(Lines[line - 1]));

    /// <summary>Every stored text with the line from which it must be printed, and whether it must begin there.</summary>
    private static IEnumerable<(int Line, string Text, bool Begins)> Cells()
    {
        // A sheet prints mission and programme in the few lines above its title, and a KPI its number above its name.
        const int Above = 10;
        foreach (var row in Package.Objectives)
        {
            yield return (row.At.Line, row.Title, true);
            yield return (row.At.Line, row.PrintedCode, false);
            yield return (row.ShortTitleLine ?? row.At.Line, row.ShortTitle, true);
            yield return (row.Level == "area" ? row.At.Line : row.At.Line - Above, row.MissionCode, false);
            yield return (row.At.Line - Above, row.ProgrammeCode, false);
        }

        foreach (var row in Package.Indicators)
        {
            yield return (row.At.Line, row.Text, true);
            yield return (row.At.Line - Above, row.PrintedNumber, false);
            yield return (row.At.Line - Above, row.Group.Split(' ')[0], false);
            yield return (row.At.Line - Above, row.Group.Split(' ', 2)[^1], false);
            foreach (var cell in new[] { row.Types, row.Unit, row.DataSource, row.Algorithm, row.Frequency }) yield return (row.At.Line, cell, false);
            yield return (row.WeightLine ?? row.At.Line, row.Weight, true);
        }

        foreach (var row in Package.Targets) yield return (row.At.Line, row.Target, row.Checkpoint.Year == 2019 && LevelOf(row.ObjectiveKey) == "operational");
        foreach (var row in Package.Verdicts) yield return (row.At.Line, row.Verdict, true);
        foreach (var row in Package.Offices) yield return (row.At.Line, row.Printed, true);
        foreach (var row in Package.Budget) yield return (row.At.Line, row.Amount, true);
    }

    private static string LevelOf(string key) => Package.Objectives.Single(row => row.Key == key).Level;

    [GeneratedRegex(@"^\s*kpi\s+operativ[oi]", RegexOptions.IgnoreCase)]
    private static partial Regex KpiLabel();

    [GeneratedRegex(@"^€ (?<amount>[\d.]+)")]
    private static partial Regex Euro();

    [GeneratedRegex(@"^\p{Lu}\p{L}+ \p{Lu}\p{L}+$")]
    private static partial Regex TwoNames();
}
