namespace Albero.Metrics;

/// <summary>Everything that can be asked: the measures and the dimensions.</summary>
public static class MetricCatalog
{
    /// <summary>All measures, in the order in which lists show them.</summary>
    public static IReadOnlyList<Measure> Measures { get; } = [.. Metrics.Measures.All, .. ScoreMeasures.All, .. RevisionMeasures.All, .. YearMeasures.All, .. ManagerMeasures.All, .. ScoreMeasures.OfManagers, .. BesideMeasures.All];

    /// <summary>All dimensions, in the order in which lists show them.</summary>
    public static IReadOnlyList<Dimension> Dimensions { get; } = [.. PlanDimensions.All, .. TreeDimensions.All, .. LeafDimensions.All, .. YearDimensions.All, .. MissionDimensions.All, .. WorklistDimensions.All, .. BudgetDimensions.All];

    /// <summary>All additive parts.</summary>
    public static IReadOnlyList<AdditivePart> Parts { get; } = AdditiveParts.All;

    /// <summary>A measure by name, or null.</summary>
    /// <param name="name">Its name.</param>
    public static Measure? Measure(string name) => Measures.FirstOrDefault(measure => measure.Name == name);

    /// <summary>A dimension by name, or null.</summary>
    /// <param name="name">Its name.</param>
    public static Dimension? Dimension(string name) => Dimensions.FirstOrDefault(dimension => dimension.Name == name);

    /// <summary>An additive part by name.</summary>
    /// <param name="name">Its name.</param>
    internal static AdditivePart Part(string name) => Parts.First(part => part.Name == name);
}
