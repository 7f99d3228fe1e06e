namespace Albero.Dashboards.Hosting;

/// <summary>Binds the options and checks them at start; every fault names its key and what is allowed.</summary>
internal static class Options
{
    public static void AddDashboardOptions(this WebApplicationBuilder builder)
    {
        var start = builder.Environment.ContentRootPath;
        builder.Services.AddOptions<MartOptions>().BindConfiguration(MartOptions.Section)
            .PostConfigure(options => options.Directory = options.Directory is { Length: > 0 } chosen ? Path.GetFullPath(chosen) : MartOptions.Default(start))
            .Validate(options => !File.Exists(options.Directory), "Mart:Directory (--mart) must name a folder, not a file.")
            .Validate(options => options.CachedResults is >= 0 and <= 100_000, "Mart:CachedResults takes a number from 0 to 100000.")
            .ValidateOnStart();
        builder.Services.AddOptions<ListenOptions>().BindConfiguration(ListenOptions.Section)
            .Validate(options => ListenOptions.IsPort(options.Port, out _), "Listen:Port (--port) takes a number from 1 to 65535.")
            .Validate(options => options.HostNames.All(name => Uri.CheckHostName(name) != UriHostNameType.Unknown),
                "Listen:Hosts takes plain host names separated by ';', without '*', '/' or ports.")
            .ValidateOnStart();
    }
}
