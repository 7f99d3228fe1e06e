using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Why;

/// <summary>The indicators that a number is made of, those that stay out of it included: enough to compute it again.</summary>
internal static class WhyExport
{
    public static PageExport Export { get; } = new(Paths.Why, FaultsAsync, TableAsync);

    private static readonly ExportColumn[] Columns =
    [
        new("plan_id", new("Piano", "Plan"), FieldType.Text),
        new("period", new("Scadenza", "Checkpoint"), FieldType.Code),
        new("policy_id", new("Regole", "Rules"), FieldType.Text),
        new("manager", new("Dirigente", "Manager"), FieldType.Text),
        new("tree", new("Albero", "Tree"), FieldType.Text),
        new("area_code", new("Codice area", "Area code"), FieldType.Code),
        new("objective_code", new("Codice obiettivo", "Objective code"), FieldType.Code),
        new("indicator_number", new("N. indicatore", "Indicator no."), FieldType.Integer),
        new("indicator", new("Indicatore", "Indicator"), FieldType.Text),
        new("status", new("Stato", "Status"), FieldType.Text),
        new("weight_text", new("Peso stampato", "Printed weight"), FieldType.Text),
        new("weight", new("Peso su 100", "Weight of 100"), FieldType.Number),
        new("scored_weight", new("Peso nel punteggio", "Weight in the score"), FieldType.Number),
        new("unscored_weight", new("Peso fuori dal punteggio", "Weight outside the score"), FieldType.Number),
        new("target_text", new("Target stampato", "Printed target"), FieldType.Text),
        new("result_text", new("Risultato stampato", "Printed result"), FieldType.Text),
        new("achievement", new("Grado di raggiungimento", "Achievement"), FieldType.Percent),
        new("achievement_parts", new("Grado di ogni parte del target", "Achievement of each part of the target"), FieldType.Text),
        new("achievement_uncapped", new("Grado senza tetto", "Achievement, uncapped"), FieldType.Percent),
        new("band", new("Fascia", "Band"), FieldType.Text),
        new("points_counted", new("Punti che contano", "Points that count"), FieldType.Number),
        new("points_reached", new("Punti raggiunti", "Points reached"), FieldType.Number),
        new("points_missed", new("Punti mancati", "Points missed"), FieldType.Number),
        new("points_unmeasured", new("Punti non misurati", "Points not measured"), FieldType.Number),
        new("source_document", new("Documento", "Document"), FieldType.Text),
        new("weight_line", new("Riga del peso", "Weight line"), FieldType.Line),
        new("target_line", new("Riga del target", "Target line"), FieldType.Line),
        new("result_line", new("Riga del risultato", "Result line"), FieldType.Line),
        new("result_document", new("Documento del risultato", "Result document"), FieldType.Text),
    ];

    private static async Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context) =>
        await WhyFaults.OfAsync(snapshot, context, await PlanMeasurements.WithRollupsAsync(snapshot, context.Plan!.PlanId));

    private static async Task<ExportTable> TableAsync(Snapshot snapshot, ViewContext context)
    {
        var rows = await PlanMeasurements.WithRollupsAsync(snapshot, context.Plan!.PlanId);
        var answer = await WhyAnswer.OfAsync(snapshot, context, WhySlice.Of(context, rows), rows);
        return new ExportTable(Columns, [.. answer.Leaves.Select(leaf => Row(context, answer.Slice, leaf))]);
    }

    private static object?[] Row(ViewContext context, WhySlice slice, WhyLeaf leaf)
    {
        var (row, amounts) = leaf;
        var counts = amounts.Score is not null;
        return
        [
            context.Plan!.PlanId, row.Period, context.Policy!.Id, slice.State.Manager, row.Tree, row.AreaCode, row.Objective, row.Indicator, row.IndicatorTitle, row.Status,
            row.WeightText, ExportNumber.Rounded(amounts.Weight), ExportNumber.Rounded(amounts.Scored), ExportNumber.Rounded(amounts.Unscored), row.TargetText, row.ResultText, ExportNumber.Rounded(amounts.Score),
            row.AchievementPartsText, ExportNumber.Rounded(row.AchievementUncapped), context.Bands.All.FirstOrDefault(band => band.Code == amounts.Band)?.Label,
            counts ? ExportNumber.Rounded(amounts.Counted) : null, ExportNumber.Rounded(amounts.Reached), ExportNumber.Rounded(amounts.Missed), ExportNumber.Rounded(amounts.Unmeasured),
            row.Document, row.WeightLine, row.TargetLine, row.ResultLine, row.ResultDocument,
        ];
    }
}
