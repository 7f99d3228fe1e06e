using System.Globalization;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.MonitoredSheets2019;

/// <summary>
/// The areas, one per national mission. The strategic part names them and prints no code; the headings of the sheets print
/// both, so an area is found by its title. No objective has a code: it is counted among the children of its area.
/// </summary>
internal sealed class MissionTree(Draft draft, DocumentOutline outline)
{
    private readonly HashSet<string> _areas = [];
    private readonly Dictionary<string, int> _children = [];

    /// <summary>Key of the area of this name; the area is added when it is new.</summary>
    public string AreaOf(StrategicArea area)
    {
        draft.Ledger.Place(area.Head.Head.Number, "objectives");
        draft.Ledger.Skip(area.Head.Lines.Skip(1), "prose");
        var code = outline.Headings.Select(heading => heading.Text).Concat(outline.Sheets.Select(Mission))
            .Where(text => MissionText.Names(text, area.Title)).Select(MissionText.Code).FirstOrDefault(code => code.Length > 0);
        if (code is not null) return Area(code, area.Head, area.Title, "");
        draft.Note(NoteCode.MissingPart, area.Head.Head.Number, area.Title, "no sheet prints a mission of this title; the area has no code");
        return Area(Child(""), area.Head, area.Title, "");
    }

    /// <summary>Key of the area of a sheet; empty, with a note, when nothing names its mission.</summary>
    public string AreaOf(Sheet sheet)
    {
        var heading = sheet.Heading is { } printed ? Landmarks.MissionHeading().Match(printed.Head.Text).Groups["code"].Value : "";
        var (mission, line) = (Mission(sheet), sheet.Head.Number);
        var code = MissionText.Code(mission);
        if (code.Length > 0 && heading.Length > 0 && code != heading)
        {
            draft.Note(NoteCode.AmbiguousCells, line, code, $"«{mission}» stands below the heading of the mission {heading}; the sheet's own mission counts");
        }

        if (code.Length == 0) code = heading;
        if (code.Length > 0) return Area(code, sheet.Of(FieldKind.Mission)?.Value ?? sheet.Cells[0], mission, mission);
        draft.Note(NoteCode.MissingPart, line, "", "neither this sheet nor a heading above it prints the code of a mission; the objective is a root");
        return "";
    }

    /// <summary>Key of the next objective below an area.</summary>
    public string Child(string area)
    {
        var ordinal = _children[area] = _children.GetValueOrDefault(area) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{area}~{ordinal}");
    }

    private static string Mission(Sheet sheet) => sheet.Of(FieldKind.Mission)?.Value?.Text ?? "";

    // The heading prints title and code on one line; the strategic part's own spelling of the title is the one for people.
    private string Area(string key, TableCell named, string name, string mission)
    {
        if (!_areas.Add(key)) return key;
        var heading = outline.Headings.FirstOrDefault(cell => Landmarks.MissionHeading().Match(cell.Head.Text).Groups["code"].Value == key);
        if (heading is null)
        {
            if (!key.StartsWith('~')) draft.Note(NoteCode.MissingPart, named.Head.Number, key, "no heading above the sheets prints this mission with its code; the sheets do");
            draft.Objectives.Add(new ObjectiveRow(
                key, MissionText.Code(mission), "", "area", name.Length > 0 ? name : key, "", "plan", mission, "", draft.At(named.Head.Number)));
            return key;
        }

        draft.Ledger.Place(heading.Head.Number, "objectives");
        var printed = Landmarks.MissionHeading().Match(heading.Head.Text);
        var strategic = outline.Strategic.FirstOrDefault(area => MissionText.Names(heading.Text, area.Title));
        draft.Objectives.Add(new ObjectiveRow(
            key, key, "", "area", printed.Groups["title"].Value, "", "plan", printed.Groups["mission"].Value, "", draft.At(heading.Head.Number))
        {
            ShortTitle = strategic?.Title ?? "",
            ShortTitleLine = strategic?.Head.Head.Number,
        });
        return key;
    }
}
