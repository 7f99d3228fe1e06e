using System.Globalization;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.PerformanceTree2020;

/// <summary>What the document says about the plan as a whole. It prints no date and no chamber, and reports no results.</summary>
internal static class Manifest
{
    public static PlanManifest Of(Draft draft, DocumentLine? title)
    {
        var request = draft.Request;
        var source = new PlanSource(draft.SourceId, draft.Document.FileName, draft.Document.Sha256, "plan", null, []);
        return new PlanManifest(
            request.Chamber, ChamberName.Of(draft.Document, request.Chamber), request.Year, Title(draft, title), "operational", "tree",
            [.. draft.Targets.Select(row => row.Checkpoint.Year).Append(request.Year).Distinct().Order().Select(year => new Checkpoint(year, 4))], [source]);
    }

    private static string Title(Draft draft, DocumentLine? title)
    {
        if (title is null)
        {
            draft.Note(NoteCode.MissingPart, 1, "", "no «Albero della Performance» with a year");
            return string.Create(CultureInfo.InvariantCulture, $"Albero della Performance {draft.Request.Year}");
        }

        var printed = int.Parse(Landmarks.PlanTitle().Match(title.Text).Groups["year"].Value, CultureInfo.InvariantCulture);
        if (printed != draft.Request.Year) draft.Note(NoteCode.YearDiffers, title.Number, "", $"the title says {printed}, asked for was {draft.Request.Year}");
        return title.Text;
    }
}
