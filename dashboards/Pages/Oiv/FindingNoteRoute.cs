using Albero.Dashboards.Addresses;
using Albero.Dashboards.Notes;
using Albero.Dashboards.Snapshots;
using Albero.Metrics;
using Microsoft.AspNetCore.Mvc;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>Takes the note of a finding from the worklist's form and goes back to where it was written. The framework checks the antiforgery token.</summary>
internal static class FindingNoteRoute
{
    public const string Path = Paths.Findings + "/nota";

    public static void MapFindingNotes(this IEndpointRouteBuilder routes) => routes.MapPost(Path, KeepAsync);

    private static async Task<IResult> KeepAsync(
        [FromForm] string segnalazione, [FromForm] string? visto, [FromForm] string? nota, [FromForm] string? ritorno, NoteFile notes, SnapshotSource snapshots)
    {
        var refusal = await StoreAsync(segnalazione, visto == "si", Words(nota ?? ""), notes, snapshots);
        return refusal is { } why
            ? Results.Text(Sentence(why), "text/plain; charset=utf-8", statusCode: Status(why))
            // 303: what is shown next is asked for with GET, so a reload writes nothing again.
            : new SeeOther(IsOurs(ritorno) ? ritorno! : Paths.Findings);
    }

    private static async Task<NoteRefusal?> StoreAsync(string id, bool seen, string words, NoteFile notes, SnapshotSource snapshots)
    {
        if (await snapshots.CurrentAsync() is not SnapshotState.Ready { Snapshot: var snapshot }) return NoteRefusal.NoFinding;
        var found = await snapshot.RowsAsync(new RowQuery("finding", ["plan_id", "code", "title_it", "message_it"], [MetricFilter.Is("finding_id", id)], []));
        if (found.Rows is not [var row, ..]) return NoteRefusal.NoFinding;
        string Cell(int column) => row[column]?.ToString() ?? "";
        var now = DateTime.UtcNow;
        return await notes.KeepAsync(new(id, Cell(0), Cell(1), Cell(2), Cell(3), seen, words, now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond))));
    }

    // A form sends breaks as CR LF, and what people leave at the ends says nothing.
    private static string Words(string typed) => typed.ReplaceLineEndings("\n").Trim();

    private static bool IsOurs(string? address) => address is not null && address.StartsWith(Paths.Findings, StringComparison.Ordinal) && address[Paths.Findings.Length..] is "" or ['?' or '#', ..] && address.All(c => c is > ' ' and < '\x7f');

    private static int Status(NoteRefusal why) => why switch
    {
        NoteRefusal.TooLong or NoteRefusal.NotText => StatusCodes.Status400BadRequest,
        NoteRefusal.NoFinding => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status503ServiceUnavailable,
    };

    private static string Sentence(NoteRefusal why) => why switch
    {
        NoteRefusal.TooLong => $"La nota non è stata salvata: supera {FindingNote.LongestNote} caratteri. Torna indietro e accorciala. / The note was not kept: it is longer than {FindingNote.LongestNote} characters. Go back and shorten it.\n",
        NoteRefusal.NotText => "La nota non è stata salvata: contiene caratteri di controllo. Torna indietro e riscrivila. / The note was not kept: it holds control characters. Go back and write it again.\n",
        NoteRefusal.NoFinding => "La nota non è stata salvata: nei dati pubblicati questa segnalazione non c'è più. Ricarica l'elenco. / The note was not kept: the published data no longer have this finding. Reload the list.\n",
        NoteRefusal.Busy => "La nota non è stata salvata: il file delle note è occupato. Torna indietro e riprova. / The note was not kept: the file of notes is busy. Go back and try again.\n",
        NoteRefusal.Full => $"La nota non è stata salvata: {NoteFile.Name} ha raggiunto la dimensione massima. Chiedi a chi gestisce l'installazione di archiviarlo. / The note was not kept: {NoteFile.Name} is full. Ask whoever runs this installation to archive it.\n",
        _ => $"La nota non è stata salvata: {NoteFile.Name} non si può scrivere. Chiedi a chi gestisce l'installazione. / The note was not kept: {NoteFile.Name} can't be written. Ask whoever runs this installation.\n",
    };

    /// <summary>303 to an address of this site.</summary>
    private sealed class SeeOther(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
