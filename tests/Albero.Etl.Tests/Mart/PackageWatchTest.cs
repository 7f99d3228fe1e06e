using System.Globalization;
using Albero.Etl.Mart;
using Albero.Etl.Tests.Packages;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Albero.Etl.Tests.Mart;

/// <summary>What <c>watch</c> does at each look, without waiting for its clock.</summary>
public class PackageWatchTest
{
    [Fact]
    public void It_loads_what_two_looks_found_the_same_and_says_so_once()
    {
        using var package = new PackageFolder();
        var watch = Watch(package);

        Assert.Null(Look(watch));
        var line = Look(watch)!;
        Assert.Matches(@"^pubblicato snapshot-\S+\.duckdb: 1 piano, 4 indicatori, \d+ segnalazioni, ", line.Text);
        var first = MartFolder.Published(package.Mart);
        Assert.Null(Look(watch));

        package.Replace("results.csv", "66", "67");
        Assert.Null(Look(watch));
        Assert.StartsWith("pubblicato ", Look(watch)!.Text);
        Assert.NotEqual(first, MartFolder.Published(package.Mart));
        Assert.Null(Look(watch));
    }

    [Fact]
    public void A_package_that_is_still_being_copied_is_left_alone()
    {
        using var package = new PackageFolder();
        SampleMart.Into(package);
        var published = MartFolder.Published(package.Mart);
        var watch = Watch(package);
        var copy = Path.Combine(package.Data, "valfiorita", "2021");
        Directory.CreateDirectory(copy);

        foreach (var file in Directory.GetFiles(package.Folder))
        {
            var bytes = File.ReadAllBytes(file);
            var target = Path.Combine(copy, Path.GetFileName(file));
            File.WriteAllBytes(target, bytes[..(bytes.Length / 2)]);
            // Before its manifest is there, nobody can tell that it will be a package.
            _ = Look(watch);
            File.WriteAllText(target, File.ReadAllText(file).Replace("\"year\": 2020", "\"year\": 2021").Replace("2020-", "2021-"));
            _ = Look(watch);
        }

        Assert.Equal(published, MartFolder.Published(package.Mart));
        Assert.StartsWith("pubblicato ", Look(watch)!.Text);
        Assert.Equal(2L, Sql.Value(package.Mart, "SELECT count(*) FROM dim_plan"));
    }

    [Fact]
    public void A_bad_package_is_told_once_with_its_place_and_leaves_what_is_published()
    {
        using var package = new PackageFolder();
        SampleMart.Into(package);
        var published = MartFolder.Published(package.Mart);
        var watch = Watch(package);
        var sound = File.ReadAllText(package["results.csv"]);
        package.Replace("results.csv", ",27", ",27a");

        Assert.Null(Look(watch));
        var line = Look(watch)!;
        Assert.Equal(LogLevel.Warning, line.Level);
        Assert.StartsWith($"respinto, nulla è cambiato: 1 errore: {package["results.csv"]}:2: colonna source_line: trovato «27a»", line.Text);
        Assert.DoesNotContain('\n', line.Text);
        for (var look = 0; look < 5; look++) Assert.Null(Look(watch));
        Assert.Equal(published, MartFolder.Published(package.Mart));

        // Started again on the same packages, it neither loads them again nor writes them down again.
        var later = Watch(package);
        Assert.Null(Look(later));
        Assert.StartsWith("i pacchetti sono quelli respinti il ", Look(later)!.Text);
        Assert.Null(Look(later));
        Assert.Single(new LoadJournal(package.Mart).Entries(), entry => entry.Outcome == JournalEntry.Rejected);

        File.WriteAllText(package["results.csv"], sound);
        Assert.Null(Look(later));
        Assert.StartsWith("nulla è cambiato da ", Look(later)!.Text);
    }

    [Fact]
    public void Every_rejection_there_is_leaves_it_running()
    {
        foreach (var rejection in Rejections.All.Values)
        {
            using var package = new PackageFolder();
            rejection.Spoil(package);
            var watch = Watch(package);
            Assert.Null(Look(watch));
            Assert.StartsWith("respinto, nulla è cambiato: ", Look(watch)!.Text);
            Assert.Null(Look(watch));
            Assert.Null(MartFolder.Published(package.Mart));
        }
    }

    [Fact]
    public void A_rollback_is_not_undone_while_nothing_changes()
    {
        using var package = new PackageFolder();
        var names = SampleMart.Into(package, 2);
        var watch = Watch(package);
        using (var folder = MartFolder.TryTake(package.Mart)!) folder.PointAt(names[0]);

        Assert.Null(Look(watch));
        Assert.Contains("Un ripristino ha pubblicato " + names[0], Look(watch)!.Text);
        Assert.Null(Look(watch));
        Assert.Equal(names[0], MartFolder.Published(package.Mart));
    }

    [Fact]
    public void A_data_folder_that_goes_away_is_waited_for()
    {
        using var package = new PackageFolder();
        SampleMart.Into(package);
        var watch = Watch(package);
        Directory.Move(package.Data, package.Data + "-away");

        Assert.Contains("non c'è: resto in attesa", Look(watch)!.Text);
        Assert.Null(Look(watch));
        Directory.Move(package.Data + "-away", package.Data);
        Assert.Null(Look(watch));
        Assert.StartsWith("nulla è cambiato da ", Look(watch)!.Text);
    }

    [Fact]
    public void A_folder_that_another_load_holds_is_tried_again_and_told_once()
    {
        using var package = new PackageFolder();
        var watch = Watch(package);
        using (MartFolder.TryTake(package.Mart)!)
        {
            Assert.Null(Look(watch));
            Assert.Contains("un altro caricamento sta scrivendo", Look(watch)!.Text);
            for (var look = 0; look < 4; look++) Assert.Null(Look(watch));
        }

        Assert.Contains(Enumerable.Range(0, 10).Select(_ => Look(watch)), line => line?.Text.StartsWith("pubblicato ", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Stopped_in_the_middle_of_a_load_it_leaves_nothing_behind()
    {
        using var package = new PackageFolder();
        var watch = Watch(package);
        Assert.Null(Look(watch));

        Assert.Throws<OperationCanceledException>(() => watch.Look(new CancellationToken(canceled: true)));
        Assert.False(Directory.Exists(package.Mart) && LoadTest.Names(package.Mart).Any(name => name is not ".lock"));
        Assert.StartsWith("pubblicato ", Look(watch)!.Text);
    }

    private static WatchLine? Look(PackageWatch watch) => watch.Look(CancellationToken.None);

    private static PackageWatch Watch(PackageFolder package)
    {
        var italian = CultureInfo.GetCultureInfo("it-IT");
        return new(Options.Create(new LoadOptions { Data = package.Data, Mart = package.Mart }), new LoadMessages(italian), new LoadProgress(quiet: true), new WatchMessages(italian), NullLogger<PackageLoad>.Instance);
    }
}
