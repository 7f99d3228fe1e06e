using System.Numerics;

namespace Albero.DuckDb.Tests;

public class ListParameterTest
{
    public static TheoryData<object, string> Lists => new()
    {
        { new[] { 1, 2, 3 }, "[1, 2, 3]::INTEGER[]" },
        { new List<long?> { 1, null }, "[1, NULL]::BIGINT[]" },
        { new[] { "a", null, "è un testo più lungo" }, "['a', NULL, 'è un testo più lungo']" },
        { new[] { 1.5m, -2.25m, 3m }, "[1.5, -2.25, 3]::DECIMAL(38,2)[]" },
        { new[] { double.NaN, -0.5 }, "['nan'::DOUBLE, -0.5]::DOUBLE[]" },
        { new[] { new DateOnly(2018, 6, 30) }, "[DATE '2018-06-30']" },
        { new List<Guid> { Guid.Empty }, "[UUID '00000000-0000-0000-0000-000000000000']" },
        { new[] { (BigInteger)Int128.MaxValue }, "[170141183460469231731687303715884105727]" },
        { new[] { true, false }, "[true, false]" },
        { new[] { DayOfWeek.Tuesday }, "[2]" },
        { new object?[] { null, "x" }, "[NULL, 'x']" },
        { Array.Empty<int>(), "[]::INTEGER[]" },
        { new List<string>(), "[]::VARCHAR[]" },
        { new[] { [1, 2], Array.Empty<int>() }, "[[1, 2], []]::INTEGER[][]" },
        { Enumerable.Range(0, 3000).Where(i => i % 2 == 0), "range(0, 3000, 2)::INTEGER[]" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Binds_a_list(object list, string sql)
    {
        using var db = new Db();

        Assert.Equal(true, db.Scalar($"SELECT $1 IS NOT DISTINCT FROM {sql} AND typeof($1) = typeof({sql})", list));
    }

    [Fact]
    public void Finds_rows_of_a_list()
    {
        using var db = new Db();

        Assert.Equal(2L, db.Scalar("SELECT count(*) FROM range(5) t(i) WHERE i = ANY($keys)", list: [1, 3, 9]));
        Assert.Equal(0L, db.Scalar("SELECT count(*) FROM range(5) t(i) WHERE i = ANY($keys)", list: []));
    }

    [Fact]
    public void Says_which_lists_cannot_be_bound()
    {
        using var db = new Db();

        Assert.Contains("Int32, String", Assert.Throws<NotSupportedException>(() => db.Scalar("SELECT ?", [new object[] { 1, "x" }])).Message, StringComparison.Ordinal);
        Assert.Contains("Uri", Assert.Throws<NotSupportedException>(() => db.Scalar("SELECT ?", [new List<Uri>()])).Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => db.Scalar("SELECT ?", new Dictionary<string, int>()));
    }
}

file static class Lists
{
    internal static object? Scalar(this Db db, string sql, int[] list)
    {
        using var command = db.Command(sql);
        Db.Add(command, "keys", list);
        return command.ExecuteScalar();
    }
}
