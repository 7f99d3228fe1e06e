using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>Finds runs of consecutive words that a text shares with the published documents, whatever their case, lines and punctuation.</summary>
internal sealed partial class Prose
{
    // Shorter runs are titles, names of laws and figures of speech.
    private const int Seed = 8;

    private readonly List<string[]> _documents;
    private readonly ILookup<string, (string[] Words, int At)> _runs;

    public Prose(IEnumerable<string> documents)
    {
        _documents = [.. documents.Select(Words)];
        _runs = _documents.SelectMany(words => Enumerable.Range(0, Math.Max(0, words.Length - Seed + 1)).Select(at => (words, at))).ToLookup(run => Key(run.words, run.at));
    }

    /// <summary>The documents' words, in their order.</summary>
    public IReadOnlyList<string[]> Documents => _documents;

    /// <summary>Length in words of the longest run that the text shares with a document; 0 when it is a short one.</summary>
    public int LongestRun(string text)
    {
        var words = Words(text);
        var longest = 0;
        for (var i = 0; i + Math.Max(Seed, longest + 1) <= words.Length; i++)
        {
            foreach (var (document, at) in _runs[Key(words, i)])
            {
                var length = Seed;
                while (i + length < words.Length && at + length < document.Length && words[i + length] == document[at + length]) length++;
                longest = Math.Max(longest, length);
            }
        }

        return longest;
    }

    private static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant())];

    private static string Key(string[] words, int at) => string.Join(' ', words, at, Seed);

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
