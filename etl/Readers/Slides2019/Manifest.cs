using System.Globalization;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.Slides2019;

/// <summary>What the document says about the plan as a whole. It prints no date and reports no results.</summary>
internal static class Manifest
{
    public static PlanManifest Of(Draft draft, IReadOnlyList<DocumentLine> front)
    {
        var request = draft.Request;
        var source = new PlanSource(draft.SourceId, draft.Document.FileName, draft.Document.Sha256, "plan", null, []);
        return new PlanManifest(
            request.Chamber, ChamberName.Of(draft.Document, request.Chamber), request.Year, Title(draft, front), "operational",
            // Slides give objectives no weight; the managers' assignments do.
            "assignments", [new Checkpoint(request.Year, 2), new Checkpoint(request.Year, 4)], [source]);
    }

    /// <summary>The title on the cover, in sentence case.</summary>
    private static string Title(Draft draft, IReadOnlyList<DocumentLine> front)
    {
        if (front.FirstOrDefault(line => Landmarks.CoverTitle().IsMatch(line.Text)) is not { } title)
        {
            draft.Note(NoteCode.MissingPart, 1, "", "no «PIANO DELLA PERFORMANCE» with a year on the cover");
            return string.Create(CultureInfo.InvariantCulture, $"Piano della performance {draft.Request.Year}");
        }

        draft.Ledger.Skip(title, "labels");
        var printed = int.Parse(Landmarks.CoverTitle().Match(title.Text).Groups["year"].Value, CultureInfo.InvariantCulture);
        if (printed != draft.Request.Year)
        {
            draft.Note(NoteCode.YearDiffers, title.Number, "", $"the cover says {printed}, asked for was {draft.Request.Year}");
        }

        return title.Text[..1].ToUpperInvariant() + title.Text[1..].ToLowerInvariant();
    }
}
