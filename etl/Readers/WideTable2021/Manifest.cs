using System.Globalization;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.WideTable2021;

/// <summary>What the document says about the plan as a whole. It prints no date and reports no results.</summary>
internal static class Manifest
{
    public static PlanManifest Of(Draft draft)
    {
        var request = draft.Request;
        var source = new PlanSource(draft.SourceId, draft.Document.FileName, draft.Document.Sha256, "plan", null, []);
        return new PlanManifest(
            request.Chamber, ChamberName.Of(draft.Document, request.Chamber), request.Year, Title(draft), "operational", "tree",
            [new Checkpoint(request.Year, 4)], [source]);
    }

    /// <summary>The plan has no cover; its prose calls it by name.</summary>
    private static string Title(Draft draft) =>
        draft.Document.Lines.Select(line => Landmarks.PlanTitle().Match(line.Text)).FirstOrDefault(match => match.Success) is { } printed
            ? $"Piano della performance {printed.Groups["years"].Value}"
            : string.Create(CultureInfo.InvariantCulture, $"Piano della performance {draft.Request.Year}");
}
