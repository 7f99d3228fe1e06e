using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Albero.Domain.Scoring;
using Albero.Etl.Packages;

namespace Albero.Etl.Mart;

/// <summary>
/// One hash over everything that a snapshot follows from: the packages' and policies' files with their paths, and the
/// code that reads, scores and stores them. The same hash means that a load would write the same rows.
/// </summary>
internal static class InputFingerprint
{
    public static string Of(string data)
    {
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"schema {PackageSchema.Version}\n")
            .Append(CultureInfo.InvariantCulture, $"etl {typeof(InputFingerprint).Module.ModuleVersionId}\n")
            .Append(CultureInfo.InvariantCulture, $"domain {typeof(PlanReading).Module.ModuleVersionId}\n");
        var files = PackageFolders.Find(data)
            .SelectMany(folder => Directory.GetFiles(folder, "*.csv").Append(Path.Combine(folder, PackageSchema.ManifestFile)))
            .Concat(PolicyReader.Files(data));
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Hash(file)} {Path.GetRelativePath(data, file).Replace('\\', '/')}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static string Hash(string file)
    {
        try
        {
            return Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The package's reader will say so, with its place.
            return "unreadable";
        }
    }
}
