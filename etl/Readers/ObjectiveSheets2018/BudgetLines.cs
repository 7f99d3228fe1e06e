using System.Text.RegularExpressions;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>
/// The budget lines of a sheet: amount, account, its name and the code of the budget, which may stand on a line of its
/// own. The document doesn't say whether an account is revenue or cost, so neither do we.
/// </summary>
internal static partial class BudgetLines
{
    public static void Read(Draft draft, string objective, Section section)
    {
        var starts = Enumerable.Range(0, section.Lines.Count).Where(i => Amount().IsMatch(section.Lines[i].Text)).ToList();
        draft.Ledger.Skip(
            section.Lines.Take(starts.Count == 0 ? section.Lines.Count : starts[0])
                .Where(line => line == section.Lines[0] || Columns().IsMatch(line.Text)),
            "labels");
        for (var s = 0; s < starts.Count; s++)
        {
            var words = Words.Of(section.Lines.Take(s + 1 < starts.Count ? starts[s + 1] : section.Lines.Count).Skip(starts[s]));
            if (Line().Match(draft.Mender.Cell(words).Text) is not { Success: true } match) continue;
            draft.Ledger.Place(words, "budget");
            draft.Budget.Add(new BudgetRow(
                objective, match.Groups["account"].Value, match.Groups["description"].Value, match.Groups["centre"].Value, "",
                match.Groups["amount"].Value, draft.At(words[0].Line)));
        }
    }

    [GeneratedRegex(@"^€ \d")]
    private static partial Regex Amount();

    [GeneratedRegex("^Importo Conto Ricavo/Costo Budget$")]
    private static partial Regex Columns();

    [GeneratedRegex(@"^(?<amount>€ [\d.]+(,\d+)?) (Conto )?(?<account>\d{4,}) (?<description>.+?)( (?<centre>\p{Lu}\d{3}))?$")]
    private static partial Regex Line();
}
