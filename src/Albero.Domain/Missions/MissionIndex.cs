using System.Globalization;
using Albero.Domain.Targets;

namespace Albero.Domain.Missions;

/// <summary>An entry of the national list as it is looked up: by number and by name.</summary>
internal sealed record MissionEntry(string Code, string Name)
{
    public int Number { get; } = int.TryParse(Code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    public string Letters { get; } = MissionIndex.LettersOf(Name);
}

/// <summary>
/// Finds entries in printed texts, which write them in many ways: <c>Cod.016 Commercio internazionale …</c>, <c>Missione 032 - “…”</c>,
/// <c>Codice 04 Vigilanza …</c>, <c>Indirizzo politico (cod. 002)</c>. Zeros before a code don't count, nor do quotes and blanks in a name.
/// </summary>
internal sealed class MissionIndex(IEnumerable<MissionEntry> entries)
{
    /// <summary>Letters that make a remainder a name; shorter ones are words such as "cod" and "missione".</summary>
    private const int ShortestName = 8;

    private readonly List<MissionEntry> _entries = [.. entries.DistinctBy(entry => entry.Number)];

    /// <summary>What a text says.</summary>
    /// <param name="ByCode">The entry that its code names.</param>
    /// <param name="ByName">The entry that its name names.</param>
    /// <param name="HasCode">Whether a code is printed, known or not.</param>
    /// <param name="HasName">Whether a name is printed, known or not.</param>
    public readonly record struct Found(MissionEntry? ByCode, MissionEntry? ByName, bool HasCode, bool HasName)
    {
        /// <summary>The entry meant; the code counts where code and name disagree.</summary>
        public MissionEntry? Entry => ByCode ?? ByName;

        /// <summary>Code and name don't belong together.</summary>
        public bool Contradicts => (HasCode && HasName && ByCode != ByName) && Entry is not null;
    }

    public Found Find(string text)
    {
        if (text.Length > 1_000) return default;
        var codes = Scanner.Scan(text).Where(token => token.Kind is TokenKind.Number or TokenKind.Code && token.End - token.Start <= 3)
            .Select(token => int.TryParse(text.AsSpan(token.Start, token.End - token.Start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1)
            .Where(number => number >= 0).ToList();
        var byCode = codes.Select(code => _entries.Find(entry => entry.Number == code)).FirstOrDefault(entry => entry is not null);
        var letters = LettersOf(text);
        foreach (var prefix in new[] { "missione", "mission", "programma", "codice", "cod", "co" })
        {
            if (!letters.StartsWith(prefix, StringComparison.Ordinal) || letters.Length == prefix.Length) continue;
            // "Commercio" begins with "co" as well: only a known name or nothing may be left.
            if (prefix.Length > 3 || _entries.Exists(entry => entry.Letters.Length > 0 && letters.AsSpan(prefix.Length).StartsWith(entry.Letters))) letters = letters[prefix.Length..];
        }

        var byName = _entries.Where(entry => entry.Letters.Length > 0 && letters.Contains(entry.Letters, StringComparison.Ordinal)).MaxBy(entry => entry.Letters.Length)
            // A name cut short still says which it is, if it fits only one.
            ?? (letters.Length >= ShortestName && _entries.FindAll(entry => entry.Letters.StartsWith(letters, StringComparison.Ordinal)) is [{ } only] ? only : null);
        return new Found(byCode, byName, codes.Count > 0, letters.Length >= ShortestName);
    }

    public static string LettersOf(string text) => string.Concat(Words.Fold(text).Where(char.IsLetter));
}
