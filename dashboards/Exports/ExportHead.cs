using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Exports;

/// <summary>What every row of a page's figures begins with: which plan, which checkpoint, which rules, and of which tree where a page shows one.</summary>
internal static class ExportHead
{
    /// <summary>Operational or strategic, as the row's own column where rows of both trees stand together.</summary>
    public static ExportColumn Tree { get; } = new("tree", new("Albero", "Tree"), FieldType.Text);

    /// <summary>Plan, checkpoint, rules.</summary>
    public static IReadOnlyList<ExportColumn> Columns { get; } =
    [
        new("plan_id", new("Piano", "Plan"), FieldType.Text),
        new("period", new("Scadenza", "Checkpoint"), FieldType.Code),
        new("policy_id", new("Regole", "Rules"), FieldType.Text),
    ];

    /// <summary>Plan, checkpoint, tree, rules.</summary>
    public static IReadOnlyList<ExportColumn> OfOneTree { get; } = [.. Columns.Take(2), Tree, .. Columns.Skip(2)];

    /// <summary>Values of <see cref="Columns"/>.</summary>
    /// <param name="context">A context that is ready.</param>
    public static IReadOnlyList<object?> Of(ViewContext context) => [context.Plan!.PlanId, context.Period!.Period, context.Policy!.Id];

    /// <summary>Values of <see cref="OfOneTree"/>.</summary>
    /// <param name="context">A context that is ready.</param>
    /// <param name="tree">The tree that all rows are of.</param>
    public static IReadOnlyList<object?> Of(ViewContext context, string tree) => [context.Plan!.PlanId, context.Period!.Period, tree, context.Policy!.Id];
}
