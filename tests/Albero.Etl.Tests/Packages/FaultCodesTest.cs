using Albero.Etl.Packages;
using Albero.Etl.Tests.Mart;
using Albero.Etl.Tests.Workbooks;

namespace Albero.Etl.Tests.Packages;

/// <summary>No fault is defined that nothing tells: each is brought about here once, or by a case of the matrix.</summary>
public class FaultCodesTest
{
    [Fact]
    public void Every_fault_is_reached_by_a_case()
    {
        var reached = FileMatrixTest.Reached.ToHashSet();
        foreach (var table in CellMatrixTest.Tables)
        {
            var rows = MatrixPlan.RowsOf(table);
            foreach (var (index, column) in table.Columns.Index())
            {
                reached.UnionWith(WrongCells.For(table, column, rows.First(row => row[index].Length > 0)[index]).Select(wrong => wrong.Code));
            }
        }

        foreach (var rejection in Rejections.All.Values)
        {
            using var package = new PackageFolder();
            rejection.Spoil(package);
            reached.UnionWith(PackageSet.Read(package.Data).Faults.Select(fault => fault.Code));
        }

        reached.UnionWith(LineageFileTest.WrongRows.SelectMany(row => LineageFaults((string)row[0])));
        reached.UnionWith(MissionFilesTest.WrongRows.SelectMany(row => MissionFilesTest.FaultsOf((string)row[0], (string)row[1])).Select(fault => fault.Code));
        foreach (var (code, spoil, _) in Folders.Values)
        {
            using var package = new PackageFolder();
            spoil(package);
            if (PackageSet.Read(package.Data).Faults.Any(fault => fault.Code == code)) reached.Add(code);
        }

        foreach (var wrong in WrongForms.All.Values)
        {
            using var package = new PackageFolder();
            wrong.Spoil(package);
            reached.UnionWith(PackageReader.Read(package.Folder).Faults.Select(fault => fault.Code));
        }

        // Told of a policy by ManifestMatrixTest, of a folder without permissions by PackageReaderTest.
        reached.UnionWith([FaultCode.PolicyWrong, FaultCode.PropertyUnknown, FaultCode.FolderUnreadable]);
        Assert.Equal([], Enum.GetValues<FaultCode>().Except(reached));
    }

    public static TheoryData<string> FolderNames => [.. Folders.Keys];

    private static readonly Dictionary<string, (FaultCode Code, Action<PackageFolder> Spoil, Func<PackageFolder, string> File)> Folders = new()
    {
        ["no package"] = (FaultCode.NoPackages, package => Directory.Delete(package.Folder, recursive: true), package => package.Data),
        ["the same plan twice"] = (FaultCode.PlanTwice, package => PackageWriter.Write(SamplePlan.Package, Path.Combine(package.Data, "zz")), package => Path.Combine(package.Data, "zz", "datapackage.json")),
        ["a new package that nobody filled"] = (FaultCode.PackageEmpty, package => { Directory.Delete(package.Folder, recursive: true); NewPackages.NewPackage.Write(NewPackages.NewPackage.Manifest("valfiorita", 2020, null), package.Folder); }, package => package.Folder),
        ["tables without a manifest"] = (FaultCode.ManifestMissing, package => File.Delete(package["datapackage.json"]), package => package["datapackage.json"]),
        ["a manifest whose name differs in its capitals"] = (FaultCode.ManifestMissing, package => File.Move(package["datapackage.json"], package["DataPackage.json"]), package => package["datapackage.json"]),
        ["a folder for a manifest"] = (FaultCode.FileUnreadable, package => { File.Delete(package["datapackage.json"]); Directory.CreateDirectory(package["datapackage.json"]); }, package => package["datapackage.json"]),
        ["an empty manifest"] = (FaultCode.ManifestNotJson, package => File.WriteAllText(package["datapackage.json"], ""), package => package["datapackage.json"]),
        ["a manifest that is a list"] = (FaultCode.ManifestNotJson, package => File.WriteAllText(package["datapackage.json"], "[]"), package => package["datapackage.json"]),
        ["a manifest in UTF-16"] = (FaultCode.NotUtf8, package => File.WriteAllText(package["datapackage.json"], "{}", System.Text.Encoding.Unicode), package => package["datapackage.json"]),
        ["a manifest without end"] = (FaultCode.ManifestNotJson, package => File.WriteAllText(package["datapackage.json"], new string('[', 100_000)), package => package["datapackage.json"]),
    };

    [Theory]
    [MemberData(nameof(FolderNames))]
    public void A_folder_that_is_no_package_is_told_and_nothing_besides(string name)
    {
        var (code, spoil, file) = Folders[name];
        using var package = new PackageFolder();
        spoil(package);

        var fault = Assert.Single(PackageSet.Read(package.Data).Faults);

        Assert.Equal((code, file(package)), (fault.Code, fault.File));
    }

    [Fact]
    public void A_fault_that_a_correction_brings_is_told_where_the_correction_stands()
    {
        using var package = new PackageFolder();
        package.Append("corrections.csv", "indicators,1.1.1|1,weight,\"70,00%\",settanta,lettera,25");
        package.Append("corrections.csv", "targets,1.1.1|1|2020-H1,checkpoint,2020-H1,2020-H2,semestre,25");
        package.Append("corrections.csv", "results,1.1.1|1|2020-H1,objective_key,1.1.1,1.1.9,codice,25");

        Assert.Equal(
            [(FaultCode.NotAWeight, 2, "settanta"), (FaultCode.NotACheckpoint, 3, "2020-H2"), (FaultCode.ObjectiveUnknown, 4, "1.1.9")],
            PackageReader.Read(package.Folder).Faults.Select(fault =>
            {
                Assert.Equal((package["corrections.csv"], "corrected"), (fault.File, fault.Column));
                return (fault.Code, fault.Line, fault.Found);
            }));
    }

    [Fact]
    public void Names_in_the_manifest_that_stand_twice_are_told_where_they_stand_again()
    {
        using var package = new PackageFolder();
        package.Replace("datapackage.json", "    \"2020-H1\",\n    \"2020-FY\"\n", "    \"2020-H1\",\n    \"2020-FY\",\n    \"2020-H1\"\n");
        package.Replace("datapackage.json", "\"path\": \"results.csv\"", "\"path\": \"targets.csv\"");

        Assert.Equal(
            [(FaultCode.PropertyWrong, 13, "checkpoints[2]", "2020-H1"), (FaultCode.PropertyWrong, -1, "resources[3].path", "targets.csv")],
            PackageReader.Read(package.Folder).Faults.Select(fault => (fault.Code, fault.Column.StartsWith("resources", StringComparison.Ordinal) ? -1 : fault.Line, fault.Column, fault.Found)));
    }

    private static IEnumerable<FaultCode> LineageFaults(string row)
    {
        using var folder = new MatrixFolder(PackageSchema.Lineage);
        File.AppendAllText(folder.File, row + "\n");
        return folder.Faults().Select(fault => fault.Code);
    }
}
