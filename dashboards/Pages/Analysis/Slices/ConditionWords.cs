using Albero.Dashboards.Pages.Analysis.Pivot;
using Albero.Dashboards.Resources;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;
using Microsoft.Extensions.Localization;

namespace Albero.Dashboards.Pages.Analysis.Slices;

/// <summary>Conditions in words, their members by name: «Missione: 012 Regolazione dei mercati».</summary>
internal static class ConditionWords
{
    /// <returns>Words for each condition, in their order.</returns>
    /// <param name="conditions">What is to be said.</param>
    /// <param name="scope">What narrows the members that names are looked for among; mostly the conditions themselves.</param>
    /// <param name="said">Dimensions that the question groups by.</param>
    public static async Task<IReadOnlyList<string>> OfAsync(
        Snapshot snapshot, ViewContext context, Grain grain, IReadOnlyList<DimensionFilter> conditions, IReadOnlyList<DimensionFilter> scope, IReadOnlyList<string> said,
        IStringLocalizer<Texts> T)
    {
        var words = new List<string>();
        foreach (var condition in conditions)
        {
            // A refused question still stands before its reader, whatever it names.
            if (MetricCatalog.Dimension(condition.Dimension) is not { } dimension) words.Add(condition.Dimension);
            else words.Add($"{dimension.Label}: {(condition.IsEvery ? T["pivot-every"] : string.Join(", ", await ValuesAsync(snapshot, context, grain, condition, dimension, scope, said)))}");
        }
        return words;
    }

    private static async Task<IEnumerable<string>> ValuesAsync(
        Snapshot snapshot, ViewContext context, Grain grain, DimensionFilter condition, Dimension dimension, IReadOnlyList<DimensionFilter> scope, IReadOnlyList<string> said)
    {
        var names = dimension.Members.ToDictionary(member => member.Value, member => member.Label.ToString());
        if (condition.Values.Any(value => value is not null && !names.ContainsKey(value)))
        {
            foreach (var member in await MembersAsync(snapshot, context, grain, dimension, scope, said))
            {
                if (member.Member.Value is { } value) names[value] = PivotWords.Member(dimension.Name, member.Member);
            }
        }
        return condition.Values.Select(value => value is null ? dimension.MissingLabel.ToString() : names.GetValueOrDefault(value, value));
    }

    private static async Task<IReadOnlyList<CountedMember>> MembersAsync(
        Snapshot snapshot, ViewContext context, Grain grain, Dimension dimension, IReadOnlyList<DimensionFilter> scope, IReadOnlyList<string> said)
    {
        try
        {
            return dimension.Grains.Contains(grain.Name) ? await DimensionMembers.OfAsync(snapshot, context, grain, scope, dimension, said) : [];
        }
        catch (MetricQueryException)
        {
            // The page says why these conditions can't be asked together; here their values are said as they are written.
            return [];
        }
    }
}
