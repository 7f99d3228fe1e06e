using System.Security.Cryptography;
using Albero.Domain.Plans;
using Albero.Domain.Scoring;
using Albero.Etl.Workbooks;

namespace Albero.Etl.Packages;

/// <summary>What came out of a folder: the package, or null and every fault found.</summary>
internal sealed record ReadPackage(string Folder, PlanPackage? Package, FaultList Faults, IReadOnlyList<ReadFile> Files)
{
    /// <summary>Line of the manifest that says the plan's year; 0 when there is no manifest to read.</summary>
    public int YearLine { get; init; }

    /// <summary>Forms in which no result is filled in yet; they count as not there.</summary>
    public IReadOnlyList<string> Unfilled { get; init; } = [];
}

/// <summary>A file that was read.</summary>
/// <param name="Name">Bare file name.</param>
/// <param name="Sha256">Of its bytes, lower-case hexadecimal.</param>
/// <param name="Rows">Data rows; of a form, those that it adds to the package's results; null for the manifest.</param>
internal sealed record ReadFile(string Name, string Sha256, int? Rows);

/// <summary>Reads and checks a data package. It never throws for what stands in the files: all faults are collected.</summary>
internal static class PackageReader
{
    /// <param name="folder">The folder that holds datapackage.json.</param>
    /// <param name="correct">False to leave corrections.csv out, as an extraction that compares itself with a package does.</param>
    /// <param name="mostFaults">Faults kept of each file; the others are counted.</param>
    /// <param name="stop">Asked while rows are read and checked.</param>
    public static ReadPackage Read(string folder, bool correct = true, int mostFaults = FaultList.DefaultMost, CancellationToken stop = default)
    {
        var faults = new FaultList(mostFaults);
        var files = new List<ReadFile>();
        var manifestFile = Path.Combine(folder, PackageSchema.ManifestFile);
        if (InputFile.Read(manifestFile, faults) is not { } manifestBytes) return new(folder, null, faults, files);
        files.Add(new(PackageSchema.ManifestFile, Sha256(manifestBytes), null));
        if (ManifestReader.Read(manifestFile, manifestBytes, faults) is not { } manifest) return new(folder, null, faults, files);

        // Whoever extracts a plan leaves the sum of the document that it comes from.
        faults.OfTyped = manifest.Plan.Sources.All(source => source.Sha256.Length == 0);
        var tables = ReadTables(folder, manifest, faults, files, stop);
        if (correct) CorrectionSheet.Apply(tables, faults);
        var cells = new CellChecks(manifest.Plan, faults, stop);
        var references = new ReferenceChecks(tables, faults, stop);
        foreach (var table in tables.Values)
        {
            cells.Check(table);
            references.Check(table);
        }

        if (IsStillEmpty(tables, faults)) return new(folder, null, [new(FaultCode.PackageEmpty, folder, 0, "", "0")], files);
        if (faults.Count > 0) return Refused();

        var package = tables.Values.Aggregate(
            new PlanPackage(manifest.Plan), (made, table) => table.Schema.With(made, table.Rows.Select(row => new RowCells(row.Cells))));
        if (HeadlineFault(package) is { } expected)
        {
            const string Property = "headline_tree";
            return new(folder, null, [new(FaultCode.PropertyWrong, manifestFile, manifest.LineOf(Property), Property, package.Manifest.HeadlineTree, expected)], files);
        }

        var forms = FormResults.Add(folder, package, Placed(package, tables.GetValueOrDefault("results")), faults, stop);
        if (faults.Count > 0) return Refused();
        return new(folder, forms.Package, [], [.. files, .. forms.Files]) { YearLine = manifest.LineOf("year"), Unfilled = forms.Unfilled };

        ReadPackage Refused()
        {
            var byName = new FaultList(mostFaults);
            byName.AddAll(faults);
            return new(folder, null, byName, files);
        }
    }

    // As new-package leaves it: the one thing to say is where to begin.
    private static bool IsStillEmpty(Dictionary<string, RawTable> tables, FaultList faults) =>
        faults.Count > 0 && faults.All(fault => fault.Code == FaultCode.RowsMissing) && tables.Values.All(table => table.Rows.Count == 0);

    private static IReadOnlyList<PlacedResult> Placed(PlanPackage package, RawTable? results) =>
        results is null ? [] : [.. package.Results.Zip(results.Rows, (row, raw) => new PlacedResult(row, results.File, raw.Line))];

    /// <summary>The tree that the plan has, when the one that its score is taken from has no indicator; otherwise null.</summary>
    private static string? HeadlineFault(PlanPackage package)
    {
        var levels = package.Objectives.ToDictionary(row => row.Key, row => row.Level);
        var trees = package.Indicators.Select(row => EffectiveWeights.TreeOf(levels[row.ObjectiveKey])).ToHashSet();
        return trees.Count == 0 || trees.Contains(package.Manifest.HeadlineTree) ? null : trees.First();
    }

    private static Dictionary<string, RawTable> ReadTables(string folder, ReadManifest manifest, FaultList faults, List<ReadFile> files, CancellationToken stop)
    {
        var tables = new Dictionary<string, RawTable>();
        foreach (var schema in PackageSchema.Tables)
        {
            var listed = manifest.Resources.Where(resource => resource.Table == schema.Name).Select(resource => resource.File).ToList();
            if (listed.Count == 0 && schema.Presence != Presence.WithRows) continue;
            var name = listed.FirstOrDefault(schema.FileName);
            var file = Path.Combine(folder, name);
            if (!File.Exists(file) && !Directory.Exists(file))
            {
                faults.Add(new(FaultCode.FileMissing, file, 0, "", "", schema.Name));
                continue;
            }

            if (InputFile.Read(file, faults) is not { } bytes) continue;
            var table = CsvTableReader.Read(schema, file, bytes, faults, stop);
            files.Add(new(name, Sha256(bytes), table?.Rows.Count ?? 0));
            if (table is not null) tables.Add(schema.Name, table);
        }

        var known = manifest.Resources.Select(resource => resource.File);
        foreach (var stray in InputFile.WithEnding(folder, ".csv", faults).Select(path => Path.GetFileName(path)).Except(known))
        {
            faults.Add(new(FaultCode.FileNotListed, Path.Combine(folder, stray), 0, "", stray));
        }

        return tables;
    }

    private static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
