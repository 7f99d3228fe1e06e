namespace Albero.Dashboards.Hosting;

/// <summary>Whether this is the published program, whose assets stand beside it, or a build inside the checkout.</summary>
internal static class Installed
{
    /// <summary>
    /// Where the assets are: a service is started from any folder, and the framework would look in that one.
    /// Null leaves the framework its own choice.
    /// </summary>
    public static string? ContentRoot(string[] arguments)
    {
        var here = AppContext.BaseDirectory;
        var told = arguments.Any(argument => argument.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase));
        return !told && Directory.Exists(Path.Combine(here, "wwwroot")) ? here : null;
    }
}
