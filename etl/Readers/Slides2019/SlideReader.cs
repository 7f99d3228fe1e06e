using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.Slides2019;

/// <summary>Reads one slide: the objective, and its indicators with their tables.</summary>
internal static class SlideReader
{
    public static void Read(Draft draft, Slide slide)
    {
        Head(draft, slide);
        var pairs = IndicatorPairs.Of(slide.Blocks);
        if (pairs.Count == 0) draft.Note(NoteCode.MissingPart, slide.Heading.Number, slide.Code, "no indicator on this slide");
        var reader = new IndicatorReader(draft, slide.Code);
        var number = 0;
        foreach (var pair in pairs)
        {
            if (pair.Name is not null) reader.Read(pair, ++number);
            else draft.Note(NoteCode.LeftOverText, pair.Table!.Heading.Number, slide.Code, "a table of targets without an indicator in front of it");
        }

        foreach (var block in slide.Blocks)
        {
            if (block.Kind == BlockKind.IndicatorsTitle) draft.Ledger.Skip(block.Lines, "labels");
            else if (block.Kind == BlockKind.Prose) draft.Ledger.Skip(block.Lines, "prose");
        }
    }

    private static void Head(Draft draft, Slide slide)
    {
        draft.Ledger.Place(slide.Heading.Number, "objectives");
        if (draft.Objectives.Exists(row => row.Key == slide.Code))
        {
            draft.Note(NoteCode.LeftOverText, slide.Heading.Number, slide.Code, "a second slide with this code");
        }

        var capitals = slide.Blocks.Where(block => block.Kind == BlockKind.Capitals).Select(block => Words.Of(block.Lines)).ToList();
        var title = draft.Mender.Cell(capitals.FirstOrDefault() ?? []);
        if (title.IsEmpty) draft.Note(NoteCode.MissingPart, slide.Heading.Number, slide.Code, "no title in capitals on this slide");
        else draft.Ledger.Place(capitals[0], "objectives");
        foreach (var other in capitals.Skip(1).Select(draft.Mender.Cell))
        {
            draft.Note(NoteCode.LeftOverText, other.Line, slide.Code, $"«{other.Text}» is in capitals too; the title was read as «{title.Text}»");
        }

        // A slide prints no weight of its objective: the table of the managers does.
        draft.Objectives.Add(new ObjectiveRow(
            slide.Code, slide.Code, Areas.KeyOf(slide.Code), "operational", title.Text, "", "manager", "", "", draft.At(slide.Heading.Number)));
    }
}
