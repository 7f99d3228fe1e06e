using System.Numerics;

namespace Albero.DuckDb.Tests;

public class TypesTest
{
    /// <summary>SQL, the value it is, DuckDB's name of the type.</summary>
    public static TheoryData<string, object, string> Values => new()
    {
        { "true", true, "BOOLEAN" },
        { "(-128)::TINYINT", sbyte.MinValue, "TINYINT" },
        { "127::TINYINT", sbyte.MaxValue, "TINYINT" },
        { "(-32768)::SMALLINT", short.MinValue, "SMALLINT" },
        { "32767::SMALLINT", short.MaxValue, "SMALLINT" },
        { "(-2147483648)::INTEGER", int.MinValue, "INTEGER" },
        { "2147483647", int.MaxValue, "INTEGER" },
        { "(-9223372036854775808)::BIGINT", long.MinValue, "BIGINT" },
        { "9223372036854775807", long.MaxValue, "BIGINT" },
        { "255::UTINYINT", byte.MaxValue, "UTINYINT" },
        { "65535::USMALLINT", ushort.MaxValue, "USMALLINT" },
        { "4294967295::UINTEGER", uint.MaxValue, "UINTEGER" },
        { "18446744073709551615::UBIGINT", ulong.MaxValue, "UBIGINT" },
        { "170141183460469231731687303715884105727::HUGEINT", (BigInteger)Int128.MaxValue, "HUGEINT" },
        { "'-170141183460469231731687303715884105728'::HUGEINT", (BigInteger)Int128.MinValue, "HUGEINT" },
        { "'340282366920938463463374607431768211455'::UHUGEINT", (BigInteger)UInt128.MaxValue, "UHUGEINT" },
        { "1.5::FLOAT", 1.5f, "FLOAT" },
        { "1e308::DOUBLE", 1e308, "DOUBLE" },
        { "'nan'::DOUBLE", double.NaN, "DOUBLE" },
        { "'-infinity'::DOUBLE", double.NegativeInfinity, "DOUBLE" },
        { "(-999.9)::DECIMAL(4,1)", -999.9m, "DECIMAL(4,1)" },
        { "99999.9999::DECIMAL(9,4)", 99999.9999m, "DECIMAL(9,4)" },
        { "(-99999999999999.9999)::DECIMAL(18,4)", -99999999999999.9999m, "DECIMAL(18,4)" },
        { "79228162514264337593543950335::DECIMAL(38,0)", decimal.MaxValue, "DECIMAL(38,0)" },
        { "'-79228162514264337593543950335'::DECIMAL(38,0)", decimal.MinValue, "DECIMAL(38,0)" },
        { "1.5::DECIMAL(38,30)", 1.5m, "DECIMAL(38,30)" },
        { "0::DECIMAL(38,38)", 0m, "DECIMAL(38,38)" },
        { "''", "", "VARCHAR" },
        { "'dodici bytes'", "dodici bytes", "VARCHAR" },
        { "'tredici bytes'", "tredici bytes", "VARCHAR" },
        { "'è già € 𝄞'", "è già € 𝄞", "VARCHAR" },
        { "'a' || chr(0) || 'b'", "a\0b", "VARCHAR" },
        { "DATE '0001-01-01'", new DateOnly(1, 1, 1), "DATE" },
        { "DATE '2018-06-30'", new DateOnly(2018, 6, 30), "DATE" },
        { "DATE '9999-12-31'", DateOnly.MaxValue, "DATE" },
        { "TIME '00:00:00'", TimeOnly.MinValue, "TIME" },
        { "TIME '23:59:59.999999'", new TimeOnly(863999999990), "TIME" },
        { "TIMESTAMP '0001-01-01 00:00:00'", DateTime.MinValue, "TIMESTAMP" },
        { "TIMESTAMP '1969-12-31 23:59:59.999999'", new DateTime(1969, 12, 31, 23, 59, 59).AddTicks(9999990), "TIMESTAMP" },
        { "TIMESTAMP_S '2018-06-30 12:30:15'", new DateTime(2018, 6, 30, 12, 30, 15), "TIMESTAMP_S" },
        { "TIMESTAMP_MS '2018-06-30 12:30:15.123'", new DateTime(2018, 6, 30, 12, 30, 15, 123), "TIMESTAMP_MS" },
        { "TIMESTAMP_NS '1969-12-31 23:59:59.999999999'", new DateTime(1969, 12, 31, 23, 59, 59).AddTicks(9999999), "TIMESTAMP_NS" },
        { "TIMESTAMPTZ '2018-06-30 12:30:15+02'", new DateTime(2018, 6, 30, 10, 30, 15), "TIMESTAMP WITH TIME ZONE" },
        { "INTERVAL '26 hours'", TimeSpan.FromHours(26), "INTERVAL" },
        { "TIMETZ '12:30:15.5+02'", new DateTimeOffset(1, 1, 2, 12, 30, 15, 500, TimeSpan.FromHours(2)), "TIME WITH TIME ZONE" },
        { "TIMETZ '00:00:00-13:59'", new DateTimeOffset(1, 1, 2, 0, 0, 0, new TimeSpan(-13, -59, 0)), "TIME WITH TIME ZONE" },
        { "TIME_NS '23:59:59.999999999'", new TimeOnly(863999999999), "TIME_NS" },
        { "BIT '1'", "1", "BIT" },
        { "BIT '1010000011'", "1010000011", "BIT" },
        { "0::BIGNUM", BigInteger.Zero, "BIGNUM" },
        { "'-123456789012345678901234567890123456789012345678901234567890'::BIGNUM", BigInteger.Parse("-123456789012345678901234567890123456789012345678901234567890", System.Globalization.CultureInfo.InvariantCulture), "BIGNUM" },
        { "'99999999999999999999999999999999999999999999'::BIGNUM", BigInteger.Parse("99999999999999999999999999999999999999999999", System.Globalization.CultureInfo.InvariantCulture), "BIGNUM" },
        { "'\\x00\\xFF'::BLOB", new byte[] { 0, 255 }, "BLOB" },
        { "UUID '00000000-0000-0000-0000-000000000000'", Guid.Empty, "UUID" },
        { "UUID '6f9619ff-8b86-d011-b42d-00c04fc964ff'", new Guid("6f9619ff-8b86-d011-b42d-00c04fc964ff"), "UUID" },
        { "UUID 'ffffffff-ffff-ffff-ffff-ffffffffffff'", new Guid("ffffffff-ffff-ffff-ffff-ffffffffffff"), "UUID" },
        { "'b'::ENUM('a', 'b')", "b", "ENUM" },
        { "'{\"a\": 1}'::JSON", "{\"a\": 1}", "JSON" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Reads_a_value_of_every_type_and_its_NULL(string sql, object expected, string typeName)
    {
        using var db = new Db();
        using var command = db.Command($"SELECT v, NULL::{(typeName == "ENUM" ? "ENUM('a', 'b')" : typeName)} FROM (SELECT {sql} AS v)");
        using var reader = command.ExecuteReader();

        Assert.True(reader.Read());
        Assert.Equal(expected, reader.GetValue(0));
        Assert.Equal(expected.GetType(), reader.GetFieldType(0));
        Assert.Equal(typeName, reader.GetDataTypeName(0));
        Assert.False(reader.IsDBNull(0));
        Assert.True(reader.IsDBNull(1));
        Assert.Equal(DBNull.Value, reader.GetValue(1));
        Assert.Equal(expected.GetType(), reader.GetFieldType(1));
        Assert.False(reader.Read());
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Binds_what_it_reads(string sql, object expected, string typeName)
    {
        using var db = new Db();
        var bound = typeName switch
        {
            "TIMESTAMP WITH TIME ZONE" => new DateTimeOffset((DateTime)expected, TimeSpan.Zero),
            "TIME WITH TIME ZONE" => ((DateTimeOffset)expected).ToString("HH:mm:ss.ffffffzzz", System.Globalization.CultureInfo.InvariantCulture),
            "TIME_NS" => "23:59:59.999999999",
            "BIGNUM" => expected.ToString()!,
            "TIMESTAMP_NS" => "1969-12-31 23:59:59.999999999", // finer than DateTime's ticks
            _ => expected
        };

        Assert.Equal(true, db.Scalar($"SELECT $1 = ({sql})", bound));
    }
}
