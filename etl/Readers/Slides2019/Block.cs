namespace Albero.Etl.Readers.Slides2019;

/// <summary>What the lines of a block are.</summary>
internal enum BlockKind
{
    Table,
    IndicatorsTitle,
    IndicatorName,
    Capitals,
    Prose,
}

/// <summary>Lines that belong together: without a blank line between them, all of one kind.</summary>
internal sealed record Block(BlockKind Kind, IReadOnlyList<DocumentLine> Lines)
{
    public static List<Block> Cut(IEnumerable<DocumentLine> lines)
    {
        var blocks = new List<Block>();
        var open = new List<DocumentLine>();
        foreach (var line in lines)
        {
            if (open.Count > 0 && (line.IsBlank || Begins(line, open[0]))) Close();
            if (!line.IsBlank) open.Add(line);
        }

        if (open.Count > 0) Close();
        return blocks;

        void Close()
        {
            blocks.Add(new Block(KindOf(open), open));
            open = [];
        }
    }

    private static bool Begins(DocumentLine line, DocumentLine first) =>
        Landmarks.IsTable(line) != Landmarks.IsTable(first)
        || Landmarks.IndicatorName().IsMatch(line.Text)
        || Landmarks.IndicatorsTitle().IsMatch(line.Text)
        || Landmarks.IndicatorsTitle().IsMatch(first.Text);

    private static BlockKind KindOf(List<DocumentLine> lines) =>
        Landmarks.IsTable(lines[0]) ? BlockKind.Table
        : Landmarks.IndicatorsTitle().IsMatch(lines[0].Text) ? BlockKind.IndicatorsTitle
        : Landmarks.IndicatorName().IsMatch(lines[0].Text) ? BlockKind.IndicatorName
        : lines.TrueForAll(line => Landmarks.IsCapitals(line.Text)) ? BlockKind.Capitals
        : BlockKind.Prose;
}
