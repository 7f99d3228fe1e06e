using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv.Score;

/// <summary>The steps of the waterfall as rows, the score last.</summary>
internal static class ScoreExport
{
    public static PageExport Export { get; } = new(Paths.OivScore, FaultsAsync, TableAsync);

    private static readonly ExportColumn[] Columns =
    [
        .. ExportHead.OfOneTree,
        new("step", new("Passo", "Step"), FieldType.Text),
        new("code", new("Codice", "Code"), FieldType.Code),
        new("name", new("Di che cosa", "Of what"), FieldType.Text),
        new("points", new("Punti", "Points"), FieldType.Number),
        new("points_after", new("Punti dopo il passo", "Points after the step"), FieldType.Number),
        new("indicators", new("Indicatori", "Indicators"), FieldType.Integer),
        new("score", new("Punteggio", "Score"), FieldType.Percent),
        new("measured_share", new("Quota misurata", "Measured share"), FieldType.Percent),
    ];

    /// <summary>What the address names and the plan doesn't have; a manager's leaves are those of the headline tree.</summary>
    public static IReadOnlyList<AddressFault> Faults(ViewContext context, IReadOnlyList<MeasurementRow> rows) =>
        context.State is { Manager: not null, Tree: { } tree } && tree != context.Plan!.HeadlineTree
            ? [new AddressFault("albero", SelectionFaults.Word(tree), AddressFaultKind.UnknownValue, [SelectionFaults.Word(context.Plan.HeadlineTree)])]
            : SelectionFaults.Of(context.State, rows);

    private static async Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context) =>
        Faults(context, await PlanMeasurements.WithRollupsAsync(snapshot, context.Plan!.PlanId));

    private static async Task<ExportTable> TableAsync(Snapshot snapshot, ViewContext context)
    {
        var tree = TreeChoice.Of(context, await PlanMeasurements.WithRollupsAsync(snapshot, context.Plan!.PlanId));
        var steps = await ScoreSteps.OfAsync(snapshot, context, tree, context.State.By ?? GroupBy.Area);
        object?[] Row(string step, string? code, string? name, decimal? points, decimal? after, int? indicators, decimal? score, decimal? share) =>
            [.. ExportHead.Of(context, tree), step, code, name, ExportNumber.Rounded(points, 9), ExportNumber.Rounded(after, 9), indicators, ExportNumber.Rounded(score, 9), ExportNumber.Rounded(share, 9)];
        return new ExportTable(Columns,
        [
            .. steps.Steps.Select(step => Row(
                Word(context, step.Kind.ToString()), step.Code, step.Name, step.IsSum || step.Kind == StepKind.Over ? step.Points : -step.Points, step.After, step.Indicators, null, null)),
            Row(Word(context, "Score"), null, null, null, null, steps.Measured, steps.Score, steps.MeasuredShare),
        ]);
    }

    private static readonly Dictionary<string, LocalText> Words = new()
    {
        ["Whole"] = new("punti in tutto", "whole"), ["LeftOut"] = new("fuori dal punteggio", "left_out"), ["Counted"] = new("contano nel punteggio", "counted"),
        ["Zero"] = new("mancanti contati zero", "missing_as_zero"), ["Missed"] = new("mancati", "missed"), ["Reached"] = new("raggiunti", "reached"),
        ["Over"] = new("oltre il target", "over"), ["Credited"] = new("accreditati", "credited"), ["Score"] = new("punteggio", "score"),
    };

    // Words for people, codes for machines.
    private static string Word(ViewContext context, string step) => context.State.Dialect == Dialect.Open ? Words[step].En : Words[step].It;
}
