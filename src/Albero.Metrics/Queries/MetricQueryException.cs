using System.Runtime.CompilerServices;

namespace Albero.Metrics;

/// <summary>A query that cannot be answered, found before any SQL over the facts was made.</summary>
public sealed class MetricQueryException : Exception
{
    /// <summary>A fault of one field, with the names or values that are allowed in its place.</summary>
    /// <param name="field">Name of the field at fault, as the query gave it.</param>
    /// <param name="found">What the query says there; empty where it says nothing.</param>
    /// <param name="problem">What is wrong, as a sentence.</param>
    /// <param name="allowed">Allowed names or values.</param>
    /// <param name="kind">Kind of refusal.</param>
    internal MetricQueryException(string field, string found, LocalText problem, IReadOnlyList<string> allowed, [CallerMemberName] string kind = "")
        : this(field, found, problem, "Possibili", LocalText.Same(string.Join(", ", allowed)), allowed, kind)
    {
    }

    /// <summary>A fault of one field whose allowed values can't be listed.</summary>
    /// <param name="field">Name of the field at fault, as the query gave it.</param>
    /// <param name="found">What the query says there; empty where it says nothing.</param>
    /// <param name="problem">What is wrong, as a sentence.</param>
    /// <param name="form">What is allowed, without a full stop.</param>
    /// <param name="kind">Kind of refusal.</param>
    internal MetricQueryException(string field, string found, LocalText problem, LocalText form, [CallerMemberName] string kind = "")
        : this(field, found, problem, "Ammesso", form, [], kind)
    {
    }

    private MetricQueryException(string field, string found, LocalText problem, string word, LocalText expected, IReadOnlyList<string> allowed, string kind)
        : base($"{problem.En} Allowed: {expected.En}.")
    {
        (Field, Found, Expected, Allowed, Kind) = (field, found, expected, allowed, kind);
        Text = new LocalText($"{problem.It} {word}: {expected.It}.", Message);
    }

    /// <summary>Name of the field at fault, as the query gave it.</summary>
    public string Field { get; }

    /// <summary>What the query says there: a name, values, a comparison, a number; empty where it says nothing.</summary>
    public string Found { get; }

    /// <summary>What is wrong, what was found and what is allowed, for people.</summary>
    public LocalText Text { get; }

    /// <summary>What is allowed, in words: the names of <see cref="Allowed"/>, or else the form of a value ("a whole number").</summary>
    public LocalText Expected { get; }

    /// <summary>Allowed names or values; empty when they can't be listed.</summary>
    public IReadOnlyList<string> Allowed { get; }

    /// <summary>Kind of refusal: name of the method of <see cref="MetricMessages"/> that wrote it.</summary>
    internal string Kind { get; }
}
