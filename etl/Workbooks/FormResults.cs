using System.Globalization;
using System.Security.Cryptography;
using Albero.Domain.Plans;
using Albero.Etl.Packages;

namespace Albero.Etl.Workbooks;

/// <summary>A package with what its forms add to it.</summary>
/// <param name="Package">With a source for each form in which something is filled in, and their results beside those of results.csv.</param>
/// <param name="Files">Those forms; their rows are the results that they add.</param>
/// <param name="Unfilled">Forms in which nothing is filled in yet: they count as not there.</param>
internal sealed record PackageWithForms(PlanPackage Package, IReadOnlyList<ReadFile> Files, IReadOnlyList<string> Unfilled);

/// <summary>
/// Takes the results that offices filled into forms: each form in a package's folder is one more source of the plan, and a
/// result's line is its row in the form.
/// </summary>
internal static class FormResults
{
    /// <param name="folder">Of the package.</param>
    /// <param name="package">As its tables have it.</param>
    /// <param name="printed">Where its results stand in results.csv.</param>
    /// <param name="faults">Gets what is wrong with a form.</param>
    /// <param name="stop">Asked before each form.</param>
    public static PackageWithForms Add(string folder, PlanPackage package, IReadOnlyList<PlacedResult> printed, FaultList faults, CancellationToken stop)
    {
        var (sources, files, unfilled) = (package.Manifest.Sources.ToList(), new List<ReadFile>(), new List<string>());
        var results = printed.ToDictionary(result => result.Key);
        var checks = new FormChecks(package, faults);
        foreach (var file in WorkbookFiles.In(folder, faults))
        {
            stop.ThrowIfCancellationRequested();
            if (InputFile.Read(file, faults) is not { } bytes || FilledForm.Read(file, bytes, package.Manifest, faults) is not { } form) continue;
            if (form.Rows.Count == 0)
            {
                unfilled.Add(file);
                continue;
            }

            var source = Source(form, bytes, sources);
            sources.Add(source);
            var before = results.Count;
            foreach (var result in checks.Sound(form, source.Id)) Take(result, results, faults);
            files.Add(new(source.FileName, source.Sha256, results.Count - before));
        }

        if (files.Count == 0) return new(package, files, unfilled);
        return new(package with { Manifest = package.Manifest with { Sources = sources }, Results = [.. results.Values.Select(result => result.Row)] }, files, unfilled);
    }

    // A form asks for what is so at the end of its checkpoint, whenever it was filled: a "yes" there is one of that day.
    private static PlanSource Source(FilledForm form, byte[] bytes, List<PlanSource> sources)
    {
        var name = Path.GetFileName(form.File);
        var kind = form.Checkpoint.Quarter == 4 ? "report" : "monitoring";
        return new(NewId(name, sources), name, Convert.ToHexStringLower(SHA256.HashData(bytes)), kind, form.Checkpoint.End, [form.Checkpoint]);
    }

    private static string NewId(string name, List<PlanSource> sources)
    {
        var taken = sources.Select(source => source.Id).ToHashSet();
        var bare = Path.GetFileNameWithoutExtension(name);
        // A document of the manifest may have that name already.
        return Enumerable.Range(1, taken.Count + 1).Select(time => time == 1 ? bare : string.Create(CultureInfo.InvariantCulture, $"{bare} ({time})")).First(id => !taken.Contains(id));
    }

    private static void Take(PlacedResult result, Dictionary<(string, int, Checkpoint), PlacedResult> results, FaultList faults)
    {
        if (!results.TryGetValue(result.Key, out var other)) results.Add(result.Key, result);
        else if (result.IsWithin(other)) return;
        else if (other.IsWithin(result)) results[result.Key] = result;
        else
        {
            faults.Add(new(
                FaultCode.ResultElsewhere, result.File, result.Line, ResultsForm.Result, Shown(result), Shown(other), Path.GetFileName(other.File),
                other.Line.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static string Shown(PlacedResult result) =>
        result.Row.DeclaredDeviation.Length == 0 ? result.Row.Result : $"{result.Row.Result} ({result.Row.DeclaredDeviation})";
}
