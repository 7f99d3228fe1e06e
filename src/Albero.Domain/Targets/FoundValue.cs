namespace Albero.Domain.Targets;

/// <summary>A number that a text asks for, with what stands around it.</summary>
/// <param name="Number">The value with its sign.</param>
/// <param name="Unit">Word behind it, <c>%</c>, <c>€</c>, or null.</param>
/// <param name="Op">Canonical operator where one is printed.</param>
/// <param name="Start">First character.</param>
/// <param name="End">One past the last character.</param>
internal sealed record FoundValue(decimal Number, string? Unit, string? Op, int Start, int End)
{
    public bool IsPercent => Unit == "%";

    /// <summary>A sign is printed.</summary>
    public bool Signed { get; init; }

    /// <summary>+1 or -1 where the text itself speaks of an increase or a reduction, else 0.</summary>
    public int Change { get; init; }

    /// <summary>Upper bound where the text prints an interval.</summary>
    public decimal? Upper { get; init; }
}
