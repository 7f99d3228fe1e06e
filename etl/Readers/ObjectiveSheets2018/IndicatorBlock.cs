using System.Text.RegularExpressions;

namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>The lines of one indicator on a sheet, part by part, each with its label still on the first line.</summary>
internal sealed record IndicatorBlock(
    string PrintedNumber,
    DocumentLine? NewMark,
    IReadOnlyList<DocumentLine> Name,
    IReadOnlyList<DocumentLine> Types,
    IReadOnlyList<DocumentLine> TargetHeading,
    IReadOnlyList<DocumentLine> Cells,
    IReadOnlyList<DocumentLine> Result,
    IReadOnlyList<DocumentLine> Deviation)
{
    /// <summary>Cuts the indicators' part of a sheet into one block per <c>Indicatore N:</c>.</summary>
    public static List<IndicatorBlock> Cut(IReadOnlyList<DocumentLine> lines)
    {
        var heads = Enumerable.Range(0, lines.Count).Where(i => Landmarks.Indicator().IsMatch(lines[i].Text)).ToList();
        var blocks = new List<IndicatorBlock>();
        for (var h = 0; h < heads.Count; h++)
        {
            var end = h + 1 < heads.Count ? heads[h + 1] : lines.Count;
            var before = h == 0 ? 0 : heads[h - 1];
            blocks.Add(Of(
                [.. lines.Take(end).Skip(heads[h]).Where(line => !Landmarks.NewIndicator().IsMatch(line.Text))],
                lines.Take(heads[h]).Skip(before).LastOrDefault(line => Landmarks.NewIndicator().IsMatch(line.Text))));
        }

        return blocks;
    }

    private static IndicatorBlock Of(IReadOnlyList<DocumentLine> lines, DocumentLine? newMark)
    {
        // Backwards, because a part whose label is missing is empty and ends where the next one begins.
        var deviation = First(lines, Landmarks.Deviation(), lines.Count);
        var result = First(lines, Landmarks.Results(), deviation);
        var cells = First(lines, Landmarks.TargetDays(), result - 1) + 1;
        var heading = First(lines, Landmarks.TargetTitle(), cells);
        var types = First(lines, Landmarks.Types(), heading);
        return new IndicatorBlock(
            Landmarks.Indicator().Match(lines[0].Text).Groups["number"].Value, newMark,
            Slice(lines, 0, types), Slice(lines, types, heading), Slice(lines, heading, cells), Slice(lines, cells, result),
            Slice(lines, result, deviation), Slice(lines, deviation, lines.Count));
    }

    private static int First(IReadOnlyList<DocumentLine> lines, Regex label, int otherwise)
    {
        for (var i = 0; i < otherwise; i++)
        {
            if (label.IsMatch(lines[i].Text)) return i;
        }

        return otherwise;
    }

    private static DocumentLine[] Slice(IReadOnlyList<DocumentLine> lines, int from, int to) =>
        [.. lines.Take(to).Skip(from)];
}
