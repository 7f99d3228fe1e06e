using Albero.Domain.Plans;

namespace Albero.Domain.Series;

/// <summary>
/// The newest result of an earlier year that a target can be held against: a figure that a document prints as result, whether or not
/// a target was due then. A baseline never serves as one.
/// </summary>
/// <param name="Member">Indicator that it was measured for, in its own year.</param>
/// <param name="Checkpoint">When.</param>
/// <param name="Value">Its value: number or percent points.</param>
/// <param name="Unit">Its unit as printed, else that of the target it was measured against; <c>%</c> for percentages, or null.</param>
/// <param name="Text">The result as printed.</param>
/// <param name="Source">Id of the document in the package of its own year.</param>
/// <param name="Line">Line of the result there.</param>
public sealed record LastResult(SeriesMember Member, Checkpoint Checkpoint, decimal Value, string? Unit, string Text, string Source, int Line);
