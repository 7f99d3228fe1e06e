using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.Slides2019;

/// <summary>
/// The areas. No code of theirs is printed: an area is what the first figure of its objectives' codes counts, and its name
/// the running head above their slides. What stands between area and objective (a code like 1.1) is printed nowhere.
/// </summary>
internal static class Areas
{
    public static string KeyOf(string code) => code[..code.IndexOf('.')];

    public static void Read(Draft draft, IReadOnlyList<Slide> slides)
    {
        foreach (var area in slides.GroupBy(slide => KeyOf(slide.Code)))
        {
            var heads = area.Where(slide => slide.Area.Count > 0).Select(slide => (slide.Code, Name: draft.Mender.Cell(Words.Of(slide.Area)))).ToList();
            foreach (var slide in area) draft.Ledger.Skip(slide.Area, "running heads");
            var (name, line) = heads.Count > 0 ? (heads[0].Name.Text, heads[0].Name.Line) : (area.Key, area.First().Heading.Number);
            if (heads.Count > 0) draft.Ledger.Place(Words.Of(area.First(slide => slide.Area.Count > 0).Area), "objectives");
            else
            {
                draft.Note(
                    NoteCode.MissingPart, line, area.Key,
                    "no running head names the area of these slides; its code stands for its title until corrections.csv gives one");
            }

            foreach (var (code, other) in heads.Where(head => head.Name.Text != name))
            {
                draft.Note(NoteCode.LeftOverText, other.Line, code, $"«{other.Text}» heads a slide of the area «{name}»");
            }

            draft.Objectives.Add(new ObjectiveRow(area.Key, "", "", "area", name, "", "plan", "", "", draft.At(line)));
        }
    }
}
