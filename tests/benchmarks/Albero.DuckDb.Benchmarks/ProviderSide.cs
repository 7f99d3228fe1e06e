namespace Albero.DuckDb.Benchmarks;

/// <summary>The same work as a user of the provider writes it.</summary>
internal sealed class ProviderSide : ISide
{
    private readonly DuckDBConnection connection;

    internal ProviderSide(string file)
    {
        connection = new DuckDBConnection($"Data Source={file}");
        connection.Open();
    }

    public string Name => "provider";

    public void Execute(string sql)
    {
        using var command = new DuckDBCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    public Sums ReadSix()
    {
        Sums sums = default;
        using var command = new DuckDBCommand("SELECT * FROM six", connection);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            sums.Whole += reader.GetInt32(0);
            sums.Whole += reader.GetInt64(1);
            sums.Amount += reader.GetDecimal(2);
            sums.Share += reader.GetDouble(3);
            sums.Whole += reader.GetFieldValue<DateOnly>(4).DayNumber;
            sums.Whole += reader.GetString(5).Length;
        }

        return sums;
    }

    public Sums ReadOne()
    {
        Sums sums = default;
        using var command = new DuckDBCommand("SELECT * FROM one", connection);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            sums.Whole += reader.GetInt64(0);
        }

        return sums;
    }

    public void AppendSix(int rows)
    {
        using var appender = connection.CreateAppender("six");
        for (var i = 0; i < rows; i++)
        {
            appender.CreateRow().AppendValue(i).AppendValue(Data.Key(i)).AppendValue(Data.Amount(i))
                .AppendValue(Data.Share(i)).AppendValue(Data.Day(i)).AppendValue(Data.Text(i)).EndRow();
        }
    }

    public void AppendOne(int rows)
    {
        using var appender = connection.CreateAppender("one");
        for (var i = 0; i < rows; i++)
        {
            appender.CreateRow().AppendValue(Data.Key(i)).EndRow();
        }
    }

    public void Dispose() => connection.Dispose();
}
