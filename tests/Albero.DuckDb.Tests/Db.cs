using System.Data.Common;

namespace Albero.DuckDb.Tests;

/// <summary>
/// A database of a test's own, through <see cref="DbProviderFactory"/>: the same tests can be run against another
/// provider of DuckDB by changing one line here.
/// </summary>
internal sealed class Db : IDisposable
{
    internal static readonly DbProviderFactory Factory = DuckDBClientFactory.Instance;

    internal Db(string connectionString = "Data Source=:memory:")
    {
        Connection = Connect(connectionString);
    }

    internal DbConnection Connection { get; }

    internal static DbConnection Connect(string connectionString)
    {
        var connection = Factory.CreateConnection()!;
        connection.ConnectionString = connectionString;
        connection.Open();
        return connection;
    }

    internal DbCommand Command(string sql, params object?[] values)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        foreach (var value in values)
        {
            Add(command, "", value);
        }

        return command;
    }

    internal static void Add(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
    }

    internal int Execute(string sql, params object?[] values)
    {
        using var command = Command(sql, values);
        return command.ExecuteNonQuery();
    }

    internal object? Scalar(string sql, params object?[] values)
    {
        using var command = Command(sql, values);
        return command.ExecuteScalar();
    }

    /// <summary>The first value of the first row, read as one type.</summary>
    internal T Read<T>(string sql, params object?[] values)
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        return reader.GetFieldValue<T>(0);
    }

    public void Dispose() => Connection.Dispose();
}
