using System.Text.Json.Serialization;

namespace Albero.Dashboards.Notes;

/// <summary>
/// What an evaluator says of a finding. What the finding said then is kept with it: a note outlives its finding, and who reads
/// it later sees what it was about, and whether the finding says something else by now.
/// </summary>
/// <param name="FindingId">Id of the finding, the same after every load.</param>
/// <param name="PlanId"><c>chamber/year</c>.</param>
/// <param name="Code">Kind of finding.</param>
/// <param name="Title">Its title then, in Italian.</param>
/// <param name="Message">Its message then, in Italian.</param>
/// <param name="IsSeen">Whether it is done with.</param>
/// <param name="Note">The words, perhaps none.</param>
/// <param name="At">When it was written, universal time.</param>
public sealed record FindingNote(string FindingId, string PlanId, string Code, string Title, string Message, bool IsSeen, string Note, DateTime At)
{
    /// <summary>A note for people to read, not a document: a longer one is refused.</summary>
    public const int LongestNote = 1000;

    /// <summary>Whether it says anything: unseen and without words is how every finding begins.</summary>
    [JsonIgnore]
    public bool IsEmpty => !IsSeen && Note.Length == 0;
}
