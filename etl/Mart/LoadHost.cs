using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace Albero.Etl.Mart;

/// <summary>Configuration, logging and services of the verbs that read packages or keep snapshots.</summary>
internal static class LoadHost
{
    // A stop interrupts what runs, so a load ends in less; one that doesn't is left as a kill would leave it.
    private static readonly TimeSpan ToStop = TimeSpan.FromSeconds(2);

    /// <param name="given">What the command line says; it goes before the environment.</param>
    /// <param name="run">The verb.</param>
    public static int Run<TVerb>(IReadOnlyDictionary<string, string?> given, Func<TVerb, int> run)
        where TVerb : class
    {
        if (Prepare(given) is not { } builder) return 1;
        builder.Services.AddSingleton<LoadProgress>().AddSingleton<TVerb>();
        using var host = builder.Build();
        return run(host.Services.GetRequiredService<TVerb>());
    }

    /// <summary>Runs <c>watch</c> until the process is told to stop.</summary>
    public static int Watch(IReadOnlyDictionary<string, string?> given)
    {
        if (Prepare(given) is not { } builder) return 1;
        Durable.OwnerOnlyFromNow();
        builder.Logging.AddFilter(typeof(WatchService).FullName, LogLevel.Information);
        builder.Services.AddSingleton(_ => new LoadProgress(quiet: true))
            .AddSingleton(new WatchMessages(CultureInfo.CurrentUICulture))
            .AddSingleton<PackageWatch>()
            .AddHostedService<WatchService>()
            .Configure<HostOptions>(host => host.ShutdownTimeout = ToStop)
            .Configure<ConsoleLifetimeOptions>(console => console.SuppressStatusMessages = true)
            .Configure<SimpleConsoleFormatterOptions>(console => console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:sszzz ");
        using var host = builder.Build();
        var (settings, messages) = (host.Services.GetRequiredService<IOptions<LoadOptions>>().Value, host.Services.GetRequiredService<LoadMessages>());
        if (!Directory.Exists(settings.Data))
        {
            Console.Error.WriteLine(messages.NoData(settings.Data));
            return 1;
        }

        try
        {
            host.Run();
        }
        catch (OperationCanceledException)
        {
            // It took longer than it may: nothing is published but by one rename, and the next load sweeps.
        }

        return 0;
    }

    private static HostApplicationBuilder? Prepare(IReadOnlyDictionary<string, string?> given)
    {
        // The defaults would look for settings files in whatever folder one stands in, and watch them.
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddEnvironmentVariables("ALBERO_").AddInMemoryCollection(given);
        builder.Logging.SetMinimumLevel(LogLevel.Warning)
            .AddSimpleConsole(console => console.SingleLine = true)
            .Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddOptions<LoadOptions>().Bind(builder.Configuration);
        var messages = new LoadMessages(CultureInfo.CurrentUICulture);
        builder.Services.AddSingleton(messages).AddSingleton(new SnapshotMessages(CultureInfo.CurrentUICulture));
        var wrong = LoadOptionsCheck.Faults(builder.Configuration, messages).ToList();
        foreach (var fault in wrong) Console.Error.WriteLine(fault);
        return wrong.Count > 0 ? null : builder;
    }
}
