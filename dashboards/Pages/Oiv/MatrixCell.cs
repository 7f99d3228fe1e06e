using Albero.Dashboards.Data;
using Albero.Dashboards.Formats;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>How far a result is from its target, in the few characters that a cell of the matrix has.</summary>
public static class MatrixCell
{
    /// <summary>
    /// Change against the target in percent; null where there is none to state: not measured, yes-or-no targets, targets
    /// of zero or less.
    /// </summary>
    public static decimal? Change(MeasurementRow row) => row switch
    {
        { Achievement: null } => null,
        { TargetKind: "boolean" or "deadline" } => null,
        // A composite has no deviation of its own: its worst part speaks for it, as in the score.
        { Deviation: null, Parts: not null, AchievementUncapped: { } achieved } => achieved - 100,
        { Deviation: { } deviation, Target: > 0 and var target } => deviation / target * 100,
        _ => null,
    };

    /// <summary>The target in few characters: its number or date, else a word for its kind.</summary>
    /// <param name="words">Gives the word for <c>yes</c>, <c>cell-no-target</c> and <c>cell-milestone</c>.</param>
    public static string Target(MeasurementRow row, Func<string, string> words) => row switch
    {
        { PassesOn: true } => words("cell-rollup"),
        { TargetKind: null or "none" } => words("cell-no-target"),
        { TargetKind: "percent", Target: { } target } => NumberText.Plain(target) + "%",
        { TargetKind: "relative_change", Target: { } change } => NumberText.Signed(change) + "%",
        { Target: { } target } => NumberText.Plain(target),
        { TargetDate: { } day } => $"{day.Day}/{day.Month}",
        { TargetKind: "boolean" } => words("yes"),
        _ => words("cell-milestone"),
    };

    /// <summary>The cell's text.</summary>
    /// <param name="words">Gives the word for <c>yes</c>, <c>no</c> and <c>not-measured-short</c>.</param>
    public static string Text(MeasurementRow row, Func<string, string> words) =>
        row.PassesOn ? words("cell-rollup")
        : row.Achievement is null ? words("not-measured-short")
        : Change(row) is { } change ? NumberText.Change(change)
        : words(row.Met == true ? "yes" : "no");
}
