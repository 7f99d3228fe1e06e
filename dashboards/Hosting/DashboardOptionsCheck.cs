using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Albero.Dashboards.Hosting;

/// <summary>
/// Looks at the settings as they were written, so that a text where a number belongs is a fault beside the others and
/// not the end of the binding: who installs sees all of them at once, each with its name, what was found and what is allowed.
/// </summary>
internal sealed class DashboardOptionsCheck(IConfiguration given) : IValidateOptions<DashboardOptions>
{
    public ValidateOptionsResult Validate(string? name, DashboardOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> Faults(DashboardOptions options)
    {
        if (File.Exists(options.Mart.Directory))
            yield return Fault("Mart:Directory (--mart)", options.Mart.Directory, "the path of a folder, not of a file");
        if (File.Exists(options.Mart.Notes)) yield return Fault("Mart:Notes", options.Mart.Notes, "the path of a folder, not of a file");
        if (given["Mart:CachedResults"] is { } cached && !MartOptions.IsCachedResults(cached, out _))
            yield return Fault("Mart:CachedResults", cached, $"a whole number from 0 to {MartOptions.MostCachedResults}");
        if (!ListenOptions.IsPort(options.Listen.Port, out _))
            yield return Fault("Listen:Port (--port)", options.Listen.Port, "a whole number from 1 to 65535");
        foreach (var host in options.Listen.HostNames.Where(host => Uri.CheckHostName(host) == UriHostNameType.Unknown))
            yield return Fault("Listen:Hosts", host, "plain host names separated by ';', without '*', '/' or ports");
        foreach (var url in (given["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(url => !IsAddress(url)))
            yield return Fault("urls (--urls)", url, "addresses such as http://127.0.0.1:5080, separated by ';'");
        foreach (var (section, type) in new[] { (MartOptions.Section, typeof(MartOptions)), (ListenOptions.Section, typeof(ListenOptions)) })
        {
            var known = type.GetProperties().Where(property => property.CanWrite).Select(property => property.Name).ToList();
            foreach (var key in given.GetSection(section).GetChildren().Select(child => child.Key).Except(known, StringComparer.OrdinalIgnoreCase))
                yield return Fault($"{section}:{key}", given[$"{section}:{key}"] ?? "", $"one of the settings that exist: {string.Join(", ", known.Select(one => $"{section}:{one}"))}");
        }
    }

    private static string Fault(string setting, string found, string expected) => $"{setting}: found '{found}', expected {expected}.";

    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Port: >= 0 and <= 65535 };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
