using System.Reflection;
using System.Text.RegularExpressions;
using Albero.Domain.Findings;
using Albero.Metrics;

namespace Architecture.Tests;

/// <summary>What a user can name, the README names: measures, findings, verbs.</summary>
public sealed partial class ReadmeTest
{
    [Fact]
    public void Names_every_measure() => Assert.Empty(Missing(MetricCatalog.Measures.Select(measure => measure.Name)));

    [Fact]
    public void Names_every_kind_of_finding() =>
        Assert.Empty(Missing(typeof(FindingCode).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)));

    [Fact]
    public void Names_every_verb()
    {
        var verbs = Repository.Files("etl/Commands", "*.cs").SelectMany(file => Verb().Matches(Repository.Read(file))).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(verbs);
        Assert.Empty(Missing(verbs));
    }

    private static IEnumerable<string> Missing(IEnumerable<string> names)
    {
        var readme = Repository.Read("README.md");
        return names.Where(name => !readme.Contains($"`{name}`", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"new Command\(""([a-z]+)""")]
    private static partial Regex Verb();
}
