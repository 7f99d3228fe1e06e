using System.Data.Common;
using Albero.Domain.Scoring;
using Albero.Etl.Mart;
using Albero.Etl.Packages;
using Albero.Etl.Tests.Packages;

namespace Albero.Etl.Tests.Mart;

public class PublicationTest
{
    // Rows that a bug of ours could write, and the audit that must see each.
    public static TheoryData<string, string> Broken => new()
    {
        { "orphan_keys", "UPDATE fact_measurement SET indicator_key = 999 WHERE measurement_key = 1" },
        { "repeated_keys", "INSERT INTO fact_achievement SELECT * FROM fact_achievement WHERE measurement_key = 1" },
        { "effective_weights_sum_to_one", "UPDATE dim_indicator SET effective_weight = effective_weight + 0.00000001 WHERE indicator_key = 1" },
        { "without_provenance", "UPDATE fact_measurement SET target_line = NULL WHERE measurement_key = 1" },
        { "orphan_keys", "UPDATE dim_objective SET mission_code = '099' WHERE objective_key = 1" },
        { "orphan_keys", "UPDATE fact_perspective SET perspective_key = 99" },
        { "row_counts", "DELETE FROM fact_assignment WHERE assignment_key = 1" },
        { "row_counts", "DELETE FROM fact_evidence" },
        { "row_counts", "INSERT INTO fact_budget SELECT * FROM fact_budget" },
        { "without_provenance", "UPDATE fact_perspective SET source_line = 0" },
        { "repeated_keys", "INSERT INTO dim_mission VALUES ('011', 'Imprese', '005', 'Promozione', 2), ('011', 'Imprese', '005', 'Promozione', 3)" },
        { "shares_in_bounds", "UPDATE fact_achievement SET measured_share = 1.000000000001 WHERE measurement_key = 1" },
        { "shares_in_bounds", "UPDATE fact_measurement SET due_share = 0" },
        { "shares_in_bounds", "UPDATE fact_achievement SET scored_share = 0 WHERE achievement IS NOT NULL" },
        { "budget_amounts_unread", "UPDATE fact_budget SET amount = NULL" },
        { "measurements_complete", "DELETE FROM fact_measurement WHERE measurement_key = 1" },
        { "achievement_in_bounds", "UPDATE fact_achievement SET achievement = 100.0001, met = true, status = 'met' WHERE measurement_key = 1" },
        { "scored_under_every_policy", "DELETE FROM fact_achievement WHERE measurement_key = 1" },
        { "one_official_policy", "UPDATE dim_policy SET is_official = false" },
        { "missing_is_not_zero", "UPDATE fact_achievement SET achievement = 0, met = NULL, status = 'not_reported' WHERE measurement_key = 1" },
        { "missing_is_not_zero", "UPDATE dim_policy SET missing = 'zero'" },
        { "manager_weights_sum_to_one", "UPDATE bridge_indicator_manager SET manager_weight = 0.3" },
        { "series_never_fork", "INSERT INTO fact_lineage VALUES (1, 'indicator', 1, 1, 2, 2, 'same', NULL, 2), (2, 'indicator', 1, 1, 2, 3, 'changed_unit', NULL, 3)" },
        { "printed_weights_sum", "UPDATE dim_indicator SET weight = 99 WHERE indicator_key = 1" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void An_audit_sees_its_broken_row_and_a_blocking_one_stops_publication(string audit, string sql)
    {
        using var package = new PackageFolder();
        SampleMart.Into(package);
        var before = LoadTest.Names(package.Mart);

        using var folder = MartFolder.TryTake(package.Mart)!;
        var publication = SnapshotPublisher.Publish(folder, Builder(package, connection => Execute(connection, sql)), "x", keep: 5);

        var result = publication.Audits.Single(result => result.Name == audit);
        Assert.True(result.Rows > 0, $"{audit} found nothing");
        Assert.NotEmpty(result.Sample);
        if (result.Blocking)
        {
            Assert.Null(publication.Name);
            Assert.Equal(before, LoadTest.Names(package.Mart));
        }
        else
        {
            Assert.Equal(publication.Name, MartFolder.Published(package.Mart));
        }
    }

    [Fact]
    public void Every_audit_has_a_row_that_it_must_see() =>
        Assert.Equal(SqlFiles.Audits.Select(audit => audit.Name).Order(), Broken.Select(row => (string)row[0]).Distinct().Order());

    [Fact]
    public void Every_sql_file_opens_with_its_grain_and_makes_what_it_is_named_after()
    {
        Assert.All(SqlFiles.Tables.Concat(SqlFiles.Views).Concat(SqlFiles.Audits), file => Assert.StartsWith("-- grain: one row", file.FirstLine));
        Assert.All(SqlFiles.Tables, table => Assert.Contains($"CREATE TABLE {table.Name} (", table.Sql));
        Assert.All(SqlFiles.Views, view => Assert.Contains($"CREATE VIEW {view.Name} AS", view.Sql));
    }

    [Fact]
    public void A_load_says_what_it_read_wrote_and_audited()
    {
        using var package = new PackageFolder();
        SampleMart.Into(package);

        Assert.Equal([(long)SamplePlan.Package.Targets.Count], Sql.Column(package.Mart, "SELECT rows FROM load_audit WHERE kind = 'file' AND name = 'targets.csv'"));
        Assert.Equal(8L, Sql.Value(package.Mart, "SELECT rows FROM load_audit WHERE kind = 'table' AND name = 'fact_measurement'"));
        Assert.Equal(MartFolder.Published(package.Mart), Sql.Value(package.Mart, "SELECT value FROM load_audit WHERE kind = 'snapshot' AND name = 'name'"));
        Assert.Equal((long)SqlFiles.Audits.Count, Sql.Value(package.Mart, "SELECT count(*) FROM load_audit WHERE kind = 'audit' AND value IN ('pass', 'warning')"));
    }

    [Fact]
    public void A_stale_log_beside_a_snapshot_is_swept_and_never_replayed()
    {
        using var package = new PackageFolder();
        SampleMart.Into(package);
        var stale = Path.Combine(package.Mart, ".building-snapshot-20200101T000000000-00000000.duckdb");
        File.WriteAllText(stale, "half a file");
        File.WriteAllText(stale + ".wal", "its log");
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(stale + ".tmp").FullName, "duckdb_temp_storage.tmp"), "what it spilled");
        File.WriteAllText(Path.Combine(package.Mart, MartFolder.Published(package.Mart) + ".wal"), "somebody's log");

        LoadTest.Load(package);

        Assert.DoesNotContain(LoadTest.Names(package.Mart), name => name.EndsWith(".wal") || name.StartsWith(".building"));
        Assert.Empty(Directory.GetDirectories(package.Mart));
        Assert.Equal(8L, Sql.Value(package.Mart, "SELECT count(*) FROM measurement"));
    }

    [Fact]
    public void A_log_left_after_closing_is_never_published()
    {
        using var package = new PackageFolder();
        using var folder = MartFolder.TryTake(package.Mart)!;
        var name = SnapshotName.Next(DateTime.UtcNow, null);
        File.WriteAllText(folder.BuildingPath(name), "");
        File.WriteAllText(folder.BuildingPath(name) + ".wal", "");

        Assert.Throws<InvalidOperationException>(() => folder.Publish(name, "x"));
        Assert.Null(MartFolder.Published(package.Mart));
    }

    [Fact]
    public void A_second_load_at_once_is_told_so_and_changes_nothing()
    {
        using var package = new PackageFolder();
        SampleMart.Into(package);
        var before = LoadTest.Names(package.Mart);
        using (MartFolder.TryTake(package.Mart)!)
        {
            var run = EtlProcess.Run("load", "--data", package.Data, "--mart", package.Mart);
            Assert.Equal(2, run.Code);
            Assert.Contains("un altro caricamento sta scrivendo", run.Error);
            Assert.Equal(before, LoadTest.Names(package.Mart));
        }

        Assert.Equal(0, EtlProcess.Run("load", "--data", package.Data, "--mart", package.Mart).Code);
    }

    [Fact]
    public void Only_the_newest_snapshots_stay_and_an_open_one_keeps_answering()
    {
        using var package = new PackageFolder();
        SampleMart.Into(package);
        using var reader = new DuckDb.DuckDBConnection($"Data Source={Path.Combine(package.Mart, MartFolder.Published(package.Mart)!)};ACCESS_MODE=READ_ONLY");
        reader.Open();

        using var folder = MartFolder.TryTake(package.Mart)!;
        var names = Enumerable.Range(0, 4).Select(_ => SnapshotPublisher.Publish(folder, Builder(package), "x", keep: 3).Name).ToList();

        Assert.Equal(names[1..], LoadTest.Names(package.Mart).Where(SnapshotName.IsOne));
        using var command = reader.CreateCommand();
        command.CommandText = "SELECT count(*) FROM measurement";
        Assert.Equal(8L, command.ExecuteScalar());
    }

    [Fact]
    public void A_snapshot_that_current_never_named_is_swept()
    {
        using var package = new PackageFolder();
        SampleMart.Into(package);
        var orphan = Path.Combine(package.Mart, "snapshot-29990101T000000000-00000000.duckdb");
        File.WriteAllText(orphan, "its load was killed between the two renames");
        LoadTest.Load(package);
        Assert.False(File.Exists(orphan));
    }

    [Fact]
    public void Names_go_forward_even_when_the_clock_goes_back()
    {
        var name = SnapshotName.Next(new DateTime(2020, 1, 1), "snapshot-20260101T235959999-00000000.duckdb");
        Assert.StartsWith("snapshot-20260102T000000000-", name);
        Assert.True(SnapshotName.IsOne(name));
    }

    private static SnapshotBuilder Builder(PackageFolder package, Action<DbConnection>? beforeAudits = null)
    {
        var read = PackageReader.Read(package.Folder);
        IReadOnlyList<ScoringPolicy> policies = [ScoringPolicy.Standard];
        return new(new([new(PlanReader.Read(read.Package!, policies), read.Files)], policies, [], [], "x"), beforeAudits);
    }

    private static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.True(command.ExecuteNonQuery() != 0);
    }
}
