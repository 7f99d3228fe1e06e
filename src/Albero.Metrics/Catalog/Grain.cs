namespace Albero.Metrics;

/// <summary>What one counted thing is: the row that the additive parts are summed over.</summary>
/// <param name="Name">Name, snake_case.</param>
/// <param name="Label">What one row is, in the singular.</param>
/// <param name="NeedsPeriod">Whether the same thing stands in it once per checkpoint, so that checkpoints must not be added.</param>
public sealed record Grain(string Name, LocalText Label, bool NeedsPeriod)
{
    /// <summary>Name of the public view that shows its rows.</summary>
    public string View { get; init; } = "";

    /// <summary>Name of the measure that counts its rows.</summary>
    public string CountMeasure { get; init; } = "";

    /// <summary>Whether it is a leaf of a tree: scored under a policy, and two trees are never added.</summary>
    internal bool OfTree { get; init; }

    /// <summary>Name of the part that counts leaves, for leaves of a tree.</summary>
    internal string CountPart { get; init; } = "";

    /// <summary>Name of the part that counts measured leaves, for leaves of a tree.</summary>
    internal string MeasuredPart { get; init; } = "";

    /// <summary>
    /// A dimension whose members are never added, because each has a hundred points of its own; like checkpoints, a query
    /// groups by it or filters it to one. Null where there is none.
    /// </summary>
    internal string? Own { get; init; }

    /// <summary>FROM clause; the counted row is <c>f</c>.</summary>
    internal string From { get; init; } = "";

    /// <summary>Always part of WHERE.</summary>
    internal string? Where { get; init; }

    /// <summary>What tells two plans apart, for dimensions whose codes mean something only within a plan.</summary>
    internal string PlanKey { get; init; } = "";

    /// <summary>Joins that a dimension may ask for, by alias.</summary>
    internal IReadOnlyDictionary<string, string> Joins { get; init; } = new Dictionary<string, string>();

    /// <inheritdoc/>
    public override string ToString() => Name;
}
