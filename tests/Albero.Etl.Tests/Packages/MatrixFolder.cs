using Albero.Etl.Packages;
using Albero.Etl.Tests.Mart;

namespace Albero.Etl.Tests.Packages;

/// <summary>A data folder whose tables are sound until one is spoilt: of the package, or beside the packages.</summary>
internal sealed class MatrixFolder : IDisposable
{
    private readonly TemporaryFolder temporary = new();
    private readonly TableSchema table;
    private readonly string folder;

    public MatrixFolder(TableSchema table)
    {
        this.table = table;
        if (IsReference)
        {
            TwoYearsMart.Copy(Path.Combine(Repository.Root, "tests", "packages"), Data);
            folder = Path.Combine(Data, "reference");
        }
        else
        {
            folder = temporary["data", "valfiorita", "2020"];
            PackageWriter.Write(MatrixPlan.Package, folder);
        }

        Write(Rows);
    }

    public string Data => temporary["data"];

    /// <summary>The table's file.</summary>
    public string File => Path.Combine(folder, table.FileName);

    /// <summary>Its header and sound rows, afresh.</summary>
    public List<List<string>> Rows => [[.. table.Columns.Select(column => column.Name)], .. MatrixPlan.RowsOf(table)];

    /// <summary>Puts the sound file back, whatever stands in its place.</summary>
    public void Renew()
    {
        if (Directory.Exists(File)) Directory.Delete(File);
        else System.IO.File.Delete(File);
        Write(Rows);
    }

    public void Write(IEnumerable<IEnumerable<string>> rows) => System.IO.File.WriteAllText(File, MatrixPlan.Csv(rows));

    public FaultList Faults()
    {
        var set = PackageSet.Read(Data);
        var faults = set.Faults;
        var packages = set.Packages.Select(package => package.Package!).ToList();
        LineageFile.Within(LineageFile.Read(Data, faults), packages, faults);
        MissionFiles.CheckKeys(MissionFiles.Read(Data, faults), packages, faults);
        return faults;
    }

    /// <summary>The table's rows as the reader gives them on; null when it refuses the package.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? ReadBack() =>
        Faults().Count > 0 ? null
        : table == PackageSchema.Lineage ? [.. LineageFile.Read(Data, []).Links.Select(PackageSchema.Lineage.CellsOf)]
        : table == PackageSchema.Missions ? [.. MissionFiles.Read(Data, []).Programmes.Select(PackageSchema.Missions.CellsOf)]
        : table == PackageSchema.MissionMap ? [.. MissionFiles.Read(Data, []).Mappings.Select(PackageSchema.MissionMap.CellsOf)]
        : [.. table.CellsOf(PackageReader.Read(folder, correct: false).Package!)];

    public void Dispose() => temporary.Dispose();

    private bool IsReference => CellMatrixTest.ReferenceTables.Contains(table);
}
