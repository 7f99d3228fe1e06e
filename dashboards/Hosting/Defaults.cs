using System.Globalization;

namespace Albero.Dashboards.Hosting;

/// <summary>What the host does unless it is told otherwise: loopback only, a quiet console, assets from wherever it is started.</summary>
internal static class Defaults
{
    public static void Apply(WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
        {
            var port = builder.Configuration.GetValue<string>($"{ListenOptions.Section}:{nameof(ListenOptions.Port)}");
            // A port that isn't one is reported by the options' own check, with its name.
            var number = ListenOptions.IsPort(port, out var asked) ? asked : ListenOptions.DefaultPort;
            builder.WebHost.UseUrls($"http://127.0.0.1:{number.ToString(CultureInfo.InvariantCulture)}");
        }
        // Development finds the assets of packages by itself; started as `dotnet Albero.Dashboards.dll` they'd be missing.
        builder.WebHost.UseStaticWebAssets();
        // A build's assets are watched for changes and never cached unless this is said: who works on them starts in Development.
        if (!builder.Environment.IsDevelopment()) builder.Configuration["ReloadStaticAssetsAtRuntime"] ??= "false";
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        // A start that fails is told in one sentence by Program, not by a stack trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning);
        builder.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss ";
        });
    }
}
