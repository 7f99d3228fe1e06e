using System.Globalization;

namespace Albero.DuckDb.Tests;

public class NestedTypesTest
{
    [Fact]
    public void Reads_maps()
    {
        using var db = new Db();
        Assert.Equal(new Dictionary<string, int> { ["à"] = 1, ["tredici bytes"] = 2 }, Assert.IsType<Dictionary<string, int>>(db.Scalar("SELECT MAP {'à': 1, 'tredici bytes': 2}")));
        Assert.Empty(db.Read<Dictionary<int, string>>("SELECT MAP {}::MAP(INTEGER, VARCHAR)"));
        Assert.Equal(new Dictionary<int, int?> { [1] = null, [2] = 3 }, db.Read<Dictionary<int, int?>>("SELECT MAP {1: NULL, 2: 3}"));
        Assert.Equal(3L, db.Read<IReadOnlyDictionary<long, long?>>("SELECT MAP {1: NULL, 2: 3}")[2]);
        Assert.Contains("?>", Assert.Throws<InvalidCastException>(() => db.Scalar("SELECT MAP {1: NULL, 2: 3}")).Message, StringComparison.Ordinal);
        var deep = Assert.IsType<Dictionary<int, List<string>>>(db.Scalar("SELECT MAP {1: ['a', NULL], 2: []}"));
        Assert.Equal(new string?[] { "a", null }, deep[1]);
        Assert.Equal(DBNull.Value, db.Scalar("SELECT NULL::MAP(INTEGER, INTEGER)"));
        Assert.Equal("MAP(VARCHAR, INTEGER[])", TypeName(db, "MAP {'a': [1]}"));
    }

    [Fact]
    public void Reads_the_member_that_a_union_has()
    {
        using var db = new Db();
        const string union = "UNION(num INTEGER, testo VARCHAR, valori INTEGER[])";
        db.Execute($"CREATE TABLE t (n INTEGER, u {union}); INSERT INTO t VALUES (1, 7), (2, 'sette'), (3, NULL), (4, union_value(testo := NULL)), (5, union_value(valori := [1, NULL]))");
        using var command = db.Command("SELECT u FROM t ORDER BY n");
        using var reader = command.ExecuteReader();

        Assert.Equal(union, reader.GetDataTypeName(0));
        Assert.True(reader.Read());
        Assert.Equal(7, reader.GetValue(0));
        Assert.Equal(7L, reader.GetInt64(0));
        Assert.True(reader.Read());
        Assert.Equal("sette", reader.GetString(0));
        Assert.Throws<InvalidCastException>(() => reader.GetInt32(0));
        Assert.True(reader.Read());
        Assert.True(reader.IsDBNull(0));
        Assert.True(reader.Read());
        Assert.Equal(DBNull.Value, reader.GetValue(0));
        Assert.True(reader.Read());
        Assert.Equal(new List<int?> { 1, null }, reader.GetValue(0));
        Assert.False(reader.Read());
    }

    [Fact]
    public void NULLs_stand_at_every_depth()
    {
        using var db = new Db();
        Assert.Equal([[1, null], null, []], db.Read<List<List<int?>?>>("SELECT [[1, NULL], NULL, []]"));
        Assert.Equal(new string?[] { null, "x" }, Assert.IsType<List<string>>(db.Scalar("SELECT [NULL, 'x']")));
        Assert.Equal(DBNull.Value, db.Scalar("SELECT NULL::INTEGER[][]"));
        Assert.Equal([null, 2, 3], db.Read<int?[]>("SELECT [NULL, 2, 3]::INTEGER[3]"));
        Assert.Equal([1, null], db.Read<List<object?>>("SELECT [1, NULL]"));

        // Inside a STRUCT nobody can ask for another type: the NULLs come as they are.
        var record = (Dictionary<string, object?>)db.Scalar("SELECT {'a': [1, NULL], 'b': [[1], [NULL]], 'c': {'d': NULL::DATE}, 'e': MAP {1: NULL::INTEGER}, 'f': [2]}")!;
        Assert.Equal(new List<int?> { 1, null }, record["a"]);
        Assert.Equal(new List<List<int?>> { new() { 1 }, new() { null } }, record["b"]);
        Assert.Null(((Dictionary<string, object?>)record["c"]!)["d"]);
        Assert.Equal(new Dictionary<int, int?> { [1] = null }, record["e"]);
        Assert.Equal(new List<int> { 2 }, record["f"]);
        var records = Assert.IsType<List<Dictionary<string, object?>>>(db.Scalar("SELECT [{'a': 1}, NULL, {'a': NULL}]"));
        Assert.Equal([1, null, null], records.Select(r => r?["a"]));
    }

    [Fact]
    public void Every_row_of_many_chunks_keeps_its_own_values()
    {
        using var db = new Db();
        using var command = db.Command("""
            SELECT i,
                CASE WHEN i % 11 = 0 THEN NULL ELSE list_transform(range(i % 5), x -> CASE WHEN x = 2 THEN NULL ELSE 'la voce numero ' || (i + x) END) END,
                CASE WHEN i % 13 = 0 THEN NULL ELSE {'n': i, 'elenco': [i, NULL], 'testo': CASE WHEN i % 3 = 0 THEN NULL ELSE 'è il numero ' || i END} END,
                CASE WHEN i % 7 = 0 THEN MAP {} ELSE MAP {'k' || i: i * 1.5} END,
                [i, i + 1]::BIGINT[2]
            FROM range(7000) t(i) ORDER BY i
            """);
        using var reader = command.ExecuteReader();
        for (var i = 0L; i < 7000; i++)
        {
            Assert.True(reader.Read());
            Assert.Equal(i, reader.GetInt64(0));
            Assert.Equal(i % 11 == 0 ? null : Enumerable.Range(0, (int)(i % 5)).Select(x => x == 2 ? null : $"la voce numero {i + x}"), reader.GetFieldValue<List<string?>?>(1));
            var record = reader.GetFieldValue<Dictionary<string, object?>?>(2);
            Assert.Equal(i % 13 == 0, record == null);
            if (record != null)
            {
                Assert.Equal(i, record["N"]);
                Assert.Equal(new List<long?> { i, null }, record["elenco"]);
                Assert.Equal(i % 3 == 0 ? null : $"è il numero {i}", record["testo"]);
            }

            var map = reader.GetFieldValue<Dictionary<string, decimal>>(3);
            Assert.Equal(i % 7 == 0 ? 0 : 1, map.Count);
            Assert.True(i % 7 == 0 || map[string.Create(CultureInfo.InvariantCulture, $"k{i}")] == i * 1.5m);
            Assert.Equal([i, i + 1], reader.GetFieldValue<long[]>(4));
        }

        Assert.False(reader.Read());
    }

    [Fact]
    public void Reads_long_lists_and_large_bytes()
    {
        using var db = new Db();
        Assert.Equal(Enumerable.Range(0, 1_000_000).Select(i => (long)i), db.Read<List<long>>("SELECT range(1000000)"));
        Assert.Equal(20_000_000, db.Read<byte[]>("SELECT ?", new byte[20_000_000]).Length);
    }

    [Fact]
    public void Says_what_to_do_with_types_that_cannot_be_read()
    {
        using var db = new Db();
        Assert.Contains("CAST", Assert.Throws<NotSupportedException>(() => db.Scalar("SELECT 1::VARIANT")).Message, StringComparison.Ordinal);
        Assert.Contains("Dictionary", Assert.Throws<InvalidCastException>(() => db.Read<int>("SELECT {'a': 1}")).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidCastException>(() => db.Read<List<DateOnly>>("SELECT [1]"));
        Assert.Throws<InvalidCastException>(() => db.Read<int>("SELECT MAP {1: 2}"));
    }

    private static string TypeName(Db db, string sql)
    {
        using var command = db.Command($"SELECT {sql}");
        using var reader = command.ExecuteReader();
        return reader.GetDataTypeName(0);
    }
}
