using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.WideTable2021;

/// <summary>
/// One name per office, whatever its spelling. Two spellings are the same office when they have the same letters, but for
/// a leading «U.O.»; the name is the spelling printed most often among those with «U.O.», without stray punctuation.
/// </summary>
internal sealed partial class OfficeNames(IEnumerable<string> printed)
{
    private readonly Dictionary<string, string> _names = printed.Select(Clean)
        .GroupBy(Letters)
        .ToDictionary(
            office => office.Key,
            office => office.GroupBy(name => name).OrderByDescending(name => Unit().IsMatch(name.Key)).ThenByDescending(name => name.Count()).First().Key);

    public string NameOf(string office) => _names[Letters(Clean(office))];

    private static string Clean(string name) =>
        SpaceBeforeComma().Replace(ApostropheBehindAccent().Replace(name, ""), "").TrimEnd(' ', ',', ';');

    private static string Letters(string name) => string.Concat(Unit().Replace(name, "").ToLowerInvariant().Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"^U\.? ?O\.? ?(?=\p{Lu})")]
    private static partial Regex Unit();

    /// <summary>An accent written twice: «Contabilità'».</summary>
    [GeneratedRegex("(?<=[àèéìòù])['’]")]
    private static partial Regex ApostropheBehindAccent();

    [GeneratedRegex(" +(?=,)")]
    private static partial Regex SpaceBeforeComma();
}
