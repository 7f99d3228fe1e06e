namespace Albero.Dashboards.Pages.Analysis.Pivot;

/// <summary>The order of a pivot's rows: by a measure's total, within each group.</summary>
public sealed record PivotSort(string Measure, bool Descending)
{
    public string Written => (Descending ? "-" : "") + Measure;

    public static PivotSort? Read(string? text) => text is null ? null : new PivotSort(text.TrimStart('-'), text.StartsWith('-'));
}
