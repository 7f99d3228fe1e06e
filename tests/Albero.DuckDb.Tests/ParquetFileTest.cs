using System.Text;

namespace Albero.DuckDb.Tests;

public sealed class ParquetFileTest : IDisposable
{
    private static readonly Dictionary<string, string> Nothing = [];

    private readonly string folder = Directory.CreateTempSubdirectory("albero-parquet-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Every_type_comes_back_with_its_name_and_its_values()
    {
        (string, string)[] columns = [("text", "VARCHAR"), ("whole", "BIGINT"), ("exact", "DECIMAL(18,6)"), ("wide", "DECIMAL(38,10)"), ("real", "DOUBLE"), ("yes", "BOOLEAN"), ("day", "DATE"), ("moment", "TIMESTAMP")];
        object?[][] rows =
        [
            ["011", long.MinValue, -5.2m, 1234567890123456789012345678m, 0.1, true, new DateOnly(2018, 6, 30), new DateTime(2026, 11, 21, 9, 0, 0, DateTimeKind.Utc)],
            [null, null, null, null, null, null, null, null],
        ];

        var (names, back) = await WriteAndReadAsync(columns, rows);

        Assert.Equal(["text VARCHAR", "whole BIGINT", "exact DECIMAL(18,6)", "wide DECIMAL(38,10)", "real DOUBLE", "yes BOOLEAN", "day DATE", "moment TIMESTAMP"], names);
        Assert.Equal(rows[0], back[0]);
        Assert.Equal(rows[1], back[1]);
    }

    [Fact]
    public async Task Names_and_texts_never_become_SQL()
    {
        const string Name = "a\" VARCHAR); DROP TABLE exported; --";
        string[] texts = ["=1+1", "-5,2", "011", "it's \"so\"; DROP TABLE exported", "a\tb\r\nc", "🌳", "nul\0after", "", "$1"];

        var (names, back) = await WriteAndReadAsync([(Name, "VARCHAR")], texts.Select(text => new object?[] { text }));

        Assert.Equal([Name + " VARCHAR"], names);
        Assert.Equal(texts, back.Select(row => (string)row[0]!));
    }

    [Fact]
    public async Task Metadata_is_kept_by_its_keys()
    {
        await WriteAsync([("x", "BIGINT")], [[1L]], new Dictionary<string, string> { ["view"] = "{\"it's\": 1}", ["a \"key\""] = "è" });

        var kept = Read("SELECT key, value FROM parquet_kv_metadata($1)").Rows.ToDictionary(row => Bytes(row[0]), row => Bytes(row[1]));

        Assert.Equal("{\"it's\": 1}", kept["view"]);
        Assert.Equal("è", kept["a \"key\""]);
    }

    [Fact]
    public async Task More_rows_than_a_chunk_keep_their_order()
    {
        var (_, back) = await WriteAndReadAsync([("n", "BIGINT")], Enumerable.Range(0, 10_000).Select(i => new object?[] { (long)i }));
        Assert.Equal(Enumerable.Range(0, 10_000).Select(i => (long)i), back.Select(row => (long)row[0]!));
    }

    [Theory]
    [InlineData("VARCHAR); DROP TABLE exported; --")]
    [InlineData("INTEGER[]")]
    [InlineData("")]
    public async Task A_type_that_is_none_of_those_named_is_refused(string type) =>
        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync([("x", type)], [], Nothing));

    [Fact]
    public async Task A_row_of_another_length_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync([("x", "BIGINT")], [[1L, 2L]], Nothing));

    private async Task<(List<string> Names, List<object?[]> Rows)> WriteAndReadAsync(IReadOnlyList<(string, string)> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        await WriteAsync(columns, rows, Nothing);
        return Read("SELECT * FROM read_parquet($1)");
    }

    private string Target => Path.Combine(folder, "x.parquet");

    private async Task WriteAsync(IReadOnlyList<(string, string)> columns, IEnumerable<IReadOnlyList<object?>> rows, IReadOnlyDictionary<string, string> metadata)
    {
        await using var file = File.Create(Target);
        await ParquetFile.WriteAsync(file, columns, rows, metadata);
    }

    private (List<string> Names, List<object?[]> Rows) Read(string sql)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.Add(new DuckDBParameter { Value = Target });
        using var reader = command.ExecuteReader();
        List<string> names = [.. Enumerable.Range(0, reader.FieldCount).Select(i => $"{reader.GetName(i)} {reader.GetDataTypeName(i)}")];
        List<object?[]> rows = [];
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        return (names, rows);
    }

    private static string Bytes(object? value) => Encoding.UTF8.GetString((byte[])value!);
}
