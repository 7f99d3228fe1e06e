using Albero.Dashboards.Addresses;
using Albero.Dashboards.Notes;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>How a finding stands to the note it was given.</summary>
internal enum NoteState
{
    Present,

    /// <summary>It is there but says something else than when the note was written.</summary>
    Changed,

    /// <summary>The published snapshot doesn't have it.</summary>
    Gone,
}

/// <summary>The notes on one plan's findings, held against the findings of the snapshot that is shown.</summary>
internal sealed class FindingNotes
{
    private readonly IReadOnlyDictionary<string, FindingNote> _notes;
    private readonly string? _asked;

    private FindingNotes(IReadOnlyDictionary<string, FindingNote> notes, IReadOnlyCollection<string> present, ViewState state, string planId)
    {
        _notes = notes;
        _asked = state.Seen;
        Seen = present.Count(id => Of(id) is { IsSeen: true });
        // They have a kind and nothing else that a filter could ask for.
        var filtered = state.Severity is not null || state.Directorate is not null || state.Office is not null || state.Checkpoint is not null || state.Objective is not null || state.Indicator is not null || state.Search is not null;
        Gone = filtered ? [] : [.. notes.Values
            .Where(note => note.PlanId == planId && !present.Contains(note.FindingId) && (state.Finding is null || note.Code == state.Finding) && IsShown(note.FindingId))
            .OrderBy(note => note.FindingId, StringComparer.Ordinal)];
    }

    /// <summary>How many of the plan's findings are marked as seen, whatever the filters.</summary>
    public int Seen { get; }

    /// <summary>Notes whose finding is gone, as far as the filters ask for them.</summary>
    public IReadOnlyList<FindingNote> Gone { get; }

    public static async Task<FindingNotes> OfAsync(NoteFile file, Snapshot snapshot, ViewContext context)
    {
        var plan = context.Plan!.PlanId;
        var rows = await snapshot.RowsAsync(new RowQuery("finding", ["finding_id"], [MetricFilter.Is("plan_id", plan)], []));
        return new(file.All(), rows.Rows.Select(row => row[0]!.ToString()!).ToHashSet(), context.State, plan);
    }

    public FindingNote? Of(string findingId) => _notes.GetValueOrDefault(findingId);

    /// <summary>Whether the address's <c>visto</c> asks for this finding.</summary>
    public bool IsShown(string findingId) => _asked is null || (Of(findingId)?.IsSeen ?? false) == (_asked == "si");

    public static NoteState State(FindingNote note, string? message) => note.Message == (message ?? "") ? NoteState.Present : NoteState.Changed;
}
