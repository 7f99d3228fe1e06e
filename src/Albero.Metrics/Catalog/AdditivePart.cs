namespace Albero.Metrics;

/// <summary>A sum that may be added over disjoint slices; the only thing that SQL computes.</summary>
/// <param name="Name">Name in expressions, snake_case.</param>
/// <param name="Grain">What it sums over.</param>
/// <param name="Sql">Aggregate expression.</param>
public sealed record AdditivePart(string Name, Grain Grain, string Sql);
