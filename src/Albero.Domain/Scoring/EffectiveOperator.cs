using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>The operator in force: the printed one, else the one that the indicator's direction implies.</summary>
public static class EffectiveOperator
{
    /// <summary>The operator and whether it is inferred; null where the kind has none.</summary>
    /// <param name="target">A target.</param>
    /// <param name="direction"><c>higher</c>, <c>lower</c> or <c>none</c>.</param>
    public static (string Op, bool Inferred)? Of(Target target, string direction) => target.Kind switch
    {
        TargetKind.Number or TargetKind.Percent when !target.IsOpPrinted => (direction == "lower" ? "<=" : ">=", true),
        TargetKind.RelativeChange when !target.IsOpPrinted => (OfChange(target.Number ?? 0, direction), true),
        TargetKind.Number or TargetKind.Percent or TargetKind.RelativeChange => (target.Op ?? ">=", false),
        TargetKind.Range => ("between", false),
        TargetKind.Deadline => ("<=", !target.IsOpPrinted),
        _ => null,
    };

    /// <summary>A bare reduction asks for at least that reduction, unless more is better and it is what may be lost.</summary>
    private static string OfChange(decimal change, string direction) => direction switch
    {
        "higher" => ">=",
        "lower" => "<=",
        _ => change < 0 ? "<=" : ">=",
    };

    /// <summary>Whether <c>result op target</c> holds.</summary>
    /// <param name="op">One of <c>&gt;= &lt;= &gt; &lt; =</c>.</param>
    /// <param name="result">Left side.</param>
    /// <param name="target">Right side.</param>
    public static bool Holds(string op, decimal result, decimal target) => op switch
    {
        ">=" => result >= target,
        "<=" => result <= target,
        ">" => result > target,
        "<" => result < target,
        _ => result == target,
    };
}
