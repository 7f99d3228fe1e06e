using Albero.Dashboards.Addresses;
using Albero.Dashboards.Pages.Analysis.Slices;
using Albero.Dashboards.Pages.Oiv;

namespace Albero.Dashboards.Components.Marks;

/// <summary>The address that explains the number of a part of a plan, from whatever page the part is shown on.</summary>
internal static class WhyAddress
{
    /// <summary>The part's own page. What other pages' addresses say of offices and services is said there by conditions.</summary>
    public static ViewState Of(ViewState part)
    {
        var why = part.On(Paths.Why) with
        {
            Tree = part.Tree, Area = part.Area, Directorate = part.Directorate, Manager = part.Manager, Objective = part.Objective, Indicator = part.Indicator, Where = part.Where,
        };
        if (part.Office is { } office) why = why.And("office", Stated(office));
        return part.Service is { } service ? why.And("service", Stated(service)) : why;
    }

    /// <summary>The part narrowed to one member of a dimension; null to what has none.</summary>
    public static ViewState And(this ViewState part, string dimension, string? value) => part with
    {
        Where = DimensionFilter.Write([.. DimensionFilter.Read(part.Where, out _).Where(filter => filter.Dimension != dimension), new DimensionFilter(dimension, [value])]),
    };

    /// <summary>The part without a condition that is about to be said otherwise.</summary>
    public static ViewState Without(this ViewState part, string dimension) => part with
    {
        Where = DimensionFilter.Write(DimensionFilter.Read(part.Where, out _).Where(filter => filter.Dimension != dimension)),
    };

    /// <summary>A manager's objectives in the plan's hundred points: not the role's own hundred, which have other weights.</summary>
    public static ViewState InPlanPoints(this ViewState part) => part.Manager is { } manager ? (part with { Manager = null }).And("manager", manager) : part;

    private static string? Stated(string value) => value == PlanSlice.NotStated ? null : value;
}
