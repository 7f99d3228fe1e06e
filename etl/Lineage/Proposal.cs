using Albero.Domain.Series;
using Albero.Domain.Targets;

namespace Albero.Etl.Lineage;

/// <summary>A pair that may be one thing in two years. A person decides.</summary>
/// <param name="From">The earlier year's.</param>
/// <param name="To">The later year's.</param>
/// <param name="FromText">Its title or name as printed.</param>
/// <param name="ToText">The other's.</param>
/// <param name="Score">0 to 100.</param>
/// <param name="Reasons">Why.</param>
internal sealed record Proposal(SeriesMember From, SeriesMember To, string FromText, string ToText, int Score, PairReasons Reasons)
{
    /// <summary>The row of <c>lineage.csv</c> that holds this very pair already.</summary>
    public LineageLink? Confirmed { get; init; }
}

/// <summary>What speaks for a pair, and what against.</summary>
/// <param name="Text">Likeness of the texts, 0 to 100.</param>
internal sealed record PairReasons(int Text)
{
    /// <summary>Likeness of the objectives that two indicators stand under.</summary>
    public int? Objective { get; init; }

    /// <summary>The earlier year's figure that the later baseline equals.</summary>
    public PrintedFigure? SameFigure { get; init; }

    /// <summary>The sorts of target, where they differ.</summary>
    public (TargetKind From, TargetKind To)? AsksOtherwise { get; init; }

    /// <summary>How many of the nodes below an area continue below the other, of how many.</summary>
    public (int Common, int Of)? Below { get; init; }
}
