using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.PerformanceTree2020;

/// <summary>
/// Lines that a page break moved between a heading and its indicators: the rest of an indicator further up, words of one
/// printed twice, or the tail of the heading's title behind them. Each one that finds its place is a row of layout_notes.csv.
/// </summary>
internal sealed class StrayLines(Draft draft, TreeNodes nodes)
{
    private PrintedIndicator? _goesOn;
    private bool _seen;

    private IEnumerable<PrintedIndicator> LatestFirst => nodes.All.Reverse().SelectMany(node => node.Indicators.AsEnumerable().Reverse());

    /// <summary>A heading begins.</summary>
    public void Begin()
    {
        _goesOn = null;
        _seen = false;
    }

    /// <summary>Words: the name of an indicator again, whose fields follow; else more of the title.</summary>
    public void Take(TextLine text, PrintedNode? node)
    {
        if (Named(text.Text) is { } indicator)
        {
            _goesOn = indicator;
            Repeated(indicator, "text", text.Line.Number, text.Text, indicator.Line);
        }
        else if (node is not null)
        {
            if (_seen) Displaced(node.Key, null, "title", text.Line.Number, text.Text);
            nodes.GoOn(node, text.Line, text.Text);
            _goesOn = null;
        }
    }

    /// <summary>A field: what one indicator further up lacks; else one of the node just above printed twice. Never a guess between several.</summary>
    public void Take(PrintedField field)
    {
        var lacking = _goesOn is not null && _goesOn.Lacks(field) ? [_goesOn] : LatestFirst.Where(indicator => indicator.Lacks(field) && IsExpected(indicator, field)).ToList();
        if (lacking is [var owner])
        {
            owner.Fields.Add(field);
            Displaced(owner.Node.Key, owner.Number, field.Column, field.Line, field.Value);
        }
        else if (lacking.Count > 1) LeaveOut(field, "", $"stands below no indicator, and several above lack it: {string.Join(", ", lacking.Select(indicator => indicator.Subject))}");
        else if (Twin(field) is { } twin) Repeated(twin, field.Column, field.Line, field.Value, twin.Find(field.Column, field.Year)!.Line);
        else LeaveOut(field, "", "stands below no indicator, and none above lacks it or prints it too");
    }

    public void Repeated(PrintedIndicator indicator, string column, int line, string text, int first)
    {
        draft.Note(NoteCode.RepeatedLine, line, indicator.Subject, $"«{text}» is printed again; the first time at line {first}");
        Add("repeated", indicator.Node.Key, indicator.Number, column, line);
    }

    /// <summary>A field that has no place: the line stays among those that couldn't be placed.</summary>
    public void LeaveOut(PrintedField field, string subject, string why) =>
        draft.Note(NoteCode.LeftOverText, field.Line, subject, $"the {field.Column} «{field.Value}» {why}; not stored");

    private void Displaced(string key, int? number, string column, int line, string text)
    {
        draft.Note(NoteCode.DisplacedLine, line, number is null ? key : $"{key}/{number}", $"the {column} «{text}» stands away from its place; brought back");
        Add("displaced", key, number, column, line);
    }

    private void Add(string kind, string key, int? number, string column, int line)
    {
        _seen = true;
        draft.Ledger.Place(line, "layout_notes");
        draft.LayoutNotes.Add(new LayoutNoteRow(kind, key, number, column, "", draft.At(line)));
    }

    /// <summary>The indicator whose name is printed again: one that still lacks something, or one of exactly that name.</summary>
    private PrintedIndicator? Named(string text) =>
        LatestFirst.FirstOrDefault(indicator => indicator.IsUnfinished(draft.Request.Year) && NameLikeness.IsSame(indicator.NameText, text))
        ?? LatestFirst.FirstOrDefault(indicator => indicator.NameText == text);

    /// <summary>The indicator of the node just above that prints the field too.</summary>
    private PrintedIndicator? Twin(PrintedField field) =>
        nodes.All.LastOrDefault(node => node.Indicators.Count > 0)?.Indicators.FindLast(indicator => indicator.Find(field.Column, field.Year)?.Value == field.Value);

    /// <summary>Further years are printed for some levels only.</summary>
    private bool IsExpected(PrintedIndicator indicator, PrintedField field) =>
        field.Column != PrintedField.Target || field.Year == draft.Request.Year
        || nodes.All.Any(node => node.Level == indicator.Node.Level && node.Indicators.Exists(other => !other.Lacks(field)));
}
