using System.Text.RegularExpressions;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>Reads the sheet of one operational objective, part by part.</summary>
internal static partial class SheetReader
{
    private static readonly SectionKind[] Prose =
    [
        SectionKind.Description, SectionKind.Benefit, SectionKind.Actions, SectionKind.Effort, SectionKind.Purpose,
        SectionKind.Outcome, SectionKind.Relevance, SectionKind.Value,
    ];

    public static void Read(Draft draft, Sheet sheet, Offices offices, IReadOnlyList<DocumentLine> cover)
    {
        Head(draft, sheet);
        Perspectives.Read(draft, sheet);
        offices.Read(sheet, cover);
        Criteria.Read(draft, sheet.Code, sheet);
        var proposals = ProposalTable.Read(draft, sheet.Of(SectionKind.Proposals).FirstOrDefault());
        foreach (var section in sheet.Of(SectionKind.Indicators)) Indicators(draft, sheet, section, proposals);
        proposals.AddTo(draft, sheet.Code);
        ProseProposals.Read(draft, sheet.Code, sheet.Sections.Where(section => section.Kind is SectionKind.Outcome or SectionKind.Proposals));
        foreach (var section in sheet.Of(SectionKind.Budget)) BudgetLines.Read(draft, sheet.Code, section);
        foreach (var section in sheet.Of(SectionKind.Evidence)) EvidenceList.Read(draft, sheet.Code, section);
        foreach (var section in sheet.Sections.Where(section => Prose.Contains(section.Kind))) draft.Ledger.Skip(section.Lines, "prose");
        foreach (var section in sheet.Of(SectionKind.Proposals)) draft.Ledger.Skip(section.Lines, "prose");
    }

    private static void Head(Draft draft, Sheet sheet)
    {
        var title = draft.Mender.Cell(sheet.Of(SectionKind.Title).SelectMany(section => section.Words()));
        var weightLine = sheet.Of(SectionKind.Weight).SelectMany(section => section.Lines)
            .FirstOrDefault(line => Landmarks.Weight().IsMatch(line.Text));
        if (weightLine is null) draft.Note(NoteCode.MissingPart, sheet.Heading.Number, sheet.Code, "no «Peso: …» below the title");
        else draft.Ledger.Place(weightLine.Number, "objectives");

        draft.Ledger.Place(sheet.Heading.Number, "objectives");
        foreach (var section in sheet.Of(SectionKind.Title)) draft.Ledger.Place(Words.Of(section.Lines), "objectives");
        foreach (var section in sheet.Of(SectionKind.Weight)) draft.Ledger.Skip(section.Lines.Take(1), "labels");
        var parent = sheet.Code[..sheet.Code.LastIndexOf('.')];
        if (!draft.Objectives.Exists(row => row.Key == parent))
        {
            draft.Note(NoteCode.MissingPart, sheet.Heading.Number, sheet.Code, $"the tree has no box {parent}; the objective is a root");
            parent = "";
        }

        var shortTitle = draft.ShortTitles.GetValueOrDefault(sheet.Code, CellText.None);
        draft.Objectives.Add(new ObjectiveRow(
            sheet.Code, sheet.Code, parent, "operational", ProjectLabel().Replace(title.Text, ""),
            weightLine is null ? "" : Landmarks.Weight().Match(weightLine.Text).Groups["value"].Value, "manager", "", "",
            draft.At(sheet.Heading.Number))
        {
            ShortTitle = shortTitle.Text,
            ShortTitleLine = shortTitle.IsEmpty ? null : shortTitle.Line,
        });
    }

    private static void Indicators(Draft draft, Sheet sheet, Section section, ProposalTable proposals)
    {
        draft.Ledger.Skip(section.Lines.Take(1), "labels");
        var reader = new IndicatorReader(draft, sheet.Code, proposals);
        var blocks = IndicatorBlock.Cut(section.Lines);
        if (blocks.Count == 0) draft.Note(NoteCode.MissingPart, section.Lines[0].Number, sheet.Code, "no indicator below «INDICATORI»");
        for (var i = 0; i < blocks.Count; i++) reader.Read(blocks[i], i + 1);
    }

    /// <summary>A label before the title of some sheets.</summary>
    [GeneratedRegex("^PROGETTO ?: ?")]
    private static partial Regex ProjectLabel();
}
