using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.PerformanceTree2020;

/// <summary>
/// Goes through the lines from top to bottom and knows where it is: in a node's title, or among its indicators. Between a
/// heading and its label «Indicatori» nothing but the title belongs; what else stands there was moved by a page break.
/// </summary>
internal sealed class TreeWalk
{
    private readonly Draft _draft;
    private readonly StrayLines _strays;
    private PrintedNode? _node;
    private PrintedIndicator? _indicator;
    private bool _amongIndicators;
    private bool _programmeComes;

    public TreeWalk(Draft draft)
    {
        _draft = draft;
        Nodes = new TreeNodes(draft);
        _strays = new StrayLines(draft, Nodes);
    }

    public TreeNodes Nodes { get; }

    /// <summary>The line with the plan's title.</summary>
    public DocumentLine? Title { get; private set; }

    public void Take(PrintedLine line)
    {
        switch (line)
        {
            case TitleLine:
                Title ??= line.Line;
                _draft.Ledger.Skip(line.Line, "labels");
                break;
            case LabelLine label:
                Take(label);
                break;
            case HeadingLine heading:
                Open(Nodes.Coded(heading));
                break;
            case TextLine text when _programmeComes:
                if (Nodes.Programme(text) is { } programme) Open(programme);
                break;
            case TextLine text when _amongIndicators:
                TakeName(text);
                break;
            case TextLine text:
                _strays.Take(text, _node);
                break;
            case FieldLine { Field: var field } when _indicator is not null:
                TakeField(_indicator, field);
                break;
            case FieldLine { Field: var field }:
                _strays.Take(field);
                break;
        }
    }

    private void Take(LabelLine label)
    {
        _draft.Ledger.Skip(label.Line, "labels");
        _programmeComes = label.Labels.Contains(Landmarks.Programme);
        if (!label.Labels.Contains(Landmarks.Indicators)) return;
        _amongIndicators = _node is not null;
        _indicator = null;
    }

    private void Open(PrintedNode node)
    {
        _node = node;
        _indicator = null;
        _amongIndicators = _programmeComes = false;
        _strays.Begin();
    }

    private void TakeName(TextLine text)
    {
        if (_indicator is not null && _indicator.IsUnfinished(_draft.Request.Year) && NameLikeness.IsSame(_indicator.NameText, text.Text))
        {
            _strays.Repeated(_indicator, "text", text.Line.Number, text.Text, _indicator.Line);
            return;
        }

        if (_indicator is { Fields.Count: 0 })
        {
            _draft.Note(NoteCode.AmbiguousCells, text.Line.Number, _indicator.Subject, $"«{text.Text}» follows a name without fields; read as more of the name");
        }
        else
        {
            _indicator = new PrintedIndicator(_node!, _node!.Indicators.Count + 1, text.Line.Number);
            _node.Indicators.Add(_indicator);
        }

        _indicator.Name.AddRange(Words.Of([text.Line with { Text = text.Text }]));
        _draft.Ledger.Place(text.Line.Number, "indicators");
    }

    private void TakeField(PrintedIndicator indicator, PrintedField field)
    {
        if (indicator.Fields.Find(field.IsSameAs) is not { } there)
        {
            indicator.Fields.Add(field);
            _draft.Ledger.Place(field.Line, field.Column == PrintedField.Target ? "targets" : "indicators");
        }
        else if (there.Value == field.Value) _strays.Repeated(indicator, field.Column, field.Line, field.Value, there.Line);
        else _strays.LeaveOut(field, indicator.Subject, $"is a second one: line {there.Line} prints «{there.Value}»");
    }
}
