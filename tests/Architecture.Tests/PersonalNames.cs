using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>Surnames that the published documents print behind a title; read at run time, so that they stand nowhere.</summary>
internal static partial class PersonalNames
{
    /// <summary>Finds any of the documents' surnames, as printed or in capitals.</summary>
    public static Regex OfTheDocuments()
    {
        var names = Directory.GetFiles(SeedsFactAttribute.Folder, "*.txt").SelectMany(file => In(File.ReadAllText(file))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.True(names.Count > 5, $"Only {names.Count} names were found in {SeedsFactAttribute.Folder}: the test would prove nothing.");
        return AnyOf(names);
    }

    public static Regex AnyOf(IReadOnlyCollection<string> names) =>
        new($@"(?<!\p{{L}})({string.Join('|', names.Concat(names.Select(name => name.ToUpperInvariant())).Select(Regex.Escape))})(?!\p{{L}})", RegexOptions.None, TimeSpan.FromMinutes(1));

    public static IEnumerable<string> In(string text) =>
        Titled().Matches(text).Select(match => match.Groups["surname"].Value).Where(name => name.Length > 3);

    // Given names and surname on one line, or the surname alone on the next, before punctuation or the line's end; a lone
    // word behind a title is the surname.
    [GeneratedRegex(@"(?<![\p{L}.])(?i:dr\.?\s?ssa|d\.ssa|dott\.?\s?ssa|dott\.|dr\.?|sig\.ra|sig\.a|sig\.|rag\.a|rag\.|geom\.|ing\.|prof\.ssa|prof\.|arch\.|avv\.)\s+(?:(?:\p{Lu}\p{L}+ +)?\p{Lu}\p{L}+ *\r?\n *(?<surname>\p{Lu}\p{L}+)(?=[;),.]| *\r?\n)|(?:\p{Lu}\p{L}+ +){0,2}(?:[dD]['’] ?)?(?<surname>\p{Lu}\p{L}+))")]
    private static partial Regex Titled();
}
