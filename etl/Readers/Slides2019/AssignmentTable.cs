using System.Text.RegularExpressions;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.Slides2019;

/// <summary>
/// The table of the managers' weights: a role (with the person's name, which is dropped) beside the first of that
/// manager's objectives, one objective and weight a row, and a total that ends the manager.
/// </summary>
internal static partial class AssignmentTable
{
    public static void Read(Draft draft, IReadOnlyList<DocumentLine> front)
    {
        var rows = new List<AssignedObjective>();
        var role = "";
        foreach (var line in front)
        {
            if (Landmarks.AssignmentsTitle().IsMatch(line.Text) || line.Cells.Any(cell => Total().IsMatch(cell))) draft.Ledger.Skip(line, "labels");
            else if (line.Cells is ["Obiettivi", ..]) draft.Ledger.Skip(line, "labels");
            else if (line.Cells.Select(cell => Objective().Match(cell)).FirstOrDefault(match => match.Success) is { } objective)
            {
                if (line.Cells[0].Length > 0 && line.Cells[0] != objective.Value) role = Role(draft, line);
                rows.Add(new AssignedObjective(
                    role, objective.Groups["code"].Value, objective.Groups["title"].Value,
                    line.Cells.LastOrDefault(cell => Landmarks.Weight().IsMatch(cell)) ?? "", line.Number));
            }
        }

        if (rows.Count == 0) draft.Note(NoteCode.MissingPart, 1, "", "no table of the managers' weights");
        var join = new TitleJoin([.. draft.Objectives.Where(row => row.Level == "operational")], rows);
        foreach (var row in rows) Add(draft, row, join.Find(row));
        foreach (var left in join.NotAssigned)
        {
            draft.Note(NoteCode.MissingPart, left.At.Line, left.Key, "no manager has this objective in the table of weights");
        }
    }

    private static void Add(Draft draft, AssignedObjective row, JoinedObjective joined)
    {
        draft.Ledger.Place(row.Line, "assignments");
        if (row.Role.Length == 0) draft.Note(NoteCode.MissingPart, row.Line, row.Code, "no manager above this row of the table of weights");
        if (row.Weight.Length == 0) draft.Note(NoteCode.MissingPart, row.Line, row.Code, "no weight in this row of the table of weights");
        if (joined.Doubt.Length > 0) draft.Note(NoteCode.JoinedByTitle, row.Line, row.Code, joined.Doubt);
        draft.Assignments.Add(new AssignmentRow(row.Role, row.Code, joined.Key, row.Weight, draft.At(row.Line)));
    }

    private static string Role(Draft draft, DocumentLine line)
    {
        var printed = Words.Of([line with { Text = line.Cells[0] }]);
        var role = People.BeforeName(printed);
        if (role.Count == printed.Count)
        {
            draft.Note(NoteCode.MissingPart, line.Number, "", "no courtesy title (dr, ing …) behind a manager's role: look that no name is left in it");
        }

        return draft.Mender.Cell(role).Text;
    }

    [GeneratedRegex("^Totale ")]
    private static partial Regex Total();

    [GeneratedRegex(@"^Obiettivo Operativo (?<code>\d+(\.\d+)+)\.? (?<title>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Objective();
}

/// <summary>A row of the table of weights.</summary>
internal sealed record AssignedObjective(string Role, string Code, string Title, string Weight, int Line);
