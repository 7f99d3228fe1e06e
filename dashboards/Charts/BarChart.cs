namespace Albero.Dashboards.Charts;

/// <summary>Stacked bars: the one plain type that crosses to JavaScript.</summary>
/// <param name="Categories">One bar each, the first on top.</param>
/// <param name="Series">Parts of every bar, from the zero line outwards.</param>
/// <param name="Axis">Title of the value axis.</param>
/// <param name="Language"><c>it</c> or <c>en</c>: decides the separators.</param>
public sealed record BarChart(IReadOnlyList<string> Categories, IReadOnlyList<BarSeries> Series, string Axis, string Language);

/// <summary>One part of every bar.</summary>
/// <param name="Name">Words of the key.</param>
/// <param name="Role">What it means, which decides how it is drawn: <c>reached</c>, <c>missed</c>, <c>unmeasured</c>.</param>
/// <param name="Values">A value per category; null draws nothing.</param>
public sealed record BarSeries(string Name, string Role, IReadOnlyList<decimal?> Values);
