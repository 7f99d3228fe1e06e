using System.Globalization;
using System.Text;
using Albero.Domain.Plans;
using Albero.Etl.Packages;

namespace Albero.Etl.Tests.Packages;

public class PackageReaderTest
{
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it-IT");

    public static TheoryData<string> Names => [.. Rejections.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_says_where_what_was_found_and_what_was_expected(string name)
    {
        var rejection = Rejections.All[name];
        using var package = new PackageFolder();
        rejection.Spoil(package);

        var read = PackageReader.Read(package.Folder);

        Assert.Null(read.Package);
        Assert.Equal(rejection.Faults, read.Faults.Count);
        var fault = read.Faults.First(fault => Path.GetFileName(fault.File) == rejection.File && fault.Column == rejection.Column);
        Assert.Equal(package[rejection.File], fault.File);
        Assert.True(rejection.Line == fault.Line || (rejection.Line < 0 && fault.Line > 1), $"line {fault.Line}");
        var text = PackageMessages.Text(fault, Italian);
        Assert.Contains(rejection.Expected, text);
        Assert.Contains(rejection.Found.StartsWith("/data", StringComparison.Ordinal) ? $"{rejection.Found}»" : $"«{rejection.Found}»", text);
        Assert.DoesNotContain(text, char.IsControl);
    }

    [Fact]
    public void A_folder_that_cannot_be_looked_into_is_a_fault_because_it_may_hold_a_plan()
    {
        using var package = new PackageFolder();
        var hidden = Path.Combine(package.Data, "altrove");
        PackageWriter.Write(SamplePlan.Package, Path.Combine(hidden, "2020"));
        if (OperatingSystem.IsWindows()) return;
        var faults = Unprivileged.WithoutAccessTo(hidden, () => PackageSet.Read(package.Data)).Faults;

        Assert.Equal((FaultCode.FolderUnreadable, hidden), (Assert.Single(faults).Code, faults.First().File));
    }

    [Fact]
    public void A_link_to_a_folder_that_it_stands_in_hides_and_doubles_nothing()
    {
        using var package = new PackageFolder();
        Directory.CreateSymbolicLink(package["again"], package.Data);
        Assert.Equal([package.Folder], PackageFolders.Find(package.Data));
    }

    [Fact]
    public void Circles_are_found_in_time_however_deep_the_tree_is()
    {
        var parents = Enumerable.Range(1, 200_000).ToDictionary(key => $"{key}", key => $"{key - 1}");
        Assert.Empty(ParentCircles.Find(parents));
        parents["1"] = "3";
        Assert.Equal(["1", "2", "3"], ParentCircles.Find(parents).Order());
    }

    [Fact]
    public void A_sound_package_reads_back_as_it_was_written()
    {
        using var package = new PackageFolder();
        AssertSame(SamplePlan.Package, Sound(package.Folder));
    }

    [Fact]
    public void The_dialect_of_an_italian_Excel_reads_the_same()
    {
        using var package = new PackageFolder();
        foreach (var file in Directory.GetFiles(package.Folder, "*.csv"))
        {
            // Every cell in quotes, as a spreadsheet may save it, CRLF, byte order mark, and the empty rows it leaves behind.
            var schema = PackageSchema.Find(Path.GetFileNameWithoutExtension(file))!;
            var rows = schema.CellsOf(SamplePlan.Package).Prepend(schema.Columns.Select(column => column.Name).ToList());
            var lines = rows.Select(row => string.Join(';', row.Select((cell, i) => i == 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"")));
            File.WriteAllText(file, string.Join("\r\n", [.. lines, new string(';', schema.Columns.Count - 1), ""]), new UTF8Encoding(true));
        }

        AssertSame(SamplePlan.Package, Sound(package.Folder));
    }

    [Fact]
    public void Every_fault_of_every_file_is_collected()
    {
        using var package = new PackageFolder();
        package.Replace("indicators.csv", "lower", "meno");
        package.Replace("evidence.csv", "monitoraggio", "");
        package.Replace("results.csv", "66", "66,0");
        package.Replace("targets.csv", "2020-H1", "2022-H1");

        var faults = PackageReader.Read(package.Folder).Faults;

        Assert.Equal(
            [
                ("evidence.csv", 2), ("indicators.csv", 3), ("results.csv", 2),
                ("targets.csv", 2), ("targets.csv", 4), ("targets.csv", 6), ("targets.csv", 8),
            ],
            faults.Select(fault => (Path.GetFileName(fault.File), fault.Line)));
    }

    [Fact]
    public void A_correction_replaces_what_was_read_and_can_be_left_out()
    {
        using var package = new PackageFolder();
        package.Append("corrections.csv", "results,1.1.1|1|2020-H1,result,66,67,refuso,27");
        package.Append("corrections.csv", "results,1.1.1|1|2020-H1,source_line,27,28,riga sbagliata,28");

        Assert.Equal(("67", 28), (Sound(package.Folder).Results[0].Result, Sound(package.Folder).Results[0].At.Line));
        Assert.Equal("66", PackageReader.Read(package.Folder, correct: false).Package!.Results[0].Result);
    }

    [Fact]
    public void A_correction_may_mend_a_cell_that_would_be_a_fault()
    {
        using var package = new PackageFolder();
        package.Replace("indicators.csv", "70,00%", "7O,00%");
        package.Append("corrections.csv", "indicators,1.1.1|1,weight,\"7O,00%\",\"70,00%\",lettera O,25");

        Assert.Equal("70,00%", Sound(package.Folder).Indicators[0].Weight);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_fault_too()
    {
        using var package = new PackageFolder();
        File.Delete(package["evidence.csv"]);
        File.CreateSymbolicLink(package["evidence.csv"], package["nowhere.csv"]);

        var fault = Assert.Single(PackageReader.Read(package.Folder).Faults);
        Assert.Equal((FaultCode.FileUnreadable, package["evidence.csv"]), (fault.Code, fault.File));
    }

    [Fact]
    public void Every_code_has_its_texts_in_both_languages()
    {
        foreach (var code in Enum.GetValues<FaultCode>())
        {
            var fault = new PackageFault(code, "file.csv", 3, "column", "x", "one", "two", "three");
            var (italian, english) = (PackageMessages.Text(fault, Italian), PackageMessages.Text(fault, CultureInfo.GetCultureInfo("en-GB")));
            Assert.StartsWith("file.csv:3: colonna column: trovato «x», atteso ", italian);
            Assert.StartsWith("file.csv:3: column column: found «x», expected ", english);
        }
    }

    [Fact]
    public void Packages_are_found_by_their_manifest_but_not_in_reference()
    {
        using var folder = new TemporaryFolder();
        foreach (var year in (string[])["2018", "2019"]) PackageWriter.Write(SamplePlan.Package, folder["data", "valfiorita", year]);
        PackageWriter.Write(SamplePlan.Package, folder["data", "reference", "x"]);

        Assert.Equal([folder["data", "valfiorita", "2018"], folder["data", "valfiorita", "2019"]], PackageFolders.Find(folder["data"]));
        Assert.Empty(PackageFolders.Find(folder["nowhere"]));
    }

    private static PlanPackage Sound(string folder)
    {
        var read = PackageReader.Read(folder);
        Assert.Equal([], read.Faults.Select(fault => PackageMessages.Text(fault, Italian)));
        return read.Package!;
    }

    private static void AssertSame(PlanPackage expected, PlanPackage actual)
    {
        Assert.Equivalent(expected.Manifest, actual.Manifest, strict: true);
        foreach (var table in PackageSchema.Tables) Assert.Equal(table.CellsOf(expected), table.CellsOf(actual));
    }
}
