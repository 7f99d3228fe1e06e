namespace Albero.Domain.Targets;

/// <summary>What sort of thing a printed target asks for.</summary>
public enum TargetKind
{
    /// <summary>Nothing: <c>-</c>, <c>---</c>, <c>//</c> or an empty cell.</summary>
    None,

    /// <summary>A count or an amount, for example <c>2.000 imprese</c>.</summary>
    Number,

    /// <summary>A share in percent points, for example <c>82,70%</c>.</summary>
    Percent,

    /// <summary>A change against the baseline in percent points, for example <c>&gt;= +15 %</c>; reductions are negative.</summary>
    RelativeChange,

    /// <summary>Done or not done, for example <c>SI</c>.</summary>
    Boolean,

    /// <summary>A date to keep, for example <c>entro il 31/12/2020</c>.</summary>
    Deadline,

    /// <summary>An interval with both bounds inside, for example <c>tra 5 e 10</c>.</summary>
    Range,

    /// <summary>Real, but not measurable as a number, for example <c>Avvio sperimentazione</c>.</summary>
    Milestone,
}

/// <summary>Written forms of <see cref="TargetKind"/>.</summary>
public static class TargetKindCode
{
    /// <summary>The stable code in the mart and in JSON, for example <c>relative_change</c>.</summary>
    /// <param name="kind">A kind.</param>
    public static string Code(this TargetKind kind) => kind switch
    {
        TargetKind.None => "none",
        TargetKind.Number => "number",
        TargetKind.Percent => "percent",
        TargetKind.RelativeChange => "relative_change",
        TargetKind.Boolean => "boolean",
        TargetKind.Deadline => "deadline",
        TargetKind.Range => "range",
        _ => "milestone",
    };
}
