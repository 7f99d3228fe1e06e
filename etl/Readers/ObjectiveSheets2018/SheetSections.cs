namespace Albero.Etl.Readers.ObjectiveSheets2018;

/// <summary>
/// Cuts a sheet into its parts. A label counts only where the order of the sheet allows it, so that prose that begins
/// a line with the same word opens nothing.
/// </summary>
internal static class SheetSections
{
    public static List<Section> Cut(IReadOnlyList<DocumentLine> lines)
    {
        var sections = new List<Section>();
        var current = (Kind: SectionKind.Title, Start: 0, LabelLength: 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (Label(lines, i, current.Kind) is not { } next) continue;
            sections.Add(new Section(current.Kind, [.. lines.Take(i).Skip(current.Start)], current.LabelLength));
            current = (next.Kind, i, next.Length);
        }

        sections.Add(new Section(current.Kind, [.. lines.Skip(current.Start)], current.LabelLength));
        return sections;
    }

    private static (SectionKind Kind, int Length)? Label(IReadOnlyList<DocumentLine> lines, int i, SectionKind current)
    {
        var atBreak = i == 0 || lines[i - 1].IsBlank || lines[i].StartsPage;
        foreach (var (kind, label, guarded) in SectionLabels.All)
        {
            // Only the economic value is printed more than once.
            if (kind < current || (kind == current && kind != SectionKind.Value)) continue;
            if (guarded && !atBreak) continue;
            // The words that open a list of offices are common: they are labels only after the prose parts.
            if (kind is SectionKind.Services or SectionKind.Directorates or SectionKind.Offices or SectionKind.People
                && current < SectionKind.Actions) continue;
            if (label.Match(lines[i].Text) is { Success: true } match) return (kind, match.Length);
        }

        return null;
    }
}
