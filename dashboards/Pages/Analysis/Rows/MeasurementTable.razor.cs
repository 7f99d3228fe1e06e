using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Metrics;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace Albero.Dashboards.Pages.Analysis.Rows;

/// <summary>Rows of <c>measurement</c> in the columns that the address chose; every heading sorts by a link.</summary>
public sealed partial class MeasurementTable
{
    /// <summary>Columns that links need.</summary>
    private static readonly string[] Keys = ["plan_id", "period", "objective_code", "indicator_number", "source_document"];

    private IReadOnlyList<TableRow> _rows = [];

    [Parameter, EditorRequired] public RowSet Rows { get; set; } = null!;

    /// <summary>Columns to show, in order; the rows may hold more.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<string> Columns { get; set; } = [];

    [Parameter, EditorRequired] public ViewState State { get; set; } = null!;

    private IEnumerable<RowColumn> Shown => Columns.Select(name => Rows.Columns[Rows.IndexOf(name)]);

    protected override void OnParametersSet() => _rows = [.. Rows.Rows.Select(values => new TableRow(Rows, values))];

    /// <summary>Columns to ask for: those to show, and those of the view that links need.</summary>
    public static IReadOnlyList<string> With(IReadOnlyList<string> columns, RowView view) => [.. columns.Union(Keys.Where(key => view.Column(key) is not null))];

    private static TextAlign Align(RowColumn column) =>
        column.Type is FieldType.Integer or FieldType.Number or FieldType.Percent or FieldType.Fraction or FieldType.Line ? TextAlign.Right : TextAlign.Left;

    private string? Order(string column) => State.Sort == column ? "ascending" : State.Sort == "-" + column ? "descending" : null;

    private ViewState SortedBy(RowColumn column) =>
        State with { Page = null, Sort = State.Sort == column.Name ? "-" + column.Name : State.Sort == "-" + column.Name ? null : column.Name };

    // Rows behind a figure may be of several plans: each leads to its own. What belongs to no indicator has no proof of one.
    private ViewState? Proof(TableRow row) => row.IsOfIndicator && row["plan_id"]?.ToString()?.Split('/') is [var chamber, var year]
        ? State.On(Paths.Deviations) with
        {
            Chamber = chamber,
            Year = int.Parse(year, CultureInfo.InvariantCulture),
            Period = row["period"]?.ToString() is { } period ? Data.PeriodRow.Short(period, int.Parse(year, CultureInfo.InvariantCulture)) : null,
            Objective = row["objective_code"]?.ToString(),
            Indicator = Convert.ToInt32(row["indicator_number"], CultureInfo.InvariantCulture),
        }
        : null;

    private static string? Document(TableRow row) => row["source_document"]?.ToString();
}
