namespace Albero.Etl.Packages;

/// <summary>The faults of one file: the first by line are kept, the others counted by what is wrong.</summary>
internal sealed class FileFaults(int most)
{
    // The last line first, so that it gives way to an earlier one; of one line, the last that came.
    private readonly PriorityQueue<PackageFault, (int Line, int Came)> kept = new(Comparer<(int Line, int Came)>.Create((one, other) => other.CompareTo(one)));
    private readonly Dictionary<FaultCode, int> others = [];
    private readonly HashSet<(FaultCode Code, int Line)> corrected = [];
    private int came;

    /// <summary>In the order of the lines.</summary>
    public IEnumerable<PackageFault> Kept => kept.UnorderedItems.OrderBy(item => item.Priority).Select(item => item.Element);

    /// <summary>How many are not kept, the most frequent first.</summary>
    public IEnumerable<(FaultCode Code, int Count)> Others =>
        others.OrderByDescending(other => other.Value).ThenBy(other => other.Key).Select(other => (other.Key, other.Value));

    /// <returns>False for one that was told before.</returns>
    public bool Add(PackageFault fault)
    {
        // What a correction puts into a cell is read twice: there and in its own row.
        if (fault.Column == RawTable.CorrectedColumn && !corrected.Add((fault.Code, fault.Line))) return false;
        Keep(fault);
        return true;
    }

    /// <summary>Adds those of the same file that were gathered elsewhere, and returns how many they are.</summary>
    public int AddAll(FileFaults more)
    {
        foreach (var fault in more.Kept) Keep(fault);
        foreach (var (code, count) in more.others) CountOther(code, count);
        return more.kept.Count + more.others.Values.Sum();
    }

    private void Keep(PackageFault fault)
    {
        var place = (fault.Line, came++);
        if (kept.Count < most) kept.Enqueue(fault, place);
        else CountOther(kept.EnqueueDequeue(fault, place).Code, 1);
    }

    private void CountOther(FaultCode code, int count) => others[code] = others.GetValueOrDefault(code) + count;
}
