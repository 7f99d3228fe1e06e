using Albero.Dashboards.Hosting;
using Albero.Dashboards.Notes;
using Microsoft.Extensions.Logging.Abstractions;

namespace Albero.Dashboards.Tests.Notes;

public sealed class NoteFileTest : IDisposable
{
    private static readonly DateTime Noon = new(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc);

    private readonly string _folder = Directory.CreateTempSubdirectory("albero-notes-").FullName;

    private string FilePath => Path.Combine(_folder, NoteFile.Name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_note_is_read_back_by_another_dashboard_and_the_last_word_counts()
    {
        var mine = Notes();
        Assert.Null(await mine.KeepAsync(Note("a", "prima\nseconda riga «à»")));
        Assert.Null(await mine.KeepAsync(Note("b", "")));
        Assert.Null(await Notes().KeepAsync(Note("a", "ultima")));
        Assert.Equal("ultima", mine.All()["a"].Note);
        Assert.Equal(["a", "b"], Notes().All().Keys.Order());
        Assert.Equal(Note("b", ""), Notes().All()["b"]);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(FilePath));
    }

    [Fact]
    public async Task A_finding_that_is_neither_seen_nor_noted_any_more_has_no_note()
    {
        var notes = Notes();
        await notes.KeepAsync(Note("a", "da rivedere"));
        await notes.KeepAsync(Note("a", "") with { IsSeen = false });
        Assert.Empty(notes.All());
    }

    [Fact]
    public async Task A_damaged_line_is_left_out_and_the_others_stay()
    {
        await Notes().KeepAsync(Note("a", "buona"));
        File.AppendAllText(FilePath, "{\"findingId\":\"rotta\n{}\nnull\n[1]\n{\"findingId\":\"tagliata\",\"no");
        Assert.Equal(["a"], Notes().All().Keys);
        // What a kill cut short ends where the next note begins.
        Assert.Null(await Notes().KeepAsync(Note("b", "dopo")));
        Assert.Equal(["a", "b"], Notes().All().Keys.Order());
    }

    [Fact]
    public async Task Two_dashboards_that_write_at_once_lose_nothing()
    {
        var (one, other) = (Notes(), Notes());
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(async () => Assert.Null(await (i % 2 == 0 ? one : other).KeepAsync(Note($"f{i}", $"nota {i}"))))));
        Assert.Equal(40, Notes().All().Count);
    }

    [Theory]
    [InlineData("campanella\u0007")]
    [InlineData("nullo\0")]
    [InlineData("girata \u202Eotseuq")]
    public async Task Control_characters_are_refused(string words)
    {
        Assert.Equal(NoteRefusal.NotText, await Notes().KeepAsync(Note("a", words)));
        Assert.False(File.Exists(FilePath));
    }

    [Fact]
    public async Task Half_a_character_is_refused_and_a_whole_one_kept()
    {
        Assert.Equal(NoteRefusal.NotText, await Notes().KeepAsync(Note("a", "mezza \uD83D")));
        Assert.Null(await Notes().KeepAsync(Note("a", "intera \uD83D\uDE00")));
    }

    [Fact]
    public async Task A_note_has_a_longest_length()
    {
        Assert.Null(await Notes().KeepAsync(Note("a", new string('x', FindingNote.LongestNote))));
        Assert.Equal(NoteRefusal.TooLong, await Notes().KeepAsync(Note("a", new string('x', FindingNote.LongestNote + 1))));
        Assert.Equal(FindingNote.LongestNote, Notes().All()["a"].Note.Length);
    }

    [Fact]
    public async Task A_full_file_drops_the_lines_that_no_longer_count_and_when_none_is_left_to_drop_takes_no_more()
    {
        var line = NoteLine.Write(Note("a", new string('x', 900))) + "\n";
        File.WriteAllText(FilePath, string.Concat(Enumerable.Repeat(line, 1 + (int)(NoteFile.LongestFile / line.Length))));
        Assert.Null(await Notes().KeepAsync(Note("b", "ultima")));
        Assert.Equal(2, File.ReadLines(FilePath).Count());

        File.WriteAllText(FilePath, string.Concat(Enumerable.Range(0, 1 + (int)(NoteFile.LongestFile / line.Length)).Select(i => NoteLine.Write(Note($"f{i}", new string('x', 900))) + "\n")));
        Assert.Equal(NoteRefusal.Full, await Notes().KeepAsync(Note("c", "troppo")));
        Assert.DoesNotContain("c", Notes().All().Keys);
        Assert.Equal([FilePath], Directory.GetFiles(_folder).Where(file => !file.EndsWith(NoteFile.LockName, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Where_nothing_can_be_written_notes_are_still_read()
    {
        await Notes().KeepAsync(Note("a", "letta"));
        File.Delete(Path.Combine(_folder, NoteFile.LockName));
        // Whoever runs the tests as root may write everywhere, but not over a folder.
        Directory.CreateDirectory(Path.Combine(_folder, NoteFile.LockName));
        Assert.False(Notes().IsWritable);
        Assert.Equal(NoteRefusal.NotWritable, await Notes().KeepAsync(Note("b", "persa")));
        Assert.Equal(["a"], Notes().All().Keys);
    }

    [Fact]
    public async Task Who_finds_the_file_held_waits_without_a_thread_and_writes_when_it_is_free()
    {
        Task<NoteRefusal?> kept;
        using (await NoteLock.TryTakeAsync(Path.Combine(_folder, NoteFile.LockName)))
        {
            kept = Notes().KeepAsync(Note("a", "dopo"));
            Assert.False(kept.IsCompleted);
            Assert.False(File.Exists(FilePath));
        }
        Assert.Null(await kept);
        Assert.Equal(["a"], Notes().All().Keys);
    }

    private NoteFile Notes() => new(Microsoft.Extensions.Options.Options.Create(new MartOptions { Directory = _folder }), NullLogger<NoteFile>.Instance);

    private static FindingNote Note(string id, string words) => new(id, "prova/2018", "invalid-date", "Data non valida", "Il 31/2 non esiste.", true, words, Noon);
}
