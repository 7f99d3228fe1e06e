using System.Data;
using System.Data.Common;

namespace Albero.Metrics;

/// <summary>One open connection for one question, and what was asked over it.</summary>
internal sealed class Session : IAsyncDisposable
{
    private readonly DbConnection _connection;
    private readonly List<string> _sql = [];

    private Session(DbConnection connection) => _connection = connection;

    public IReadOnlyList<string> Sql => _sql;

    public static async Task<Session> OpenAsync(Func<DbConnection> open, CancellationToken cancellationToken)
    {
        var connection = open();
        try
        {
            if (connection.State != ConnectionState.Open) await connection.OpenAsync(cancellationToken);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
        return new Session(connection);
    }

    public async Task<List<T>> QueryAsync<T>(string sql, Parameters parameters, Func<DbDataReader, T> map, CancellationToken cancellationToken)
    {
        _sql.Add(sql);
        await using var command = _connection.CreateCommand();
        command.CommandText = sql;
        parameters.Bind(command);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        List<T> rows = [];
        while (await reader.ReadAsync(cancellationToken)) rows.Add(map(reader));
        return rows;
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
