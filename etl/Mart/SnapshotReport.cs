using System.Data.Common;
using System.Globalization;

namespace Albero.Etl.Mart;

/// <summary>Why a snapshot can't be published.</summary>
internal enum SnapshotFlaw
{
    None,
    Missing,
    Damaged,
    OtherSchema,
}

/// <summary>What a snapshot's file says about itself, read without changing it.</summary>
/// <param name="Name">Bare name of the file.</param>
/// <param name="Flaw">What keeps it from being published.</param>
internal sealed record SnapshotReport(string Name, SnapshotFlaw Flaw)
{
    /// <summary>What came up, in the words of whoever found it; empty when sound.</summary>
    public string Why { get; init; } = "";

    public long Bytes { get; init; }

    public long? Plans { get; init; }

    public long? Indicators { get; init; }

    public long? Findings { get; init; }

    /// <summary>When it was built, by its name.</summary>
    public DateTime? BuiltAt => SnapshotName.BuiltAt(Name);

    /// <summary>
    /// Opens the file for reading, reads every row of every table, so that a damaged block anywhere is met, and compares
    /// the counts with those that the load wrote down.
    /// </summary>
    /// <param name="folder">The folder of the snapshots.</param>
    /// <param name="name">Bare name of the file.</param>
    /// <param name="stop">Interrupts it.</param>
    public static SnapshotReport Of(string folder, string name, CancellationToken stop = default)
    {
        var file = new FileInfo(Path.Combine(folder, name));
        if (!file.Exists) return new(name, SnapshotFlaw.Missing);
        var report = new SnapshotReport(name, SnapshotFlaw.None) { Bytes = file.Length };
        // DuckDB would replay it into what it reads.
        if (File.Exists(file.FullName + ".wal")) return report.Damaged($"{name}.wal");
        try
        {
            using var mart = BulkLoader.OpenToRead(file.FullName);
            var schema = Text(mart, "SELECT max(value) FROM load_audit WHERE kind = 'snapshot' AND name = 'schema'");
            if (schema != SnapshotSchema.Version.ToString(CultureInfo.InvariantCulture)) return report with { Flaw = SnapshotFlaw.OtherSchema, Why = schema };
            foreach (var (table, rows) in Tables(mart))
            {
                var found = Number(mart, $"SELECT count(*) FILTER (hash(t) IS NOT NULL) FROM \"{table.Replace("\"", "\"\"")}\" t", stop);
                if (found != rows) return report.Damaged(string.Create(CultureInfo.InvariantCulture, $"{table}: {found} ≠ {rows}"));
            }

            return report with { Plans = Written(mart, "dim_plan"), Indicators = Written(mart, "dim_indicator"), Findings = Written(mart, "fact_finding") };
        }
        catch (Exception fault) when (fault is DbException or IOException or UnauthorizedAccessException)
        {
            return report.Damaged(FoundText.Short(fault.Message));
        }
    }

    private SnapshotReport Damaged(string why) => this with { Flaw = SnapshotFlaw.Damaged, Why = why };

    private static List<(string Table, long Rows)> Tables(DbConnection mart)
    {
        var tables = new List<(string, long)>();
        using var command = mart.CreateCommand();
        command.CommandText = "SELECT name, rows FROM load_audit WHERE kind = 'table' ORDER BY name";
        using var reader = command.ExecuteReader();
        while (reader.Read()) tables.Add((reader.GetString(0), reader.GetInt64(1)));
        return tables;
    }

    private static long? Written(DbConnection mart, string table) => Number(mart, $"SELECT max(rows) FROM load_audit WHERE kind = 'table' AND name = '{table}'");

    private static long? Number(DbConnection mart, string sql, CancellationToken stop = default) => Value(mart, sql, stop) is { } value ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : null;

    private static string Text(DbConnection mart, string sql) => Value(mart, sql) as string ?? "";

    private static object? Value(DbConnection mart, string sql, CancellationToken stop = default)
    {
        using var command = mart.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalarAsync(stop).Ended(stop) is var value and not DBNull ? value : null;
    }
}
