using Albero.Dashboards.Exports;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Management;

/// <summary>The areas of a plan that assigns nothing to managers, as the page lists them.</summary>
internal static class PlanPartsExport
{
    private static readonly ExportColumn[] Columns =
    [
        .. ExportHead.Columns,
        new("area_code", new("Codice area", "Area code"), FieldType.Code), new("area", new("Area", "Area"), FieldType.Text),
        new("effective_weight", new("Peso nel piano", "Weight in the plan"), FieldType.Percent), new("indicators", new("Indicatori", "Indicators"), FieldType.Integer),
        new("targets", new("Target", "Targets"), FieldType.Integer), new("measurable", new("Target misurabili", "Measurable targets"), FieldType.Integer),
        new("verdicts", new("Giudizi dichiarati", "Declared verdicts"), FieldType.Integer), new("measured", new("Indicatori misurati", "Measured indicators"), FieldType.Integer),
        new("score", new("Punteggio", "Score"), FieldType.Percent), new("measured_share", new("Quota misurata", "Measured share"), FieldType.Percent),
    ];

    public static async Task<ExportTable> TableAsync(Snapshot snapshot, ViewContext context) =>
        new(Columns, [.. (await PlanParts.OfAsync(snapshot, context)).Areas.Select(part => (object?[])
        [
            .. ExportHead.Of(context), part.Code, part.Name, ExportNumber.Rounded(part.Weight), (long)part.Indicators,
            (long)part.Targets, (long)part.Measurable, (long)part.Verdicts, (long)part.Measured, ExportNumber.Rounded(part.Score), ExportNumber.Rounded(part.Share),
        ])]);
}
