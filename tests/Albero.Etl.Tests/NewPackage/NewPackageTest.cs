using Albero.Etl.Packages;
using Albero.Etl.Tests.Mart;
using Albero.Etl.Tests.Packages;

namespace Albero.Etl.Tests.NewPackage;

public sealed class NewPackageTest : IDisposable
{
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    private string Folder => data["val-chiara", "2022"];

    [Fact]
    public void A_new_package_says_only_where_to_begin()
    {
        Assert.Equal(0, New().Code);
        Assert.Equal((FaultCode.PackageEmpty, Folder), Assert.Single(PackageSet.Read(data.Path).Faults) is var fault ? (fault.Code, fault.File) : default);

        var check = EtlProcess.Run("check", "--data", data.Path);

        Assert.Equal(2, check.Code);
        Assert.Equal($"{Folder}: trovato «0», atteso almeno una riga in objectives.csv, indicators.csv e targets.csv. Compilare objectives.csv (prima un'area, poi ciò che le sta sotto), poi indicators.csv e targets.csv: LEGGIMI.md nella cartella spiega le colonne, la cartella esempio le mostra compilate.\n", check.Error);
    }

    [Fact]
    public void Once_begun_what_is_still_missing_is_told_file_by_file()
    {
        New();
        File.Copy(Path.Combine(Folder, "esempio", "objectives.csv"), Path.Combine(Folder, "objectives.csv"), overwrite: true);

        Assert.Equal([(FaultCode.RowsMissing, "indicators.csv"), (FaultCode.RowsMissing, "targets.csv")], PackageSet.Read(data.Path).Faults.Select(fault => (fault.Code, Path.GetFileName(fault.File))));
    }

    [Fact]
    public void The_example_is_a_sound_plan_without_a_finding_that_calls_for_correction()
    {
        New("--name", "Camera di Commercio di Val Chiara e dell'Alta Valle");
        foreach (var file in Directory.GetFiles(Path.Combine(Folder, "esempio"))) File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)), overwrite: true);

        var read = PackageReader.Read(Folder);
        Assert.Equal([], read.Faults);
        Assert.Equal(("val-chiara/2022", "Camera di Commercio di Val Chiara e dell'Alta Valle", ""), (read.Package!.Manifest.PlanId, read.Package.Manifest.ChamberName, read.Package.Manifest.Sources.Single().Sha256));
        var findings = Albero.Domain.Scoring.PlanReader.Read(read.Package, []).Findings.Where(finding => finding.Severity > Albero.Domain.Findings.Severity.Info);
        Assert.Equal([], findings.Select(finding => $"{finding.Code} {finding.Subject}"));
    }

    [Fact]
    public void Its_tables_open_in_an_Italian_spreadsheet()
    {
        New();
        var bytes = File.ReadAllBytes(Path.Combine(Folder, "objectives.csv"));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "key;printed_code;parent_key;level;title;short_title;short_title_line;weight;weight_of;mission_code;programme_code;source;source_line\r\n"u8], bytes);
        Assert.Contains("\"delimiter\": \";\"", File.ReadAllText(Path.Combine(Folder, "datapackage.json")));
    }

    [Fact]
    public void What_is_there_is_never_written_over()
    {
        Directory.CreateDirectory(Folder);
        Assert.Equal(0, New().Code); // an empty folder holds nothing
        File.WriteAllText(Path.Combine(Folder, "objectives.csv"), "mine");

        var again = New();

        Assert.Equal((2, ""), (again.Code, again.Out));
        Assert.Contains("contiene già dei file. Nulla è cambiato", again.Error);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Folder, "objectives.csv")));
        Assert.Equal(["2022"], Directory.EnumerateFileSystemEntries(data["val-chiara"]).Select(path => Path.GetFileName(path)));
    }

    [Theory]
    [InlineData("--chamber", "Val Chiara", "expected small letters")]
    [InlineData("--year", "22", "expected the year of the plan")]
    [InlineData("--name", " ", "atteso il nome della camera")]
    [InlineData("--data", "/nowhere/at/all", "non esiste")]
    public void Wrong_usage_names_the_option_and_writes_nothing(string option, string value, string said)
    {
        var given = new Dictionary<string, string> { ["--chamber"] = "val-chiara", ["--year"] = "2022", ["--data"] = data.Path, [option] = value };
        var run = EtlProcess.Run(["new-package", .. given.SelectMany(each => new[] { each.Key, each.Value })]);

        Assert.Equal(1, run.Code);
        Assert.Contains(said, run.Error);
        Assert.Empty(Directory.EnumerateFileSystemEntries(data.Path));
    }

    private (int Code, string Out, string Error) New(params string[] more) => EtlProcess.Run(["new-package", "--chamber", "val-chiara", "--year", "2022", "--data", data.Path, .. more]);
}
