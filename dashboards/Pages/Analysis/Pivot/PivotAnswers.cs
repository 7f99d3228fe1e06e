using Albero.Dashboards.Pages.Analysis.Slices;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Pivot;

/// <summary>
/// The values of every cell, subtotal and total: two queries whatever the size. The first groups by the rows and then the column, so
/// its subtotals are those without the column; the second groups by the column first, so its subtotals are the column's. Each is
/// computed from leaves; what a query doesn't give, because it would add what is never added, isn't here.
/// </summary>
internal sealed class PivotAnswers
{
    private readonly Dictionary<(string Path, string? Column), IReadOnlyList<decimal?>> _cells = [];
    private readonly Dictionary<string, string> _names = [];

    private PivotAnswers(MetricResult rows) => Rows = rows;

    /// <summary>Cells of the deepest rows, in their natural order.</summary>
    public MetricResult Rows { get; }

    /// <summary>Members of the column dimension in their natural order; empty without one.</summary>
    public IReadOnlyList<MetricMember> Columns { get; private init; } = [];

    /// <summary>A member that two plans use for different things, or null.</summary>
    public string? Ambiguous { get; private set; }

    /// <summary>Values of a slice, one per measure; null where there is nothing, or nothing that may be added.</summary>
    /// <param name="path">Members of the rows, the outermost first.</param>
    /// <param name="column">Member of the column, or null for all columns together.</param>
    public IReadOnlyList<decimal?>? Of(IEnumerable<MetricMember> path, MetricMember? column) =>
        _cells.GetValueOrDefault((Key(path), column is null ? null : Key([column])));

    public static async Task<PivotAnswers> AskAsync(Snapshot snapshot, ViewContext context, PivotQuestion question)
    {
        string[] measures = [.. question.Measures.Select(measure => measure.Name)];
        var filters = SliceScope.Filters(context, question.Grain, question.Where, question.Dimensions);
        MetricQuery Query(IEnumerable<string> dimensions) => new(measures, [.. dimensions], [.. filters]) { Subtotals = true };

        var rows = await snapshot.RunAsync(Query(question.Dimensions));
        var columns = question.Across is null ? null : question.Down.Count == 0 ? rows : await snapshot.RunAsync(Query([question.Across, .. question.Down]));
        var answers = new PivotAnswers(rows) { Columns = columns is null ? [] : [.. columns.Rows.Select(row => row.Members[0]).DistinctBy(member => member.Value)] };

        foreach (var row in rows.Rows)
        {
            if (question.Across is null) answers.Add(row.Members, null, row);
            else answers.Add(row.Members.SkipLast(1), row.Members[^1], row);
        }
        foreach (var row in rows.Subtotals) answers.Add(row.Members, null, row);
        if (rows.HasTotal && rows.Rows.Count > 0 && question.Dimensions.Count > 0) answers.Add([], null, rows.Total);
        if (columns is not null && question.Down.Count > 0)
        {
            foreach (var row in columns.Subtotals) answers.Add(row.Members.Skip(1), row.Members[0], row);
        }
        return answers;
    }

    public static string Key(IEnumerable<MetricMember> path) => string.Join('\u001f', path.Select(member => member.Value is null ? "?" : "=" + member.Value));

    private void Add(IEnumerable<MetricMember> members, MetricMember? column, MetricRow row)
    {
        List<MetricMember> path = [.. members];
        var key = (Key(path), column is null ? null : Key([column]));
        if (!_cells.TryAdd(key, row.Values)) Ambiguous ??= row.Members.LastOrDefault()?.Value ?? "";
        if (path.Count == 0) return;
        // One code with two names is two things, though they stand in different columns.
        var name = path[^1].Label.It;
        if (!_names.TryAdd(key.Item1, name) && _names[key.Item1] != name) Ambiguous ??= path[^1].Value ?? "";
    }
}
