using System.Numerics;
using static Albero.DuckDb.Tests.Appending;

namespace Albero.DuckDb.Tests;

/// <summary>Every type that an appender takes, and what it must not change.</summary>
public class AppenderTypesTest
{
    [Fact]
    public void Writes_every_type_and_its_NULL()
    {
        using var connection = Open();
        Execute(connection, """
            CREATE TYPE colour AS ENUM ('rosso', 'verde');
            CREATE TABLE t (a BOOLEAN, b TINYINT, c SMALLINT, d INTEGER, e BIGINT, f UTINYINT, g USMALLINT, h UINTEGER, i UBIGINT,
                j HUGEINT, k FLOAT, l DOUBLE, m DECIMAL(4,1), n DECIMAL(9,2), o DECIMAL(18,4), p DECIMAL(38,10), q VARCHAR, r DATE,
                s TIME, t TIMESTAMP, u TIMESTAMPTZ, v TIMESTAMP_S, w TIMESTAMP_NS, x UUID, y BLOB, z colour, zz INTERVAL)
            """);
        var guid = new Guid("6f9619ff-8b86-d011-b42d-00c04fc964ff");
        var moment = new DateTime(2018, 6, 30, 12, 30, 15);
        using (var appender = connection.CreateAppender("t"))
        {
            appender.CreateRow().AppendValue(true).AppendValue(sbyte.MinValue).AppendValue(short.MinValue).AppendValue(int.MinValue).AppendValue(long.MinValue)
                .AppendValue(byte.MaxValue).AppendValue(ushort.MaxValue).AppendValue(uint.MaxValue).AppendValue(ulong.MaxValue)
                .AppendValue((BigInteger)Int128.MinValue).AppendValue(1.5f).AppendValue(-2.25).AppendValue(-999.9m).AppendValue(1234567.89m)
                .AppendValue(-0.0001m).AppendValue(79228162514264337.5m).AppendValue("più di dodici bytes").AppendValue(new DateOnly(2018, 6, 30))
                .AppendValue(new TimeOnly(12, 30)).AppendValue(moment).AppendValue(new DateTimeOffset(moment, TimeSpan.FromHours(2))).AppendValue(moment)
                .AppendValue(moment).AppendValue(guid).AppendValue(new byte[] { 0, 255 }).AppendValue("verde").AppendValue(TimeSpan.FromMinutes(90)).EndRow();
            var empty = appender.CreateRow();
            for (var i = 0; i < 27; i++)
            {
                empty.AppendNullValue();
            }

            empty.EndRow();
        }

        object[] expected =
        [
            true, sbyte.MinValue, short.MinValue, int.MinValue, long.MinValue, byte.MaxValue, ushort.MaxValue, uint.MaxValue, ulong.MaxValue,
            (BigInteger)Int128.MinValue, 1.5f, -2.25, -999.9m, 1234567.89m, -0.0001m, 79228162514264337.5m, "più di dodici bytes",
            new DateOnly(2018, 6, 30), new TimeOnly(12, 30), moment, moment.AddHours(-2), moment, moment, guid, new byte[] { 0, 255 }, "verde", TimeSpan.FromMinutes(90)
        ];
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM t";
        using var reader = command.ExecuteReader();
        var values = new object[27];
        Assert.True(reader.Read());
        Assert.Equal(27, reader.GetValues(values));
        Assert.Equal(expected, values);
        Assert.True(reader.Read());
        reader.GetValues(values);
        Assert.All(values, value => Assert.Equal(DBNull.Value, value));
    }

    [Fact]
    public void Writes_texts_and_bytes_of_every_length()
    {
        using var connection = Open();
        Execute(connection, "CREATE TABLE t (n INTEGER, text VARCHAR, bytes BLOB)");
        using (var appender = connection.CreateAppender("t"))
        {
            for (var i = 0; i < 1000; i++)
            {
                appender.CreateRow().AppendValue(i).AppendValue(new string('è', i)).AppendValue(Enumerable.Repeat((byte)255, i).ToArray()).EndRow();
            }

            appender.CreateRow().AppendValue(0).AppendValue("a\0b \ud800").AppendValue(Array.Empty<byte>()).EndRow();
        }

        Assert.Equal(1000L, Scalar(connection, "SELECT count(*) FROM t WHERE text = repeat('è', n) AND bytes = unhex(repeat('FF', n))"));
        Assert.Equal("a\0b \ufffd", Scalar(connection, "SELECT text FROM t WHERE text LIKE 'a%'"));
    }

    [Fact]
    public void Takes_no_value_that_it_would_have_to_change()
    {
        using var connection = Open();
        Execute(connection, "CREATE TABLE t (f FLOAT, d DOUBLE, b BLOB, n INTEGER)");
        using (var appender = connection.CreateAppender("t"))
        {
            appender.CreateRow().AppendValue(float.NaN).AppendValue(-0.0).AppendValue((byte[]?)null).AppendValue(1).EndRow();
            appender.CreateRow().AppendValue(double.NegativeInfinity).AppendValue(1.5m).AppendValue(new byte[] { 1 }).AppendValue(2).EndRow();
        }

        Assert.Equal("true|-0.0", Scalar(connection, "SELECT isnan(f) || '|' || d::VARCHAR FROM t WHERE n = 1"));
        Assert.Equal("-inf|1.5", Scalar(connection, "SELECT f::VARCHAR || '|' || d::VARCHAR FROM t WHERE n = 2"));
        Refused<OverflowException>(row => row.AppendValue(1e300), "1E+300 doesn't fit into FLOAT (table 't', column 1 of 4)");
        Refused<InvalidCastException>(row => row.AppendValue(1f).AppendValue(1.0).AppendValue("testo"), "doesn't take a String (table 't', column 3 of 4)");
        Refused<InvalidCastException>(row => row.AppendValue(1f).AppendValue(new byte[] { 1 }), "doesn't take a byte[] (table 't', column 2 of 4)");

        void Refused<T>(Action<DuckDBAppenderRow> append, string message)
            where T : Exception
        {
            using var appender = connection.CreateAppender("t");
            var row = appender.CreateRow();
            Assert.Contains(message, Assert.Throws<T>(() => append(row)).Message, StringComparison.Ordinal);
        }
    }
}
