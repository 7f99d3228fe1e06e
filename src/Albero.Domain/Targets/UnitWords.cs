namespace Albero.Domain.Targets;

/// <summary>How two printed units compare.</summary>
public enum UnitMatch
{
    /// <summary>The same, or one of them is not printed.</summary>
    Same,

    /// <summary>Different words that plans use for the same thing (<c>istanze</c>, <c>posizioni</c>): a finding says so.</summary>
    Assumed,

    /// <summary>Different things.</summary>
    Different,
}

/// <summary>Compares units of measure as printed.</summary>
public static class UnitWords
{
    // What passes through an office one by one is called by any of these words, in one document and for one indicator.
    private static readonly HashSet<string> Items = ["istanz", "posizion", "pratic", "domand", "richiest"];

    /// <summary>Compares two units; percent and number are never the same.</summary>
    /// <param name="first">A unit as printed, or null.</param>
    /// <param name="second">Another.</param>
    public static UnitMatch Compare(string? first, string? second)
    {
        if ((first == "%") != (second == "%")) return UnitMatch.Different;
        if (first is null || second is null) return UnitMatch.Same;
        var (a, b) = (Stem(first), Stem(second));
        if (a == b) return UnitMatch.Same;
        return Items.Contains(a) && Items.Contains(b) ? UnitMatch.Assumed : UnitMatch.Different;
    }

    private static string Stem(string unit)
    {
        var word = Words.Fold(unit.AsSpan().Trim()).TrimEnd('.');
        word = word switch { "gg" or "g" => "giorni", "h" or "hh" => "ore", "euro" or "eur" => "€", _ => word };
        if (word.Length <= 3) return word;
        word = word.TrimEnd('a', 'e', 'i', 'o', 'u');
        return word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("gh", StringComparison.Ordinal) ? word[..^1] : word;
    }
}
