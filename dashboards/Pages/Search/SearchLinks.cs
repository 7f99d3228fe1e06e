using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Views;

namespace Albero.Dashboards.Pages.Search;

/// <summary>The page that shows what was found: an indicator's proof, an objective's drill, a manager's scorecard.</summary>
internal static class SearchLinks
{
    /// <returns>The page, and the anchor on it; none for an office, whose indicators are the links.</returns>
    public static string? To(IndexEntry entry, PlanRow plan, ViewContext context)
    {
        var state = Of(plan, context);
        return entry.Kind switch
        {
            "indicator" => Links.To(state with { Objective = entry.Objective, Indicator = entry.Indicator }) + "#prova",
            "objective" when entry.Indicators > 0 => Links.To(state with { Objective = entry.Objective }) + "#prova",
            "objective" or "area" => entry.Area is { } area ? Links.To(state with { By = GroupBy.Area, Area = area }) : Links.To(state),
            "directorate" => Links.To(state with { By = GroupBy.Directorate, Directorate = entry.Title }),
            "manager" => Links.To(state.On(Paths.Management) with { Manager = entry.Title }),
            _ => null,
        };
    }

    /// <summary>The proof of an office's indicator.</summary>
    /// <param name="member">Objective and number, <c>2.1.1/2</c>.</param>
    public static string ToMember(string member, PlanRow plan, ViewContext context)
    {
        var at = member.LastIndexOf('/');
        return Links.To(Of(plan, context) with { Objective = member[..at], Indicator = int.Parse(member.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture) }) + "#prova";
    }

    /// <summary>The indicator over the years, where more than one plan has it.</summary>
    public static string? ToSeries(IndexEntry entry, PlanRow plan, ViewContext context) =>
        entry is { Series: { } series, SeriesPlans: > 1 } ? Links.To(Of(plan, context).On(Paths.Series) with { Series = series }) : null;

    // The plan in view keeps its checkpoint; another plan has its own.
    private static ViewState Of(PlanRow plan, ViewContext context) =>
        context.State.On(Paths.Deviations) with { Chamber = plan.Chamber, Year = plan.Year, Period = plan.PlanId == context.Plan!.PlanId ? context.State.Period : null };
}
