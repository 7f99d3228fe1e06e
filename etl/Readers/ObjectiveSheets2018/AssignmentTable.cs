using System.Globalization;
using System.Text.RegularExpressions;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>
/// The table of the managers' weights: a role (with the person's name, which is dropped), that manager's objectives
/// with a weight each, and a total that ends the manager.
/// </summary>
internal static partial class AssignmentTable
{
    public static void Read(Draft draft, IReadOnlyList<DocumentLine> lines)
    {
        var role = new List<Word>();
        (string Code, int Line)? objective = null;
        foreach (var line in lines.Where(line => !line.IsBlank))
        {
            if (Landmarks.AssignmentsTitle().IsMatch(line.Text) || Header().IsMatch(line.Text))
            {
                draft.Ledger.Skip(line, "labels");
                if (Year().Match(line.Text) is { Success: true } year && year.Value != draft.Request.Year.ToString(CultureInfo.InvariantCulture))
                {
                    draft.Note(NoteCode.OtherYear, line.Number, "", $"«{line.Text}» in the plan of {draft.Request.Year}; its rows were taken");
                }
            }
            else if (Total().IsMatch(line.Text))
            {
                draft.Ledger.Skip(line, "labels");
                role.Clear();
                objective = null;
            }
            else if (Objective().Match(line.Text) is { Success: true } heading)
            {
                objective = (heading.Groups["code"].Value, line.Number);
                draft.Ledger.Place(line.Number, "assignments");
            }
            else if (objective is { } assigned && WeightLine().IsMatch(line.Text))
            {
                draft.Assignments.Add(new AssignmentRow(
                    draft.Mender.Cell(role).Text, assigned.Code, assigned.Code, line.Text, draft.At(assigned.Line)));
                draft.Ledger.Place(line.Number, "assignments");
            }
            else if (objective is not null)
            {
                draft.Ledger.Skip(line, "titles in the table of assignments");
            }
            else
            {
                AddRole(draft, role, line);
            }
        }
    }

    /// <summary>The role's words of a line; from a courtesy title on, the line is a person's name.</summary>
    private static void AddRole(Draft draft, List<Word> role, DocumentLine line)
    {
        var words = People.BeforeName(Words.Of([line]));
        if (words.Count == 0) draft.Ledger.Skip(line, "people");
        else draft.Ledger.Place(line.Number, "assignments");
        role.AddRange(words);
    }

    [GeneratedRegex(@"\b(19|20)\d{2}\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(Obiettivi Peso per|obiettivo$)")]
    private static partial Regex Header();

    [GeneratedRegex(@"^Totale .*\d%$")]
    private static partial Regex Total();

    [GeneratedRegex(@"^Obiettivo Operativo (?<code>\d+(\.\d+)+)\.?$")]
    private static partial Regex Objective();

    [GeneratedRegex(@"^\d+(,\d+)? ?%$")]
    private static partial Regex WeightLine();
}
