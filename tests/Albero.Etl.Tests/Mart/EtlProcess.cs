using System.Diagnostics;

namespace Albero.Etl.Tests.Mart;

/// <summary>The ETL as people run it: a process of its own, with its exit code and its two outputs.</summary>
internal static class EtlProcess
{
    private static readonly string Program = typeof(Albero.Etl.Packages.PackageReader).Assembly.Location;

    public static (int Code, string Out, string Error) Run(params string[] arguments) => End(Start(arguments));

    /// <summary>Runs it inside a shell script, where it stands as <c>"$@"</c>.</summary>
    public static (int Code, string Out, string Error) RunIn(string script, params string[] arguments) =>
        End(Start(new ProcessStartInfo("sh", ["-c", script, "sh", "dotnet", Program, .. arguments])));

    private static (int Code, string Out, string Error) End(Process process)
    {
        using var _ = process;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    // What a shell starts in the background ignores SIGINT, and so does all that it starts: not here.
    public static Process Start(params string[] arguments) => Start(OperatingSystem.IsLinux()
        ? new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Program, .. arguments])
        : new ProcessStartInfo("dotnet", [Program, .. arguments]));

    private static Process Start(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        // The language of the machine must not decide what a test reads.
        start.Environment["LANG"] = start.Environment["LC_ALL"] = "it_IT.UTF-8";
        start.Environment.Remove("ALBERO_DATA");
        start.Environment.Remove("ALBERO_MART");
        start.Environment.Remove("ALBERO_KEEP");
        start.Environment.Remove("ALBERO_EVERY");
        start.Environment.Remove("ALBERO_MAXFAULTS");
        return Process.Start(start)!;
    }
}
