namespace Albero.Dashboards.Addresses;

/// <summary>A parameter that can't be followed: never guessed at, always shown.</summary>
/// <param name="Parameter">Its name as it stands in the address.</param>
/// <param name="Found">Its value.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Allowed">Values (or names, for an unknown parameter) that would do; empty when they can't be listed.</param>
public sealed record AddressFault(string Parameter, string Found, AddressFaultKind Kind, IReadOnlyList<string> Allowed);

public enum AddressFaultKind
{
    UnknownParameter,
    UnknownValue,
    Repeated,
    NotANumber,
    TooLong,
    NeedsObjective,

    /// <summary>Known words that can't go together; what is allowed is said in a sentence.</summary>
    Refused,
}
