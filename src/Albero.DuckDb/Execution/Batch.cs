using Albero.DuckDb.Native;

namespace Albero.DuckDb.Execution;

/// <summary>The statements of one command text, run one after the other: a later one may need what an earlier one made.</summary>
internal sealed class Batch : IDisposable
{
    private readonly ConnectionHandle connection;
    private readonly ExtractedHandle statements;
    private readonly ParameterBinder binder;
    private readonly int count;
    private int next;

    internal Batch(ConnectionHandle connection, string sql, DuckDBParameterCollection parameters)
    {
        if (string.IsNullOrWhiteSpace(sql))
        {
            throw new InvalidOperationException("The command has no text. Set CommandText first.");
        }

        if (sql.Contains('\0', StringComparison.Ordinal))
        {
            throw new InvalidOperationException("The command text holds a NUL character, where DuckDB would stop reading. Pass such a text as a parameter.");
        }

        this.connection = connection;
        binder = new ParameterBinder(parameters);
        count = (int)PreparedStatements.Extract(connection, sql, out statements);
        if (count == 0)
        {
            using (statements)
            {
                throw Fault.From(PreparedStatements.ExtractError(statements) is { Length: > 0 } error ? error : "The command holds no statement, only blanks or comments.");
            }
        }
    }

    internal bool HasMore => next < count;

    /// <summary>Runs the next statement; a SELECT only as far as its rows are asked for, if <paramref name="streaming"/>.</summary>
    internal ResultHandle RunNext(bool streaming, out bool isStreaming)
    {
        var state = PreparedStatements.Prepare(connection, statements, (ulong)next++, out var prepared);
        using (prepared)
        {
            if (state != State.Success)
            {
                throw Fault.From(prepared.Error);
            }

            binder.Bind(prepared, isLast: !HasMore);
            isStreaming = streaming && prepared.Type == StatementType.Select;
            return Run(prepared, isStreaming);
        }
    }

    public void Dispose() => statements.Dispose();

    private ResultHandle Run(PreparedHandle prepared, bool streaming)
    {
        var result = new ResultHandle();
        var state = streaming ? PreparedStatements.ExecuteStreaming(prepared, result) : PreparedStatements.Execute(prepared, result);
        if (state == State.Success)
        {
            result.LivesOn(connection);
            return result;
        }

        using (result)
        {
            throw Fault.From(result.Error, result.ErrorType);
        }
    }
}
