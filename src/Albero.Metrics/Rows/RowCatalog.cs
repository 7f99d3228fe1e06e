namespace Albero.Metrics;

/// <summary>The public views that <see cref="RowQuery"/> may read, and their columns.</summary>
public static class RowCatalog
{
    /// <summary>All public views.</summary>
    public static IReadOnlyList<RowView> Views { get; } =
    [
        MeasurementView.View, FindingView.View, RevisionView.View, AssignmentView.View, PlanView.View, AuditView.View,
        PolicyView.View, PolicyBandView.View, LineageView.View, MeasurementView.ByPolicy,
        CriterionView.View, VerdictView.View, EvidenceView.View, PerspectiveView.View, BudgetView.View, IndividualObjectiveView.View,
        MissionView.View, ObjectiveMissionView.View, LayoutNoteView.View,
        IndicatorOfficeView.View, IndicatorSheetView.View, IndexEntryView.View, SourceView.View,
    ];

    /// <summary>A view by name, or null.</summary>
    /// <param name="name">Its name.</param>
    public static RowView? View(string name) => Views.FirstOrDefault(view => view.Name == name);
}
