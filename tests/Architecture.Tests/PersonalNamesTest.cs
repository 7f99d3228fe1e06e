using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>A manager is a role: no name of a person from the documents stands anywhere in the repository.</summary>
public sealed partial class PersonalNamesTest
{
    [SeedsFact]
    public void No_persons_name_from_the_documents_stands_in_the_repository()
    {
        var names = Directory.GetFiles(SeedsFactAttribute.Folder, "*.txt").SelectMany(file => Names(File.ReadAllText(file))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.True(names.Count > 5, $"Only {names.Count} names were found in {SeedsFactAttribute.Folder}: the test would prove nothing.");
        var any = new Regex($@"(?<!\p{{L}})({string.Join('|', names.Concat(names.Select(name => name.ToUpperInvariant())).Select(Regex.Escape))})(?!\p{{L}})", RegexOptions.None, TimeSpan.FromMinutes(1));

        // The place is enough: a message with the name would itself spread it.
        var places = Repository.Files().SelectMany(file => Lines(file).Select((line, i) => (line, i)).Where(l => any.IsMatch(l.line)).Select(l => $"{file}:{l.i + 1}"));

        Assert.Empty(places);
    }

    // Title, name: the surname is what must not be found, and so it must be read from all ways of writing it.
    [Theory]
    [InlineData("assegnato alla dr.ssa Anna Verdini – Responsabile", "Verdini")]
    [InlineData("Il dott.  Mario  Bruneri) e altri", "Bruneri")]
    [InlineData("(Dr Luca d'Azzurri) trasmesse", "Azzurri")]
    [InlineData("D.ssa Carla Neretti e dott. Ugo Giallini", "Neretti,Giallini")]
    [InlineData("Sig.ra Lina Grigioni\t100%", "Grigioni")]
    [InlineData("dr VERDINI 100", "VERDINI")]
    [InlineData("il Responsabile Dott. Ivo\nRossetti; il Responsabile", "Rossetti")]
    [InlineData("dr.ssa Anna Verdini \nObiettivo operativo", "Verdini")]
    [InlineData("adottati Iniziative; sig. ; 100 dr. 20", "")]
    public void Names_are_known_by_their_titles(string text, string surnames) =>
        Assert.Equal(surnames.Split(',', StringSplitOptions.RemoveEmptyEntries), Names(text));

    private static IEnumerable<string> Names(string text) =>
        Titled().Matches(text).Select(match => match.Groups["surname"].Value).Where(name => name.Length > 3);

    private static IEnumerable<string> Lines(string file)
    {
        var text = Repository.Read(file);
        return text.Contains('\0', StringComparison.Ordinal) ? [] : text.Split('\n');
    }

    // Given names and surname on one line, or the surname alone on the next, before punctuation or the line's end; a lone
    // word behind a title is the surname.
    [GeneratedRegex(@"(?<![\p{L}.])(?i:dr\.?\s?ssa|d\.ssa|dott\.?\s?ssa|dott\.|dr\.?|sig\.ra|sig\.a|sig\.|rag\.a|rag\.|geom\.|ing\.|prof\.ssa|prof\.|arch\.|avv\.)\s+(?:(?:\p{Lu}\p{L}+ +)?\p{Lu}\p{L}+ *\r?\n *(?<surname>\p{Lu}\p{L}+)(?=[;),.]| *\r?\n)|(?:\p{Lu}\p{L}+ +){0,2}(?:[dD]['’] ?)?(?<surname>\p{Lu}\p{L}+))")]
    private static partial Regex Titled();
}
