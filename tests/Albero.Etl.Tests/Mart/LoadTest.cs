using Albero.Domain.Scoring;
using Albero.Etl.Mart;
using Albero.Etl.Packages;
using Albero.Etl.Tests.Packages;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Albero.Etl.Tests.Mart;

public class LoadTest
{
    public static TheoryData<string> Rejected => [.. Rejections.All.Keys];

    // The order in which DESIGN lists them, then what was added at the end.
    private const string MeasurementColumns = """
        plan_id, chamber, plan_year, period, tree, area_code, area, objective_code, objective, objective_level,
        indicator_number, printed_number, indicator, indicator_types, indicator_series, direction, is_rollup, office,
        mission_code, programme_code, weight, weight_text, weight_as_approved, effective_weight, baseline_text, baseline_value,
        target_text, target_kind, target_operator, operator_inferred, target_value, target_unit, target_date, target_parts,
        revised_target_text, revised_target_value, result_text, result_value, declared_deviation_text, declared_deviation,
        deviation, deviation_unit, favourable, met, achievement, achievement_uncapped, declared_achievement, verdict_text,
        verdict_scope, band, status, policy_id, source_id, source_document, source_line, baseline_line, target_line,
        result_line, revision_line, weight_line,
        directorate, strategic_code, strategic, is_due, policy, chamber_name, period_label, band_label, declared_agrees,
        objective_short, deviation_line,
        manager, series_grade, last_result_plan_year, last_result_period, last_result_objective_code, last_result_indicator_number,
        last_result_text, last_result_value, last_result_document, last_result_line, last_result_office, last_result_directorate,
        stretch_result, stretch_result_percent, stretch_baseline, stretch_baseline_percent, asks_result, asks_baseline,
        previous_result_value, change, change_percent, trend, objective_series, area_series, stretch_unit,
        mission, mission_origin, programme, measured_share, due_share, scored_share, rolls_up, result_document,
        revision_result_period, approved_achievement, revised_achievement, gain_by_target, achievement_parts
        """;

    [Fact]
    public void A_sound_package_is_published_for_its_owner_only_and_leaves_nothing_else_behind()
    {
        using var package = new PackageFolder();
        var run = EtlProcess.Run("load", "--data", package.Data, "--mart", package.Mart);

        Assert.Equal((0, ""), (run.Code, run.Error));
        var name = MartFolder.Published(package.Mart)!;
        Assert.StartsWith($"albero: pubblicato {name}: 1 piano, 4 indicatori, ", run.Out);
        Assert.Equal(name, File.ReadAllText(Path.Combine(package.Mart, "current")).TrimEnd('\n'));
        Assert.Equal([".lock", "current", "loads.jsonl", name, name + ".inputs"], Names(package.Mart));
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(package.Mart));
        foreach (var file in Directory.GetFiles(package.Mart)) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public void The_view_measurement_has_exactly_the_columns_of_the_design()
    {
        using var package = new PackageFolder();
        SampleMart.Into(package);

        var expected = MeasurementColumns.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(expected, Sql.Column(package.Mart, "SELECT column_name FROM duckdb_columns() WHERE table_name = 'measurement' ORDER BY column_index"));
    }

    [Fact]
    public void Cells_travel_with_their_lines()
    {
        using var package = new PackageFolder();
        SampleMart.Into(package);

        Assert.Equal(
            [
                ["66", 27, 26, 22, 23, 25, "Ufficio Sportello", "Area Servizi", "30/6/2020", "piano_valfiorita.txt"],
                ["12,5", 37, 36, 32, 33, 35, "Ufficio Sportello", "Area Servizi", "30/6/2020", "piano_valfiorita.txt"],
                [null, 67, 66, 62, 63, 65, "Ufficio Corsi", null, "30/6/2020", "piano_valfiorita.txt"],
                ["-", 77, 76, 72, 73, 75, "non indicato", null, "30/6/2020", "piano_valfiorita.txt"],
            ],
            Sql.Rows(package.Mart, """
                SELECT result_text, result_line, target_line, source_line, baseline_line, weight_line, office, directorate, period_label, source_document
                FROM measurement WHERE period = '2020-H1' ORDER BY objective_code, indicator_number
                """));
        Assert.Equal(
            [["1", "Sviluppo", null], ["1.1", "Aiutare le imprese", null], ["1.1.1", "Sportelli", 8], ["1.1.2", "Corsi", null]],
            Sql.Rows(package.Mart, "SELECT objective_code, objective_short, short_title_line FROM dim_objective ORDER BY objective_code"));
        Assert.Equal([[10617.00m, "€ 10.617,00", 50]], Sql.Rows(package.Mart, "SELECT amount, amount_text, source_line FROM fact_budget"));
    }

    [Fact]
    public void The_same_package_twice_gives_the_same_rows_whatever_the_order_of_its_lines()
    {
        using var package = new PackageFolder();
        SampleMart.Into(package);
        var first = AllRows(package.Mart);
        foreach (var table in (string[])["indicators.csv", "targets.csv", "results.csv"])
        {
            var lines = File.ReadAllLines(package[table]);
            File.WriteAllLines(package[table], [lines[0], .. lines[1..].Reverse()]);
        }

        Load(package);
        Assert.Equal(first, AllRows(package.Mart));
    }

    [Theory]
    [MemberData(nameof(Rejected))]
    public void A_faulty_package_publishes_nothing(string name)
    {
        using var package = new PackageFolder();
        const string Published = "snapshot-20200101T000000000-00000000.duckdb";
        Directory.CreateDirectory(package.Mart);
        File.WriteAllText(Path.Combine(package.Mart, Published), "what was published before");
        File.WriteAllText(Path.Combine(package.Mart, "current"), Published);
        Rejections.All[name].Spoil(package);

        Assert.Equal(2, Run(package).Load());
        Assert.Equal(2, Run(package).Check());
        Assert.Equal(["current", "loads.jsonl", Published], Names(package.Mart));
        Assert.Equal(JournalEntry.Rejected, Assert.Single(new LoadJournal(package.Mart).Entries()).Outcome);
        Assert.Equal(Published, MartFolder.Published(package.Mart));
    }

    [Fact]
    public void A_rejection_is_told_on_the_error_output_with_exit_code_2()
    {
        using var package = new PackageFolder();
        package.Replace("results.csv", ",27", ",27a");
        var run = EtlProcess.Run("load", "--data", package.Data, "--mart", package.Mart);

        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Equal(
            $"{package["results.csv"]}:2: colonna source_line: trovato «27a», atteso un numero intero da 1 in su, in cifre. Correggere la cella.\n" +
            "albero: 1 errore: pacchetti respinti, nulla è stato pubblicato.\n",
            run.Error);
        Assert.False(Directory.Exists(package.Mart));
    }

    [Fact]
    public void A_grave_finding_rejects_nothing_and_is_called_no_error()
    {
        using var package = new PackageFolder();
        package.Replace("indicators.csv", "70,00%", "60,00%");
        var check = EtlProcess.Run("check", "--data", package.Data);

        Assert.Equal((0, ""), (check.Code, check.Error));
        Assert.Contains("grave weights-do-not-sum", check.Out);
        Assert.Contains("; 0 errori in tutto, 1 segnalazione grave, ", check.Out);
        Load(package);
        Assert.Equal(["weights-do-not-sum"], Sql.Column(package.Mart, "SELECT code FROM finding WHERE severity = 'error'"));
    }

    [Fact]
    public void One_faulty_package_stops_the_sound_ones_too()
    {
        using var package = new PackageFolder();
        PackageWriter.Write(SamplePlan.Package with { Targets = [] }, Path.Combine(package.Data, "valfiorita", "2021"));
        Assert.Equal(2, Run(package).Load());
        Assert.Null(MartFolder.Published(package.Mart));
    }

    [Fact]
    public void Two_packages_of_one_plan_are_refused()
    {
        using var package = new PackageFolder();
        PackageWriter.Write(SamplePlan.Package, Path.Combine(package.Data, "valfiorita", "copia"));
        var fault = Assert.Single(PackageSet.Read(package.Data).Faults);
        Assert.Equal((FaultCode.PlanTwice, 7), (fault.Code, fault.Line));
        Assert.Equal(2, Run(package).Load());
    }

    [Fact]
    public void An_empty_data_folder_is_refused()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["data"]);
        var run = EtlProcess.Run("load", "--data", folder["data"], "--mart", folder["mart"]);
        Assert.Equal(2, run.Code);
        Assert.Contains("datapackage.json", run.Error);
    }

    [Theory]
    [InlineData("load", "--dta", "x")]
    [InlineData("load", "--mart", "")]
    [InlineData("load", "--data", "/nowhere")]
    [InlineData("check", "--data", "/nowhere")]
    [InlineData("check", "--data", "/dev/null")]
    [InlineData("[suggest]", "x")]
    [InlineData("extract", "x.txt", "--chamber", "a", "--out", "/nowhere", "--year", "abc")]
    [InlineData("extract", "x.txt", "--chamber", "a", "--out", "/nowhere", "--year", "2147483648")]
    [InlineData("extract", "x.txt", "--chamber", "a", "--out", "/nowhere", "--year", "")]
    [InlineData("extract", "x.txt", "--chamber", "a", "--out", "", "--year", "2018")]
    [InlineData("extract", "x.txt", "--chamber", "a\n", "--out", "/nowhere", "--year", "2018")]
    [InlineData("extract", "x.txt", "--chamber", "a", "--out", "/nowhere", "--year", "2018", "--layout", "x")]
    [InlineData("check", "--mart", "x")]
    [InlineData("target")]
    [InlineData("target", "--year", "18", "10 %")]
    [InlineData("target", "--year", "-1", "10 %")]
    [InlineData("target", "--year", "+2018", "10 %")]
    [InlineData("targt", "10 %")]
    [InlineData]
    public void Wrong_usage_is_exit_code_1_and_says_so_on_the_error_output_only(params string[] arguments)
    {
        var run = EtlProcess.Run(arguments);

        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.NotEqual("", run.Error);
    }

    [Theory]
    [InlineData("ALBERO_KEEP", "abc", "albero: ALBERO_KEEP: trovato «abc», atteso quante versioni dei dati conservare, da 1 a 1000.\n")]
    [InlineData("ALBERO_KEEP", "0", "albero: ALBERO_KEEP: trovato «0», atteso quante versioni dei dati conservare, da 1 a 1000.\n")]
    [InlineData("ALBERO_DATA", "", "albero: --data (ALBERO_DATA): trovato «», atteso il percorso di una cartella.\n")]
    public void A_wrong_setting_is_named_with_what_was_expected(string variable, string value, string message)
    {
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal((1, "", message), EtlProcess.RunIn($"export {variable}='{value}'; exec \"$@\"", "load"));
    }

    [Fact]
    public void A_mart_folder_that_is_a_file_is_wrong_usage()
    {
        using var package = new PackageFolder();
        File.WriteAllText(package.Mart, "a file");
        var run = EtlProcess.Run("load", "--data", package.Data, "--mart", package.Mart);
        Assert.Equal(1, run.Code);
        Assert.Contains($"la cartella {package.Mart} non può ricevere i dati", run.Error);
    }

    [Fact]
    public void If_changed_does_nothing_until_a_package_or_policy_changes()
    {
        using var package = new PackageFolder();
        Assert.Equal(0, Run(package, ifChanged: true).Load());
        var first = MartFolder.Published(package.Mart);
        Assert.Equal(0, Run(package, ifChanged: true).Load());
        Assert.Equal(first, MartFolder.Published(package.Mart));

        package.Replace("results.csv", "66", "67");
        Assert.Equal(0, Run(package, ifChanged: true).Load());
        var second = MartFolder.Published(package.Mart);
        Assert.NotEqual(first, second);

        Directory.CreateDirectory(Path.Combine(package.Data, "reference", "policies"));
        File.Copy(Path.Combine(Repository.Root, "data", "reference", "policies", "standard.json"), Path.Combine(package.Data, "reference", "policies", "standard.json"));
        Assert.Equal(0, Run(package, ifChanged: true).Load());
        Assert.NotEqual(second, MartFolder.Published(package.Mart));
    }

    internal static void Load(PackageFolder package) => Assert.Equal(0, Run(package).Load());

    internal static LoadRun Run(PackageFolder package, bool ifChanged = false) => new(
        Options.Create(new LoadOptions { Data = package.Data, Mart = package.Mart, IfChanged = ifChanged }),
        new LoadMessages(System.Globalization.CultureInfo.GetCultureInfo("it-IT")), new LoadProgress(), NullLogger<LoadRun>.Instance);

    internal static IReadOnlyList<string> Names(string mart) => [.. Directory.GetFiles(mart).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static Dictionary<string, string[]> AllRows(string mart) =>
        SqlFiles.Tables.Concat(SqlFiles.Views).Where(table => table.Name != "load_audit").ToDictionary(
            table => table.Name,
            table => Sql.Rows(mart, $"SELECT * FROM {table.Name}").Select(row => string.Join('|', row)).Order(StringComparer.Ordinal).ToArray());
}
