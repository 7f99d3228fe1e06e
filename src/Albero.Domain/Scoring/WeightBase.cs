using Albero.Domain.Plans;
using Albero.Domain.Targets;

namespace Albero.Domain.Scoring;

/// <summary>What a printed weight is a part of.</summary>
internal static class WeightBase
{
    public const string Parent = "parent";
    public const string Action = "action";
    public const string Strategic = "strategic";

    /// <summary>The base, where a blank one is the parent.</summary>
    public static string Of(string printed) => printed.Length == 0 ? Parent : printed;

    /// <summary>
    /// Key of the node whose hundred a weight is a part of: the parent itself, or its nearest ancestor of that level; empty for the
    /// whole plan.
    /// </summary>
    /// <param name="tree">The plan's tree.</param>
    /// <param name="of">The base.</param>
    /// <param name="parent">Key of the parent node, for an indicator its objective.</param>
    public static string Scope(PlanTree tree, string of, string parent) => of switch
    {
        "plan" => "",
        "area" => tree.AncestorAt(parent, "area"),
        Strategic => tree.AncestorAt(parent, "strategic"),
        _ => parent,
    };

    /// <summary>Which action of its objective an indicator belongs to: the number that its group begins with, else the whole group; empty for other bases.</summary>
    /// <param name="row">An indicator.</param>
    public static string ActionOf(IndicatorRow row)
    {
        if (row.WeightOf != Action) return "";
        var group = row.Group.AsSpan().Trim();
        var digits = 0;
        while (digits < group.Length && char.IsAsciiDigit(group[digits])) digits++;
        return digits > 0 ? group[..digits].ToString() : Words.Fold(group);
    }
}
