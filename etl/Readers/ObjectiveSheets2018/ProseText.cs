using System.Text;

namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>Prose as one string, every character of which still knows its line.</summary>
internal sealed class ProseText
{
    private readonly List<(int Start, int Line)> _starts = [];

    public ProseText(IEnumerable<Word> words)
    {
        var text = new StringBuilder();
        foreach (var word in words)
        {
            if (text.Length > 0) text.Append(' ');
            _starts.Add((text.Length, word.Line));
            text.Append(word.Text);
        }

        Text = text.ToString();
    }

    public string Text { get; }

    /// <summary>The line on which a character stands.</summary>
    public int LineAt(int index) => _starts.Last(start => start.Start <= index).Line;
}
