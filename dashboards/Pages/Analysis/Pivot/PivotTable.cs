using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Pivot;

/// <summary>A row of the pivot.</summary>
/// <param name="Path">Its members, the outermost first; none for the total.</param>
/// <param name="IsGroup">Whether rows may stand below it.</param>
/// <param name="IsOpen">Whether they do.</param>
/// <param name="Cells">Values per column, the row's total last if the table has totals; null where there is nothing.</param>
public sealed record PivotRow(IReadOnlyList<MetricMember> Path, bool IsGroup, bool IsOpen, IReadOnlyList<IReadOnlyList<decimal?>?> Cells)
{
    public MetricMember? Member => Path.Count == 0 ? null : Path[^1];
}

/// <summary>What the screen shows of a pivot, and what its files carry.</summary>
/// <param name="Columns">Members of the column dimension; null stands for the total of a row.</param>
/// <param name="Rows">Rows in order; those of closed groups are left out.</param>
/// <param name="Total">Row of the totals, or null where nothing may be added.</param>
/// <param name="Groups">Paths of all groups that are open.</param>
public sealed record PivotTable(
    PivotQuestion Question, IReadOnlyList<MetricMember?> Columns, IReadOnlyList<PivotRow> Rows, PivotRow? Total, IReadOnlyList<IReadOnlyList<MetricMember>> Groups)
{
    private const int FewRows = 60;

    /// <summary>Whether a leaf may count in several rows or columns.</summary>
    public bool RowsDoNotAdd { get; private init; }

    /// <summary>What the totals are not: the simple mean of the deepest rows' scores; null where that says nothing.</summary>
    public PivotContrast? Contrast { get; private init; }

    /// <summary>Whether each row has a total beside its columns.</summary>
    public bool HasRowTotals => Columns is [.., null];

    /// <exception cref="MetricQueryException">The catalogue refuses the combination.</exception>
    internal static async Task<(PivotTable? Table, PivotRefusal? Refusal)> AskAsync(Snapshot snapshot, ViewContext context, PivotQuestion question)
    {
        if (PivotRefusal.Of(question) is { } early) return (null, early);
        PivotAnswers answers;
        try
        {
            answers = await PivotAnswers.AskAsync(snapshot, context, question);
        }
        catch (MetricQueryException refused)
        {
            return (null, PivotRefusal.Of(refused, question));
        }
        if (answers.Ambiguous is { } member) return (null, PivotRefusal.Ambiguous(question, member));
        if (PivotRefusal.TooWide(question, answers.Columns.Count) is { } wide) return (null, wide);
        return (new Builder(question, answers).Build(), null);
    }

    private sealed class Builder(PivotQuestion question, PivotAnswers answers)
    {
        private readonly int _sort = question.Sort is { } sort ? question.Measures.ToList().FindIndex(measure => measure.Name == sort.Measure) : -1;
        private readonly List<PivotRow> _rows = [];
        private readonly List<IReadOnlyList<MetricMember>> _open = [];
        private IReadOnlyList<MetricMember?> _columns = [];
        private bool _few;

        public PivotTable Build()
        {
            IReadOnlyList<IReadOnlyList<MetricMember>> paths =
                [.. answers.Rows.Rows.Select(row => (IReadOnlyList<MetricMember>)[.. row.Members.Take(question.Down.Count)]).DistinctBy(PivotAnswers.Key)];
            var totals = question.Across is null || paths.Any(path => answers.Of(path, null) is not null);
            _columns = [.. answers.Columns, .. totals ? new MetricMember?[] { null } : []];
            _few = paths.Count <= FewRows;
            if (question.Down.Count > 0) Add([], paths);
            var total = Row([], isGroup: false, isOpen: false);
            return new PivotTable(question, _columns, _rows, total.Cells.Any(cell => cell is not null) ? total : null, _open)
            {
                RowsDoNotAdd = answers.Rows.RowsDoNotAdd,
                Contrast = PivotContrast.Of(question, answers, paths),
            };
        }

        private void Add(IReadOnlyList<MetricMember> above, IReadOnlyList<IReadOnlyList<MetricMember>> paths)
        {
            var depth = above.Count;
            var isGroup = depth + 1 < question.Down.Count;
            foreach (var group in Ordered(paths.GroupBy(path => PivotAnswers.Key(path.Take(depth + 1))), depth))
            {
                IReadOnlyList<MetricMember> path = [.. group.First().Take(depth + 1)];
                var isOpen = isGroup && question.Open.Has(path, _few);
                _rows.Add(Row(path, isGroup, isOpen));
                if (!isOpen) continue;
                _open.Add(path);
                Add(path, [.. group]);
            }
        }

        // Greatest or least first, what has no value last; equals stay in their natural order.
        private IEnumerable<IGrouping<string, IReadOnlyList<MetricMember>>> Ordered(IEnumerable<IGrouping<string, IReadOnlyList<MetricMember>>> groups, int depth)
        {
            if (question.Sort is not { } sort || _sort < 0) return groups;
            decimal? Value(IGrouping<string, IReadOnlyList<MetricMember>> group) =>
                answers.Of(group.First().Take(depth + 1), null)?[_sort];
            var present = groups.OrderBy(group => Value(group) is null);
            return sort.Descending ? present.ThenByDescending(Value) : present.ThenBy(Value);
        }

        private PivotRow Row(IReadOnlyList<MetricMember> path, bool isGroup, bool isOpen) =>
            new(path, isGroup, isOpen, [.. _columns.Select(column => answers.Of(path, column))]);
    }
}
