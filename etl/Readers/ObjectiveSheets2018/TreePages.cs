using System.Text.RegularExpressions;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>
/// The drawing of the tree on the first pages: boxes with a heading, a title and, for areas and strategic objectives,
/// their value. The converter gives the boxes in no useful order; other boxes of the drawing stay unplaced. An operational
/// objective has its full title and its weight on its sheet: of its box only the title is kept, as the short one.
/// </summary>
internal static class TreePages
{
    public static void Read(Draft draft, IReadOnlyList<DocumentLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (Heading(lines[i].Text) is not { } heading) continue;
            var box = lines.Skip(i + 1).TakeWhile(line => Heading(line.Text) is null).ToList();
            if (heading.Level == "operational")
            {
                ShortTitle(draft, heading.Code, lines[i], box);
                continue;
            }

            Add(draft, heading, lines[i], box);
        }
    }

    private static void ShortTitle(Draft draft, string code, DocumentLine head, List<DocumentLine> box)
    {
        draft.Ledger.Skip(head, "labels");
        var words = Words.Of(box);
        var title = draft.Mender.Cell(words);
        if (title.IsEmpty) draft.Note(NoteCode.MissingPart, head.Number, code, "no title in this box of the tree");
        else if (!draft.ShortTitles.TryAdd(code, title)) draft.Note(NoteCode.LeftOverText, title.Line, code, $"a second box of the tree for this code: «{title.Text}»");
        else draft.Ledger.Place(words, "objectives");
    }

    private static void Add(Draft draft, (string Level, string Code) heading, DocumentLine head, List<DocumentLine> box)
    {
        var valueAt = box.FindIndex(line => Landmarks.TreeValue().IsMatch(line.Text));
        var value = valueAt < 0 ? null : Landmarks.TreeValue().Match(box[valueAt].Text);
        if (value is null) draft.Note(NoteCode.MissingPart, head.Number, heading.Code, "no «Valore = …» in this box of the tree");
        else if (value.Groups["rest"].Length > 0)
        {
            draft.Note(NoteCode.LeftOverText, box[valueAt].Number, "", $"«{value.Groups["rest"].Value}» behind the value belongs to another box of the drawing");
        }

        var title = valueAt < 0 ? box : box[..valueAt];
        draft.Ledger.Place(head.Number, "objectives");
        draft.Ledger.Place(Words.Of(valueAt < 0 ? title : box[..(valueAt + 1)]), "objectives");
        var parent = heading.Code.LastIndexOf('.') is var dot and > 0 ? heading.Code[..dot] : "";
        draft.Objectives.Add(new ObjectiveRow(
            heading.Code, heading.Code, parent, heading.Level, draft.Mender.Cell(Words.Of(title)).Text,
            value?.Groups["value"].Value ?? "", "plan", "", "", draft.At(head.Number)));
    }

    private static (string Level, string Code)? Heading(string text)
    {
        foreach (var (level, pattern) in Patterns)
        {
            if (pattern.Match(text) is { Success: true } match) return (level, match.Groups["code"].Value);
        }

        return null;
    }

    private static readonly (string Level, Regex Pattern)[] Patterns =
    [
        ("area", Landmarks.AreaHeading()),
        ("strategic", Landmarks.StrategicHeading()),
        ("operational", Landmarks.OperationalHeading()),
    ];
}
