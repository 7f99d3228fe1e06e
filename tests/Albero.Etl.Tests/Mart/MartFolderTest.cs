using Albero.Etl.Mart;
using Albero.Etl.Tests.Packages;

namespace Albero.Etl.Tests.Mart;

/// <summary>What a load does when the folder of snapshots, or the output, isn't as it should be.</summary>
public class MartFolderTest
{
    [Fact]
    public void A_disk_that_takes_no_more_is_said_in_one_sentence_and_nothing_is_left_on_it()
    {
        if (OperatingSystem.IsWindows()) return;
        using var package = new PackageFolder();
        SampleMart.Into(package);
        var before = LoadTest.Names(package.Mart);

        // A limit on the size of files stands in for a full disk: writing fails in the same places.
        var run = EtlProcess.RunIn(
            "trap '' XFSZ; ulimit -f 1000; export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; exec \"$@\"",
            "load", "--data", package.Data, "--mart", package.Mart);

        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("liberare spazio", Assert.Single(run.Error.TrimEnd('\n').Split('\n')));
        Assert.Equal(before, LoadTest.Names(package.Mart));
    }

    [Theory]
    [InlineData("load", 0, "albero: pubblicato snapshot-")]
    [InlineData("check", 1, "albero: the output can't be written")]
    public void An_output_that_takes_nothing_changes_no_outcome_and_no_word_about_it(string verb, int code, string error)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var package = new PackageFolder();
        var run = EtlProcess.RunIn($"export ALBERO_MART='{package.Mart}'; exec \"$@\" > /dev/full", verb, "--data", package.Data);

        Assert.Equal(code, run.Code);
        Assert.StartsWith(error, Assert.Single(run.Error.TrimEnd('\n').Split('\n')));
        Assert.Equal(verb == "load", MartFolder.Published(package.Mart) is not null);
    }

    [Fact]
    public void An_error_output_that_takes_nothing_changes_no_exit_code()
    {
        if (!OperatingSystem.IsLinux()) return;
        Assert.Equal((1, "", ""), EtlProcess.RunIn("exec \"$@\" 2> /dev/full", "load", "--data", "/nowhere"));
    }

    [Fact]
    public void A_folder_in_the_place_of_current_is_named_with_what_to_do()
    {
        using var package = new PackageFolder();
        Directory.CreateDirectory(Path.Combine(package.Mart, "current"));
        var run = EtlProcess.Run("load", "--data", package.Data, "--mart", package.Mart);

        Assert.Equal(1, run.Code);
        Assert.Contains("togliere quella cartella, poi ripetere", run.Error);
        Assert.Equal([".lock", "loads.jsonl"], LoadTest.Names(package.Mart));
    }

    [Fact]
    public void A_link_that_leads_nowhere_in_the_place_of_current_is_replaced()
    {
        using var package = new PackageFolder();
        Directory.CreateDirectory(package.Mart);
        File.CreateSymbolicLink(Path.Combine(package.Mart, "current"), Path.Combine(package.Mart, "nowhere"));
        LoadTest.Load(package);
        Assert.NotNull(MartFolder.Published(package.Mart));
    }

    [Theory]
    [InlineData("snapshot-99991231T235959999-00000000.duckdb")]
    [InlineData("snapshot-99999999T999999999-00000000.duckdb")]
    public void A_published_name_that_nothing_can_follow_stops_no_load(string name)
    {
        using var package = new PackageFolder();
        Directory.CreateDirectory(package.Mart);
        File.WriteAllText(Path.Combine(package.Mart, name), "");
        File.WriteAllText(Path.Combine(package.Mart, "current"), name);
        LoadTest.Load(package);
        Assert.Equal(8L, Sql.Value(package.Mart, "SELECT count(*) FROM measurement"));
    }

    [Fact]
    public void Only_files_of_ours_are_swept()
    {
        using var package = new PackageFolder();
        Directory.CreateDirectory(package.Mart);
        string[] theirs = ["mine.wal", "x.inputs", "notes.jsonl", ".notes.lock", ".building-anything", ".snapshot-notes", ".current-holder", "snapshot-2018.duckdb.wal"];
        foreach (var name in theirs) File.WriteAllText(Path.Combine(package.Mart, name), "");
        Directory.CreateDirectory(Path.Combine(package.Mart, ".building-yard"));
        string[] ours = [".current-" + new string('0', 32), "snapshot-20200101T000000000-00000000.duckdb.inputs"];
        foreach (var name in ours) File.WriteAllText(Path.Combine(package.Mart, name), "");

        LoadTest.Load(package);

        Assert.Empty(theirs.Except(LoadTest.Names(package.Mart)));
        Assert.Empty(ours.Intersect(LoadTest.Names(package.Mart)));
        Assert.Single(Directory.GetDirectories(package.Mart));
    }
}
