using System.Security.Cryptography;
using Albero.Domain.Plans;
using Albero.Etl.Packages;
using Albero.Etl.Tests.Packages;

namespace Albero.Etl.Tests.Workbooks;

public sealed class FormResultsTest : IDisposable
{
    private readonly PackageFolder package = new();

    public void Dispose() => package.Dispose();

    [Fact]
    public void A_filled_form_is_a_source_of_its_plan_and_a_result_stands_at_its_row()
    {
        var form = FormFile.Of(package, "2020-FY").Text("H4", " 140\n pratiche").Text("I4", "+10").Text("H7", "SI");
        var read = Sound();

        Assert.Equal(
            [("1.1.1", 1, "140 pratiche", "+10", 4, (int?)4), ("1.1.2", 2, "SI", "", 7, null)],
            read.Results.Where(row => row.Checkpoint.ToString() == "2020-FY").Select(row =>
            {
                Assert.Equal("risultati-2020-FY", row.At.Source);
                return (row.ObjectiveKey, row.IndicatorNumber, row.Result, row.DeclaredDeviation, row.At.Line, row.DeviationLine);
            }));
        var source = read.Manifest.Sources[^1];
        Assert.Equal(
            ("risultati-2020-FY", "risultati-2020-FY.xlsx", Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(form.Path))), "report", new DateOnly(2020, 12, 31), "2020-FY"),
            (source.Id, source.FileName, source.Sha256, source.Kind, source.Date!.Value, string.Join(' ', source.Reports)));
        Assert.Equal(2, PackageReader.Read(package.Folder).Files.Single(file => file.Name == "risultati-2020-FY.xlsx").Rows);
    }

    [Fact]
    public void At_midyear_a_form_is_a_monitoring() // a report tells the whole year
    {
        FormFile.Of(package, "2020-H1").Text("H7", "NO");
        Assert.Equal("monitoring", Sound().Manifest.Sources[^1].Kind);
    }

    [Fact]
    public void Numbers_percentages_days_truths_and_formulas_are_taken_as_they_look()
    {
        FormFile.Of(package, "2020-FY").Number("H4", 0.9, "0%").Number("H5", 12.5, "General").Number("H6", 44561, "dd/mm/yyyy").Truth("H7", true).Formula("I4", "1+2", "+3");

        Assert.Equal(["90%", "12,5", "31/12/2021", "SI"], Filled().Select(row => row.Result));
        Assert.Equal("+3", Filled()[0].DeclaredDeviation);
    }

    [Fact]
    public void A_form_that_nobody_filled_counts_as_not_there_and_is_told()
    {
        var form = FormFile.Of(package, "2020-FY");
        var read = PackageReader.Read(package.Folder);

        Assert.Equal([form.Path], read.Unfilled);
        Assert.Single(read.Package!.Manifest.Sources);
        Assert.DoesNotContain(read.Files, file => file.Name.EndsWith(".xlsx", StringComparison.Ordinal));
    }

    [Fact]
    public void Offices_may_fill_copies_of_one_form_and_what_a_spreadsheet_has_open_is_left_alone()
    {
        FormFile.Of(package, "2020-FY", "sportello.XLSX").Text("H4", "140");
        FormFile.Of(package, "2020-FY", "corsi.xlsx").Text("H6", "95").Text("H4", "140");
        File.WriteAllText(package["~$corsi.xlsx"], "x");
        File.WriteAllText(package[".~lock.corsi.xlsx#"], "x");
        File.WriteAllText(package[".corsi.xlsx"], "x");

        Assert.Equal([("140", "corsi"), ("95", "corsi")], Filled().Select(row => (row.Result, row.At.Source)));
        Assert.Equal(["monitoraggio", "corsi", "sportello"], Sound().Manifest.Sources.Select(source => source.Id));
    }

    [Fact]
    public void A_result_that_the_document_prints_too_stays_the_documents_and_a_printed_dash_gives_way()
    {
        FormFile.Of(package, "2020-H1", "monitoraggio.xlsx").Text("H4", "66").Text("H7", "SI");
        var results = Sound().Results;

        Assert.Equal(
            [("66", "monitoraggio", 27), ("12,5", "monitoraggio", 37), ("", "monitoraggio", 67), ("SI", "monitoraggio (2)", 7)],
            results.Select(row => (row.Result, row.At.Source, row.At.Line)));
        Assert.Equal(0, PackageReader.Read(package.Folder).Files.Single(file => file.Name == "monitoraggio.xlsx").Rows);
    }

    private PlanPackage Sound()
    {
        var read = PackageReader.Read(package.Folder);
        Assert.Equal([], read.Faults);
        return read.Package!;
    }

    private List<ResultRow> Filled() => [.. Sound().Results.Where(row => row.Checkpoint.ToString() == "2020-FY")];
}
