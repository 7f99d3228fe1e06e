namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>The parts of a document: tree, table of assignments, sheets, closing.</summary>
internal sealed record DocumentOutline(
    IReadOnlyList<DocumentLine> Tree,
    IReadOnlyList<DocumentLine> Assignments,
    IReadOnlyList<Sheet> Sheets,
    IReadOnlyList<DocumentLine> Closing)
{
    private const int LongestCover = 6;

    public static DocumentOutline Of(SourceDocument document)
    {
        var lines = document.Lines;
        var heads = SheetHeads(lines);
        var end = ClosingStart(lines, heads.Count == 0 ? lines.Count : heads[^1]);
        var covers = heads.Select((head, i) => CoverStart(lines, head, i == 0 ? 0 : heads[i - 1])).ToList();
        var front = lines.Take(heads.Count == 0 ? end : covers[0]).ToList();
        var table = front.FindIndex(line => Landmarks.AssignmentsTitle().IsMatch(line.Text));
        if (table < 0) table = front.Count;

        var sheets = new List<Sheet>();
        for (var i = 0; i < heads.Count; i++)
        {
            var stop = i + 1 < heads.Count ? covers[i + 1] : end;
            var code = Landmarks.OperationalHeading().Match(lines[heads[i]].Text).Groups["code"].Value;
            var body = lines.Take(stop).Skip(heads[i] + 1).ToList();
            sheets.Add(new Sheet(code, lines[heads[i]], [.. lines.Take(heads[i]).Skip(covers[i])], SheetSections.Cut(body)));
        }

        return new DocumentOutline([.. front.Take(table)], [.. front.Skip(table)], sheets, [.. lines.Skip(end)]);
    }

    /// <summary>Headings of sheets; the tree prints the same words, but only a sheet goes on to its weight.</summary>
    private static List<int> SheetHeads(IReadOnlyList<DocumentLine> lines)
    {
        var heads = new List<int>();
        int? last = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (Landmarks.OperationalHeading().IsMatch(lines[i].Text)) last = i;
            else if (last is { } head && Landmarks.SheetWeight().IsMatch(lines[i].Text))
            {
                heads.Add(head);
                last = null;
            }
        }

        return heads;
    }

    /// <summary>
    /// A cover is a page of a few words between sheets; it names the directorate of the sheets that follow. Returns the
    /// heading's own index when there is none.
    /// </summary>
    private static int CoverStart(IReadOnlyList<DocumentLine> lines, int head, int after)
    {
        if (!lines[head].StartsPage) return head;
        for (var i = head - 1; i > after && head - i <= LongestCover; i--)
        {
            if (!lines[i].StartsPage) continue;
            var words = lines.Take(head).Skip(i).Where(line => !line.IsBlank).ToList();
            var isCover = char.IsUpper(words[0].Text[0]) && words.All(line => line.Text.All(c => char.IsLetter(c) || c is ' ' or '\'' or '’'));
            return isCover ? i : head;
        }

        return head;
    }

    private static int ClosingStart(IReadOnlyList<DocumentLine> lines, int after)
    {
        for (var i = lines.Count - 1; i > after; i--)
        {
            if (Landmarks.PlaceAndDate().IsMatch(lines[i].Text)) return i;
        }

        return lines.Count;
    }
}
