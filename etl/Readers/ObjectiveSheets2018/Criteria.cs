using System.Text.RegularExpressions;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>How an objective was rated, where its sheet says so: coefficient of relevance, economic values.</summary>
internal static partial class Criteria
{
    public static void Read(Draft draft, string objective, Sheet sheet)
    {
        foreach (var section in sheet.Of(SectionKind.Relevance))
        {
            Add(draft, objective, section.Label.TrimEnd(' ', ':'), Coefficient(), section);
        }

        foreach (var section in sheet.Of(SectionKind.Value))
        {
            // The label runs over several lines, up to the fund in parentheses.
            var prose = new ProseText(Words.Of(section.Lines));
            if (Label().Match(prose.Text) is { Success: true } label) Add(draft, objective, label.Value, Amount(), section);
        }
    }

    private static void Add(Draft draft, string objective, string criterion, Regex value, Section section)
    {
        var prose = new ProseText(Words.Of(section.Lines));
        if (value.Match(prose.Text) is not { Success: true } match) return;
        draft.Ledger.Place(Words.Of(section.Lines), "criteria");
        draft.Criteria.Add(new CriterionRow(objective, null, criterion, match.Value, draft.At(section.Lines[0].Number)));
    }

    [GeneratedRegex(@"COEFFICIENTE \d+")]
    private static partial Regex Coefficient();

    [GeneratedRegex(@"^Valore economico[^(\d]*(\([^)]*\))?")]
    private static partial Regex Label();

    [GeneratedRegex(@"[\d.,]+ euro x \d+ = [\d.,]+ euro")]
    private static partial Regex Amount();
}
