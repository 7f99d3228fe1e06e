using System.Globalization;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.MonitoredSheets2019;

/// <summary>What the document says about the plan as a whole. It prints no date.</summary>
internal static class Manifest
{
    /// <summary>Years of a plan whose title doesn't say.</summary>
    private const int Years = 3;

    public static PlanManifest Of(Draft draft, IReadOnlyList<DocumentLine> front)
    {
        var request = draft.Request;
        var half = new Checkpoint(request.Year, 2);
        var (title, last) = Title(draft, front);
        var source = new PlanSource(draft.SourceId, draft.Document.FileName, draft.Document.Sha256, "monitoring", null, [half]);
        return new PlanManifest(
            request.Chamber, ChamberName.Of(draft.Document, request.Chamber), request.Year, title, "operational", "tree",
            [half, .. Enumerable.Range(request.Year, last - request.Year + 1).Select(year => new Checkpoint(year, 4))], [source]);
    }

    /// <summary>The first line in sentence case, and the last year that it names.</summary>
    private static (string Title, int Last) Title(Draft draft, IReadOnlyList<DocumentLine> front)
    {
        var year = draft.Request.Year;
        if (front.FirstOrDefault(line => Landmarks.CoverTitle().IsMatch(line.Text)) is not { } title)
        {
            draft.Note(NoteCode.MissingPart, 1, "", "no «SCHEDE OBIETTIVI …» with the years of the plan");
            return (string.Create(CultureInfo.InvariantCulture, $"Piano della performance {year}/{year + Years - 1}"), year + Years - 1);
        }

        draft.Ledger.Skip(title, "labels");
        var match = Landmarks.CoverTitle().Match(title.Text);
        var printed = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        var last = int.Parse(match.Groups["last"].Value, CultureInfo.InvariantCulture);
        if (printed != year) draft.Note(NoteCode.YearDiffers, title.Number, "", $"the title says {printed}, asked for was {year}");
        if (last < year || last - year > 9) last = year + Years - 1;
        return (title.Text[..1].ToUpperInvariant() + title.Text[1..].ToLowerInvariant(), last);
    }
}
