using System.Diagnostics;

namespace Albero.Tests.Shared;

/// <summary>A test that needs LibreOffice; skipped with a reason where <c>soffice</c> isn't on the path.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        if (LibreOffice.Program is null) Skip = "LibreOffice (soffice) is not installed.";
    }
}

/// <summary>LibreOffice without a window.</summary>
internal static class LibreOffice
{
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    /// <summary>Opens a file and saves it in another format, under the same name.</summary>
    /// <param name="file">The file.</param>
    /// <param name="format">Ending of the format, perhaps with its filter and how that writes: <c>csv:Text - txt - csv (StarCalc):44,34,76</c>.</param>
    /// <param name="folder">Where it is saved.</param>
    /// <param name="import">How it is imported, for texts.</param>
    /// <returns>Path of what was saved.</returns>
    public static string Convert(string file, string format, string folder, string? import = null)
    {
        // A profile of its own: another LibreOffice may be running.
        var profile = Directory.CreateTempSubdirectory("albero-office-profile-");
        try
        {
            string[] how = import is null ? [] : ["--infilter=" + import];
            using var process = Process.Start(new ProcessStartInfo(Program!, [$"-env:UserInstallation=file://{profile.FullName}", "--headless", .. how, "--convert-to", format, "--outdir", folder, file])
            {
                RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)) && process.ExitCode == 0, $"soffice could not convert {file}");
        }
        finally
        {
            profile.Delete(recursive: true);
        }
        return Path.Combine(folder, Path.ChangeExtension(Path.GetFileName(file), format.Split(':')[0]));
    }
}
