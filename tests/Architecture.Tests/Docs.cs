using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>The reference pages: the repository's README and those of its folders.</summary>
internal static partial class Docs
{
    /// <summary>The pages whose tables list what the code has; a name may stand in any README.</summary>
    private static readonly string[] Reference = ["README.md", "etl/README.md", "src/Albero.Metrics/README.md"];

    /// <summary>Every name that stands in backticks in some README.</summary>
    public static IReadOnlySet<string> Names { get; } =
        Repository.Files(pattern: "README.md").SelectMany(file => Quoted(Repository.Read(file))).ToHashSet(StringComparer.Ordinal);

    /// <summary>Rows of the tables of the reference pages that have a column of this name, in the column's order.</summary>
    public static IReadOnlyList<DocRow> Rows(string column) => [.. Reference.SelectMany(file => RowsOf(file, Repository.Read(file), column))];

    /// <summary>The same of one page's text.</summary>
    public static IEnumerable<DocRow> RowsOf(string file, string text, string column)
    {
        IReadOnlyList<string>? header = null;
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith('|'))
            {
                header = null;
                continue;
            }

            var cells = Cells(lines[i]);
            if (header is null) header = cells;
            else if (header.Contains(column) && !cells.All(cell => cell.All(c => c is '-' or ':'))) yield return new DocRow($"{file}:{i + 1}", header, cells);
        }
    }

    /// <summary>What stands in backticks.</summary>
    public static IEnumerable<string> Quoted(string text) => Backticks().Matches(text).Select(match => match.Groups[1].Value);

    // A bar within a cell is written \|.
    private static string[] Cells(string line) => [.. Bar().Split(line.Trim().Trim('|')).Select(cell => cell.Replace("\\|", "|", StringComparison.Ordinal).Trim())];

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Backticks();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();
}

/// <summary>One row of a table.</summary>
/// <param name="Place">File and line.</param>
/// <param name="Header">Names of the columns.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record DocRow(string Place, IReadOnlyList<string> Header, IReadOnlyList<string> Cells)
{
    /// <summary>The cell of a column, empty where the row ends before it.</summary>
    public string this[string column] => Header.ToList().IndexOf(column) is >= 0 and var at && at < Cells.Count ? Cells[at] : "";

    /// <summary>Names in backticks in a column.</summary>
    public IEnumerable<string> Names(string column) => Docs.Quoted(this[column]);
}
