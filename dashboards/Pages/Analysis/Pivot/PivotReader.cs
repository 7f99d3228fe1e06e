using Albero.Dashboards.Addresses;
using Albero.Dashboards.Pages.Analysis.Slices;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Pivot;

/// <summary>Reads the question from an address; names that there aren't are faults, never guessed at.</summary>
internal static class PivotReader
{
    /// <summary>The view that nobody asked for otherwise: results where there are any, else what the plan is made of.</summary>
    public static PivotQuestion Default(ViewContext context) => new(
        Named(context.Period!.Measured > 0 ? ["score", "coverage"] : ["indicators", "effective_weight"]), ["area", "objective"], "target_kind", []);

    /// <summary>The plan's areas over the years: what there is of results, and what they weigh.</summary>
    public static PivotQuestion OverYears() => new(Named(["score", "coverage", "effective_weight", "indicators"]), ["area_series"], "plan_year", []);

    /// <summary>The first view of a grain: what one would ask of it first.</summary>
    public static PivotQuestion First(Grain grain, ViewContext context) => grain.Name switch
    {
        "assigned_leaf" => new(Named(["manager_score", "manager_coverage", "assigned_indicators"]), ["manager", "objective"], null, []),
        "finding" => new(Named(["findings"]), ["code"], "severity", []),
        "revision" => new(Named(["revisions"]), ["objective"], "change", []),
        "budget_line" => new(Named(["budget", "budget_lines"]), ["objective"], "budget_direction", []),
        "individual" => new(Named(["individual_objectives"]), ["manager"], null, []),
        _ => Default(context),
    };

    /// <param name="faults">What can't be followed; then there is no question.</param>
    public static PivotQuestion Read(ViewContext context, out IReadOnlyList<AddressFault> faults)
    {
        var (state, found) = (context.State, new List<AddressFault>());
        var usual = Default(context);
        var says = state.Measures is not null || state.Down is not null || state.Across is not null;
        var measures = state.Measures is { } names ? Known("misure", names, MetricCatalog.Measure, MetricCatalog.Measures.Select(m => m.Name), found) : usual.Measures;
        var down = state.Down is { } rows ? Known("righe", rows, MetricCatalog.Dimension, MetricCatalog.Dimensions.Select(d => d.Name), found).Select(d => d.Name).ToList() : says ? [] : usual.Down;
        var across = state.Across is { } column ? Known("colonna", column, MetricCatalog.Dimension, MetricCatalog.Dimensions.Select(d => d.Name), found).FirstOrDefault()?.Name : says ? null : usual.Across;

        var where = DimensionFilter.Read(state.Where, out _);
        var open = OpenGroups.Read(state.Open);
        if (open is null) found.Add(new AddressFault("aperti", state.Open!, AddressFaultKind.UnknownValue, ["*", "!", "valore/valore,valore"]));
        var question = new PivotQuestion(measures.Count == 0 ? usual.Measures : PivotQuestion.WithCoverage(measures), down, across, where) { Open = open ?? OpenGroups.AsFits, Sort = PivotSort.Read(state.Order) };
        if (question.Sort is { } sort && question.Measures.All(measure => measure.Name != sort.Measure))
        {
            found.Add(new AddressFault("ordine", state.Order!, AddressFaultKind.UnknownValue, [.. question.Measures.SelectMany(m => new[] { m.Name, "-" + m.Name })]));
        }
        if (state.Choosing is { } choosing && MetricCatalog.Dimension(choosing)?.Grains.Contains(question.Grain.Name) != true)
        {
            found.Add(new AddressFault("filtra", choosing, AddressFaultKind.UnknownValue, SliceFaults.DimensionsOf(question.Grain)));
        }
        faults = found;
        return question;
    }

    /// <summary>Everything in the address that the catalogue or the snapshot doesn't have.</summary>
    public static async Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context)
    {
        var question = Read(context, out var faults);
        if (faults.Count > 0) return faults;
        return PivotRefusal.Of(question) is null ? await SliceFaults.OfAsync(snapshot, context, question.Grain, question.Dimensions) : [];
    }

    private static IReadOnlyList<Measure> Named(string[] names) => [.. names.Select(name => MetricCatalog.Measure(name)!)];

    private static List<T> Known<T>(string parameter, string names, Func<string, T?> find, IEnumerable<string> all, List<AddressFault> faults)
        where T : class
    {
        var known = new List<T>();
        foreach (var name in names.Split(','))
        {
            if (find(name) is { } one) known.Add(one);
            else faults.Add(new AddressFault(parameter, name, AddressFaultKind.UnknownValue, [.. all]));
        }
        return known;
    }
}
