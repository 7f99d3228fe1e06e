using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Metrics;
using Microsoft.AspNetCore.Components;

namespace Albero.Dashboards.Pages.Analysis;

/// <summary>Rows of <c>measurement</c> in the columns that the address chose; every heading sorts by a link.</summary>
public sealed partial class MeasurementTable
{
    /// <summary>Columns that links need.</summary>
    public static readonly string[] Keys = ["objective_code", "indicator_number", "source_document"];

    [Parameter, EditorRequired] public RowSet Rows { get; set; } = null!;

    /// <summary>Columns to show, in order; the rows may hold more.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<string> Columns { get; set; } = [];

    [Parameter, EditorRequired] public ViewState State { get; set; } = null!;

    private IEnumerable<RowColumn> Shown => Columns.Select(name => Rows.Columns[Rows.IndexOf(name)]);

    private static string Align(RowColumn column) =>
        column.Type is FieldType.Integer or FieldType.Number or FieldType.Percent or FieldType.Fraction or FieldType.Line ? "num" : "";

    private string? Order(RowColumn column) =>
        State.Sort == column.Name ? "ascending" : State.Sort == "-" + column.Name ? "descending" : null;

    private ViewState SortedBy(RowColumn column) =>
        State with { Page = null, Sort = State.Sort == column.Name ? "-" + column.Name : State.Sort == "-" + column.Name ? null : column.Name };

    private ViewState Proof(IReadOnlyList<object?> row) => State.On(Paths.Deviations) with
    {
        Objective = row[Rows.IndexOf("objective_code")]?.ToString(),
        Indicator = Convert.ToInt32(row[Rows.IndexOf("indicator_number")], CultureInfo.InvariantCulture),
    };

    private string? Document(IReadOnlyList<object?> row) => row[Rows.IndexOf("source_document")]?.ToString();
}
