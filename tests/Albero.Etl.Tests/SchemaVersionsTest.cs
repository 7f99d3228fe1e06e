using Albero.Etl.Mart;
using Albero.Etl.Packages;
using Albero.Etl.Tests.Mart;
using Albero.Etl.Tests.Packages;

namespace Albero.Etl.Tests;

/// <summary>
/// The numbers that tell one shape from another are raised by hand: here each is held to what it stands for. The files of
/// <c>Schemas</c> are named after the number, so that a shape never changes under the same one.
/// </summary>
public class SchemaVersionsTest
{
    private static readonly string Folder = Path.Combine(Mart.Repository.Root, "tests", "Albero.Etl.Tests", "Schemas");

    [Fact]
    public void The_tables_and_views_of_a_snapshot_are_those_of_its_schema_version()
    {
        using var folder = new TemporaryFolder();
        using var mart = new BulkLoader(folder["x.duckdb"]);
        foreach (var file in SqlFiles.Tables.Concat(SqlFiles.Views)) mart.Execute(file.Sql);
        using var command = mart.Connection.CreateCommand();
        command.CommandText = """
            SELECT table_name || ': ' || string_agg(column_name || ' ' || data_type || CASE WHEN is_nullable THEN '' ELSE ' NOT NULL' END, ', ' ORDER BY column_index)
            FROM duckdb_columns() WHERE NOT internal GROUP BY table_name ORDER BY table_name
            """;
        using var reader = command.ExecuteReader();
        var shape = new List<string>();
        while (reader.Read()) shape.Add(reader.GetString(0));

        Assert.Equal(SqlFiles.Tables.Count + SqlFiles.Views.Count, shape.Count);
        AssertHeld("snapshot", SnapshotSchema.Version, shape, "Version in etl/Mart/SnapshotSchema.cs and Expected in dashboards/Snapshots/SnapshotSchema.cs");
    }

    [Fact]
    public void The_tables_of_a_package_are_those_of_its_schema_version()
    {
        var shape = PackageSchema.Tables.Append(PackageSchema.Lineage).Select(table =>
            $"{table.Name} ({string.Join('|', table.Key)}; {table.Presence}): " + string.Join(", ", table.Columns.Select(column =>
                $"{column.Name} {column.Kind}{(column.Required ? " required" : "")}{(column.RefersToObjective ? " of an objective" : "")}{(column.Values.Count > 0 ? $" [{string.Join(' ', column.Values)}]" : "")}")));

        AssertHeld("package", PackageSchema.Version, [.. shape], "Version in etl/Packages/PackageSchema.cs");
    }

    private static void AssertHeld(string kind, int version, List<string> shape, string where)
    {
        var file = $"{kind}-{version}.txt";
        string[] held = [.. Directory.GetFiles(Folder, $"{kind}-*.txt").Select(path => Path.GetFileName(path))];
        if (!held.SequenceEqual([file]))
        {
            Assert.Fail($"The {kind} schema is version {version}, but {string.Join(", ", held)} describes it. " +
                $"If {where} was raised: rename that file to {file}, and let it hold these lines:\n{string.Join('\n', shape)}");
        }

        var lines = File.ReadAllLines(Path.Combine(Folder, file));
        if (lines.SequenceEqual(shape)) return;
        Assert.Fail($"The {kind} schema changed under version {version}. Raise {where} to {version + 1}, rename {file} to {kind}-{version + 1}.txt, " +
            $"and change there:\n{string.Join('\n', lines.Except(shape).Select(line => "- " + line).Concat(shape.Except(lines).Select(line => "+ " + line)))}");
    }
}
