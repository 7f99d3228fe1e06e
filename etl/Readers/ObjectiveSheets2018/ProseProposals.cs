using System.Text.RegularExpressions;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>
/// Proposals that only the prose makes: another figure («incrementando … da 7 a 11») or another deliverable. Only
/// figures and the deliverable's name are taken; a change that no form below fits is noted.
/// </summary>
internal static partial class ProseProposals
{
    public static void Read(Draft draft, string objective, IEnumerable<Section> sections)
    {
        foreach (var section in sections)
        {
            var prose = new ProseText(section.Words());
            var read = new List<Match>();
            read.AddRange(Figures(draft, objective, prose));
            read.AddRange(Lists(draft, objective, prose));
            read.AddRange(Instead(draft, objective, prose));
            foreach (Match change in Change().Matches(prose.Text))
            {
                if (read.Exists(match => match.Index <= change.Index && change.Index < match.Index + match.Length)) continue;
                draft.Note(
                    NoteCode.RevisionNotPlaced, prose.LineAt(change.Index), $"{objective}/{change.Groups["number"].Value}",
                    $"the prose speaks of a change in no form that is known: «{change.Value.Trim()}»");
            }
        }
    }

    private static IEnumerable<Match> Figures(Draft draft, string objective, ProseText prose)
    {
        foreach (Match match in NewFigure().Matches(prose.Text))
        {
            yield return match;
            Add(draft, objective, match, CheckpointDay.Of(match.Groups["day"].Value, draft.Request.Year),
                match.Groups["old"].Value, match.Groups["new"].Value, prose.LineAt(match.Groups["old"].Index));
        }
    }

    private static IEnumerable<Match> Lists(Draft draft, string objective, ProseText prose)
    {
        foreach (Match match in NewList().Matches(prose.Text))
        {
            yield return match;
            foreach (Capture item in match.Groups["item"].Captures)
            {
                Add(draft, objective, match, By(item.Value, draft.Request.Year), "", item.Value, prose.LineAt(item.Index));
            }
        }
    }

    private static IEnumerable<Match> Instead(Draft draft, string objective, ProseText prose)
    {
        foreach (Match match in InsteadOf().Matches(prose.Text))
        {
            yield return match;
            Add(draft, objective, match, CheckpointDay.Of(match.Groups["day"].Value, draft.Request.Year),
                "", match.Groups["new"].Value, prose.LineAt(match.Groups["new"].Index));
        }
    }

    private static void Add(Draft draft, string objective, Match match, Checkpoint? at, string oldText, string newText, int line)
    {
        var printed = match.Groups["number"].Value;
        if (draft.Indicators.Find(row => row.ObjectiveKey == objective && row.PrintedNumber == printed) is not { } indicator || at is null)
        {
            draft.Note(NoteCode.RevisionNotPlaced, line, $"{objective}/{printed}", $"no such indicator on the sheet, or no checkpoint: «{newText}»");
            return;
        }

        draft.Revisions.Add(new RevisionRow(
            objective, indicator.Number, "target", at, oldText, newText, "prose", "proposed", draft.At(line)));
    }

    /// <summary>The checkpoint whose last month an item names first.</summary>
    private static Checkpoint? By(string item, int year)
    {
        var by = Month().Match(item);
        var month = ItalianMonths.Number(by.Groups["month"].Value);
        return month is 3 or 6 or 9 or 12 ? new Checkpoint(year, month / 3) : null;
    }

    [GeneratedRegex(@"(?:target(?: di riferimento)? dell['’]|modificat[oa] l['’])indicatore (?:n\. ?)?(?<number>\d+), p[^:;.]{0,80}", RegexOptions.IgnoreCase)]
    private static partial Regex Change();

    [GeneratedRegex(@"target dell['’]indicatore (?:n\. ?)?(?<number>\d+), (?:incrementando|aumentando|riducendo|portando) [^.;]{0,120}? al (?<day>\d{1,2}/\d{1,2}/\d{4}) da (?<old>\d[\d.,]*) a (?<new>\d+(?:[.,]\d+)*)", RegexOptions.IgnoreCase)]
    private static partial Regex NewFigure();

    [GeneratedRegex(@"target dell['’]indicatore (?:n\. ?)?(?<number>\d+), prevedendo[^:.]{0,80}:(?: \d\) (?<item>[^;.]+)[;.])+", RegexOptions.IgnoreCase)]
    private static partial Regex NewList();

    [GeneratedRegex(@"(?:target (?:di riferimento )?dell['’]|per l['’])indicatore (?:n\. ?)?(?<number>\d+), (?:predisponendo, )?anziché [^,;]+, (?<new>[^,;]+? al (?<day>\d{1,2}[./]\d{1,2}[./]\d{4}))", RegexOptions.IgnoreCase)]
    private static partial Regex InsteadOf();

    [GeneratedRegex(@"\bentro (?<month>\p{L}+) \d{4}")]
    private static partial Regex Month();
}
