using System.Globalization;
using System.Text.RegularExpressions;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>What the document says about the plan as a whole: title, chamber's name, date, checkpoints.</summary>
internal static partial class Manifest
{
    public static PlanManifest Of(Draft draft, DocumentOutline outline)
    {
        var request = draft.Request;
        var half = new Checkpoint(request.Year, 2);
        var source = new PlanSource(
            draft.SourceId, draft.Document.FileName, draft.Document.Sha256, "monitoring", Date(draft, outline), [half]);
        return new PlanManifest(
            request.Chamber, ChamberName.Of(draft.Document, request.Chamber), request.Year, Title(draft, outline), "operational",
            // The tree gives operational objectives no weight; the managers' assignments do.
            "assignments", [half, new Checkpoint(request.Year, 4)], [source]);
    }

    /// <summary>The words of the cover down to the year, in sentence case.</summary>
    private static string Title(Draft draft, DocumentOutline outline)
    {
        var cover = outline.Tree.TakeWhile(line => !line.Text.Contains('=')).ToList();
        var yearAt = cover.FindIndex(line => Year().IsMatch(line.Text));
        if (yearAt < 0)
        {
            draft.Note(NoteCode.MissingPart, 1, "", "no year on the cover");
            return string.Create(CultureInfo.InvariantCulture, $"Piano della performance {draft.Request.Year}");
        }

        var title = cover[..(yearAt + 1)];
        draft.Ledger.Skip(title, "labels");
        var printed = int.Parse(cover[yearAt].Text, CultureInfo.InvariantCulture);
        if (printed != draft.Request.Year)
        {
            draft.Note(NoteCode.YearDiffers, cover[yearAt].Number, "", $"the cover says {printed}, asked for was {draft.Request.Year}");
        }

        var text = draft.Mender.Cell(Words.Of(title)).Text;
        return text[..1] + text[1..].ToLowerInvariant();
    }

    private static DateOnly? Date(Draft draft, DocumentOutline outline)
    {
        draft.Ledger.Skip(outline.Closing, "date and signatures");
        if (outline.Closing.Count == 0) return null;
        var closing = Landmarks.PlaceAndDate().Match(outline.Closing[0].Text);
        var day = int.Parse(closing.Groups["day"].Value, CultureInfo.InvariantCulture);
        var month = ItalianMonths.Number(closing.Groups["month"].Value);
        var year = int.Parse(closing.Groups["year"].Value, CultureInfo.InvariantCulture);
        if (day >= 1 && year >= 1 && day <= DateTime.DaysInMonth(year, month)) return new DateOnly(year, month, day);
        draft.Note(NoteCode.MissingPart, outline.Closing[0].Number, "", $"«{outline.Closing[0].Text}» is no date");
        return null;
    }

    [GeneratedRegex(@"^(19|20)\d{2}$")]
    private static partial Regex Year();
}
