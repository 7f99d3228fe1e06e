using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary><c>publiccode.yml</c> holds what version 0.7 of the standard asks for, and says what the repository says.</summary>
public sealed partial class PublicCodeTest
{
    private static readonly ILookup<string, string> Values = Read();

    [Theory]
    [InlineData("publiccodeYmlVersion", @"0\.7")]
    [InlineData("name", "Albero")]
    [InlineData("url", @"https://\S+\.git")]
    [InlineData("platforms", "web|windows|mac|linux|ios|android")]
    [InlineData("developmentStatus", "concept|development|beta|stable|obsolete")]
    [InlineData("softwareType", "standalone/web")]
    [InlineData("intendedAudience/countries", "[A-Z]{2}")]
    [InlineData("description/it/shortDescription", ".{1,150}")]
    [InlineData("description/it/longDescription", ".{150,10000}")]
    [InlineData("description/it/features", ".+")]
    [InlineData("description/en/shortDescription", ".{1,150}")]
    [InlineData("description/en/longDescription", ".{150,10000}")]
    [InlineData("description/en/features", ".+")]
    [InlineData("maintenance/type", "internal|contract|community|none")]
    [InlineData("localisation/localisationReady", "true|false")]
    [InlineData("localisation/availableLanguages", "[a-z]{2}")]
    public void Every_key_the_standard_asks_for_has_an_allowed_value(string key, string allowed)
    {
        Assert.NotEmpty(Values[key]);
        Assert.All(Values[key], value => Assert.Matches($"^(?:{allowed})$", value));
    }

    [Fact]
    public void Who_maintains_it_is_named_where_the_standard_asks_for_it()
    {
        var type = Values["maintenance/type"].Single();
        Assert.Equal(type is "internal" or "community", Values["maintenance/contacts"].Any());
        Assert.Equal(type is "contract", Values["maintenance/contractors"].Any());
    }

    [Fact]
    public void Version_and_licence_are_those_of_the_build()
    {
        var build = Repository.Read("Directory.Build.props");
        Assert.Contains($"<Version>{Values["softwareVersion"].Single()}</Version>", build);
        Assert.Contains($"<PackageLicenseExpression>{Values["legal/license"].Single()}</PackageLicenseExpression>", build);
    }

    [Fact]
    public void Screenshots_are_in_the_repository() =>
        Assert.All(Values["description/it/screenshots"], file => Assert.True(File.Exists(Path.Combine(Repository.Root, file)), file));

    // As much YAML as the file needs: keys by indentation, lists, and folded texts.
    private static ILookup<string, string> Read()
    {
        List<(string Key, string Value)> values = [];
        Stack<(int Indent, string Key)> path = new();
        int? folding = null;
        foreach (var line in Repository.Read("publiccode.yml").Split('\n').Where(line => line.Trim() is [not '#', ..]))
        {
            var indent = line.Length - line.TrimStart().Length;
            if (indent > folding)
            {
                values[^1] = (values[^1].Key, $"{values[^1].Value} {line.Trim()}".Trim());
                continue;
            }

            folding = null;
            while (path.Count > 0 && path.Peek().Indent >= indent) path.Pop();
            if (Pair().Match(line) is { Success: true } pair)
            {
                path.Push((indent, pair.Groups["key"].Value));
                if (pair.Groups["value"].Value is not { Length: > 0 } value) continue;
                if (value == ">-") (folding, value) = (indent, "");
                values.Add((Key(path), value.Trim('"')));
            }
            else
            {
                Assert.StartsWith("- ", line.Trim(), StringComparison.Ordinal);
                values.Add((Key(path), line.Trim()[2..]));
            }
        }
        return values.ToLookup(one => one.Key, one => one.Value);
    }

    private static string Key(IEnumerable<(int Indent, string Key)> path) => string.Join('/', path.Reverse().Select(one => one.Key));

    [GeneratedRegex(@"^\s*(?<key>[A-Za-z]+):(?: (?<value>.+))?$")]
    private static partial Regex Pair();
}
