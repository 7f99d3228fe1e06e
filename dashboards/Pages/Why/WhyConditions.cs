using Albero.Dashboards.Pages.Analysis.Slices;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Why;

/// <summary>The conditions of an explained number in words, their members by name: «Missione: 012 Regolazione dei mercati».</summary>
internal static class WhyConditions
{
    /// <returns>Words for each condition, in the address's order.</returns>
    public static async Task<IReadOnlyList<string>> WordsAsync(Snapshot snapshot, ViewContext context, WhySlice slice)
    {
        var words = new List<string>();
        foreach (var condition in slice.Conditions)
        {
            var dimension = MetricCatalog.Dimension(condition.Dimension)!;
            var members = (await DimensionMembers.OfAsync(snapshot, context, slice.Grain, slice.Scope, dimension, [])).Where(one => one.Member.Value is not null)
                .ToDictionary(one => one.Member.Value!, one => one.Member.Label.ToString());
            words.Add($"{dimension.Label}: {string.Join(", ", condition.Values.Select(value => Word(dimension, value, members)))}");
        }
        return words;
    }

    private static string Word(Dimension dimension, string? value, Dictionary<string, string> members)
    {
        if (value is null) return dimension.MissingLabel.ToString();
        var label = dimension.Members.FirstOrDefault(member => member.Value == value)?.Label.ToString() ?? members.GetValueOrDefault(value, value);
        // A code of the plan's is known by itself; a code of ours, as that of a series, tells nobody anything.
        return dimension.Type == FieldType.Code && dimension.Name != "indicator_series" && label != value ? $"{value} {label}" : label;
    }
}
