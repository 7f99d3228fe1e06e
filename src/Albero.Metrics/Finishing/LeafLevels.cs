using System.Globalization;

namespace Albero.Metrics;

/// <summary>
/// The leaf aggregate of a query and what follows from it: a level of rows per prefix of the dimensions, the shortest one
/// being the total. SQL is asked again only where a prefix drops a many-valued dimension.
/// </summary>
/// <param name="query">The checked query.</param>
/// <param name="parts">Parts to sum, in the order of <see cref="LeafRow.Parts"/>.</param>
/// <param name="policy">Scoring policy, or null for things without a score.</param>
/// <param name="session">Where to ask.</param>
internal sealed class LeafLevels(ValidMetricQuery query, IReadOnlyList<AdditivePart> parts, string? policy, Session session)
{
    /// <summary>Rows by number of dimensions kept; null where rows are never added.</summary>
    public async Task<List<LeafRow>?[]> ReadAsync(CancellationToken cancellationToken)
    {
        var dimensions = query.Dimensions;
        var levels = new List<LeafRow>?[dimensions.Count + 1];
        levels[^1] = await LeavesAsync(dimensions, cancellationToken);
        for (var level = dimensions.Count - 1; level >= query.Unaddable; level--)
        {
            // Dropping a many-valued dimension means counting distinct leaves, which only the leaves can tell.
            levels[level] = dimensions[level].IsBridged
                ? await LeavesAsync([.. dimensions.Take(level)], cancellationToken)
                : RollUp(levels[level + 1]!, level);
        }
        return levels;
    }

    /// <summary>What tells rows of one level apart.</summary>
    public static string Identity(LeafRow row, int level, bool scoped) =>
        string.Join('\u001f', row.Members.Take(level).Select(member => Text(member.Key)).Append(scoped ? Text(row.Scope) : ""));

    private async Task<List<LeafRow>> LeavesAsync(IReadOnlyList<BoundDimension> dimensions, CancellationToken cancellationToken)
    {
        var parameters = new Parameters();
        if (policy is not null) parameters.Name("policy", policy);
        if (query.Year is { } year) parameters.Name("year", year);
        var sql = LeafSql.Write(query, dimensions, parts, parameters);
        return await session.QueryAsync(sql, parameters, reader => LeafRow.Read(reader, dimensions, parts.Count), cancellationToken);
    }

    private List<LeafRow> RollUp(List<LeafRow> rows, int level)
    {
        var scoped = query.Dimensions.Take(level).Any(d => d.Source.PlanScoped);
        return
        [
            .. rows.GroupBy(row => Identity(row, level, scoped)).Select(group =>
            {
                var sums = new decimal[parts.Count];
                foreach (var row in group)
                {
                    for (var i = 0; i < sums.Length; i++) sums[i] += row.Parts[i];
                }
                var first = group.First();
                return new LeafRow([.. first.Members.Take(level)], scoped ? first.Scope : null, sums);
            }),
        ];
    }

    // A key and no key must differ even where the key is an empty text.
    private static string Text(object? key) => key is null ? "" : "=" + Convert.ToString(key, CultureInfo.InvariantCulture);
}
