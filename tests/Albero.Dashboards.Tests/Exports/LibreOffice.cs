using System.Diagnostics;

namespace Albero.Dashboards.Tests.Exports;

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

    /// <summary>Opens a file as a spreadsheet and saves it as «flat XML»: every cell with its type, its value and its formula.</summary>
    /// <param name="file">The file.</param>
    /// <param name="import">How it is imported, for texts.</param>
    public static string Open(string file, string? import = null)
    {
        var folder = Path.GetDirectoryName(file)!;
        string[] how = import is null ? [] : ["--infilter=" + import];
        using var process = Process.Start(new ProcessStartInfo(Program!, [$"-env:UserInstallation=file://{folder}/profile", "--headless", .. how, "--convert-to", "fods", "--outdir", folder, file])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)) && process.ExitCode == 0, $"soffice could not open {file}");
        return File.ReadAllText(Path.ChangeExtension(file, ".fods"));
    }
}
