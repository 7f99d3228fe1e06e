using System.Globalization;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Exports.Xlsx;
using Albero.Dashboards.Notes;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>The worklist as evaluators take it to the offices: the findings as filtered, what was noted, and room for what they conclude.</summary>
internal static class FindingsPaper
{
    /// <summary>What follows the page's path in the address.</summary>
    public const string Extension = ".carta.xlsx";

    private static readonly ExportColumn[] Columns =
    [
        new("row", new("N.", "No."), FieldType.Integer), new("severity", new("Gravità", "Severity"), FieldType.Text), new("title_it", new("Segnalazione", "Finding"), FieldType.Text),
        new("code", new("Codice", "Code"), FieldType.Text), new("objective_code", new("Obiettivo", "Objective"), FieldType.Code), new("indicator_number", new("N. ind.", "Ind. no."), FieldType.Integer),
        new("subject", new("Oggetto", "Subject"), FieldType.Text), new("directorate", new("Area dirigenziale", "Directorate"), FieldType.Text), new("period", new("Scadenza", "Checkpoint"), FieldType.Code),
        new("message_it", new("Che cosa si legge", "What is read"), FieldType.Text), new("source_document", new("Documento", "Document"), FieldType.Text), new("source_line", new("Riga", "Line"), FieldType.Line),
        new("seen", new("Vista", "Seen"), FieldType.Text), new("note", new("Nota", "Note"), FieldType.Text), new("noted_at", new("Annotata il", "Noted on"), FieldType.Date),
        new("note_state", new("La segnalazione oggi", "The finding today"), FieldType.Text),
    ];

    public static PageExport Export(NoteFile notes) => new(
        Paths.Findings, FindingsQuery.FaultsAsync,
        async (snapshot, context) => Table(await FindingsQuery.RunAsync(snapshot, context), await FindingNotes.OfAsync(notes, snapshot, context)))
    {
        Formats = [new WorkingPaperFormat(Extension, "Carta di lavoro: segnalazioni sul piano")],
        // Its head says on which day it was made.
        State = () => notes.State + "|" + DateTime.Today.ToString("O", CultureInfo.InvariantCulture),
    };

    private static ExportTable Table(RowSet rows, FindingNotes notes)
    {
        var severities = rows.Columns[rows.IndexOf("severity")].Members.ToDictionary(member => member.Value, member => member.Label.It);
        var present = rows.Rows.Where(row => notes.IsShown((string)row[rows.IndexOf("finding_id")]!)).Select(row =>
        {
            object? Of(string column) => row[rows.IndexOf(column)];
            var note = notes.Of((string)Of("finding_id")!);
            return (object?[])
            [
                null, severities.GetValueOrDefault((string)Of("severity")!, (string)Of("severity")!), Of("title_it"), Of("code"), Of("objective_code"), Of("indicator_number"),
                Of("indicator") ?? Of("objective") ?? "Piano", Of("directorate"), Of("period"), Of("message_it"), Of("source_document"), Of("source_line"),
                .. Noted(note, note is null ? null : FindingNotes.State(note, (string?)Of("message_it"))),
            ];
        });
        var gone = notes.Gone.Select(note => (object?[])[null, null, note.Title, note.Code, null, null, null, null, null, note.Message, null, null, .. Noted(note, NoteState.Gone)]);
        return new(Columns, [.. present.Concat(gone).Select((row, i) => { row[0] = i + 1L; return row; })]);
    }

    private static object?[] Noted(FindingNote? note, NoteState? state) => note is null
        ? ["no", null, null, null]
        : [note.IsSeen ? "sì" : "no", note.Note, DateOnly.FromDateTime(note.At.ToLocalTime()), state is { } now ? FindingsExport.Words(now).It : null];
}
