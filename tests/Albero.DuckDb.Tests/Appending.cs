namespace Albero.DuckDb.Tests;

/// <summary>An appender is beyond what ADO.NET knows: its tests need the provider's own connection.</summary>
internal static class Appending
{
    internal static DuckDBConnection Open()
    {
        var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        return connection;
    }

    internal static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = new DuckDBCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    internal static object? Scalar(DuckDBConnection connection, string sql)
    {
        using var command = new DuckDBCommand(sql, connection);
        return command.ExecuteScalar();
    }
}
