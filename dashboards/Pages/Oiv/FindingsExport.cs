using Albero.Dashboards.Data;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Notes;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>The worklist with its notes, and after it the notes whose findings are no longer there.</summary>
internal static class FindingsExport
{
    private static readonly ExportColumn[] NoteColumns =
    [
        new("seen", new("Vista", "Seen"), FieldType.Boolean), new("note", new("Nota", "Note"), FieldType.Text),
        new("noted_at", new("Annotata (UTC)", "Noted at (UTC)"), FieldType.Moment), new("note_state", new("La segnalazione oggi", "The finding today"), FieldType.Text),
    ];

    private static readonly Dictionary<NoteState, LocalText> States = new()
    {
        [NoteState.Present] = new("presente", "present"), [NoteState.Changed] = new("cambiata dopo la nota", "changed since the note"),
        [NoteState.Gone] = new("segnalazioni non più presenti", "findings no longer there"),
    };

    public static LocalText Words(NoteState state) => States[state];

    public static PageExport Export(NoteFile notes) => new(
        Addresses.Paths.Findings, FindingsQuery.FaultsAsync,
        async (snapshot, context) => Table(await FindingsQuery.RunAsync(snapshot, context), await FindingNotes.OfAsync(notes, snapshot, context), context))
    {
        State = () => notes.State,
    };

    private static ExportTable Table(RowSet rows, FindingNotes notes, ViewContext context)
    {
        var columns = ExportTable.From(rows).Columns.Concat(NoteColumns).ToList();
        var (id, message) = (rows.IndexOf("finding_id"), rows.IndexOf("message_it"));
        var present = rows.Rows.Where(row => notes.IsShown(row[id]!.ToString()!)).Select(row => Cells(row, notes.Of(row[id]!.ToString()!), row[message]?.ToString()));
        return new(columns, [.. present, .. notes.Gone.Select(note => GoneCells(rows, note, context.Plan!))]);
    }

    private static object?[] Cells(IReadOnlyList<object?> row, FindingNote? note, string? message) => note is null
        ? [.. row, false, null, null, null]
        : [.. row, note.IsSeen, Words(note), note.At, States[FindingNotes.State(note, message)].ToString()];

    private static object?[] GoneCells(RowSet rows, FindingNote note, PlanRow plan)
    {
        var cells = new object?[rows.Columns.Count + NoteColumns.Length];
        void Set(string column, object? value) => cells[rows.IndexOf(column)] = value;
        Set("finding_id", note.FindingId);
        Set("plan_id", note.PlanId);
        Set("chamber", plan.Chamber);
        Set("plan_year", (long)plan.Year);
        Set("code", note.Code);
        Set("title_it", note.Title);
        Set("message_it", note.Message);
        (cells[^4], cells[^3], cells[^2], cells[^1]) = (note.IsSeen, Words(note), note.At, States[NoteState.Gone].ToString());
        return cells;
    }

    private static string? Words(FindingNote note) => note.Note.Length == 0 ? null : note.Note;
}
