using Albero.Domain.Plans;
using Albero.Domain.Targets;

namespace Albero.Etl.Workbooks;

/// <summary>A result with the file and the row of it where a person finds it.</summary>
internal sealed record PlacedResult(ResultRow Row, string File, int Line)
{
    /// <summary>What it is the result of.</summary>
    public (string Objective, int Number, Checkpoint Checkpoint) Key => (Row.ObjectiveKey, Row.IndicatorNumber, Row.Checkpoint);

    /// <summary>Whether another place says all that this one does, in the same words.</summary>
    public bool IsWithin(PlacedResult other) => IsWithin(Row.Result, other.Row.Result) && IsWithin(Row.DeclaredDeviation, other.Row.DeclaredDeviation);

    // A dash in a document is a printed cell, but no result.
    private static bool IsWithin(string one, string other) => TargetParser.IsNone(one) || one == other;
}
