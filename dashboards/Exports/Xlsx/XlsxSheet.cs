namespace Albero.Dashboards.Exports.Xlsx;

/// <summary>One sheet of a workbook: perhaps lines that say what it is, then a table whose header stays in sight.</summary>
/// <param name="Name">Name on its tab.</param>
/// <param name="Columns">Columns of the table.</param>
/// <param name="Rows">Values per column: string, long, decimal, DateOnly, DateTime, bool or null.</param>
internal sealed record XlsxSheet(string Name, IReadOnlyList<XlsxColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>Lines above the table, one cell or two each; the first one is the title.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Head { get; init; } = [];

    /// <summary>Whether texts go on in the next line of their cell, for sheets that are read and printed rather than computed with.</summary>
    public bool Wraps { get; init; }

    /// <summary>1-based row of the header.</summary>
    public int HeaderRow => Head.Count > 0 ? Head.Count + 2 : 1;
}

/// <summary>A column of a sheet.</summary>
/// <param name="Header">Heading.</param>
/// <param name="Width">Width in characters.</param>
internal sealed record XlsxColumn(string Header, double Width)
{
    /// <summary>Whether its whole numbers are numbers of something, with a separator of thousands; years and lines aren't.</summary>
    public bool Counts { get; init; }

    /// <summary>Whether it is there for the reader to write in.</summary>
    public bool IsToFill { get; init; }

    private const int Narrowest = 8;
    private const int Widest = 60;

    /// <summary>As wide as its longest value and the longest word of its heading, within reason.</summary>
    /// <param name="header">Heading.</param>
    /// <param name="values">Values of the column.</param>
    public static XlsxColumn Fitting(string header, IEnumerable<object?> values)
    {
        var word = header.Split(' ').Max(part => part.Length) + 1;
        var value = values.Select(cell => cell switch { null => 0, string text => text.Length, DateTime => 19, DateOnly => 10, decimal number => PlainNumber.Text(number).Length + 2, _ => cell.ToString()!.Length }).DefaultIfEmpty(0).Max();
        // The arrow of the filter takes two characters of the heading's line.
        return new(header, Math.Clamp(Math.Max(word + 2, value + 1), Narrowest, Widest));
    }
}
