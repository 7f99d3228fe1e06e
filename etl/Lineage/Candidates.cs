using Albero.Domain.Plans;
using Albero.Domain.Series;
using Albero.Domain.Targets;

namespace Albero.Etl.Lineage;

/// <summary>One year's plan as the matching sees it: what could continue, or be continued.</summary>
/// <param name="Nodes">Areas, objectives and actions, in the order of the document.</param>
/// <param name="Indicators">Indicators, in the order of the document.</param>
internal sealed record PlanCandidates(IReadOnlyList<NodeCandidate> Nodes, IReadOnlyList<IndicatorCandidate> Indicators);

/// <summary>A node of the tree.</summary>
/// <param name="Member">Which.</param>
/// <param name="Level">Only nodes of one level are held against each other.</param>
/// <param name="ParentKey">Key of the node above; empty for a root.</param>
/// <param name="Titles">Every title that the document prints for it, the full one first.</param>
internal sealed record NodeCandidate(SeriesMember Member, string Level, string ParentKey, IReadOnlyList<string> Titles);

/// <summary>An indicator with the figures that stand around it.</summary>
/// <param name="Member">Which.</param>
/// <param name="Text">Name as printed.</param>
/// <param name="Asks">What sort of target it has, the last that is printed; none where none is.</param>
/// <param name="Baseline">The historical value where it is one figure.</param>
/// <param name="Printed">Every figure that its own document prints for it.</param>
internal sealed record IndicatorCandidate(
    SeriesMember Member, string Text, TargetKind Asks, Figure? Baseline, IReadOnlyList<PrintedFigure> Printed);

/// <summary>A number and what it counts.</summary>
/// <param name="Value">The number; percent points for a share.</param>
/// <param name="Unit">Unit as printed, <c>%</c> for a share, null where none is printed.</param>
internal sealed record Figure(decimal Value, string? Unit);

/// <summary>A figure that a document prints, and as what.</summary>
/// <param name="Role">As what.</param>
/// <param name="Checkpoint">For when; null for a baseline.</param>
/// <param name="Figure">The figure.</param>
internal sealed record PrintedFigure(FigureRole Role, Checkpoint? Checkpoint, Figure Figure);

/// <summary>As what a figure is printed, in the order in which next year's baseline is likely to be it.</summary>
internal enum FigureRole
{
    Result,
    RevisedTarget,
    Target,
    Baseline,
}
