using System.Globalization;
using System.Text.RegularExpressions;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.MonitoredSheets2019;

/// <summary>A cell with one target a year: <c>Anno:2019—≥2</c>, <c>Anno 2020>=50</c>.</summary>
internal sealed partial class YearTargets(Draft draft, string subject, IReadOnlyList<Checkpoint> declared)
{
    public static bool IsTarget(TableCell cell) => Year().IsMatch(cell.Printed.FirstOrDefault()?.Text ?? "");

    /// <summary>The targets as printed, without the year and the dashes behind it.</summary>
    public List<YearTarget> Read(TableCell cell)
    {
        var targets = new List<YearTarget>();
        foreach (var line in cell.Printed)
        {
            if (Year().Match(line.Text) is not { Success: true } match)
            {
                draft.Note(NoteCode.LeftOverText, line.Number, subject, $"«{line.Text}» stands between the targets and names no year");
                continue;
            }

            var at = new Checkpoint(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture), 4);
            draft.Ledger.Place(line.Number, "targets");
            var (dash, target) = (match.Groups["dash"].Value, match.Groups["target"].Value);
            if (target.Length == 0) draft.Note(NoteCode.MissingPart, line.Number, subject, "a year without a target");
            else if (!declared.Contains(at)) draft.Note(NoteCode.LeftOverText, line.Number, subject, $"«{line.Text}» is for a year that is not of the plan; not stored");
            else if (targets.Exists(other => other.At == at)) draft.Note(NoteCode.LeftOverText, line.Number, subject, $"a second target for {at.Year}; not stored");
            else
            {
                if (dash is "-" or "−" && char.IsAsciiDigit(target[0]))
                {
                    draft.Note(NoteCode.AmbiguousCells, line.Number, subject, $"«{line.Text}»: the one dash was taken for what parts year and target, not for a minus");
                }

                targets.Add(new YearTarget(at, target, line.Number));
            }
        }

        return targets;
    }

    [GeneratedRegex(@"^Anno ?:? ?(?<year>(19|20)\d{2})(?!\d) ?(?<dash>[-–—−]*) ?(?<target>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Year();
}

/// <summary>The target of one year.</summary>
internal sealed record YearTarget(Checkpoint At, string Text, int Line);
