using System.Globalization;

namespace Albero.EndToEnd;

/// <summary>The packages under <c>data/</c> as the ETL host loads them, once for all tests: none of them publishes anything.</summary>
public sealed class LoadedMart : IAsyncLifetime
{
    private static readonly Lazy<Task<string>> Loaded = new(LoadAsync);

    /// <summary>The mart's folder.</summary>
    public string Folder { get; private set; } = "";

    /// <summary>Path of the published snapshot.</summary>
    public string Snapshot => Path.Combine(Folder, File.ReadAllText(Path.Combine(Folder, "current")).Trim());

    /// <summary>Waits for the load, or begins it.</summary>
    public async Task InitializeAsync() => Folder = await Loaded.Value;

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    private static async Task<string> LoadAsync()
    {
        var folder = Directory.CreateTempSubdirectory("albero-e2e-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var (exitCode, output) = await Host.RunEtlAsync("load", "--data", Repository.Data, "--mart", folder.FullName);
        return exitCode == 0 ? folder.FullName : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"load ended with {exitCode}:\n{output}"));
    }
}
