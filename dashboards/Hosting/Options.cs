using Microsoft.Extensions.Options;

namespace Albero.Dashboards.Hosting;

/// <summary>Fills the options from the settings and has them checked at start.</summary>
internal static class Options
{
    public static void AddDashboardOptions(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<DashboardOptions>().Configure<IConfiguration>(Fill).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<DashboardOptions>, DashboardOptionsCheck>();
        // Each part of the host is given its own section only.
        builder.Services.AddSingleton(services => Section(services, options => options.Mart));
        builder.Services.AddSingleton(services => Section(services, options => options.Listen));
    }

    /// <summary>Takes what can be read; what can't is left as it was, and the check names it.</summary>
    internal static void Fill(DashboardOptions options, IConfiguration given)
    {
        options.Mart.Directory = given["Mart:Directory"] is { Length: > 0 } chosen ? Path.GetFullPath(chosen) : MartOptions.Default(Directory.GetCurrentDirectory());
        if (given["Mart:Notes"] is { Length: > 0 } notes) options.Mart.Notes = Path.GetFullPath(notes);
        if (MartOptions.IsCachedResults(given["Mart:CachedResults"], out var cached)) options.Mart.CachedResults = cached;
        options.Listen.Port = given["Listen:Port"] ?? options.Listen.Port;
        options.Listen.Hosts = given["Listen:Hosts"] ?? options.Listen.Hosts;
    }

    private static IOptions<TSection> Section<TSection>(IServiceProvider services, Func<DashboardOptions, TSection> section)
        where TSection : class => Microsoft.Extensions.Options.Options.Create(section(services.GetRequiredService<IOptions<DashboardOptions>>().Value));
}
