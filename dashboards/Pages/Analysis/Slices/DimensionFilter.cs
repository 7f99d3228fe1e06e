using Albero.Dashboards.Addresses;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Slices;

/// <summary>A condition on one dimension, as an address writes it.</summary>
/// <param name="Dimension">Name of the dimension.</param>
/// <param name="Values">Values, any of which will do; a single null asks for what has none; empty asks for every value, none left out.</param>
public sealed record DimensionFilter(string Dimension, IReadOnlyList<string?> Values)
{
    /// <summary>Whether it says that nothing is to be left out, where the page would otherwise take one plan or one checkpoint.</summary>
    public bool IsEvery => Values.Count == 0;

    /// <summary>The filter for a query; none for every value.</summary>
    public MetricFilter? Filter => this switch
    {
        { IsEvery: true } => null,
        { Values: [null] } => new MetricFilter(Dimension, FilterOperator.IsMissing, []),
        _ => MetricFilter.Is(Dimension, [.. Values.Select(value => value!)]),
    };

    public bool Equals(DimensionFilter? other) => other is not null && Dimension == other.Dimension && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => Dimension.GetHashCode(StringComparison.Ordinal);

    /// <summary>Conditions as one parameter, <c>area:1,2;status:met;plan:*</c>; null for none.</summary>
    public static string? Write(IEnumerable<DimensionFilter> filters)
    {
        var text = string.Join(';', filters.Select(filter =>
            $"{filter.Dimension}:{(filter.IsEvery ? AddressValues.Every : string.Join(',', filter.Values.Select(AddressValues.Write)))}"));
        return text.Length == 0 ? null : text;
    }

    /// <summary>Reads conditions.</summary>
    /// <param name="text">The parameter, or null.</param>
    /// <param name="faulty">The first condition that has no such form, says a dimension twice, or mixes values with the lack of one.</param>
    public static IReadOnlyList<DimensionFilter> Read(string? text, out string? faulty)
    {
        var filters = new List<DimensionFilter>();
        faulty = null;
        foreach (var written in text is null ? [] : AddressValues.Split(text, ';'))
        {
            if (One(written) is { } filter && filters.All(other => other.Dimension != filter.Dimension)) filters.Add(filter);
            else faulty ??= written;
        }
        return filters;
    }

    private static DimensionFilter? One(string written)
    {
        if (AddressValues.Split(written, ':') is not [var dimension, var values] || dimension.Length == 0) return null;
        if (values == AddressValues.Every) return dimension is "plan" or "period" ? new DimensionFilter(dimension, []) : null;
        var read = new List<string?>();
        foreach (var one in AddressValues.Split(values, ','))
        {
            if (!AddressValues.TryRead(one, out var value) || read.Contains(value)) return null;
            read.Add(value);
        }
        return read.Count > 1 && read.Contains(null) ? null : new DimensionFilter(dimension, read);
    }
}
