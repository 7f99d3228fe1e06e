namespace Albero.Metrics;

/// <summary>A query that cannot be answered, found before any SQL was made.</summary>
public sealed class MetricQueryException : Exception
{
    /// <summary>A fault of one field.</summary>
    /// <param name="field">Name of the field at fault, as the query gave it.</param>
    /// <param name="text">What is wrong and what is allowed.</param>
    /// <param name="allowed">Allowed names or values, when they can be listed.</param>
    public MetricQueryException(string field, LocalText text, IReadOnlyList<string>? allowed = null)
        : base(text.En)
    {
        Field = field;
        Text = text;
        Allowed = allowed ?? [];
    }

    /// <summary>Name of the field at fault, as the query gave it.</summary>
    public string Field { get; }

    /// <summary>What is wrong and what is allowed, for people.</summary>
    public LocalText Text { get; }

    /// <summary>Allowed names or values; empty when they can't be listed.</summary>
    public IReadOnlyList<string> Allowed { get; }
}
