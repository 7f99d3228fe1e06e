using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>What a printed text says when case, accents, blanks and points don't count: by it one table finds an item of another.</summary>
internal static class ItemName
{
    /// <summary>Longest part that is looked at.</summary>
    private const int Longest = 2_000;

    /// <summary>Letters and figures, with the signs that change a target.</summary>
    public static string Of(string text) =>
        string.Concat(Words.Fold(text.AsSpan(0, Math.Min(text.Length, Longest))).Where(c => char.IsLetterOrDigit(c) || c is '<' or '>' or '=' or '≥' or '≤' or '-' or '%'));
}
