using System.Text.Json;
using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>What Albero is made of and under which licence, as the lock files have it.</summary>
public sealed partial class NoticesTest
{
    [Fact]
    public void Third_party_notices_list_what_the_lock_files_hold_and_nothing_else()
    {
        var locked = NuGet(Repository.Files(pattern: "packages*.lock.json")).Concat(Npm()).Concat(Downloads()).ToHashSet(StringComparer.Ordinal);
        var noticed = Row().Matches(Repository.Read("THIRD-PARTY-NOTICES.md")).Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value}").ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(locked);
        Assert.True(locked.SetEquals(noticed), "Run 'node etl/install/notices.mjs': THIRD-PARTY-NOTICES.md lacks "
            + $"[{string.Join(", ", locked.Except(noticed))}] and lists beside the lock files [{string.Join(", ", noticed.Except(locked))}].");
    }

    [Theory]
    [InlineData("etl")]
    [InlineData("dashboards")]
    public void A_release_is_built_from_the_versions_that_are_tested(string host) =>
        Assert.Equal(NuGet([$"{host}/packages.lock.json"]).Order(StringComparer.Ordinal), NuGet([$"{host}/packages.linux-x64.lock.json"]).Order(StringComparer.Ordinal));

    [Fact]
    public void The_licence_is_the_one_that_the_build_names()
    {
        Assert.StartsWith("EUROPEAN UNION PUBLIC LICENCE v. 1.2", Repository.Read("LICENSE"), StringComparison.Ordinal);
        Assert.Contains("<PackageLicenseExpression>EUPL-1.2</PackageLicenseExpression>", Repository.Read("Directory.Build.props"));
        Assert.Equal("EUPL-1.2", JsonDocument.Parse(Repository.Read("package.json")).RootElement.GetProperty("license").GetString());
    }

    private static IEnumerable<string> NuGet(IEnumerable<string> files) => files
        .SelectMany(file => JsonDocument.Parse(Repository.Read(file)).RootElement.GetProperty("dependencies").EnumerateObject())
        .SelectMany(framework => framework.Value.EnumerateObject())
        .Where(package => package.Value.GetProperty("type").GetString() != "Project")
        .Select(package => $"{package.Name} {package.Value.GetProperty("resolved").GetString()}")
        .Distinct();

    private static IEnumerable<string> Npm() => JsonDocument.Parse(Repository.Read("package-lock.json")).RootElement.GetProperty("packages").EnumerateObject()
        .Where(package => package.Name.Length > 0 && !package.Value.TryGetProperty("name", out _))
        .Select(package => $"{package.Name["node_modules/".Length..]} {package.Value.GetProperty("version").GetString()}");

    private static IEnumerable<string> Downloads() =>
        Download().Matches(Repository.Read("Parts.targets")).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}");

    [GeneratedRegex(@"<PackageDownload Include=""([^""]+)"" Version=""\[([^\]]+)\]""")]
    private static partial Regex Download();

    [GeneratedRegex(@"^\| (\S+) \| (\d\S*) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
