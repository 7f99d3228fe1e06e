using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

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
        builder.Services.AddOptions<LoadOptions>().Bind(builder.Configuration);
        var messages = new LoadMessages(CultureInfo.CurrentUICulture);
        if (WrongUse(builder.Configuration, messages) is { } wrong)
        {
            Console.Error.WriteLine(wrong);
            return 1;
        }

        builder.Services.AddSingleton(messages).AddSingleton<LoadProgress>().AddSingleton<LoadRun>();
        using var host = builder.Build();
        return run(host.Services.GetRequiredService<LoadRun>());
    }

    private static string? WrongUse(IConfiguration given, LoadMessages messages)
    {
        if (given["Data"] is { } data && string.IsNullOrWhiteSpace(data)) return messages.NoFolder("--data (ALBERO_DATA)");
        if (given["Mart"] is { } mart && string.IsNullOrWhiteSpace(mart)) return messages.NoFolder("--mart (ALBERO_MART)");
        if (given["Keep"] is { } keep && !(int.TryParse(keep, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= LoadOptions.MostKept)) return messages.WrongKeep(keep);
        return given["IfChanged"] is { } changed && !bool.TryParse(changed, out _) ? messages.WrongIfChanged(changed) : null;
    }
}
