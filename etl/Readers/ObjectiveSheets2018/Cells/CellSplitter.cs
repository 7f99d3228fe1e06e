namespace Albero.Etl.Readers.ObjectiveSheets2018.Cells;

/// <summary>
/// Splits the words of a target row into baseline and two targets. The columns are gone, so cells are found by what
/// cells look like, surest sign first:
/// 1. two words that are whole cells end the row: they are the targets;
/// 2. a front that says "no history" is the baseline; a mark for "nothing" that ends a line is a cell;
/// 3. cells of a row open with the same word, all in one line or each at a line's beginning;
/// 4. blank lines cut exactly as many pieces as there are cells;
/// 5. the cut at which the targets share most words.
/// With fewer texts than cells, targets come before the baseline and the year's target before the half-year's.
/// </summary>
internal static class CellSplitter
{
    public static CellPlacement Split(IReadOnlyList<Word> words, int planYear)
    {
        if (words.Count == 0) return new CellPlacement([], [], [], "the row prints no cell");
        var placement = TwoCompleteCellsAtTheEnd(words) ?? HistoryInFront(words) ?? MarkInTheMiddle(words) ?? Texts(words, planYear);
        var brokenByPage = words.Skip(1).Any(word => word.StartsPage);
        return brokenByPage && placement.Doubt.Length == 0
            ? placement with { Doubt = "a page break runs through the row; what follows it continues the last cell" }
            : placement;
    }

    private static CellPlacement? TwoCompleteCellsAtTheEnd(IReadOnlyList<Word> words)
    {
        if (words.Count < 2 || words[^1].StartsLine) return null;
        if (!CompleteCell.IsComplete(words[^1].Text) || !CompleteCell.IsComplete(words[^2].Text)) return null;
        var baseline = words.SkipLast(2).ToList();
        return new CellPlacement(
            baseline, [words[^2]], [words[^1]],
            baseline.Count == 0 ? "two cells for three columns; read as the two targets, without a baseline" : "");
    }

    private static CellPlacement? HistoryInFront(IReadOnlyList<Word> words)
    {
        var length = CompleteCell.NoHistory(words);
        if (length == 0) return null;
        var baseline = words.Take(length).ToList();
        var rest = words.Skip(length).ToList();
        if (rest.Count == 0) return new CellPlacement(baseline, [], [], "a baseline and no target");
        if (CompleteCell.IsMark(rest[0].Text)) return new CellPlacement(baseline, [rest[0]], [.. rest.Skip(1)]);
        return TextSplitter.Split(rest, 2) is { } cut
            ? new CellPlacement(baseline, cut.Cells[0], cut.Cells[1], cut.Doubt)
            : OneTarget(baseline, rest);
    }

    private static CellPlacement? MarkInTheMiddle(IReadOnlyList<Word> words)
    {
        for (var i = 1; i + 1 < words.Count; i++)
        {
            if (CompleteCell.IsMark(words[i].Text) && words[i + 1].StartsLine)
            {
                return new CellPlacement([.. words.Take(i)], [words[i]], [.. words.Skip(i + 1)]);
            }
        }

        return null;
    }

    private static CellPlacement Texts(IReadOnlyList<Word> words, int planYear)
    {
        if (TextSplitter.Split(words, 3) is { } three && !PlanYear.IsNamedBy(three.Cells[0], planYear))
        {
            return new CellPlacement(three.Cells[0], three.Cells[1], three.Cells[2], three.Doubt);
        }

        if (TextSplitter.Split(words, 2) is not { } two) return OneTarget([], words);
        return new CellPlacement([], two.Cells[0], two.Cells[1], "two texts for three columns; read as the two targets, without a baseline");
    }

    private static CellPlacement OneTarget(IReadOnlyList<Word> baseline, IReadOnlyList<Word> target) =>
        new(baseline, [], target, "one text for two targets; read as the year's") { Loose = target };
}
