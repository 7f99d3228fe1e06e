using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv.Declared;

/// <summary>Declared and computed side by side, in the page's order.</summary>
internal static class DeclaredExport
{
    public static PageExport Export { get; } = new(Paths.Declared, FaultsAsync, TableAsync);

    private static readonly ExportColumn[] Columns =
    [
        .. ExportHead.Columns,
        new("outcome", new("Esito", "Outcome"), FieldType.Text),
        ExportHead.Tree,
        new("area_code", new("Codice area", "Area code"), FieldType.Code),
        new("directorate", new("Area dirigenziale", "Directorate"), FieldType.Text),
        new("objective_code", new("Codice obiettivo", "Objective code"), FieldType.Code),
        new("indicator_number", new("N. indicatore", "Indicator no."), FieldType.Integer),
        new("indicator", new("Indicatore", "Indicator"), FieldType.Text),
        new("target_text", new("Target stampato", "Printed target"), FieldType.Text),
        new("result_text", new("Risultato stampato", "Printed result"), FieldType.Text),
        new("declared_deviation_text", new("Scostamento stampato", "Printed deviation"), FieldType.Text),
        new("declared_deviation", new("Scostamento dichiarato", "Declared deviation"), FieldType.Number),
        new("deviation", new("Scostamento calcolato", "Computed deviation"), FieldType.Number),
        new("deviation_unit", new("Unità", "Unit"), FieldType.Text),
        new("verdict_text", new("Giudizio stampato", "Printed verdict"), FieldType.Text),
        new("declared_achievement", new("Grado dichiarato", "Declared achievement"), FieldType.Percent),
        new("score", new("Grado calcolato", "Computed achievement"), FieldType.Percent),
        new("measured_share", new("Quota misurata", "Measured share"), FieldType.Percent),
        new("source_document", new("Documento", "Document"), FieldType.Text),
        new("source_line", new("Riga", "Line"), FieldType.Line),
    ];

    private static async Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context) => SelectionFaults.Of(context.State, await RowsAsync(snapshot, context));

    private static async Task<IReadOnlyList<MeasurementRow>> RowsAsync(Snapshot snapshot, ViewContext context) =>
        await PlanSlice.WithOfficesAsync(snapshot, context, await PlanMeasurements.WithRollupsAsync(snapshot, context.Plan!.PlanId));

    private static async Task<ExportTable> TableAsync(Snapshot snapshot, ViewContext context)
    {
        var rows = await DeclaredRow.OfAsync(snapshot, context, await RowsAsync(snapshot, context));
        return new ExportTable(Columns,
        [
            .. from row in rows
               where context.State.Agreement is null || row.Outcome.Word() == context.State.Agreement
               let cells = row.Row
               select (object?[])
               [
                   .. ExportHead.Of(context), row.Outcome.Word(), cells?.Tree, cells?.AreaCode, cells?.Directorate, row.Objective,
                   (long?)cells?.Indicator, cells?.IndicatorTitle, cells?.TargetText, cells?.ResultText, cells?.DeclaredText, cells?.Declared, cells?.Deviation, cells?.DeviationUnit,
                   row.Verdict?.Text, row.Verdict?.Declared, row.Verdict is null ? cells?.Achievement : row.Score is { } score ? Math.Round(score, 6) : null, ExportNumber.Rounded(row.Score is null ? null : row.Share), row.Document, (long?)row.Line,
               ],
        ]);
    }
}
