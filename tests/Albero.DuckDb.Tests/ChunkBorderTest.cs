using System.Data.Common;
using System.Numerics;

namespace Albero.DuckDb.Tests;

/// <summary>A reader copies columns a chunk (2048 rows) at a time: each value must be its own row's, wherever NULLs stand.</summary>
public class ChunkBorderTest
{
    private const int Rows = 5000;

    /// <summary>A type's value in row i as SQL writes it, as its own getter reads it, and what it must be.</summary>
    private static readonly (string Sql, Func<DbDataReader, object> Read, Func<int, object> Expected)[] Types =
    [
        ("i % 3 = 0", r => r.GetBoolean(1), i => i % 3 == 0),
        ("(i % 100)::TINYINT", r => r.GetFieldValue<sbyte>(1), i => (sbyte)(i % 100)),
        ("(i % 200)::UTINYINT", r => r.GetByte(1), i => (byte)(i % 200)),
        ("(-i)::SMALLINT", r => r.GetInt16(1), i => (short)-i),
        ("i::USMALLINT", r => r.GetFieldValue<ushort>(1), i => (ushort)i),
        ("(i * 100000)::INTEGER", r => r.GetInt32(1), i => i * 100000),
        ("i::UINTEGER", r => r.GetFieldValue<uint>(1), i => (uint)i),
        ("i * 10000000000", r => r.GetInt64(1), i => i * 10000000000L),
        ("i::UBIGINT", r => r.GetFieldValue<ulong>(1), i => (ulong)i),
        ("i::HUGEINT * 10000000000000000000", r => r.GetFieldValue<BigInteger>(1), i => i * new BigInteger(10000000000000000000)),
        ("i::UHUGEINT", r => r.GetFieldValue<BigInteger>(1), i => new BigInteger(i)),
        ("(i / 4)::FLOAT", r => r.GetFloat(1), i => i / 4f),
        ("(i / 4)::DOUBLE", r => r.GetDouble(1), i => i / 4d),
        ("(i % 1000 / 10)::DECIMAL(4,1)", r => r.GetDecimal(1), i => i % 1000 / 10m),
        ("(i / 100)::DECIMAL(9,2)", r => r.GetDecimal(1), i => i / 100m),
        ("(-i / 10000)::DECIMAL(18,4)", r => r.GetDecimal(1), i => -i / 10000m),
        ("i::DECIMAL(38,10)", r => r.GetDecimal(1), i => (decimal)i),
        ("DATE '2018-06-30' + i::INTEGER", r => r.GetFieldValue<DateOnly>(1), i => new DateOnly(2018, 6, 30).AddDays(i)),
        ("DATE '2018-06-30' + i::INTEGER", r => r.GetDateTime(1), i => new DateTime(2018, 6, 30).AddDays(i)),
        ("TIME '00:00:00' + to_seconds(i)", r => r.GetFieldValue<TimeOnly>(1), i => new TimeOnly(i * TimeSpan.TicksPerSecond)),
        ("(TIME '00:00:00' + to_seconds(i))::TIMETZ", r => r.GetFieldValue<DateTimeOffset>(1), i => new DateTimeOffset(1, 1, 2, 0, 0, 0, TimeSpan.Zero).AddSeconds(i)),
        ("TIMESTAMP '0900-01-01' - to_days(i::INTEGER)", r => r.GetDateTime(1), i => new DateTime(900, 1, 1).AddDays(-i)),
        ("(TIMESTAMP '2018-06-30' + to_seconds(i))::TIMESTAMP_S", r => r.GetDateTime(1), i => new DateTime(2018, 6, 30).AddSeconds(i)),
        ("(TIMESTAMP '2018-06-30' + to_seconds(i))::TIMESTAMP_MS", r => r.GetDateTime(1), i => new DateTime(2018, 6, 30).AddSeconds(i)),
        ("(TIMESTAMP '2018-06-30' + to_seconds(i))::TIMESTAMP_NS", r => r.GetDateTime(1), i => new DateTime(2018, 6, 30).AddSeconds(i)),
        ("to_timestamp(i)", r => r.GetDateTime(1), i => DateTime.UnixEpoch.AddSeconds(i)),
        ("to_seconds(i)", r => r.GetFieldValue<TimeSpan>(1), i => TimeSpan.FromSeconds(i)),
        ("format('00000000-0000-0000-0000-{:012d}', i)::UUID", r => r.GetGuid(1), i => new Guid($"00000000-0000-0000-0000-{i:D12}")),
        ("i::VARCHAR", r => r.GetString(1), i => $"{i}"),
        ("repeat('è', (i % 140)::INTEGER) || i", r => r.GetString(1), i => new string('è', i % 140) + i),
        ("encode(i::VARCHAR)", r => r.GetFieldValue<byte[]>(1), i => System.Text.Encoding.ASCII.GetBytes($"{i}")),
        ("['rosso', 'verde'][1 + i % 2]::ENUM('rosso', 'verde')", r => r.GetString(1), i => i % 2 == 0 ? "rosso" : "verde"),
        ("[i, -i]", r => r.GetFieldValue<List<long>>(1), i => new List<long> { i, -i }),
        ("{'n': i}", r => r.GetFieldValue<Dictionary<string, object?>?>(1)?["n"]!, i => (long)i),
        ("MAP {i: -i}", r => r.GetFieldValue<Dictionary<long, long>?>(1)?[r.GetInt64(0)]!, i => -(long)i),
        ("union_value(n := i)", r => r.GetValue(1), i => (long)i)
    ];

    /// <summary>Which rows are NULL: none, one after a chunk without any, those round the border, most.</summary>
    private static readonly Func<int, bool>[] Nulls = [_ => false, i => i == 2050, i => i is >= 2047 and <= 2049, i => i % 64 == 63 || i == 4999, i => i % 5 != 0];

    public static TheoryData<int> Places => [.. Enumerable.Range(0, Types.Length)];

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_row_has_its_own_value_and_its_own_NULL(int place)
    {
        var (sql, read, expected) = Types[place];
        using var db = new Db("Data Source=:memory:;threads=1");
        db.Execute($"CREATE TABLE nulls (i BIGINT, {string.Join(", ", Nulls.Select((_, n) => $"is{n} BOOLEAN"))})");
        using (var appender = ((DuckDBConnection)db.Connection).CreateAppender("nulls"))
        {
            for (var i = 0; i < Rows; i++)
            {
                var row = appender.CreateRow().AppendValue(i);
                Array.ForEach(Nulls, isNull => row.AppendValue(isNull(i)));
                row.EndRow();
            }
        }

        for (var n = 0; n < Nulls.Length; n++)
        {
            using var command = db.Command($"SELECT i, CASE WHEN is{n} THEN NULL ELSE {sql} END FROM nulls ORDER BY i");
            using var reader = command.ExecuteReader();
            for (var i = 0; i < Rows; i++)
            {
                Assert.True(reader.Read());
                Assert.Equal(i, reader.GetInt64(0));
                if (i is > 4 and < 100)
                {
                    // The column is asked for nothing in between, then in the middle of the chunk.
                    continue;
                }

                // Of every second row it is not asked first whether it is NULL.
                if (i % 2 == 0)
                {
                    Assert.Equal(Nulls[n](i), reader.IsDBNull(1));
                }

                if (Nulls[n](i))
                {
                    Assert.Equal(DBNull.Value, reader.GetValue(1));
                    if (i is >= 2040 and < 2060 || i % 100 == 1)
                    {
                        Assert.Throws<InvalidCastException>(() => Typed(reader, read));
                    }
                }
                else
                {
                    Assert.Equal(expected(i), read(reader));
                }
            }

            Assert.False(reader.Read());
        }
    }

    [Fact]
    public void Chunks_of_any_size_follow_each_other()
    {
        using var db = new Db("Data Source=:memory:;threads=1");
        using var command = db.Command("SELECT i FROM range(20000) t(i) WHERE i < 5 OR i >= 6000 AND i % 4096 < 3000 OR i = 5000");
        using var reader = command.ExecuteReader();
        for (var i = 0; i < 20_000; i++)
        {
            if (i < 5 || (i >= 6000 && i % 4096 < 3000) || i == 5000)
            {
                Assert.True(reader.Read());
                Assert.False(reader.IsDBNull(0));
                Assert.Equal(i, reader.GetInt64(0));
            }
        }

        Assert.False(reader.Read());
    }

    [Fact]
    public void The_next_result_is_not_read_with_the_types_or_values_of_the_last()
    {
        using var db = new Db();
        using var command = db.Command("SELECT 7::BIGINT; SELECT 8; SELECT 'nove'; SELECT NULL::BIGINT; SELECT 10::BIGINT WHERE false; SELECT 11::BIGINT, 12");
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal(7, reader.GetInt64(0));
        Assert.True(reader.NextResult());
        Assert.Throws<InvalidOperationException>(() => reader.GetInt64(0));
        Assert.True(reader.Read());
        Assert.Equal(8, reader.GetInt64(0));
        Assert.True(reader.NextResult() && reader.Read());
        Assert.Throws<InvalidCastException>(() => reader.GetInt64(0));
        Assert.Equal("nove", reader.GetString(0));
        Assert.True(reader.NextResult() && reader.Read());
        Assert.True(reader.IsDBNull(0));
        Assert.Contains("is NULL", Assert.Throws<InvalidCastException>(() => reader.GetInt64(0)).Message, StringComparison.Ordinal);
        Assert.True(reader.NextResult());
        Assert.False(reader.Read());
        Assert.Throws<InvalidOperationException>(() => reader.GetInt64(0));
        Assert.Throws<InvalidOperationException>(() => reader.IsDBNull(0));
        Assert.True(reader.NextResult() && reader.Read());
        Assert.Equal(11, reader.GetInt64(0));
        Assert.Equal(12, reader.GetInt32(1));
    }

    [Fact]
    public void A_getter_on_no_row_says_so_however_warm_it_is()
    {
        using var db = new Db();
        using var command = db.Command("SELECT i, i::DOUBLE, i::DECIMAL(18,4), DATE '2018-06-30', TIMESTAMP '2018-06-30', i::VARCHAR, true FROM range(3000) t(i)");
        using var reader = command.ExecuteReader();
        Action[] getters =
        [
            () => reader.GetInt64(0), () => reader.GetDouble(1), () => reader.GetDecimal(2), () => reader.GetFieldValue<DateOnly>(3),
            () => reader.GetDateTime(4), () => reader.GetString(5), () => reader.GetBoolean(6), () => reader.IsDBNull(0), () => reader.GetValue(0)
        ];
        All<InvalidOperationException>("Call Read() first");
        var rows = 0;
        while (reader.Read())
        {
            rows++;
            Array.ForEach(getters, get => get());
            Assert.Throws<IndexOutOfRangeException>(() => reader.GetInt64(7));
            Assert.Throws<IndexOutOfRangeException>(() => reader.IsDBNull(-1));
        }

        Assert.Equal(3000, rows);
        All<InvalidOperationException>("Call Read() first");
        reader.Close();
        All<ObjectDisposedException>("closed");

        void All<T>(string message)
            where T : Exception => Assert.All(getters, get => Assert.Contains(message, Assert.Throws<T>(get).Message, StringComparison.Ordinal));
    }

    /// <summary>NULL is an exception where the type can't be null.</summary>
    private static object Typed(DbDataReader reader, Func<DbDataReader, object> read) =>
        read(reader) is var value && value is null or DBNull ? throw new InvalidCastException() : value;
}
