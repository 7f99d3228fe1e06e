using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv.Heatmap;

/// <summary>The map as rows: a cell each, then the totals of rows and columns, which no cells were added for.</summary>
internal static class HeatmapExport
{
    public static PageExport Export { get; } = new(Paths.OivMap, FaultsAsync, TableAsync);

    private static readonly ExportColumn[] Columns =
    [
        .. ExportHead.OfOneTree,
        new("by", new("Righe", "Rows"), FieldType.Text),
        new("member", new("Ufficio", "Office"), FieldType.Text),
        new("area_code", new("Codice area", "Area code"), FieldType.Code),
        new("area", new("Area", "Area"), FieldType.Text),
        new("is_total", new("È un totale", "Is a total"), FieldType.Boolean),
        new("score", new("Punteggio", "Score"), FieldType.Percent),
        new("score_deviation", new("Distanza da 100 (p.p.)", "Distance from 100 (p.p.)"), FieldType.Number),
        new("band", new("Fascia", "Band"), FieldType.Text),
        new("measured_share", new("Quota misurata", "Measured share"), FieldType.Percent),
        new("measured", new("Misurati", "Measured"), FieldType.Integer),
        new("met", new("Raggiunti", "Met"), FieldType.Integer),
        new("with_target", new("Con un target stampato", "With a printed target"), FieldType.Integer),
        new("indicators", new("Indicatori", "Indicators"), FieldType.Integer),
        new("effective_weight", new("Peso nel piano", "Weight in the plan"), FieldType.Percent),
        new("points_missed", new("Punti mancati", "Points missed"), FieldType.Number),
        new("verdicts", new("Giudizi dichiarati", "Judgements declared"), FieldType.Text),
    ];

    private static async Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context) =>
        SelectionFaults.Of(context.State, await PlanMeasurements.WithRollupsAsync(snapshot, context.Plan!.PlanId));

    private static readonly Dictionary<VerdictKind, LocalText> Words = new()
    {
        [VerdictKind.Reached] = new("raggiunto", "reached"), [VerdictKind.OnTrack] = new("in linea", "on_track"), [VerdictKind.Partly] = new("in parte", "partly"),
        [VerdictKind.OffTrack] = new("non in linea", "off_track"), [VerdictKind.Other] = new("altro", "other"),
    };

    // Words for people, codes for machines.
    private static string Word(ViewContext context, VerdictKind kind) => context.State.Dialect == Dialect.Open ? Words[kind].En : Words[kind].It;

    private static async Task<ExportTable> TableAsync(Snapshot snapshot, ViewContext context)
    {
        var tree = TreeChoice.Of(context, await PlanMeasurements.WithRollupsAsync(snapshot, context.Plan!.PlanId));
        var data = await HeatmapData.OfAsync(snapshot, context, tree, await VerdictRow.OfAsync(snapshot, context.Plan.PlanId));
        object?[] Row(HeatRow? row, HeatColumn? column, HeatCell cell, bool total) =>
        [
            .. ExportHead.Of(context, tree), data.By?.Key(), row is null ? null : row.Key ?? (data.By is null ? null : PlanSlice.NotStated),
            column?.Code, column?.Name, total, ExportNumber.Rounded(cell.Score), ExportNumber.Rounded(cell.Distance), context.Bands.All.FirstOrDefault(band => band.Code == context.Bands.Of(cell.Score))?.Label,
            ExportNumber.Rounded(cell.MeasuredShare), cell.Measured, cell.Met, cell.WithTarget, cell.Indicators, ExportNumber.Rounded(cell.Weight), ExportNumber.Rounded(cell.Missed),
            cell.Verdicts.Count == 0 ? null : string.Join("; ", cell.Verdicts.Select(verdict => $"{Word(context, verdict.Kind)}: {verdict.Count}")),
        ];
        IEnumerable<object?[]> cells = from row in data.Rows
                                       from column in data.Columns
                                       where row.Cells.ContainsKey(column.Code)
                                       select Row(row, column, row.Cells[column.Code], total: false);
        return new ExportTable(Columns,
        [
            .. cells, .. data.By is null ? [] : data.Rows.Select(row => Row(row, null, row.Total, total: true)),
            .. data.By is null ? [] : data.Columns.Select(column => Row(null, column, column.Total, total: true)), Row(null, null, data.Total, total: true),
        ]);
    }
}
