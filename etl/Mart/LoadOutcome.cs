namespace Albero.Etl.Mart;

/// <summary>How a load ended.</summary>
internal enum LoadEnd
{
    Published,

    /// <summary>The newest snapshot was made from the same input.</summary>
    Unchanged,

    /// <summary>A package is faulty; so it stays until somebody changes it.</summary>
    Rejected,

    /// <summary>A file changed between the first look at it and the last: a copy is under way.</summary>
    Moving,

    /// <summary>Another load holds the folder.</summary>
    Busy,

    /// <summary>A folder is missing, full or closed.</summary>
    Unusable,

    /// <summary>The audits refuse what we built: a fault of ours.</summary>
    Failed,
}

/// <summary>What came of a load, for whoever asked for it to say.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Lines">What there is to say; one line when nothing was wrong with the input.</param>
internal sealed record LoadOutcome(LoadEnd End, IReadOnlyList<string> Lines)
{
    public string? Inputs { get; init; }

    public string? Snapshot { get; init; }

    /// <summary>Faults of packages, or audits that stopped it.</summary>
    public int Faults { get; init; }

    public int ExitCode => End switch
    {
        LoadEnd.Published or LoadEnd.Unchanged => 0,
        LoadEnd.Unusable => 1,
        LoadEnd.Rejected or LoadEnd.Moving or LoadEnd.Busy => 2,
        _ => 3,
    };
}
