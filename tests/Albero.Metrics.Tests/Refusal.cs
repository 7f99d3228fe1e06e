namespace Albero.Metrics.Tests;

/// <summary>A query that is refused, and how.</summary>
/// <param name="What">What is wrong with it.</param>
/// <param name="Query">A <see cref="MetricQuery"/>, <see cref="RowQuery"/> or <see cref="ValuesQuery"/>.</param>
/// <param name="Kind">Kind of refusal: a method of <see cref="MetricMessages"/>.</param>
/// <param name="Field">Field at fault.</param>
/// <param name="Found">What the query says there.</param>
/// <param name="Words">Words of the English message.</param>
/// <param name="Allowed">Names or values allowed, or none when only a form can be given.</param>
/// <param name="Form">Form of what is allowed, when it can't be listed.</param>
public sealed record Refusal(string What, object Query, string Kind, string Field, string Found, string Words, string[] Allowed, string? Form)
{
    public Refusal(string what, object query, string kind, string field, string found, string words, string[] allowed)
        : this(what, query, kind, field, found, words, allowed, null)
    {
    }

    public Refusal(string what, object query, string kind, string field, string found, string words, string form)
        : this(what, query, kind, field, found, words, [], form)
    {
    }
}
