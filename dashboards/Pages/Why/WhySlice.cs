using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Pages.Analysis.Slices;
using Albero.Dashboards.Pages.Oiv;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Why;

/// <summary>What the explained number is a number of.</summary>
public enum WhyLevel
{
    Plan,

    /// <summary>What conditions on dimensions leave of the plan.</summary>
    Conditions,
    Area,
    Directorate,
    Manager,
    Objective,
    Indicator,
}

/// <summary>The part of a plan whose number is explained.</summary>
/// <param name="State">The address with the plan and the checkpoint that are shown.</param>
/// <param name="Tree">Tree of the leaves.</param>
public sealed record WhySlice(ViewState State, string Tree)
{
    public WhyLevel Level => State switch
    {
        { Indicator: not null } => WhyLevel.Indicator,
        { Objective: not null } => WhyLevel.Objective,
        { Area: not null } => WhyLevel.Area,
        { Directorate: not null } => WhyLevel.Directorate,
        { Manager: not null } => WhyLevel.Manager,
        { Where: not null } => WhyLevel.Conditions,
        _ => WhyLevel.Plan,
    };

    /// <summary>A manager has a hundred points of his own.</summary>
    public bool OfManager => State.Manager is not null;

    /// <summary>What is counted.</summary>
    public Grain Grain => OfManager ? Grains.AssignedLeaf : Grains.Leaf;

    /// <summary>Conditions beside those that have a parameter of their own.</summary>
    public IReadOnlyList<DimensionFilter> Conditions { get; } = DimensionFilter.Read(State.Where, out _);

    /// <summary>Where the members of conditions are looked for.</summary>
    public IReadOnlyList<DimensionFilter> Scope => OfManager ? [] : [new DimensionFilter("tree", [Tree])];

    public static WhySlice Of(ViewContext context, IReadOnlyList<MeasurementRow> rows) => new(context.Resolved, TreeChoice.Of(context, rows));

    /// <summary>The same for a query: every condition that the address makes.</summary>
    public MetricFilter[] Filters(ViewContext context)
    {
        List<MetricFilter> filters = [MetricFilter.Is("plan", context.Plan!.PlanId), MetricFilter.Is("period", context.Period!.Period)];
        void Add(string dimension, string? value)
        {
            if (value is not null) filters.Add(MetricFilter.Is(dimension, value));
        }
        if (!OfManager) Add("tree", Tree);
        Add("manager", State.Manager);
        Add("area", State.Area);
        Add("directorate", State.Directorate);
        Add("objective", State.Objective);
        Add("indicator", State is { Objective: { } objective, Indicator: { } number } ? Key(objective, number) : null);
        return [.. filters, .. Conditions.Select(condition => condition.Filter).OfType<MetricFilter>()];
    }

    /// <summary>An indicator as the dimension of that name writes it.</summary>
    public static string Key(string objective, int number) => string.Create(CultureInfo.InvariantCulture, $"{objective}/{number}");
}
