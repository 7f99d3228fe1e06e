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
    /// <returns>Null where no address can ask for them.</returns>
    public ViewState? To(IReadOnlyList<MetricMember> path, MetricMember? column)
    {
        var cell = question.Down.Zip(path, (name, member) => new DimensionFilter(name, [member.Value])).ToList();
        if (column is not null) cell.Add(new DimensionFilter(question.Across!, [column.Value]));
        // What the bar adds to years side by side it wouldn't add to rows: there it means one plan.
        cell.AddRange(SliceScope.Implied(context, question.Grain, question.Where, question.Dimensions));
        // What a cell is about narrows the condition on the same dimension.
        List<DimensionFilter> where = [.. question.Where.Where(filter => cell.All(own => own.Dimension != filter.Dimension)), .. cell];

        List<string> said = [.. question.Dimensions, .. question.Where.Select(filter => filter.Dimension)];
        var state = context.Resolved.On(Paths.Rows) with { Counted = CountedWords.Of(question.Grain) };
        var plan = One("plan")?.Split('/') ?? (One("chamber") is { } whose && One("plan_year") is { } when ? [whose, when] : null);
        if (plan is [var chamber, var year])
        {
            // One plan is said by the frame's bar.
            where.RemoveAll(filter => SliceScope.SaysPlan([filter.Dimension]));
            state = state with { Chamber = chamber, Year = int.Parse(year, CultureInfo.InvariantCulture), Period = null };
        }
        else if (SliceScope.SaysPlan(said))
        {
            // Among several chambers a role doesn't say whose it is.
            if (question.Grain == Grains.AssignedLeaf && One("chamber") is null) return null;
            if (!SliceScope.SaysPlan(where.Select(filter => filter.Dimension))) where.Add(new DimensionFilter("plan", []));
            return state with { Where = DimensionFilter.Write(where) };
        }
        // So is its checkpoint, written in full where the bar's own year may be another.
        var at = One("period") ?? One("checkpoint") ?? (question.Grain.NeedsPeriod && !SliceScope.SaysPeriod(said) ? context.Period!.Period : null);
        if (question.Grain.NeedsPeriod) where.RemoveAll(filter => filter is { Dimension: "period" or "checkpoint", Values: [not null] });
        return state with { Period = at ?? state.Period, Where = DimensionFilter.Write(where) };

        string? One(string dimension) => where.Find(filter => filter.Dimension == dimension) is { Values: [{ } value] } ? value : null;
    }
}
