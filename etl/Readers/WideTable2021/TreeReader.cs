using System.Globalization;
using System.Text.RegularExpressions;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.WideTable2021;

/// <summary>
/// The nodes of the tree, from the first three pairs of columns. A node is printed in its first row only, its cells being
/// merged downwards; so the reader goes down the rows and knows where in the tree it is.
/// </summary>
internal sealed class TreeReader(Draft draft)
{
    private string _area = "";
    private string _strategic = "";

    /// <summary>Key of the operational objective of the last row; empty before the first.</summary>
    public string Operational { get; private set; } = "";

    /// <summary>Takes the row's nodes.</summary>
    /// <returns>True when another strategic objective begins here.</returns>
    public bool Enter(TableRow row)
    {
        // A cell may be printed again below a page break: only another one leads on.
        var before = _strategic;
        if (row.Cells[TableRow.AreaColumn].Length > 0 && Add(row, TableRow.AreaColumn, Landmarks.AreaTitle(), "", "area", "plan") is var area && area != _area)
        {
            _area = area;
            _strategic = Operational = "";
        }

        if (row.Cells[TableRow.StrategicColumn].Length > 0
            && Add(row, TableRow.StrategicColumn, Landmarks.StrategicTitle(), _area, "strategic", "area") is var strategic && strategic != _strategic)
        {
            _strategic = strategic;
            Operational = "";
        }

        if (row.Cells[TableRow.OperationalColumn].Length > 0) Operational = Add(row, TableRow.OperationalColumn, null, _strategic, "operational", "strategic");
        return _strategic != before;
    }

    private string Add(TableRow row, int column, Regex? coded, string parent, string level, string weightOf)
    {
        var (title, weight) = (row.Cells[column], row.Cells[column + 1]);
        var match = coded?.Match(title) ?? Match.Empty;
        var printedCode = match.Groups["code"].Value;
        var key = match.Success ? printedCode.TrimEnd('.') : Uncoded(parent);
        title = match.Success ? match.Groups["title"].Value : title;
        if (level != "area" && parent.Length == 0)
        {
            draft.Note(NoteCode.MissingPart, row.Line, "", $"nothing above the {level} objective «{title}» in the tree; it was left out");
            return "";
        }

        if (draft.Objectives.Find(node => node.Key == key) is { } above)
        {
            TellRepeated(row, above, title);
            return key;
        }

        if (coded is not null && !match.Success) draft.Note(NoteCode.MissingPart, row.Line, key, $"no code in front of «{title}»");
        if (weight.Length == 0) NoteWeight(row, key, parent);
        draft.Objectives.Add(new ObjectiveRow(key, printedCode, parent, level, title, weight, weightOf, "", "", draft.At(row.Line)));
        return key;
    }

    /// <summary>A merged cell printed again below a page break is no second objective.</summary>
    private void TellRepeated(TableRow row, ObjectiveRow above, string title)
    {
        var isRepeated = title == above.Title;
        if (isRepeated) draft.LayoutNotes.Add(new LayoutNoteRow("repeated", above.Key, null, "title", "", draft.At(row.Line)));
        draft.Note(
            isRepeated ? NoteCode.RepeatedLine : NoteCode.LeftOverText, row.Line, above.Key,
            $"«{title}» has the code of «{above.Title}» (line {above.At.Line}); its rows were added to that one");
    }

    private string Uncoded(string parent)
    {
        var siblings = draft.Objectives.Count(node => node.ParentKey == parent && node.PrintedCode.Length == 0);
        return string.Create(CultureInfo.InvariantCulture, $"{parent}~{siblings + 1}");
    }

    /// <summary>A weight's cell merged with the one above is stored there only: it is one weight, not one each.</summary>
    private void NoteWeight(TableRow row, string key, string parent)
    {
        var above = draft.Objectives.LastOrDefault(node => node.ParentKey == parent && node.Weight.Length > 0);
        if (above is null) draft.Note(NoteCode.MissingPart, row.Line, key, "no weight");
        else draft.Note(NoteCode.AmbiguousCells, row.Line, key, $"no weight; read as merged with that of {above.Key} («{above.Weight}», line {above.At.Line}), which was not repeated");
    }
}
