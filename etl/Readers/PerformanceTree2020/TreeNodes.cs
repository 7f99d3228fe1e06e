using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.PerformanceTree2020;

/// <summary>The nodes found so far. A code says what its node is and below which one it stands; a programme has no code.</summary>
internal sealed class TreeNodes(Draft draft)
{
    private static readonly string[] Levels = ["area", "strategic", "operational", "action"];

    private readonly List<PrintedNode> _nodes = [];

    public IReadOnlyList<PrintedNode> All => _nodes;

    /// <summary>The node of a heading: a new one, or, where the code is printed again, the one that has it.</summary>
    public PrintedNode Coded(HeadingLine heading)
    {
        var key = heading.Code.TrimEnd('.');
        draft.Ledger.Place(heading.Line.Number, "objectives");
        if (Find(key) is { } known)
        {
            draft.Note(NoteCode.LeftOverText, heading.Line.Number, key, $"a second heading with this code, «{heading.Title}»; the first is at line {known.Line}");
            return known;
        }

        var depth = key.Count(letter => letter == '.');
        return Add(new PrintedNode(key, heading.Code, ParentOf(key, depth, heading.Line.Number), Levels[depth], heading.Line.Number), heading.Line, heading.Title);
    }

    /// <summary>The programme whose title begins on a line; null when no strategic objective stands above it.</summary>
    public PrintedNode? Programme(TextLine line)
    {
        if (_nodes.FindLast(node => node.Level == "strategic") is not { } parent) return null;
        var ordinal = _nodes.Count(node => node.Parent == parent.Key && node.PrintedCode.Length == 0) + 1;
        return Add(new PrintedNode($"{parent.Key}~{ordinal}", "", parent.Key, "programme", line.Line.Number), line.Line, line.Text);
    }

    /// <summary>Adds words to the title of a node.</summary>
    public void GoOn(PrintedNode node, DocumentLine line, string title)
    {
        draft.Ledger.Place(line.Number, "objectives");
        node.Title.AddRange(Words.Of([line with { Text = title }]));
    }

    private PrintedNode Add(PrintedNode node, DocumentLine line, string title)
    {
        _nodes.Add(node);
        GoOn(node, line, title);
        return node;
    }

    private string ParentOf(string key, int depth, int line)
    {
        if (depth == 0) return "";
        var code = key[..key.LastIndexOf('.')];
        // An operational objective stands below the programme that was printed last, if that is its strategic objective's.
        if (depth == 2 && _nodes.FindLast(node => node.Level is "programme" or "strategic") is { Level: "programme" } programme && programme.Parent == code) return programme.Key;
        if (Find(code) is not null) return code;
        draft.Note(NoteCode.MissingPart, line, key, $"no heading {code} above this one; it stands below nothing");
        return "";
    }

    private PrintedNode? Find(string key) => _nodes.Find(node => node.Key == key);
}
