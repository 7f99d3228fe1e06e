namespace Albero.Dashboards.Charts;

/// <summary>One value on an axis with its words.</summary>
/// <param name="Kind">How it is drawn: <c>result</c>, <c>target</c>, <c>year</c>, <c>baseline</c> or <c>revised</c>.</param>
/// <param name="Value">Where it stands.</param>
/// <param name="Number">Its value as written.</param>
/// <param name="Words">What it is.</param>
public sealed record AxisMark(string Kind, decimal Value, string Number, string Words);

/// <summary>A mark at its place: percent of the width, and the storey of its words, 0 being next to the bar.</summary>
public sealed record PlacedMark(AxisMark Mark, decimal X, int Storey, string Anchor);

/// <summary>Places marks on one axis from zero so that their words don't run into each other.</summary>
public static class AxisLayout
{
    /// <summary>Percent of the axis that a letter takes at the narrowest width beside other panels, and on a phone.</summary>
    public const decimal WideLetter = 1.25m;

    public const decimal NarrowLetter = 2.4m;

    // Between two words.
    private const decimal Gap = 2m;

    public static (IReadOnlyList<PlacedMark> Marks, decimal Zero) Place(IReadOnlyList<AxisMark> marks, decimal letter = WideLetter)
    {
        var least = Math.Min(0, marks.Min(mark => mark.Value));
        var most = Math.Max(0, marks.Max(mark => mark.Value));
        var width = most - least == 0 ? 1 : (most - least) * 1.06m;
        if (least < 0) least -= width * 0.03m;
        decimal X(decimal value) => Math.Round((value - least) / width * 100, 2);

        var taken = new List<decimal>();
        var placed = new List<PlacedMark>();
        foreach (var mark in marks.OrderBy(mark => mark.Value))
        {
            var (x, half) = (X(mark.Value), Math.Max(mark.Number.Length, mark.Words.Length) * letter / 2);
            var anchor = x < half ? "start" : x > 100 - half ? "end" : "middle";
            var left = anchor switch { "start" => x, "end" => x - (2 * half), _ => x - half };
            var storey = taken.FindIndex(right => right + Gap <= left);
            if (storey < 0)
            {
                storey = taken.Count;
                taken.Add(0);
            }
            taken[storey] = left + (2 * half);
            placed.Add(new PlacedMark(mark, x, storey, anchor));
        }
        return (placed, X(0));
    }
}
