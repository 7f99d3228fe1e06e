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

    /// <summary>The cell's text.</summary>
    /// <param name="words">Gives the word for <c>yes</c>, <c>no</c> and <c>not-measured-short</c>.</param>
    public static string Text(MeasurementRow row, Func<string, string> words) =>
        row.Achievement is null ? words("not-measured-short")
        : Change(row) is { } change ? NumberText.Change(change)
        : words(row.Met == true ? "yes" : "no");
}
