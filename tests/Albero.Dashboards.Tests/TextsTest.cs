using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Albero.Dashboards.Tests;

/// <summary>Every text exists in both languages, with the same places for values, and every key that pages use exists.</summary>
public sealed partial class TextsTest
{
    private static readonly string Folder = Path.Combine(Root(), "dashboards");
    private static readonly Dictionary<string, string> Italian = Read("Texts.resx");
    private static readonly Dictionary<string, string> English = Read("Texts.en.resx");

    [Fact]
    public void Both_languages_have_the_same_keys_and_places()
    {
        Assert.Equal(Italian.Keys.Order(), English.Keys.Order());
        Assert.All(Italian, text => Assert.Equal(Places(text.Value), Places(English[text.Key])));
    }

    [Fact]
    public void Every_key_in_use_exists()
    {
        var used = Directory.EnumerateFiles(Folder, "*.*", SearchOption.AllDirectories)
            .Where(file => (file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal)) && !file.Contains("/obj/") && !file.Contains("/bin/"))
            .SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Where(key => !key.EndsWith('-'))
            .ToHashSet();
        Assert.True(used.Count > 100);
        Assert.Empty(used.Except(Italian.Keys));
    }

    [Fact]
    public void A_text_for_one_has_its_text_for_many() =>
        Assert.All(Italian.Keys.Where(key => key.EndsWith("-one", StringComparison.Ordinal)), key => Assert.Contains(key[..^4], Italian.Keys));

    [Fact]
    public void A_text_that_is_counted_has_both_forms()
    {
        var counted = Directory.EnumerateFiles(Folder, "*.*", SearchOption.AllDirectories)
            .Where(file => (file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal)) && !file.Contains("/obj/") && !file.Contains("/bin/"))
            .SelectMany(file => Counted().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Where(key => !key.EndsWith('-')).ToHashSet();
        Assert.NotEmpty(counted);
        Assert.All(counted, key => Assert.Contains(key + "-one", Italian.Keys));
    }

    private static Dictionary<string, string> Read(string name) =>
        XDocument.Load(Path.Combine(Folder, "Resources", name)).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static string Places(string text) => string.Join(" ", Place().Matches(text).Select(match => match.Value).Distinct().Order());

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Albero.slnx"))) folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex("""(?:\bT\[|\bT\.Count\(|words\()"([A-Za-z_-]+)""")]
    private static partial Regex Key();

    [GeneratedRegex("""\bT\.Count\("([A-Za-z_-]+)\W""")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
