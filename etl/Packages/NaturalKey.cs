namespace Albero.Etl.Packages;

/// <summary>
/// The order of keys as people count: <c>2.2</c> before <c>2.10</c>, while both stay texts. Keys that count alike
/// (<c>011</c>, <c>11</c>) are still different and ordered by their characters, so the order never depends on a locale.
/// </summary>
internal static class NaturalKey
{
    public static IComparer<string> Comparer { get; } = Comparer<string>.Create((one, other) => Compare(one, other));

    private static int Compare(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var left = one;
        var right = other;
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var a = Run(left);
            var b = Run(right);
            var order = char.IsAsciiDigit(a[0]) && char.IsAsciiDigit(b[0])
                ? CompareDigits(a.TrimStart('0'), b.TrimStart('0'))
                : a.SequenceCompareTo(b);
            if (order != 0) return order;
            left = left[a.Length..];
            right = right[b.Length..];
        }

        var rest = left.Length.CompareTo(right.Length);
        return rest != 0 ? rest : one.SequenceCompareTo(other);
    }

    private static int CompareDigits(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.Length != other.Length ? one.Length.CompareTo(other.Length) : one.SequenceCompareTo(other);

    /// <summary>The digits at the start, or one other character.</summary>
    private static ReadOnlySpan<char> Run(ReadOnlySpan<char> text)
    {
        if (!char.IsAsciiDigit(text[0])) return text[..1];
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text : text[..end];
    }
}
