namespace Albero.Metrics;

/// <summary>Where a grain finds a dimension. All of it is SQL of ours: nothing a user types ends up here.</summary>
/// <param name="Key">What the leaf aggregate groups by.</param>
internal sealed record DimensionSource(string Key)
{
    /// <summary>Alias of a <see cref="Grain.Joins"/> entry that <see cref="Key"/> reads, or null.</summary>
    public string? Join { get; init; }

    /// <summary>Names that are joined after the aggregate, for surrogate keys.</summary>
    public NameTable? Names { get; init; }

    /// <summary>Italian label found in the leaf itself.</summary>
    public string? LabelIt { get; init; }

    /// <summary>English label found in the leaf itself; without it the Italian one serves.</summary>
    public string? LabelEn { get; init; }

    /// <summary>The code means something only within its plan, so rows of two plans are never merged.</summary>
    public bool PlanScoped { get; init; }

    /// <summary>For many-valued dimensions, the pairs of (indicator, member).</summary>
    public Bridge? Bridge { get; init; }
}

/// <summary>Surrogate keys with what people read.</summary>
/// <param name="Sql">Table or subquery.</param>
/// <param name="Key">Its key column.</param>
/// <param name="Value">Column of the value that queries and addresses use.</param>
/// <param name="LabelIt">Column of the Italian label.</param>
/// <param name="LabelEn">Column of the English label.</param>
/// <param name="Order">Column that orders the members, when their values don't.</param>
internal sealed record NameTable(string Sql, string Key, string Value, string LabelIt, string LabelEn, string? Order = null)
{
    /// <summary>Condition on the names (<c>n</c>) that a value to filter by is looked up in, when not all will do.</summary>
    public string? Filterable { get; init; }
}

/// <summary>The pairs of indicator and member.</summary>
/// <param name="Sql">Subquery with <c>indicator_key</c> and the member, each pair once.</param>
/// <param name="Alias">Alias in the leaf aggregate.</param>
/// <param name="Member">Column of the member.</param>
internal sealed record Bridge(string Sql, string Alias, string Member);
