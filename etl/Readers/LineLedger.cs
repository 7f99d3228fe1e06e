namespace Albero.Etl.Readers;

/// <summary>What every line of a document was taken for, so that none is lost without a word.</summary>
internal sealed class LineLedger(SourceDocument document)
{
    private readonly string?[] _uses = new string?[document.Lines.Count + 1];
    private readonly HashSet<string> _skips = [];

    /// <summary>The line gave a cell to a table.</summary>
    public void Place(int line, string table) => _uses[line] = table;

    public void Place(IEnumerable<Word> words, string table)
    {
        foreach (var word in words) Place(word.Line, table);
    }

    /// <summary>The line is known and not stored: a label, prose, people's names.</summary>
    public void Skip(DocumentLine line, string what)
    {
        _skips.Add(what);
        _uses[line.Number] ??= what;
    }

    public void Skip(IEnumerable<DocumentLine> lines, string what)
    {
        foreach (var line in lines) Skip(line, what);
    }

    public List<DocumentLine> Unplaced() => [.. document.Lines.Where(line => !line.IsBlank && _uses[line.Number] is null)];

    public SortedDictionary<string, int> Skipped() =>
        new(document.Lines
            .Where(line => !line.IsBlank && _uses[line.Number] is { } use && _skips.Contains(use))
            .GroupBy(line => _uses[line.Number]!)
            .ToDictionary(group => group.Key, group => group.Count()), StringComparer.Ordinal);
}
