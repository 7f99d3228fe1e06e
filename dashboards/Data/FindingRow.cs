using System.Globalization;
using Albero.Metrics;

namespace Albero.Dashboards.Data;

/// <summary>A row of <c>finding</c>, in the reader's language.</summary>
public sealed record FindingRow(
    string Id, string Code, string Severity, string Title, string Message, string? Objective, string? ObjectiveTitle, string? ObjectiveShort,
    int? Indicator, string? IndicatorTitle, string? Period, string? Directorate, string? Document, int? Line)
{
    /// <summary>The message in the language in which notes keep it.</summary>
    public string MessageIt { get; init; } = "";

    /// <summary>Code of the objective and number of the indicator, as far as it has them.</summary>
    public string? ObjectiveAndIndicator => Indicator is { } number ? $"{Objective}/{number.ToString(CultureInfo.InvariantCulture)}" : Objective;

    public static FindingRow From(Cells row)
    {
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "it";
        return new FindingRow(
            row.Text("finding_id")!, row.Text("code")!, row.Text("severity")!, row.Text("title_" + language) ?? row.Text("code")!,
            row.Text("message_" + language) ?? "", row.Text("objective_code"), row.Text("objective"), row.Text("objective_short") ?? row.Text("objective"), row.Integer("indicator_number"),
            row.Text("indicator"), row.Text("period"), row.Text("directorate"), row.Text("source_document"), row.Integer("source_line"))
        {
            MessageIt = row.Text("message_it") ?? "",
        };
    }
}

/// <summary>A row of <c>target_revision</c>.</summary>
public sealed record RevisionRow(
    string Objective, string ObjectiveTitle, string ObjectiveShort, string? Directorate, int? Indicator, string? IndicatorTitle, string What, string? Period,
    string? OldText, decimal? Old, string? NewText, decimal? New, string? Unit, string? Where, string State, decimal? Result,
    string? Change, string? Document, int? Line)
{
    /// <summary>Whether the target is <c>harder</c>, <c>easier</c>, the <c>same</c> to reach, or <c>other</c>.</summary>
    public string? Difficulty { get; init; }

    /// <summary>Date of the document that prints it.</summary>
    public DateOnly? DocumentDate { get; init; }

    /// <summary>Whether that document is dated after mid-year: who moved the target knew how half of it went.</summary>
    public bool AfterMidyear { get; init; }

    /// <summary>The row as it was answered, for exports.</summary>
    public IReadOnlyList<object?> Cells { get; init; } = [];

    public static RevisionRow From(Cells row) => new(
        row.Text("objective_code") ?? "", row.Text("objective") ?? "", row.Text("objective_short") ?? row.Text("objective") ?? "", row.Text("directorate"), row.Integer("indicator_number"),
        row.Text("indicator"), row.Text("what") ?? "", row.Text("period"), row.Text("old_text"), row.Number("old_value"),
        row.Text("new_text"), row.Number("new_value"), row.Text("unit"), row.Text("where"), row.Text("state") ?? "",
        row.Number("result_value"), row.Text("change"), row.Text("source_document"), row.Integer("source_line"))
    {
        Difficulty = row.Text("difficulty"),
        DocumentDate = row.Date("source_date"),
        AfterMidyear = row.Flag("after_midyear") ?? false,
        Cells = row.Values,
    };
}
