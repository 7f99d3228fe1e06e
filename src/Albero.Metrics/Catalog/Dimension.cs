namespace Albero.Metrics;

/// <summary>What the values of a dimension or of a column are.</summary>
public enum FieldType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A code that is text but sorts by its numbers: 2.1, 2.2, 2.10.</summary>
    Code,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number in the unit that its unit column names.</summary>
    Number,

    /// <summary>Percent points: 70.6 is 70,6 %.</summary>
    Percent,

    /// <summary>A share as a fraction of 1.</summary>
    Fraction,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A moment.</summary>
    Moment,

    /// <summary>Yes, no or unknown.</summary>
    Boolean,

    /// <summary>1-based line of the source document.</summary>
    Line,
}

/// <summary>A value that a closed dimension may take.</summary>
/// <param name="Value">Code in the mart.</param>
/// <param name="Label">Word for people.</param>
public sealed record DimensionMember(string Value, LocalText Label);

/// <summary>One dimension: something that measures are sliced or filtered by.</summary>
/// <param name="Name">Name in queries and addresses, snake_case.</param>
/// <param name="Label">Heading.</param>
/// <param name="Type">Type of its values.</param>
/// <param name="Description">What it is, in one sentence.</param>
public sealed record Dimension(string Name, LocalText Label, FieldType Type, LocalText Description)
{
    /// <summary>The dimension one level up (indicator → objective → strategic → area), or null.</summary>
    public string? Parent { get; init; }

    /// <summary>
    /// Whether a leaf may have several members. Such a leaf counts once per member, so the rows don't add up to the total.
    /// </summary>
    public bool ManyValued { get; init; }

    /// <summary>All values it may take, in order, when the set is closed; else empty.</summary>
    public IReadOnlyList<DimensionMember> Members { get; init; } = [];

    /// <summary>Word for the rows that have no value.</summary>
    public LocalText MissingLabel { get; init; } = new("non indicato", "not stated");

    /// <summary>Names of the grains that have it.</summary>
    public IEnumerable<string> Grains => Sources.Keys;

    /// <summary>Whether a member is the same in every year, by itself or by its series, so that years can be compared by it.</summary>
    public bool IsAcrossYears => SameOverYears || Series is not null;

    /// <summary>Whether its own values are the same in every year.</summary>
    internal bool SameOverYears { get; init; }

    /// <summary>Where leaves of a tree find its series, when its own values mean something only within one plan.</summary>
    internal DimensionSource? Series { get; init; }

    /// <summary>Where it comes from, by grain.</summary>
    internal IReadOnlyDictionary<string, DimensionSource> Sources { get; init; } = new Dictionary<string, DimensionSource>();
}
