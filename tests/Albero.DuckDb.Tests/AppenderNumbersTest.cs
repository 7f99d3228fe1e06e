using static Albero.DuckDb.Tests.Appending;

namespace Albero.DuckDb.Tests;

/// <summary>What an appended number may become: itself, rounded as a cast would, or refused.</summary>
public class AppenderNumbersTest
{
    [Fact]
    public void Rounds_a_decimal_as_a_cast_does()
    {
        using var connection = Open();
        Execute(connection, "CREATE TABLE t (appended DECIMAL(9,2), original DECIMAL(18,6))");
        decimal[] values = [0.005m, -0.005m, 0.0049m, 1.995m, -1.995m, 9999999.994m, 12m, 0.1234m];
        using (var appender = connection.CreateAppender("t"))
        {
            foreach (var value in values)
            {
                appender.CreateRow().AppendValue(value).AppendValue(value).EndRow();
            }
        }

        Assert.Equal((long)values.Length, Scalar(connection, "SELECT count(*) FROM t WHERE appended = original::DECIMAL(9,2)"));
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(9, 4)]
    [InlineData(18, 0)]
    [InlineData(18, 4)]
    [InlineData(18, 18)]
    [InlineData(38, 10)]
    public void A_decimal_fits_or_is_refused_as_a_cast_would(byte width, byte scale)
    {
        using var connection = Open();
        Execute(connection, FormattableString.Invariant($"CREATE TABLE t (appended DECIMAL({width},{scale}), original VARCHAR)"));
        decimal[] digits = [0m, 1m, 9m, 99m, 999.9m, 1000m, 99999m, 99999.9999m, 99999.99995m, 0.1m, 0.123456789012345678m, 0.9999999999999999999m,
            9223372036854775807m, 9223372036854775808m, 999999999999999999m, 999999999999999999.5m, 1000000000000000000m, 0.00000000000000000000000001m, decimal.MaxValue];
        foreach (var value in digits.SelectMany(d => new[] { d, -d, d * 1.0m, d / 1000m }))
        {
            var text = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var fits = Scalar(connection, FormattableString.Invariant($"SELECT TRY_CAST('{text}' AS DECIMAL({width},{scale})) IS NOT NULL"));
            using var appender = connection.CreateAppender("t");
            var row = appender.CreateRow();
            if (fits is true)
            {
                row.AppendValue(value).AppendValue(text).EndRow();
            }
            else
            {
                Assert.Throws<OverflowException>(() => row.AppendValue(value));
            }
        }

        Assert.Equal(0L, Scalar(connection, FormattableString.Invariant($"SELECT count(*) FROM t WHERE appended <> original::DECIMAL({width},{scale})")));
    }

    [Fact]
    public void Refuses_a_value_that_does_not_fit_and_names_its_column()
    {
        using var connection = Open();
        Execute(connection, "CREATE TABLE t (n TINYINT, amount DECIMAL(4,1))");

        using (var appender = connection.CreateAppender("t"))
        {
            var row = appender.CreateRow();
            var error = Assert.Throws<OverflowException>(() => row.AppendValue(128));
            Assert.Contains("128 doesn't fit into TINYINT (table 't', column 1 of 2)", error.Message, StringComparison.Ordinal);
        }

        using (var appender = connection.CreateAppender("t"))
        {
            var row = appender.CreateRow().AppendValue(1);
            Assert.Contains("DECIMAL(4,1)", Assert.Throws<OverflowException>(() => row.AppendValue(1000m)).Message, StringComparison.Ordinal);
        }

        using (var appender = connection.CreateAppender("t"))
        {
            var row = appender.CreateRow();
            Assert.Contains("doesn't take a String", Assert.Throws<InvalidCastException>(() => row.AppendValue("uno")).Message, StringComparison.Ordinal);
        }

        Assert.Equal(0L, Scalar(connection, "SELECT count(*) FROM t"));
    }

    [Fact]
    public void Integers_reach_the_ends_of_their_column_and_no_further()
    {
        using var connection = Open();
        Execute(connection, "CREATE TABLE t (i INTEGER, u UTINYINT, b BIGINT)");
        using (var appender = connection.CreateAppender("t"))
        {
            appender.CreateRow().AppendValue((long)int.MinValue).AppendValue(0).AppendValue(long.MinValue).EndRow();
            appender.CreateRow().AppendValue((long)int.MaxValue).AppendValue(255).AppendValue((ulong)long.MaxValue).EndRow();
        }

        Assert.Equal("-2147483648|0|-9223372036854775808, 2147483647|255|9223372036854775807", Scalar(connection, "SELECT string_agg(i || '|' || u || '|' || b, ', ' ORDER BY i) FROM t"));
        Action<DuckDBAppenderRow>[] beyond =
        [
            row => row.AppendValue(int.MaxValue + 1L), row => row.AppendValue(int.MinValue - 1L), row => row.AppendValue(1).AppendValue(256),
            row => row.AppendValue(1).AppendValue(-1), row => row.AppendValue(1).AppendValue(1).AppendValue(long.MaxValue + 1UL)
        ];
        Assert.All(beyond, append =>
        {
            using var appender = connection.CreateAppender("t");
            var row = appender.CreateRow();
            Assert.Contains("doesn't fit into", Assert.Throws<OverflowException>(() => append(row)).Message, StringComparison.Ordinal);
            Assert.Contains("An earlier row failed", Assert.Throws<InvalidOperationException>(() => row.AppendValue(1)).Message, StringComparison.Ordinal);
            Assert.Throws<InvalidOperationException>(() => row.AppendNullValue());
            Assert.Throws<InvalidOperationException>(row.EndRow);
            Assert.Throws<InvalidOperationException>(appender.CreateRow);
        });
        Assert.Equal(2L, Scalar(connection, "SELECT count(*) FROM t"));
    }
}
