using Albero.Dashboards.Hosting;
using Microsoft.Extensions.Options;

namespace Albero.Dashboards.Notes;

/// <summary>
/// The evaluators' notes, in <c>notes.jsonl</c> beside the snapshots: no load, rollback or sweep touches it. A line is added for
/// every change and the last one of a finding counts, so that what was written before stays until the file is full.
/// Several dashboards may write the same file: each takes <c>.notes.lock</c> for as long as it writes.
/// </summary>
internal sealed partial class NoteFile(IOptions<MartOptions> options, ILogger<NoteFile> log)
{
    public const string Name = "notes.jsonl";
    public const string LockName = ".notes.lock";

    /// <summary>Above this the lines that no longer count are dropped; what is still longer takes no more notes.</summary>
    public const long LongestFile = 8_000_000;

    private readonly Lock _lock = new();
    private (DateTime Written, long Length, IReadOnlyDictionary<string, FindingNote> Notes)? _read;

    private string Folder => options.Value.Notes is { Length: > 0 } chosen ? chosen : options.Value.Directory;

    private string Path => System.IO.Path.Combine(Folder, Name);

    /// <summary>Whether notes can be kept here, as far as one can tell without writing.</summary>
    public bool IsWritable => !System.IO.Directory.Exists(System.IO.Path.Combine(Folder, LockName)) && Writable.Folder(Folder);

    /// <summary>A text that changes with every note that is kept.</summary>
    public string State => new FileInfo(Path) is { Exists: true } file ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file.LastWriteTimeUtc.Ticks}-{file.Length}") : "";

    /// <summary>The notes by the id of their finding. A damaged line is left out and told in the log; no file is no notes.</summary>
    public IReadOnlyDictionary<string, FindingNote> All()
    {
        lock (_lock)
        {
            var file = new FileInfo(Path);
            if (!file.Exists) return new Dictionary<string, FindingNote>();
            if (_read is { } read && read.Written == file.LastWriteTimeUtc && read.Length == file.Length) return read.Notes;
            try
            {
                var notes = Read();
                _read = (file.LastWriteTimeUtc, file.Length, notes);
                return notes;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                LogUnreadable(Path, fault.Message);
                return _read?.Notes ?? new Dictionary<string, FindingNote>();
            }
        }
    }

    /// <summary>Keeps a note; null when it is kept.</summary>
    public async Task<NoteRefusal?> KeepAsync(FindingNote note)
    {
        if (note.Note.Length > FindingNote.LongestNote) return NoteRefusal.TooLong;
        if (!NoteLine.IsText(note.Note)) return NoteRefusal.NotText;
        try
        {
            using var held = await NoteLock.TryTakeAsync(System.IO.Path.Combine(Folder, LockName));
            if (held is null) return NoteRefusal.Busy;
            var line = NoteLine.Write(note) + "\n";
            if (new FileInfo(Path) is { Exists: true } file && file.Length + line.Length > LongestFile && !Shorten()) return NoteRefusal.Full;
            Append(line);
            lock (_lock) _read = null;
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            LogUnwritable(Path, fault.Message);
            return NoteRefusal.NotWritable;
        }
    }

    private void Append(string line)
    {
        using var stream = new FileStream(Path, Private.Options(FileMode.OpenOrCreate, FileAccess.ReadWrite));
        // A line that a kill left half written ends here, and is the only one that is lost.
        if (stream.Length > 0)
        {
            stream.Seek(-1, SeekOrigin.End);
            if (stream.ReadByte() != '\n') line = "\n" + line;
        }
        stream.Seek(0, SeekOrigin.End);
        stream.Write(System.Text.Encoding.UTF8.GetBytes(line));
        stream.Flush(flushToDisk: true);
    }

    // Only the lines that count, in one rename: who reads meanwhile sees the old file or the new one.
    private bool Shorten()
    {
        var text = string.Concat(Read().Values.OrderBy(note => note.At).Select(note => NoteLine.Write(note) + "\n"));
        // Half of it must come free, or the next note would shorten it again.
        if (System.Text.Encoding.UTF8.GetByteCount(text) > LongestFile / 2) return false;
        Private.Replace(Path, text);
        return true;
    }

    private Dictionary<string, FindingNote> Read()
    {
        var notes = new Dictionary<string, FindingNote>();
        var number = 0;
        using var stream = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0) continue;
            if (NoteLine.Read(line) is { } note) notes[note.FindingId] = note;
            else LogDamaged(Path, number);
        }
        foreach (var empty in notes.Values.Where(note => note.IsEmpty).ToList()) notes.Remove(empty.FindingId);
        return notes;
    }

    [LoggerMessage(LogLevel.Warning, "{File}, line {Line}: not a note, left out")]
    private partial void LogDamaged(string file, int line);

    [LoggerMessage(LogLevel.Warning, "{File} can't be read: {Reason}")]
    private partial void LogUnreadable(string file, string reason);

    [LoggerMessage(LogLevel.Warning, "{File} can't be written: {Reason}")]
    private partial void LogUnwritable(string file, string reason);
}
