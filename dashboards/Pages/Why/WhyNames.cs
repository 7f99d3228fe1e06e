using Albero.Dashboards.Components.Marks;
using Albero.Dashboards.Data;
using Albero.Dashboards.Pages.Analysis.Slices;
using Albero.Dashboards.Resources;
using Albero.Dashboards.Views;
using Microsoft.Extensions.Localization;

namespace Albero.Dashboards.Pages.Why;

/// <summary>What the explained part of a plan is called, and the way down to it.</summary>
internal static class WhyNames
{
    /// <summary>The part in words.</summary>
    /// <param name="conditions">The slice's conditions in words.</param>
    public static string Of(WhySlice slice, ViewContext context, IReadOnlyList<MeasurementRow> rows, IReadOnlyList<string> conditions, IStringLocalizer<Texts> words)
    {
        var state = slice.State;
        var own = slice.Level switch
        {
            WhyLevel.Indicator => words["explain-of-indicator", state.Indicator!, Objective(state.Objective!, rows)],
            WhyLevel.Objective => words["explain-of-objective", Objective(state.Objective!, rows)],
            WhyLevel.Area when state.Directorate is { } directorate => $"{words["explain-of-area", Area(state.Area!, rows)]} · {directorate}",
            WhyLevel.Area => words["explain-of-area", Area(state.Area!, rows)],
            WhyLevel.Directorate => state.Directorate!,
            WhyLevel.Manager => state.Manager!,
            WhyLevel.Conditions => string.Join(" · ", conditions),
            _ => (string)words["explain-of-plan", context.Plan!.Year, context.Plan.ChamberName],
        };
        var part = slice.OfManager && slice.Level != WhyLevel.Manager ? words["explain-of-manager", own, state.Manager!] : own;
        return slice.Level == WhyLevel.Conditions ? part : string.Join(" · ", [part, .. conditions]);
    }

    /// <summary>Plan › manager or directorate › conditions › area › objective › indicator: each step has a number of its own.</summary>
    /// <param name="conditions">The slice's conditions in words.</param>
    public static IEnumerable<Crumb> Steps(WhySlice slice, ViewContext context, IReadOnlyList<MeasurementRow> rows, IReadOnlyList<string> conditions, IStringLocalizer<Texts> words)
    {
        var state = slice.State;
        var tree = slice.Tree == context.Plan!.HeadlineTree ? null : slice.Tree;
        var top = state.On(state.Path) with { Tree = tree };
        yield return new Crumb(words["explain-of-plan", context.Plan.Year, context.Plan.ChamberName], top);
        if (state.Manager is { } manager) yield return new Crumb(manager, top = top with { Manager = manager });
        if (state.Directorate is { } directorate) yield return new Crumb(directorate, top = top with { Directorate = directorate });
        for (var i = 0; i < conditions.Count; i++)
        {
            yield return new Crumb(conditions[i], top = top with { Where = DimensionFilter.Write(slice.Conditions.Take(i + 1)) });
        }
        var area = state.Area ?? (state is { Objective: { } objective, Manager: null, Directorate: null, Where: null } ? rows.FirstOrDefault(row => row.Objective == objective)?.AreaCode : null);
        if (area is not null) yield return new Crumb(Area(area, rows), top with { Area = area });
        if (state.Area is not null) top = top with { Area = area };
        if (state.Objective is { } code)
        {
            yield return new Crumb(Objective(code, rows), top with { Objective = code });
            if (state.Indicator is { } number) yield return new Crumb(words["explain-of-number", number], state);
        }
    }

    private static string Objective(string code, IReadOnlyList<MeasurementRow> rows) =>
        $"{code} {rows.FirstOrDefault(row => row.Objective == code)?.ObjectiveShort}".TrimEnd();

    private static string Area(string code, IReadOnlyList<MeasurementRow> rows) =>
        rows.FirstOrDefault(row => row.AreaCode == code)?.Area is { } area && area != code ? $"{code} {area}" : code;
}
