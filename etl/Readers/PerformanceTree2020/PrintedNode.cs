namespace Albero.Etl.Readers.PerformanceTree2020;

/// <summary>A node of the tree while it is being read: its title may go on further down.</summary>
/// <param name="key">Key in the package.</param>
/// <param name="printedCode">Code as printed; empty for a programme.</param>
/// <param name="parent">Key of the parent; empty for an area.</param>
/// <param name="level">Level as the package names it.</param>
/// <param name="line">Line of the heading.</param>
internal sealed class PrintedNode(string key, string printedCode, string parent, string level, int line)
{
    public string Key => key;

    public string PrintedCode => printedCode;

    public string Parent => parent;

    public string Level => level;

    public int Line => line;

    public List<Word> Title { get; } = [];

    public List<PrintedIndicator> Indicators { get; } = [];
}

/// <summary>An indicator while it is being read.</summary>
/// <param name="node">The node that it measures.</param>
/// <param name="number">Its ordinal there, from 1.</param>
/// <param name="line">Line of its name.</param>
internal sealed class PrintedIndicator(PrintedNode node, int number, int line)
{
    public PrintedNode Node => node;

    public int Number => number;

    public int Line => line;

    public string Subject => $"{node.Key}/{number}";

    public List<Word> Name { get; } = [];

    public List<PrintedField> Fields { get; } = [];

    public string NameText => string.Join(' ', Name.Select(word => word.Text));

    public PrintedField? Find(string column, int year = 0) => Fields.Find(field => field.Fills(column, year));

    public bool Lacks(PrintedField field) => !Fields.Exists(field.IsSameAs);

    /// <summary>Weight, baseline or the target of the plan's own year is still to come.</summary>
    public bool IsUnfinished(int year) =>
        Find(PrintedField.Weight) is null || Find(PrintedField.Baseline) is null || Find(PrintedField.Target, year) is null;
}
