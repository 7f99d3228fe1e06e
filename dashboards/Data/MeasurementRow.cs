namespace Albero.Dashboards.Data;

/// <summary>What the pages need of a row of <c>measurement</c>: an indicator at a checkpoint.</summary>
public sealed record MeasurementRow
{
    public static readonly string[] Columns =
    [
        "period", "area_code", "area", "directorate", "objective_code", "objective", "objective_short", "objective_level", "indicator_number", "indicator", "indicator_types",
        "direction", "weight", "weight_text", "weight_as_approved", "effective_weight", "baseline_text", "baseline_value",
        "target_text", "target_kind", "target_operator", "operator_inferred", "target_value", "target_unit", "target_date", "target_parts",
        "revised_target_text", "revised_target_value", "result_text", "result_value", "declared_deviation_text", "declared_deviation",
        "declared_agrees", "deviation", "deviation_unit", "favourable", "met", "achievement", "achievement_uncapped", "band", "status",
        "source_document", "source_line", "baseline_line", "target_line", "result_line", "deviation_line", "revision_line", "weight_line", "manager", "indicator_series",
        "tree", "is_rollup", "rolls_up", "measured_share", "due_share", "verdict_text", "result_document", "achievement_parts",
    ];

    public required string Period { get; init; }
    public string? AreaCode { get; init; }
    public string? Area { get; init; }
    public string? Directorate { get; init; }
    public required string Objective { get; init; }
    public required string ObjectiveTitle { get; init; }
    public required string ObjectiveShort { get; init; }
    public string? Level { get; init; }
    public required int Indicator { get; init; }
    public required string IndicatorTitle { get; init; }
    public string? Types { get; init; }
    public string? Direction { get; init; }
    public decimal? Weight { get; init; }
    public string? WeightText { get; init; }
    public decimal? WeightAsApproved { get; init; }
    public decimal? EffectiveWeight { get; init; }
    public string? BaselineText { get; init; }
    public decimal? Baseline { get; init; }
    public string? TargetText { get; init; }
    public string? TargetKind { get; init; }
    public string? Operator { get; init; }
    public bool OperatorInferred { get; init; }
    public decimal? Target { get; init; }
    public string? Unit { get; init; }
    public DateOnly? TargetDate { get; init; }
    public string? Parts { get; init; }

    /// <summary>What the result says of each part of such a target; empty where nothing is measured.</summary>
    public IReadOnlyList<PartAchievement> AchievementParts => PartAchievement.Read(AchievementPartsText);

    /// <summary>The same as the mart has it.</summary>
    public string? AchievementPartsText { get; init; }
    public string? RevisedText { get; init; }
    public decimal? Revised { get; init; }
    public string? ResultText { get; init; }
    public decimal? Result { get; init; }
    public string? DeclaredText { get; init; }
    public decimal? Declared { get; init; }
    public bool? DeclaredAgrees { get; init; }
    public decimal? Deviation { get; init; }
    public string? DeviationUnit { get; init; }
    public bool? Favourable { get; init; }
    public bool? Met { get; init; }
    public decimal? Achievement { get; init; }
    public decimal? AchievementUncapped { get; init; }
    public string? Band { get; init; }
    public required string Status { get; init; }
    public string? Document { get; init; }
    public int? Line { get; init; }
    public int? BaselineLine { get; init; }
    public int? TargetLine { get; init; }
    public int? ResultLine { get; init; }

    /// <summary>Document of the result's line: another than the plan's where an office filled in a form.</summary>
    public string? ResultDocument { get; init; }

    public int? DeviationLine { get; init; }
    public int? RevisionLine { get; init; }
    public int? WeightLine { get; init; }

    /// <summary><c>operational</c> or <c>strategic</c>: the two are never added.</summary>
    public string Tree { get; init; } = "operational";

    /// <summary>Whether it sums up what lies below: it is no result of its own.</summary>
    public bool IsRollup { get; init; }

    /// <summary>Of a roll-up: the objective whose subtree it sums up.</summary>
    public string? RollsUp { get; init; }

    /// <summary>A roll-up inside its tree hands its weight to the leaves below it; one that reaches into the other tree keeps it and is a leaf.</summary>
    public bool PassesOn => IsRollup && EffectiveWeight is null;

    /// <summary>Fraction that is measured: 1 or 0, and anything between for what stands for a subtree.</summary>
    public decimal? MeasuredShare { get; init; }

    /// <summary>Fraction that has a target here.</summary>
    public decimal? DueShare { get; init; }

    /// <summary>Judgement in words on this indicator.</summary>
    public string? VerdictText { get; init; }

    /// <summary>Id of the indicator's series over the years.</summary>
    public string? Series { get; init; }

    /// <summary>Roles of the managers who answer for the indicator.</summary>
    public IReadOnlyList<string> Managers { get; init; } = [];

    /// <summary>Offices that it counts for; filled only where an address asks for one.</summary>
    public IReadOnlyList<string> Offices { get; init; } = [];

    /// <summary>Services involved; filled only where an address asks for one.</summary>
    public IReadOnlyList<string> Services { get; init; } = [];

    public static MeasurementRow From(Cells row) => new()
    {
        Period = row.Text("period")!,
        AreaCode = row.Text("area_code"),
        Area = row.Text("area"),
        Directorate = row.Text("directorate"),
        Objective = row.Text("objective_code")!,
        ObjectiveTitle = row.Text("objective") ?? "",
        ObjectiveShort = row.Text("objective_short") ?? row.Text("objective") ?? "",
        Level = row.Text("objective_level"),
        Indicator = row.Integer("indicator_number")!.Value,
        IndicatorTitle = row.Text("indicator") ?? "",
        Types = row.Text("indicator_types"),
        Direction = row.Text("direction"),
        Weight = row.Number("weight"),
        WeightText = row.Text("weight_text"),
        WeightAsApproved = row.Number("weight_as_approved"),
        EffectiveWeight = row.Number("effective_weight"),
        BaselineText = row.Text("baseline_text"),
        Baseline = row.Number("baseline_value"),
        TargetText = row.Text("target_text"),
        TargetKind = row.Text("target_kind"),
        Operator = row.Text("target_operator"),
        OperatorInferred = row.Flag("operator_inferred") ?? false,
        Target = row.Number("target_value"),
        Unit = row.Text("target_unit"),
        TargetDate = row.Date("target_date"),
        Parts = row.Text("target_parts"),
        AchievementPartsText = row.Text("achievement_parts"),
        RevisedText = row.Text("revised_target_text"),
        Revised = row.Number("revised_target_value"),
        ResultText = row.Text("result_text"),
        Result = row.Number("result_value"),
        DeclaredText = row.Text("declared_deviation_text"),
        Declared = row.Number("declared_deviation"),
        DeclaredAgrees = row.Flag("declared_agrees"),
        Deviation = row.Number("deviation"),
        DeviationUnit = row.Text("deviation_unit"),
        Favourable = row.Flag("favourable"),
        Met = row.Flag("met"),
        Achievement = row.Number("achievement"),
        AchievementUncapped = row.Number("achievement_uncapped"),
        Band = row.Text("band"),
        Status = row.Text("status")!,
        Document = row.Text("source_document"),
        Line = row.Integer("source_line"),
        BaselineLine = row.Integer("baseline_line"),
        TargetLine = row.Integer("target_line"),
        ResultLine = row.Integer("result_line"),
        ResultDocument = row.Text("result_document"),
        DeviationLine = row.Integer("deviation_line"),
        RevisionLine = row.Integer("revision_line"),
        WeightLine = row.Integer("weight_line"),
        Tree = row.Text("tree") ?? "operational",
        IsRollup = row.Flag("is_rollup") ?? false,
        RollsUp = row.Text("rolls_up"),
        MeasuredShare = row.Number("measured_share"),
        DueShare = row.Number("due_share"),
        VerdictText = row.Text("verdict_text"),
        Series = row.Text("indicator_series"),
        Managers = row.Text("manager")?.Split("; ") ?? [],
    };
}
