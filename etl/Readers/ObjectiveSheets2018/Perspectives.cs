using System.Text.RegularExpressions;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>
/// Strategic fields (name and weight in a line) and perspectives: bullets that name their indicators, then as many
/// weights in the same order.
/// </summary>
internal static partial class Perspectives
{
    public static void Read(Draft draft, Sheet sheet)
    {
        foreach (var section in sheet.Of(SectionKind.Fields)) Fields(draft, sheet.Code, section);
        foreach (var section in sheet.Of(SectionKind.Perspectives)) Bullets(draft, sheet.Code, section);
    }

    private static void Fields(Draft draft, string objective, Section section)
    {
        foreach (var line in section.Lines.Where(line => !line.IsBlank))
        {
            var text = line == section.Lines[0] ? line.Text[section.LabelLength..] : line.Text;
            if (Field().Match(text) is not { Success: true } match) continue;
            draft.Ledger.Place(line.Number, "perspectives");
            draft.Perspectives.Add(new PerspectiveRow(
                objective, "field", match.Groups["name"].Value, "", match.Groups["weight"].Value, draft.At(line.Number)));
        }
    }

    private static void Bullets(Draft draft, string objective, Section section)
    {
        var weights = section.Lines.Where(line => Landmarks.Weight().IsMatch(line.Text)).ToList();
        var words = Words.After([.. section.Lines.Where(line => !Landmarks.Weight().IsMatch(line.Text))], section.LabelLength);
        var starts = Enumerable.Range(0, words.Count).Where(i => words[i].Text == "•").ToList();
        if (starts.Count != weights.Count)
        {
            draft.Note(NoteCode.MissingPart, section.Lines[0].Number, objective, $"{starts.Count} perspectives and {weights.Count} weights");
        }

        foreach (var (bullet, i) in Cells.Paragraphs.Cut(words, starts).Select((bullet, i) => (bullet, i)))
        {
            var text = draft.Mender.Cell(bullet).Text;
            if ((Named().Match(text) is { Success: true } named ? named : InParentheses().Match(text)) is not { Success: true } match) continue;
            draft.Ledger.Place(bullet, "perspectives");
            if (i < weights.Count) draft.Ledger.Place(weights[i].Number, "perspectives");
            draft.Perspectives.Add(new PerspectiveRow(
                objective, "perspective", match.Groups["name"].Value,
                string.Join(';', Digits().Matches(match.Groups["numbers"].Value).Select(number => number.Value)),
                i < weights.Count ? Landmarks.Weight().Match(weights[i].Text).Groups["value"].Value : "",
                draft.At(bullet[0].Line)));
        }
    }

    [GeneratedRegex(@"^(?<name>.+?) [Pp]eso ?: ?(?<weight>\d+(,\d+)? ?%)$")]
    private static partial Regex Field();

    /// <summary>«• indicatore 2 e 3: processi interni e qualità (…)».</summary>
    [GeneratedRegex(@"^• [Ii]ndicator[ei] (?<numbers>[\d, e]+?) ?: (?<name>[^(:]+?) ?:?(?: \(|$)")]
    private static partial Regex Named();

    /// <summary>«• Indicatore 1 (crescita apprendimento organizzazione) : …».</summary>
    [GeneratedRegex(@"^• [Ii]ndicator[ei] (?<numbers>[\d, e]+?) \((?<name>[^)]+)\) ?:")]
    private static partial Regex InParentheses();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
