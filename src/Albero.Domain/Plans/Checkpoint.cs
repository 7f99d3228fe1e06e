using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Albero.Domain.Plans;

/// <summary>
/// A moment at which a plan is measured, cumulative from January to the end of a quarter: <c>2018-Q1</c>,
/// <c>2018-H1</c>, <c>2018-Q3</c>, <c>2018-FY</c>.
/// </summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Quarter">Last quarter covered, 1 to 4.</param>
public readonly record struct Checkpoint(int Year, int Quarter) : IComparable<Checkpoint>
{
    // Years that a plan of ours can mean; beyond them a date wouldn't fit everywhere it goes.
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private static readonly string[] Names = ["Q1", "H1", "Q3", "FY"];

    /// <summary>Last day covered.</summary>
    public DateOnly End => new DateOnly(Year, Quarter * 3, 1).AddMonths(1).AddDays(-1);

    /// <summary>Reads the written form, of a year from 1900 to 2199; false when the text is anything else.</summary>
    /// <param name="text">For example <c>2018-H1</c>.</param>
    /// <param name="checkpoint">The checkpoint read.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Checkpoint checkpoint)
    {
        checkpoint = default;
        if (text is not { Length: 7 } || text[4] != '-') return false;
        var quarter = Array.IndexOf(Names, text[5..]) + 1;
        if (quarter == 0 || !int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < FirstYear or > LastYear) return false;
        checkpoint = new Checkpoint(year, quarter);
        return true;
    }

    /// <summary>Reads the written form.</summary>
    /// <param name="text">For example <c>2018-H1</c>.</param>
    /// <exception cref="FormatException">The text is not a checkpoint.</exception>
    public static Checkpoint Parse(string text) =>
        TryParse(text, out var checkpoint)
            ? checkpoint
            : throw new FormatException($"'{text}' is not a checkpoint; expected YYYY-Q1, YYYY-H1, YYYY-Q3 or YYYY-FY.");

    /// <inheritdoc/>
    public int CompareTo(Checkpoint other) => (Year, Quarter).CompareTo((other.Year, other.Quarter));

    /// <summary>The written form.</summary>
    public override string ToString() =>
        Quarter is >= 1 and <= 4 ? $"{Year.ToString("0000", CultureInfo.InvariantCulture)}-{Names[Quarter - 1]}" : "-";
}
