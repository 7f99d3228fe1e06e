using Albero.Dashboards.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Albero.Dashboards.Tests.Hosting;

public sealed class SettingsTest
{
    [Theory]
    [InlineData("Mart:CachedResults", "many", "Mart:CachedResults: found 'many', expected a whole number from 0 to 100000.")]
    [InlineData("Mart:CachedResults", "-1", "Mart:CachedResults: found '-1', expected a whole number from 0 to 100000.")]
    [InlineData("Mart:CachedResults", "100001", "Mart:CachedResults: found '100001', expected a whole number from 0 to 100000.")]
    [InlineData("Mart:CachedResult", "5", "Mart:CachedResult: found '5', expected one of the settings that exist: Mart:Directory, Mart:Notes, Mart:CachedResults.")]
    [InlineData("Listen:Port", "65536", "Listen:Port (--port): found '65536', expected a whole number from 1 to 65535.")]
    [InlineData("Listen:Hosts", "albero.example;*", "Listen:Hosts: found '*', expected plain host names separated by ';', without '*', '/' or ports.")]
    [InlineData("urls", "127.0.0.1:5080", "urls (--urls): found '127.0.0.1:5080', expected addresses such as http://127.0.0.1:5080, separated by ';'.")]
    public void A_wrong_setting_is_named_with_what_was_found_and_what_is_allowed(string key, string value, string fault) =>
        Assert.Equal([fault], Faults((key, value)));

    [Theory]
    [InlineData("Mart:CachedResults", "0")]
    [InlineData("mart:cachedresults", "100000")]
    [InlineData("Listen:Port", "1")]
    [InlineData("Listen:Hosts", "albero.example; 10.0.0.7")]
    [InlineData("urls", "http://127.0.0.1:5080;http://[::1]:5080")]
    public void A_right_setting_is_taken(string key, string value) => Assert.Empty(Faults((key, value)));

    [Fact]
    public async Task All_faults_are_told_at_once_when_the_host_starts()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Mart:Directory"] = typeof(Program).Assembly.Location,
            ["Mart:CachedResults"] = "a",
            ["Listen:Port"] = "b",
            ["Listen:Hosts"] = "c/d",
        });
        builder.AddDashboardOptions();
        await using var host = builder.Build();

        var refused = Assert.Throws<OptionsValidationException>(host.Services.GetRequiredService<IStartupValidator>().Validate);

        Assert.Equal(4, refused.Failures.Count());
    }

    [Fact]
    public void Every_setting_stands_in_the_page_for_who_installs()
    {
        var page = File.ReadAllText(Path.Combine(Root(), "etl", "install", "README.md"));
        var settings = typeof(DashboardOptions).GetProperties()
            .SelectMany(section => section.PropertyType.GetProperties().Where(setting => setting.CanWrite).Select(setting => $"`{section.Name}__{setting.Name}`"))
            .ToList();

        Assert.NotEmpty(settings);
        Assert.All(settings, setting => Assert.Contains(setting, page, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Faults(params (string Key, string Value)[] settings)
    {
        var given = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value))).Build();
        var options = new DashboardOptions();
        Albero.Dashboards.Hosting.Options.Fill(options, given);
        return new DashboardOptionsCheck(given).Validate(null, options).Failures ?? [];
    }

    private static string Root() => Ancestors(AppContext.BaseDirectory).First(folder => File.Exists(Path.Combine(folder, "Albero.slnx")));

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (DirectoryInfo? one = new(folder); one is not null; one = one.Parent) yield return one.FullName;
    }
}
