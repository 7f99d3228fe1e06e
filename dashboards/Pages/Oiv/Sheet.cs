using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>What a sheet prints beside targets and results: mission, ratings, evidence, perspectives, budget; and how its lines stood.</summary>
public sealed record Sheet
{
    public SheetMission? Mission { get; init; }

    /// <summary>The offices that the sheet names, and as what.</summary>
    public IReadOnlyList<SheetOffice> Offices { get; init; } = [];

    /// <summary>How each indicator is measured, where the sheet says it.</summary>
    public IReadOnlyList<SheetMeasure> Measures { get; init; } = [];

    public IReadOnlyList<SheetCriterion> Criteria { get; init; } = [];

    public IReadOnlyList<SheetText> Evidence { get; init; } = [];

    public IReadOnlyList<SheetText> Perspectives { get; init; } = [];

    public IReadOnlyList<BudgetLine> Budget { get; init; } = [];

    /// <summary>Sum of the sheet's budget lines by direction; revenue and cost are never one sum.</summary>
    public IReadOnlyList<(string? Direction, decimal? Amount)> BudgetTotals { get; init; } = [];

    public IReadOnlyList<LayoutNote> Notes { get; init; } = [];

    public static async Task<Sheet> OfAsync(Snapshot snapshot, string planId, string objective)
    {
        Task<RowSet> Rows(string view, params MetricSort[] order) =>
            snapshot.RowsAsync(new RowQuery(view, [], [MetricFilter.Is("plan_id", planId), MetricFilter.Is("objective_code", objective)], order));
        var budget = Cells.Read(await Rows("budget"), BudgetLine.From);
        return new Sheet
        {
            Mission = Cells.Read(await Rows("objective_mission"), SheetMission.From).FirstOrDefault(),
            Offices = Cells.Read(await Rows("indicator_office"), SheetOffice.From),
            Measures = Cells.Read(await Rows("indicator_sheet"), SheetMeasure.From),
            Criteria = Cells.Read(await Rows("criterion", new MetricSort("printed_order")), SheetCriterion.From),
            Evidence = Cells.Read(await Rows("evidence"), row => new SheetText(row.Integer("indicator_number"), null, row.Text("evidence") ?? "", row.Text("source_document"), row.Integer("source_line"))),
            Perspectives = Cells.Read(await Rows("perspective"), row => new SheetText(null, row.Text("weight_text"), row.Text("perspective") ?? "", row.Text("source_document"), row.Integer("source_line"))),
            Budget = budget,
            BudgetTotals = budget.Count == 0 ? [] : await TotalsAsync(snapshot, planId, objective),
            Notes = Cells.Read(await Rows("layout_note"), LayoutNote.From),
        };
    }

    private static async Task<IReadOnlyList<(string? Direction, decimal? Amount)>> TotalsAsync(Snapshot snapshot, string planId, string objective)
    {
        var result = await snapshot.RunAsync(new MetricQuery(["budget"], ["budget_direction"], MetricFilter.Is("plan", planId), MetricFilter.Is("objective", objective)));
        return [.. result.Rows.Select(row => (result.Member(row, "budget_direction").Value, result.Value(row, "budget")))];
    }
}

/// <summary>The national mission and programme of an objective, as printed and as normalised.</summary>
/// <param name="Origin"><c>printed</c>, <c>inherited</c> from a node above, <c>mapped</c> by a person, or null.</param>
/// <param name="Note">Why a person mapped it so.</param>
public sealed record SheetMission(
    string? Text, string? Code, string? Name, string? Origin, string? ProgrammeText, string? ProgrammeCode, string? Programme, string? ProgrammeOrigin,
    string? Note, string? Document, int? Line)
{
    public static SheetMission From(Cells row) => new(
        row.Text("mission_text"), row.Text("mission_code"), row.Text("mission"), row.Text("mission_origin"),
        row.Text("programme_text"), row.Text("programme_code"), row.Text("programme"), row.Text("programme_origin"),
        row.Text("mission_note"), row.Text("source_document"), row.Integer("source_line"));
}

/// <summary>A rating: what is rated, what was printed and read, and between which bounds.</summary>
public sealed record SheetCriterion(int? Indicator, string Name, string? Text, decimal? Value, decimal? Lowest, decimal? Highest, string? Document, int? Line)
{
    public static SheetCriterion From(Cells row) => new(
        row.Integer("indicator_number"), row.Text("criterion") ?? "", row.Text("value_text"), row.Number("value"), row.Number("from_value"), row.Number("to_value"),
        row.Text("source_document"), row.Integer("source_line"));
}

/// <summary>A printed text of the sheet.</summary>
public sealed record SheetText(int? Indicator, string? Weight, string Text, string? Document, int? Line);

/// <summary>One printed line of the sheet's budget; it belongs to the sheet and to no indicator.</summary>
public sealed record BudgetLine(string? Account, string? Description, string? CostCentre, string? Direction, string? Text, decimal? Amount, string? Document, int? Line)
{
    public static BudgetLine From(Cells row) => new(
        row.Text("account"), row.Text("description"), row.Text("cost_centre"), row.Text("direction"), row.Text("amount_text"), row.Number("amount"),
        row.Text("source_document"), row.Integer("source_line"));
}

/// <summary>A line that stood elsewhere or twice in the document and was put right when it was read.</summary>
/// <param name="Kind"><c>displaced</c> or <c>repeated</c>.</param>
/// <param name="Column">Which cell it holds, as the package calls it.</param>
public sealed record LayoutNote(int? Indicator, string Kind, string? Column, string? Document, int? Line)
{
    public static LayoutNote From(Cells row) => new(
        row.Integer("indicator_number"), row.Text("kind") ?? "", row.Text("column_name"), row.Text("source_document"), row.Integer("source_line"));
}

/// <summary>An office beside an indicator.</summary>
/// <param name="Relation"><c>assignee</c>, <c>cost_centre</c>, <c>measured_by</c>, <c>directorate</c>, <c>service</c> or <c>office</c>.</param>
/// <param name="Printed">As the document spells it.</param>
public sealed record SheetOffice(int Indicator, string Relation, string Printed, string? Document, int? Line)
{
    public static SheetOffice From(Cells row) => new(
        row.Integer("indicator_number") ?? 0, row.Text("relation") ?? "", row.Text("printed") ?? row.Text("office") ?? "", row.Text("source_document"), row.Integer("source_line"));
}

/// <summary>How an indicator is measured, as printed.</summary>
public sealed record SheetMeasure(int Indicator, string? Group, string? Algorithm, string? Frequency, string? DataSource, string? Document, int? Line)
{
    public bool SaysAnything => (Group ?? Algorithm ?? Frequency ?? DataSource) is not null;

    public static SheetMeasure From(Cells row) => new(
        row.Integer("indicator_number") ?? 0, row.Text("indicator_group"), row.Text("algorithm"), row.Text("frequency"), row.Text("data_source"),
        row.Text("source_document"), row.Integer("source_line"));
}
