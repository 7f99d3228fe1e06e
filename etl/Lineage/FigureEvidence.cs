using Albero.Domain.Targets;

namespace Albero.Etl.Lineage;

/// <summary>What the figures of two years say about whether an indicator continues.</summary>
internal static class FigureEvidence
{
    /// <summary>What the later baseline equals among the earlier year's figures: a result first, the newest of its kind; null where nothing.</summary>
    public static PrintedFigure? SameFigure(IndicatorCandidate from, IndicatorCandidate to) =>
        to.Baseline is not { } baseline
            ? null
            : from.Printed
                .Where(each => each.Figure.Value == baseline.Value && UnitWords.Compare(each.Figure.Unit, baseline.Unit) != UnitMatch.Different)
                .OrderBy(each => each.Role).ThenByDescending(each => each.Checkpoint).FirstOrDefault();

    /// <summary>Whether the two ask for another sort of thing: a count became a share, a date became a count.</summary>
    public static bool AsksOtherwise(IndicatorCandidate from, IndicatorCandidate to) =>
        from.Asks != TargetKind.None && to.Asks != TargetKind.None && Sort(from.Asks) != Sort(to.Asks);

    // A bound or two, it is a count; words instead of a yes are no other sort of thing either.
    private static TargetKind Sort(TargetKind kind) => kind switch
    {
        TargetKind.Range => TargetKind.Number,
        TargetKind.Milestone => TargetKind.Boolean,
        _ => kind,
    };
}
