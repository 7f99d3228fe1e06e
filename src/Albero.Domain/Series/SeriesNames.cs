using Albero.Domain.Scoring;

namespace Albero.Domain.Series;

/// <summary>Writes the series, and the link that leads to it, on every node and indicator of a plan.</summary>
internal static class SeriesNames
{
    public static PlanReading Fill(PlanReading plan, SeriesChains chains) => plan with
    {
        Objectives = [.. plan.Objectives.Select(objective =>
        {
            var member = Of(plan, objective);
            return objective with { Series = chains.NameOf(member), Previous = chains.Before(member)?.From, SeriesGrade = chains.Before(member)?.Grade };
        })],
        Indicators = [.. plan.Indicators.Select(indicator =>
        {
            var member = Of(plan, indicator);
            return indicator with { Series = chains.NameOf(member), Previous = chains.Before(member)?.From, SeriesGrade = chains.Before(member)?.Grade };
        })],
    };

    public static SeriesMember Of(PlanReading plan, ObjectiveReading objective) => Of(plan, objective.Row.Key, null);

    public static SeriesMember Of(PlanReading plan, IndicatorReading indicator) => Of(plan, indicator.Row.ObjectiveKey, indicator.Row.Number);

    public static SeriesMember Of(PlanReading plan, string key, int? number) => new(plan.Package.Manifest.Chamber, plan.Package.Manifest.Year, key, number);
}
