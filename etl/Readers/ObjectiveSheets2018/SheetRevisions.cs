using System.Text.RegularExpressions;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>Changes printed on the sheet itself: a weight that passes from one value to another, a new indicator.</summary>
internal static partial class SheetRevisions
{
    public static void Add(Draft draft, string objective, int number, CellText weight, DocumentLine? newMark)
    {
        if (Passes().Match(weight.Text) is { Success: true } change)
        {
            draft.Revisions.Add(new RevisionRow(
                objective, number, "weight", null, change.Groups["old"].Value, change.Groups["new"].Value, "sheet", "proposed",
                draft.At(weight.Line)));
        }

        if (newMark is not null)
        {
            draft.Ledger.Place(newMark.Number, "revisions");
            draft.Revisions.Add(new RevisionRow(
                objective, number, "new", null, "", newMark.Text, "sheet", "proposed", draft.At(newMark.Number)));
        }
    }

    [GeneratedRegex(@"^passa da (?<old>\d+(,\d+)? ?%) a (?<new>\d+(,\d+)? ?%)$", RegexOptions.IgnoreCase)]
    private static partial Regex Passes();
}
