using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Albero.EndToEnd;

/// <summary>A host of ours started as a process of its own, the way <c>run.sh</c> starts it.</summary>
internal sealed class Host : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private Host(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public int ProcessId => _process.Id;

    /// <summary>Runs a verb of the ETL host to its end.</summary>
    public static async Task<(int ExitCode, string Output)> RunEtlAsync(params string[] arguments)
    {
        using var process = Process.Start(Describe(Repository.Etl, Repository.Root, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }

    /// <summary>Starts the dashboard on a free port and waits until it answers.</summary>
    public static Task<Host> StartDashboardAsync(string mart) =>
        StartAsync(port => Describe(Repository.Dashboards, Path.Combine(Repository.Root, "dashboards"), "--port", $"{port}", "--mart", mart));

    /// <summary>Starts a dashboard as the caller describes it for a free port, and waits until it answers.</summary>
    public static async Task<Host> StartAsync(Func<int, ProcessStartInfo> describe)
    {
        var port = FreePort();
        var process = new Process { StartInfo = describe(port) };
        var host = new Host(process, new Uri($"http://127.0.0.1:{port}"));
        process.OutputDataReceived += (_, line) => host.Keep(line.Data);
        process.ErrorDataReceived += (_, line) => host.Keep(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var client = new HttpClient { BaseAddress = host.Address };
        for (var deadline = Stopwatch.StartNew(); ; await Task.Delay(100))
        {
            if (process.HasExited) throw new InvalidOperationException($"The dashboard ended with {process.ExitCode}:\n{host.Output}");
            if (deadline.Elapsed > TimeSpan.FromSeconds(30)) throw new TimeoutException($"The dashboard did not answer in 30 s:\n{host.Output}");
            try
            {
                using var answer = await client.GetAsync("/healthz");
                if (answer.IsSuccessStatusCode) return host;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }
    }

    public string Output
    {
        get { lock (_output) return _output.ToString(); }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is null) return;
        lock (_output) _output.AppendLine(line);
    }

    private static ProcessStartInfo Describe(string assembly, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(assembly);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return start;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
