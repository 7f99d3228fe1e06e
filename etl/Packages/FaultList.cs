using System.Collections;

namespace Albero.Etl.Packages;

/// <summary>
/// The faults of what is read. A file that is wrong in every one of a million rows must neither fill the memory nor hide
/// what else is wrong: of each file only the first faults are kept, by line, and the others are counted.
/// </summary>
/// <param name="most">Faults kept of each file, at least 1.</param>
internal sealed class FaultList(int most = FaultList.DefaultMost) : IEnumerable<PackageFault>
{
    /// <summary>More than a person corrects before checking again.</summary>
    public const int DefaultMost = 100;

    private readonly Dictionary<string, FileFaults> files = [];

    /// <summary>All of them, kept or not.</summary>
    public int Count { get; private set; }

    /// <summary>Faults kept of each file.</summary>
    public int Most => most;

    /// <summary>How many are not kept, by file and what is wrong; in the order of the enumeration, the most frequent first.</summary>
    public IEnumerable<(string File, IReadOnlyList<(FaultCode Code, int Count)> Codes)> Others =>
        files.Where(file => file.Value.Others.Any()).Select(file => (file.Key, (IReadOnlyList<(FaultCode, int)>)[.. file.Value.Others]));

    public void Add(PackageFault fault)
    {
        if (!files.TryGetValue(fault.File, out var file)) files.Add(fault.File, file = new(most));
        if (file.Add(OfTyped ? fault with { IsTyped = true } : fault)) Count++;
    }

    /// <summary>Whether what is read from now on was typed by people, so that no advice speaks of its document.</summary>
    public bool OfTyped { get; set; }

    /// <summary>Adds what another list kept and counted.</summary>
    public void AddAll(FaultList more)
    {
        foreach (var (name, theirs) in more.files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            if (!files.TryGetValue(name, out var file)) files.Add(name, file = new(most));
            Count += file.AddAll(theirs);
        }
    }

    /// <summary>Those that are kept: file by file, as they came, and by line within one.</summary>
    public IEnumerator<PackageFault> GetEnumerator() => files.Values.SelectMany(file => file.Kept).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
