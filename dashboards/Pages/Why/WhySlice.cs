using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Pages.Oiv;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Why;

/// <summary>What the explained number is a number of.</summary>
public enum WhyLevel
{
    Plan,
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
        _ => WhyLevel.Plan,
    };

    /// <summary>A manager has a hundred points of his own.</summary>
    public bool OfManager => State.Manager is not null;

    public static WhySlice Of(ViewContext context, IReadOnlyList<MeasurementRow> rows) => new(context.Resolved, TreeChoice.Of(context, rows));

    /// <summary>What the address names and the plan doesn't have, or can't have together.</summary>
    public static IReadOnlyList<AddressFault> Faults(ViewContext context, IReadOnlyList<MeasurementRow> rows)
    {
        var state = context.State;
        var faults = SelectionFaults.Of(state, rows);
        if (faults.Count > 0 || state.Manager is null) return faults;
        // What is assigned belongs to the headline tree, and a manager's hundred points aren't parted by directorates.
        if (state.Directorate is { } directorate) return [new AddressFault("direzione", directorate, AddressFaultKind.UnknownParameter, ["area", "obiettivo", "indicatore", "dirigente"])];
        return state.Tree is { } tree && tree != context.Plan!.HeadlineTree
            ? [new AddressFault("albero", tree == "strategic" ? "strategico" : "operativo", AddressFaultKind.UnknownValue, [tree == "strategic" ? "operativo" : "strategico"])]
            : [];
    }

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
        return [.. filters];
    }

    /// <summary>An indicator as the dimension of that name writes it.</summary>
    public static string Key(string objective, int number) => string.Create(CultureInfo.InvariantCulture, $"{objective}/{number}");
}
