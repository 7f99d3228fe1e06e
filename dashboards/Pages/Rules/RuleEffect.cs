using Albero.Dashboards.Data;

namespace Albero.Dashboards.Pages.Rules;

/// <summary>A choice in which rules differ from the base rules, and how many indicators it can touch.</summary>
/// <param name="Choice"><c>cap</c>, <c>at-most</c> or <c>missing</c>.</param>
/// <param name="Indicators">Indicators that the choice is about: none, and the rules can change nothing.</param>
public sealed record RuleChoice(string Choice, int Indicators);

/// <summary>What other rules change in a plan at a checkpoint, and why or why not, counted from its indicators.</summary>
/// <param name="Changed">Indicators whose achievement is another one.</param>
public sealed record RuleEffect(PolicyRow Policy, int Changed, IReadOnlyList<RuleChoice> Choices)
{
    /// <param name="official">The base rules.</param>
    /// <param name="policy">The other rules.</param>
    /// <param name="leaves">The plan's indicators at the checkpoint under the base rules.</param>
    /// <param name="others">The same under the other rules.</param>
    public static RuleEffect Of(PolicyRow official, PolicyRow policy, IReadOnlyList<MeasurementRow> leaves, IReadOnlyList<MeasurementRow> others)
    {
        var there = others.ToDictionary(row => (row.Objective, row.Indicator));
        var choices = new List<RuleChoice>();
        if (policy.Cap != official.Cap)
        {
            var lower = Math.Min(policy.Cap, official.Cap);
            choices.Add(new RuleChoice("cap", leaves.Count(row => IsMeasured(row) && row.AchievementUncapped > lower)));
        }
        if (policy.AtMost != official.AtMost) choices.Add(new RuleChoice("at-most", leaves.Count(row => IsMeasured(row) && IsAtMost(row))));
        if (policy.Missing != official.Missing) choices.Add(new RuleChoice("missing", leaves.Count(row => row.Status == "not_reported")));
        return new RuleEffect(policy, leaves.Count(row => there[(row.Objective, row.Indicator)].Achievement != row.Achievement), choices);
    }

    private static bool IsMeasured(MeasurementRow row) => row.Status is "met" or "not_met";

    private static bool IsAtMost(MeasurementRow row) => row is { TargetKind: "number" or "percent", Operator: "<" or "<=" };
}
