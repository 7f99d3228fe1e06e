namespace Albero.Dashboards.Notes;

/// <summary>Why a note was not kept.</summary>
internal enum NoteRefusal
{
    /// <summary>Longer than <see cref="FindingNote.LongestNote"/>.</summary>
    TooLong,

    /// <summary>Control characters or marks that turn the direction of writing.</summary>
    NotText,

    /// <summary>The published snapshot has no finding of this id.</summary>
    NoFinding,

    /// <summary>The file can't be written: the folder is read-only, or the disk is full.</summary>
    NotWritable,

    /// <summary>Other writers hold the file.</summary>
    Busy,

    /// <summary>The file is as long as it may become.</summary>
    Full,
}
