using System.Globalization;
using Albero.Etl.Mart;
using Albero.Etl.Tests.Mart;
using Albero.Etl.Tests.Packages;
using Albero.Etl.Tests.Workbooks;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Albero.Etl.Tests.NewPackage;

/// <summary>A year of an office that has no document: from nothing to results in the mart, by the commands that a person types.</summary>
public sealed class OfficeYearTest : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    private string Data => Directory.CreateDirectory(temporary["data"]).FullName;

    private string Mart => temporary["mart"];

    private string Folder => Path.Combine(Data, "val-chiara", "2022");

    [Fact]
    public void A_plan_written_by_hand_is_loaded_and_its_results_come_in_by_the_form()
    {
        Assert.Equal(0, Etl("new-package", "--chamber", "val-chiara", "--year", "2022").Code);
        Assert.Equal(2, Etl("check").Code);
        foreach (var file in Directory.GetFiles(Path.Combine(Folder, "esempio"))) File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)), overwrite: true);
        Assert.Equal((0, ""), Etl("check") is var check ? (check.Code, check.Error) : default);
        Load("albero: pubblicato ");
        Assert.Equal([["piano-2022.pdf", null]], Sql.Rows(Mart, "SELECT source_document, sha256 FROM dim_source"));
        Assert.Equal([["not_due", 10L]], Sql.Rows(Mart, "SELECT status, count(*) FROM measurement GROUP BY status"));

        var written = Etl("results-template", "--chamber", "val-chiara", "--year", "2022", "--checkpoint", "2022-FY");
        Assert.Equal((0, ""), (written.Code, written.Error));
        Assert.Contains("5 indicatori previsti al 2022-FY, 0 non previsti", written.Out);
        Assert.EndsWith("risultati-2022-FY.xlsx: nessun risultato ancora compilato: il modulo non conta.\n", Load("albero: pubblicato "));

        Form().Text("H4", "44").Text("I4", "+4").Number("H5", 5.5, "General").Number("H6", 0.9, "0%").Text("H8", "15/12/2022");
        Assert.Equal(0, Etl("check").Code);
        Load("albero: pubblicato ");

        Assert.Equal(
            [
                ["A.1.1", 1, "44", "+4", "met", "risultati-2022-FY.xlsx", 4, 4], ["A.1.1", 2, "5,5", null, "not_met", "risultati-2022-FY.xlsx", 5, null],
                ["A.1.2", 1, "90%", null, "met", "risultati-2022-FY.xlsx", 6, null], ["B.1.1", 1, null, null, "not_reported", null, null, null],
                ["B.1.1", 2, "15/12/2022", null, "met", "risultati-2022-FY.xlsx", 8, null],
            ],
            Sql.Rows(Mart, "SELECT objective_code, indicator_number, result_text, declared_deviation_text, status, result_document, result_line, deviation_line FROM measurement WHERE period = '2022-FY' ORDER BY ALL"));
        // The indicator's own lines stay those of the plan.
        Assert.Equal([["piano-2022.pdf"]], Sql.Rows(Mart, "SELECT DISTINCT source_document FROM measurement"));
        Assert.Equal([["report", new DateOnly(2022, 12, 31)]], Sql.Rows(Mart, "SELECT kind, source_date FROM dim_source WHERE source_document LIKE '%.xlsx'"));
        Assert.Equal([[4L]], Sql.Rows(Mart, "SELECT rows FROM load_audit WHERE kind = 'file' AND name = 'risultati-2022-FY.xlsx'"));
    }

    [Fact]
    public void Watch_picks_a_form_up_when_it_is_filled_and_stays_with_the_last_good_one()
    {
        using var package = new PackageFolder();
        var italian = CultureInfo.GetCultureInfo("it-IT");
        var watch = new PackageWatch(
            Options.Create(new LoadOptions { Data = package.Data, Mart = package.Mart }), new LoadMessages(italian), new LoadProgress(quiet: true), new WatchMessages(italian), NullLogger<PackageLoad>.Instance);
        string? Look() => watch.Look(CancellationToken.None)?.Text;
        object? Result() => Sql.Value(package.Mart, "SELECT result_text FROM measurement WHERE period = '2020-FY' AND objective_code = '1.1.1' AND indicator_number = 1");
        Assert.Null(Look());
        Assert.StartsWith("pubblicato ", Look());

        WrongForms.Filled(package);
        Assert.Null(Look());
        Assert.StartsWith("pubblicato ", Look());
        Assert.Equal("140", Result());

        WrongForms.Filled(package).Error("H5", "#N/A");
        Assert.Null(Look());
        Assert.Contains("risultati-2020-FY.xlsx:5: colonna Risultato: trovato «#N/A»", Look());
        Assert.Equal("140", Result());

        // What a spreadsheet program puts beside the form that it has open is none of our business.
        WrongForms.Filled(package).Text("H5", "7");
        File.WriteAllText(package["~$risultati-2020-FY.xlsx"], "x");
        Assert.Null(Look());
        Assert.StartsWith("pubblicato ", Look());
        File.Delete(package["~$risultati-2020-FY.xlsx"]);
        Assert.Null(Look());
        Assert.Null(Look());
    }

    private FormFile Form() => new(Path.Combine(Folder, "risultati-2022-FY.xlsx"));

    private (int Code, string Out, string Error) Etl(string verb, params string[] arguments) => EtlProcess.Run([verb, "--data", Data, .. arguments]);

    private string Load(string begins)
    {
        var load = Etl("load", "--mart", Mart);
        Assert.Equal((0, ""), (load.Code, load.Error));
        Assert.StartsWith(begins, load.Out);
        return load.Out;
    }
}
