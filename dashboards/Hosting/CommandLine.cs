namespace Albero.Dashboards.Hosting;

/// <summary>The short options of the command line and the settings they stand for.</summary>
internal static class CommandLine
{
    private static readonly Dictionary<string, string> Switches = new()
    {
        ["--mart"] = $"{MartOptions.Section}:{nameof(MartOptions.Directory)}",
        ["--port"] = $"{ListenOptions.Section}:{nameof(ListenOptions.Port)}",
    };

    public static void AddTo(ConfigurationManager configuration, string[] arguments) =>
        configuration.AddCommandLine(arguments, Switches);
}
