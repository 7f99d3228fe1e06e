namespace Albero.Metrics;

/// <summary>
/// The counted rows behind a figure: those of a grain that satisfy conditions on dimensions. The rules of a
/// <see cref="MetricQuery"/> hold here too (one checkpoint, one manager, each plan's headline tree without a word about trees), so that
/// there are as many of them as the grain's <see cref="Grain.CountMeasure"/> says under the same conditions.
/// </summary>
/// <param name="Grain">Name of the grain.</param>
/// <param name="Filters">Conditions on dimensions.</param>
public sealed record Slice(string Grain, IReadOnlyList<MetricFilter> Filters);
