using Albero.Dashboards.Resources;
using Albero.Metrics;
using Microsoft.Extensions.Localization;

namespace Albero.Dashboards.Pages.Analysis.Slices;

/// <summary>Conditions in words.</summary>
internal static class DimensionWords
{
    /// <summary>«Area strategica: 1, 2».</summary>
    /// <param name="series">Names of series by their codes.</param>
    public static string Filter(DimensionFilter filter, IReadOnlyDictionary<string, string> series, IStringLocalizer<Texts> T)
    {
        var dimension = MetricCatalog.Dimension(filter.Dimension)!;
        return $"{dimension.Label}: {(filter.IsEvery ? T["pivot-every"] : string.Join(", ", filter.Values.Select(value => Value(dimension, value, series))))}";
    }

    private static string Value(Dimension dimension, string? value, IReadOnlyDictionary<string, string> series) => value is null
        ? dimension.MissingLabel.ToString()
        : dimension.Members.FirstOrDefault(member => member.Value == value)?.Label.ToString() ?? series.GetValueOrDefault(value, value);
}
