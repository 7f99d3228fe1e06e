using System.Diagnostics;

namespace Albero.Etl.Tests.Workbooks;

/// <summary>A test that needs LibreOffice; skipped with a reason where <c>soffice</c> isn't on the path.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        if (LibreOfficeFact.Program is null) Skip = "LibreOffice (soffice) is not installed.";
    }
}

/// <summary>LibreOffice without a window.</summary>
internal static class LibreOfficeFact
{
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    public static void Convert(string file, string format, string folder)
    {
        using var profile = new Packages.TemporaryFolder();
        using var process = Process.Start(new ProcessStartInfo(Program!, [$"-env:UserInstallation=file://{profile.Path}", "--headless", "--convert-to", format, "--outdir", folder, file])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)) && process.ExitCode == 0, $"soffice could not convert {file}");
    }
}
