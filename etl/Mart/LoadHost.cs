using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Albero.Etl.Mart;

/// <summary>Configuration, logging and services of <c>check</c> and <c>load</c>.</summary>
internal static class LoadHost
{
    /// <param name="given">What the command line says; it goes before the environment.</param>
    /// <param name="run">The verb.</param>
    public static int Run(IReadOnlyDictionary<string, string?> given, Func<LoadRun, int> run)
    {
        // The defaults would look for settings files in whatever folder one stands in, and watch them.
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddEnvironmentVariables("ALBERO_").AddInMemoryCollection(given);
        builder.Logging.SetMinimumLevel(LogLevel.Warning)
            .AddSimpleConsole(console => console.SingleLine = true)
            .Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddOptions<LoadOptions>().Bind(builder.Configuration).ValidateDataAnnotations();
        builder.Services.AddSingleton(new LoadMessages(CultureInfo.CurrentUICulture)).AddSingleton<LoadProgress>().AddSingleton<LoadRun>();
        using var host = builder.Build();
        try
        {
            _ = host.Services.GetRequiredService<IOptions<LoadOptions>>().Value;
        }
        catch (Exception wrong) when (wrong is OptionsValidationException or InvalidOperationException)
        {
            // A value that isn't of the option's type comes as the second kind.
            Console.Error.WriteLine($"albero: {wrong.Message}");
            return 1;
        }

        return run(host.Services.GetRequiredService<LoadRun>());
    }
}
