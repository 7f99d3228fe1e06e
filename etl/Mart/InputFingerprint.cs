using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Albero.Domain.Scoring;
using Albero.Etl.Packages;
using Albero.Etl.Workbooks;

namespace Albero.Etl.Mart;

/// <summary>
/// One hash over everything that a snapshot follows from: the files of packages with their filled forms, policies, lineage and missions with their paths, and the
/// code that reads, scores and stores them. The same hash means that a load would write the same rows.
/// </summary>
internal static class InputFingerprint
{
    /// <param name="data">The data folder.</param>
    /// <param name="stop">Asked before each file.</param>
    public static string Of(string data, CancellationToken stop = default)
    {
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"schema {PackageSchema.Version}\n")
            .Append(CultureInfo.InvariantCulture, $"etl {typeof(InputFingerprint).Module.ModuleVersionId}\n")
            .Append(CultureInfo.InvariantCulture, $"domain {typeof(PlanReading).Module.ModuleVersionId}\n");
        // What can't be read stands here by its name; the readers will say so, with its place.
        var unreadable = new FaultList();
        var files = PackageFolders.Find(data, unreadable)
            .SelectMany(folder => InputFile.WithEnding(folder, ".csv", unreadable).Concat(WorkbookFiles.In(folder, unreadable)).Append(Path.Combine(folder, PackageSchema.ManifestFile)))
            .Concat(PolicyReader.Files(data, unreadable))
            .Concat(LineageFile.Files(data, unreadable))
            .Concat(MissionFiles.Files(data, unreadable))
            .ToList();
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            stop.ThrowIfCancellationRequested();
            if (InputFile.Read(file, unreadable) is { } bytes) Append(Convert.ToHexStringLower(SHA256.HashData(bytes)), file);
        }

        foreach (var fault in unreadable) Append("unreadable", fault.File);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));

        void Append(string hash, string file) => text.Append(CultureInfo.InvariantCulture, $"{hash} {Path.GetRelativePath(data, file).Replace('\\', '/')}\n");
    }
}
