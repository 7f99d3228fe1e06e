namespace Albero.Dashboards.Hosting;

/// <summary>The short options of the command line and the settings they stand for.</summary>
internal static class CommandLine
{
    public const string Usage = "usage: Albero.Dashboards [--mart DIR] [--port N | --urls URLS]";

    private static readonly Dictionary<string, string> Switches = new(StringComparer.OrdinalIgnoreCase)
    {
        ["--mart"] = $"{MartOptions.Section}:{nameof(MartOptions.Directory)}",
        ["--port"] = $"{ListenOptions.Section}:{nameof(ListenOptions.Port)}",
    };

    // What the framework itself reads; a section's own key (--Listen:Hosts) is told by its colon.
    private static readonly string[] Framework = ["--urls", "--environment", "--contentRoot", "--applicationName"];

    public static void AddTo(ConfigurationManager configuration, string[] arguments) =>
        configuration.AddCommandLine(arguments, Switches);

    /// <summary>The first option that nobody would read, or null.</summary>
    public static string? Unknown(string[] arguments) => arguments
        .Where(argument => argument.StartsWith('-'))
        .Select(argument => argument.Split('=')[0])
        .FirstOrDefault(name => !name.Contains(':') && !Switches.ContainsKey(name) && !Framework.Contains(name, StringComparer.OrdinalIgnoreCase));
}
