using Albero.Domain.Plans;
using Albero.Etl.Packages;
using Albero.Etl.Tests.Mart;
using Albero.Etl.Tests.Packages;
using Albero.Tests.Shared;

namespace Albero.Etl.Tests.Workbooks;

public sealed class ResultsTemplateTest : IDisposable
{
    private readonly PackageFolder package = new();

    public void Dispose() => package.Dispose();

    [Fact]
    public void A_form_that_is_there_is_never_written_over()
    {
        Assert.Equal(0, Template("2020-FY").Code);
        var before = File.ReadAllBytes(package["risultati-2020-FY.xlsx"]);

        var again = Template("2020-FY");

        Assert.Equal((2, ""), (again.Code, again.Out));
        Assert.Contains("risultati-2020-FY.xlsx c'è già e può essere compilato. Nulla è cambiato", again.Error);
        Assert.Equal(before, File.ReadAllBytes(package["risultati-2020-FY.xlsx"]));
    }

    [Theory]
    [InlineData("--checkpoint", "2020-Q3", "attesa una scadenza dichiarata dal piano: 2020-H1, 2020-FY")]
    [InlineData("--checkpoint", "fine anno", "attesa una scadenza dichiarata dal piano: 2020-H1, 2020-FY")]
    [InlineData("--year", "2021", "trovato «valfiorita/2021», atteso un piano della cartella dei dati: valfiorita/2020")]
    [InlineData("--out", "modulo.ods", "atteso il percorso di un file .xlsx")]
    [InlineData("--out", "/nowhere/at/all.xlsx", "non può essere scritto")]
    [InlineData("--data", "/nowhere/at/all", "non esiste")]
    public void Wrong_usage_says_what_there_is_and_writes_nothing(string option, string value, string said)
    {
        var given = new Dictionary<string, string> { ["--chamber"] = "valfiorita", ["--year"] = "2020", ["--checkpoint"] = "2020-FY", ["--data"] = package.Data, [option] = value };
        var run = EtlProcess.Run(["results-template", .. given.SelectMany(each => new[] { each.Key, each.Value })]);

        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains(said, run.Error);
        Assert.Empty(Directory.GetFiles(package.Folder, "*.xlsx"));
    }

    [Fact]
    public void A_faulty_plan_gets_no_form_and_a_faulty_neighbour_does_not_keep_it_from_one()
    {
        var neighbour = Path.Combine(package.Data, "zz", "2020");
        PackageWriter.Write(SamplePlan.Package with { Manifest = SamplePlan.Package.Manifest with { Chamber = "zz" } }, neighbour);
        File.WriteAllText(Path.Combine(neighbour, "targets.csv"), "");
        Assert.Equal(0, Template("2020-FY").Code);

        package.Replace("results.csv", "66", "\"66");
        var run = Template("2020-H1");
        Assert.Equal(2, run.Code);
        Assert.Contains("results.csv:2", run.Error);
        Assert.Contains("Nessun modulo è stato scritto", run.Error);
    }

    // Not among the tests of every build: few machines that build have office programs.
    [LibreOfficeFact]
    [Trait("Category", "Long")]
    public void LibreOffice_opens_the_form_with_its_texts_as_texts_and_saves_it_readable()
    {
        package.Replace("indicators.csv", "Pratiche evase", "=1+1");
        Assert.Equal(0, Template("2020-FY").Code);
        // Commas, double quotes, UTF-8, whatever the machine's own encoding.
        var opened = LibreOffice.Convert(package["risultati-2020-FY.xlsx"], "csv:Text - txt - csv (StarCalc):44,34,76", package.Data);
        Assert.Contains("1.1.1,\"Sportelli, orari e «code»\",1,=1+1,>= 130,", File.ReadAllText(opened));

        FormFile.Of(package, "2020-FY", "compilato.xlsx").Text("H5", "7,5");
        File.Move(LibreOffice.Convert(package["compilato.xlsx"], "xlsx", package.Data), package["compilato.xlsx"], overwrite: true);
        Assert.Contains(PackageReader.Read(package.Folder).Package!.Results, row => row is { Result: "7,5", At.Line: 5 } && row.Checkpoint == Checkpoint.Parse("2020-FY"));
    }

    private (int Code, string Out, string Error) Template(string checkpoint) =>
        EtlProcess.Run("results-template", "--chamber", "valfiorita", "--year", "2020", "--checkpoint", checkpoint, "--data", package.Data);
}
