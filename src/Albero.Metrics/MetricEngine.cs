using System.Data.Common;

namespace Albero.Metrics;

/// <summary>Answers queries against one snapshot of the mart.</summary>
/// <param name="open">Gives a connection, open or not; the engine disposes it.</param>
public sealed class MetricEngine(Func<DbConnection> open)
{
    /// <summary>Answers a question about measures.</summary>
    /// <param name="query">The question.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="MetricQueryException">The query can't be answered; names the field at fault.</exception>
    public async Task<MetricResult> RunAsync(MetricQuery query, CancellationToken cancellationToken = default)
    {
        var plan = MetricValidator.Validate(query);
        await using var session = await Session.OpenAsync(open, cancellationToken);
        return await new MetricRun(plan, session).RunAsync(cancellationToken);
    }

    /// <summary>Reads rows of a public view.</summary>
    /// <param name="query">The question.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="MetricQueryException">The query can't be answered; names the field at fault.</exception>
    public async Task<RowSet> RowsAsync(RowQuery query, CancellationToken cancellationToken = default)
    {
        var plan = RowValidator.Validate(query);
        await using var session = await Session.OpenAsync(open, cancellationToken);
        return await RowSql.RowsAsync(plan, session, cancellationToken);
    }

    /// <summary>Lists the distinct values of a column, in order, rows without a value last.</summary>
    /// <param name="query">The question.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="MetricQueryException">The query can't be answered; names the field at fault.</exception>
    public async Task<IReadOnlyList<FieldValue>> ValuesAsync(ValuesQuery query, CancellationToken cancellationToken = default)
    {
        var plan = RowValidator.Validate(query);
        await using var session = await Session.OpenAsync(open, cancellationToken);
        return await RowSql.ValuesAsync(plan, session, cancellationToken);
    }
}
