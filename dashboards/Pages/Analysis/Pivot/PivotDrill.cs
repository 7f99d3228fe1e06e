using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Pages.Analysis.Slices;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Pivot;

/// <summary>The address of the rows behind a cell: exactly those that its figures are of.</summary>
internal sealed class PivotDrill(ViewContext context, PivotQuestion question)
{
    /// <param name="path">Members of the row, the outermost first; none for the total.</param>
    /// <param name="column">Member of the column, or null for all of them.</param>
    public ViewState To(IReadOnlyList<MetricMember> path, MetricMember? column)
    {
        var cell = question.Down.Zip(path, (name, member) => new DimensionFilter(name, [member.Value])).ToList();
        if (column is not null) cell.Add(new DimensionFilter(question.Across!, [column.Value]));
        // What the bar adds to years side by side it wouldn't add to rows: there it means one plan.
        cell.AddRange(SliceScope.Implied(context, question.Grain, question.Where, question.Dimensions));
        // What a cell is about narrows the condition on the same dimension.
        List<DimensionFilter> where = [.. question.Where.Where(filter => cell.All(own => own.Dimension != filter.Dimension)), .. cell];

        List<string> said = [.. question.Dimensions, .. question.Where.Select(filter => filter.Dimension)];
        var state = context.Resolved.On(Paths.Rows) with { Counted = CountedWords.Of(question.Grain) };
        var oneplan = !SliceScope.SaysPlan(said);
        if (SliceScope.OverYears(question.Dimensions) && One("chamber") is { } whose && One("plan_year") is { } when)
        {
            // One year of them is a plan that the bar can say, and mostly its checkpoint too.
            var quarter = One("checkpoint");
            where.RemoveAll(filter => filter.Dimension is "chamber" or "plan_year" || (filter.Dimension == "checkpoint" && quarter is not null));
            state = state with { Chamber = whose, Year = int.Parse(when, CultureInfo.InvariantCulture), Period = quarter ?? state.Period };
            oneplan = true;
        }
        if (where.Find(filter => filter.Dimension == "plan") is { Values: [{ } plan] } named && plan.Split('/') is [var chamber, var year])
        {
            // The frame's bar then says the plan, and its checkpoint is written in full: a short one is of the bar's own year.
            where.Remove(named);
            state = state with { Chamber = chamber, Year = int.Parse(year, CultureInfo.InvariantCulture), Period = SliceScope.SaysPeriod(said) || !question.Grain.NeedsPeriod ? null : context.Period!.Period };
            oneplan = true;
        }
        if (oneplan && where.Find(filter => filter.Dimension == "period") is { Values: [{ } period] } at)
        {
            where.Remove(at);
            state = state with { Period = period };
            if (!question.Grain.NeedsPeriod) where.Add(at);
        }
        List<string> left = [.. where.Select(filter => filter.Dimension)];
        if (!oneplan && !SliceScope.SaysPlan(left)) where.Add(new DimensionFilter("plan", []));
        return state with { Where = DimensionFilter.Write(where) };

        string? One(string dimension) => where.Find(filter => filter.Dimension == dimension) is { Values: [{ } value] } ? value : null;
    }
}
