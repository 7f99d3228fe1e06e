namespace Albero.Dashboards.Data;

/// <summary>What a target asks, beside what it is held against: an indicator at a checkpoint.</summary>
public sealed record StretchRow
{
    /// <summary>Columns of <c>measurement</c>, in the order in which they are exported.</summary>
    public static readonly string[] Columns =
    [
        "period", "area_code", "area", "objective_code", "objective_short", "indicator_number", "indicator", "direction", "manager", "office", "directorate",
        "target_text", "target_kind", "target_value", "target_unit", "source_document", "target_line",
        "last_result_plan_year", "last_result_period", "last_result_objective_code", "last_result_indicator_number", "last_result_text", "last_result_value",
        "last_result_document", "last_result_line", "last_result_office", "last_result_directorate", "series_grade",
        "asks_result", "stretch_result", "stretch_unit", "stretch_result_percent",
        "baseline_text", "baseline_value", "baseline_line", "asks_baseline", "stretch_baseline", "stretch_baseline_percent",
    ];

    public required string Period { get; init; }
    public string? AreaCode { get; init; }
    public string? Area { get; init; }
    public required string Objective { get; init; }
    public required string ObjectiveShort { get; init; }
    public required int Indicator { get; init; }
    public required string IndicatorTitle { get; init; }
    public string? Direction { get; init; }

    /// <summary>Roles of the managers who answer for the indicator.</summary>
    public IReadOnlyList<string> Managers { get; init; } = [];

    /// <summary>Who keeps the indicator: the office that this plan prints, else the one that the plan before printed.</summary>
    public string? Office { get; init; }

    public string? Directorate { get; init; }
    public string? TargetText { get; init; }
    public string? TargetKind { get; init; }
    public decimal? Target { get; init; }
    public string? Document { get; init; }
    public int? TargetLine { get; init; }
    public int? LastYear { get; init; }
    public string? LastPeriod { get; init; }
    public string? LastObjective { get; init; }
    public int? LastIndicator { get; init; }
    public string? LastText { get; init; }
    public string? LastDocument { get; init; }
    public int? LastLine { get; init; }
    public string? Grade { get; init; }
    public string? BaselineText { get; init; }
    public int? BaselineLine { get; init; }
    public string? Unit { get; init; }
    public TargetStretch OnResult { get; init; }
    public TargetStretch OnBaseline { get; init; }

    /// <summary>The row as it was answered, for exports.</summary>
    public IReadOnlyList<object?> Cells { get; init; } = [];

    public TargetStretch On(Addresses.Reference reference) => reference == Addresses.Reference.Result ? OnResult : OnBaseline;

    public static StretchRow From(Cells row) => new()
    {
        Period = row.Text("period")!,
        AreaCode = row.Text("area_code"),
        Area = row.Text("area"),
        Objective = row.Text("objective_code")!,
        ObjectiveShort = row.Text("objective_short") ?? "",
        Indicator = row.Integer("indicator_number")!.Value,
        IndicatorTitle = row.Text("indicator") ?? "",
        Direction = row.Text("direction"),
        Managers = row.Text("manager")?.Split("; ") ?? [],
        // A plan without offices says so with these words.
        Office = row.Text("office") is { } office and not "non indicato" ? office : row.Text("last_result_office") is { } last and not "non indicato" ? last : null,
        Directorate = row.Text("directorate") ?? row.Text("last_result_directorate"),
        TargetText = row.Text("target_text"),
        TargetKind = row.Text("target_kind"),
        Target = row.Number("target_value"),
        Document = row.Text("source_document"),
        TargetLine = row.Integer("target_line"),
        LastYear = row.Integer("last_result_plan_year"),
        LastPeriod = row.Text("last_result_period"),
        LastObjective = row.Text("last_result_objective_code"),
        LastIndicator = row.Integer("last_result_indicator_number"),
        LastText = row.Text("last_result_text"),
        LastDocument = row.Text("last_result_document"),
        LastLine = row.Integer("last_result_line"),
        Grade = row.Text("series_grade"),
        BaselineText = row.Text("baseline_text"),
        BaselineLine = row.Integer("baseline_line"),
        Unit = row.Text("stretch_unit"),
        OnResult = new(row.Text("asks_result"), row.Number("stretch_result"), row.Number("stretch_result_percent")),
        OnBaseline = new(row.Text("asks_baseline"), row.Number("stretch_baseline"), row.Number("stretch_baseline_percent")),
        Cells = row.Values,
    };
}

/// <summary>How far a target asks beyond what it is held against, in the indicator's own direction.</summary>
/// <param name="Asks"><c>less</c>, <c>same</c>, <c>more</c>, or null where the two can't be compared.</param>
/// <param name="Value">In the target's unit; points for percentages.</param>
/// <param name="Percent">Of what it is held against; null where that is zero.</param>
public readonly record struct TargetStretch(string? Asks, decimal? Value, decimal? Percent);
