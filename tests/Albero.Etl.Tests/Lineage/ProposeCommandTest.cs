using System.Globalization;
using Albero.Domain.Plans;
using Albero.Etl.Commands;
using Albero.Etl.Lineage;
using Albero.Etl.Packages;
using Albero.Etl.Tests.Mart;
using Albero.Etl.Tests.Packages;

namespace Albero.Etl.Tests.Lineage;

public sealed class ProposeCommandTest : IDisposable
{
    private readonly PackageFolder _earlier = new();

    public ProposeCommandTest() => PackageWriter.Write(NextYear, Path.Combine(_earlier.Data, "valfiorita", "2021"));

    public void Dispose() => _earlier.Dispose();

    [Fact]
    public void Proposals_are_a_table_with_score_and_reasons_and_change_no_file()
    {
        var before = Files();
        var run = Propose("--from", "valfiorita/2020", "--to", "valfiorita/2021");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.DoesNotContain('\e', run.Out);
        Assert.Contains("Da valfiorita/2020 a valfiorita/2021: proposte da valutare", run.Out);
        Assert.Matches(@"\d+ +1\.1\.2/1 Partecipanti ai corsi +1\.1\.3/2 PARTECIPANTI CORSI +testo 100, obiettivo 100, storico 110", run.Out);
        Assert.Contains("albero: 6 proposte; indicatori senza seguito né proposta: 2 del piano precedente, 0 del successivo; coppie già decise: 0. Nessun file è cambiato", run.Out);
        Assert.Equal(before, Files());
    }

    [Fact]
    public void As_csv_they_are_rows_of_the_lineage_without_a_grade()
    {
        var run = Propose("--from", "valfiorita/2020", "--to", "valfiorita/2021", "--csv", "--min-score", "60");

        Assert.Equal(0, run.Code);
        Assert.Equal(
            """
            from_chamber,from_year,from_key,from_number,to_chamber,to_year,to_key,to_number,grade,note
            valfiorita,2020,1,,valfiorita,2021,1,,,"punti 100: testo 100, obiettivi in comune 3 su 3"
            valfiorita,2020,1.1,,valfiorita,2021,1.1,,,"punti 100: testo 100, obiettivi in comune 2 su 2"
            valfiorita,2020,1.1.1,,valfiorita,2021,1.1.1,,,punti 100: testo 100
            valfiorita,2020,1.1.2,,valfiorita,2021,1.1.3,,,punti 100: testo 100
            valfiorita,2020,1.1.1,1,valfiorita,2021,1.1.1,1,,"punti 95: testo 100, obiettivo 100, da numero a percentuale"
            valfiorita,2020,1.1.2,1,valfiorita,2021,1.1.3,2,,"punti 100: testo 100, obiettivo 100, storico 110 = target rivisto al 31/12/2020"

            """,
            run.Out);
        Assert.StartsWith("albero: 6 proposte; ", run.Error);
    }

    [Fact]
    public void What_lineage_csv_holds_is_left_out_unless_asked_for_and_then_keeps_its_grade_and_note()
    {
        Confirm("valfiorita,2020,1.1.2,1,valfiorita,2021,1.1.3,2,reworded,solo più corto");
        string[] arguments = ["--from", "valfiorita/2020", "--to", "valfiorita/2021", "--csv", "--min-score", "60"];

        var rest = Propose(arguments);
        Assert.Equal(0, rest.Code);
        Assert.DoesNotContain("1.1.2,1,", rest.Out);
        Assert.Contains("indicatori senza seguito né proposta: 2 del piano precedente, 0 del successivo; coppie già decise: 1.", rest.Error);
        Assert.Contains("valfiorita,2020,1.1.2,1,valfiorita,2021,1.1.3,2,reworded,solo più corto\n", Propose([.. arguments, "--all"]).Out);
    }

    [Fact]
    public void A_faulty_lineage_csv_is_rejected_as_a_package_is()
    {
        Confirm("valfiorita,2020,9.9.9,1,valfiorita,2021,1.1.3,2,same,");
        var run = Propose("--from", "valfiorita/2020", "--to", "valfiorita/2021");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("lineage.csv:2: colonna from_key: trovato «9.9.9»", run.Error);
    }

    [Theory]
    [InlineData("expected chamber/year", "--from", "Valfiorita", "--to", "valfiorita/2021")]
    [InlineData("expected a plan of a later year than valfiorita/2021", "--from", "valfiorita/2021", "--to", "valfiorita/2020")]
    [InlineData("expected a plan of a later year than valfiorita/2021", "--from", "valfiorita/2021", "--to", "valfiorita/2021")]
    [InlineData("expected a whole number from 0 to 100", "--from", "valfiorita/2020", "--to", "valfiorita/2021", "--min-score", "101")]
    [InlineData("expected a whole number from 0 to 100", "--from", "valfiorita/2020", "--to", "valfiorita/2021", "--min-score", "alto")]
    [InlineData("--from: trovato «altrove/2020», atteso un piano della cartella dei dati: valfiorita/2020, valfiorita/2021.", "--from", "altrove/2020", "--to", "valfiorita/2021")]
    [InlineData("--to: trovato «valfiorita/2022»", "--from", "valfiorita/2020", "--to", "valfiorita/2022")]
    [InlineData("--to", "--from", "valfiorita/2020")]
    [InlineData("propose")]
    public void Wrong_usage_names_the_option_and_what_was_expected(string said, params string[] arguments)
    {
        var run = arguments.Length == 0 ? EtlProcess.Run("lineage") : Propose(arguments);
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains(said, run.Error);
    }

    [Theory]
    [InlineData("", "atteso il percorso di una cartella")]
    [InlineData("/nowhere", "non esiste")]
    public void A_folder_that_is_not_there_is_wrong_usage(string folder, string said)
    {
        var run = EtlProcess.Run("lineage", "propose", "--from", "valfiorita/2020", "--to", "valfiorita/2021", "--data", folder);
        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains(said, run.Error);
    }

    [Fact]
    public void Faulty_packages_are_rejected_with_file_and_line()
    {
        _earlier.Replace("indicators.csv", "higher", "upwards");
        var run = Propose("--from", "valfiorita/2020", "--to", "valfiorita/2021");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("indicators.csv:2: colonna direction: trovato «upwards»", run.Error);
        Assert.Contains("Nulla è stato proposto", run.Error);
    }

    [Fact]
    public void English_is_spoken_where_the_system_does()
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var run = new LineageRun(new ProposalMessages(CultureInfo.GetCultureInfo("en-GB")));
        Assert.Equal(0, run.Propose(new("valfiorita/2020", "valfiorita/2021", _earlier.Data, 90, Csv: true, All: true), output, error));
        Assert.Contains("score 100: text 100, objective 100, baseline 110 = revised target at 31 December 2020", output.ToString());
        Assert.Contains("No file was changed", error.ToString());
    }

    private (int Code, string Out, string Error) Propose(params string[] arguments) =>
        EtlProcess.Run(["lineage", "propose", .. arguments, "--data", _earlier.Data]);

    private void Confirm(string row)
    {
        Directory.CreateDirectory(Path.Combine(_earlier.Data, "reference"));
        File.WriteAllText(
            Path.Combine(_earlier.Data, "reference", "lineage.csv"),
            $"from_chamber,from_year,from_key,from_number,to_chamber,to_year,to_key,to_number,grade,note\n{row}\n");
    }

    private List<string> Files() =>
        [.. Directory.EnumerateFiles(_earlier.Data, "*", SearchOption.AllDirectories).Order().Select(file => file + ": " + File.ReadAllText(file))];

    // The courses moved on to another code, and what was counted as done is now a share.
    private static PlanPackage NextYear { get; } = new(
        SamplePlan.Package.Manifest with
        {
            Year = 2021,
            Checkpoints = [.. SamplePlan.Package.Manifest.Checkpoints.Select(Later)],
            Sources = [.. SamplePlan.Package.Manifest.Sources.Select(source => source with { Reports = [] })],
        })
    {
        Objectives = [.. SamplePlan.Package.Objectives.Select(row => row with { Key = Moved(row.Key), PrintedCode = Moved(row.Key), ShortTitle = "", ShortTitleLine = null })],
        Indicators =
        [
            SamplePlan.Package.Indicators[0] with { Text = "PRATICHE EVASE", Baseline = "", BaselineLine = null },
            SamplePlan.Package.Indicators[0] with { ObjectiveKey = "1.1.3", Number = 2, Text = "PARTECIPANTI CORSI", Baseline = "110" },
        ],
        Targets =
        [
            SamplePlan.Package.Targets[0] with { Checkpoint = Checkpoint.Parse("2021-FY"), Target = "95%" },
            SamplePlan.Package.Targets[0] with { ObjectiveKey = "1.1.3", IndicatorNumber = 2, Checkpoint = Checkpoint.Parse("2021-FY"), Target = "120" },
        ],
    };

    private static string Moved(string key) => key == "1.1.2" ? "1.1.3" : key;

    private static Checkpoint Later(Checkpoint checkpoint) => checkpoint with { Year = checkpoint.Year + 1 };
}
