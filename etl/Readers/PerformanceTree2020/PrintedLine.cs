using System.Globalization;
using System.Text.RegularExpressions;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.PerformanceTree2020;

/// <summary>A line of the document, by what its own words say it is. A line with a name and a weight is two.</summary>
internal abstract record PrintedLine(DocumentLine Line)
{
    /// <summary>Every line that isn't blank, in order.</summary>
    public static IEnumerable<PrintedLine> Of(Draft draft)
    {
        var labels = Array.Empty<string>();
        foreach (var printed in draft.Document.Lines.Where(line => !line.IsBlank))
        {
            var line = LookAlikeLetters.Mend(draft, printed);
            var here = LabelsOf(line);
            if (here.Length > 0) yield return new LabelLine(line, here);
            else if (Landmarks.PlanTitle().IsMatch(line.Text)) yield return new TitleLine(line);
            else if (Heading(line, labels) is { Success: true } heading) yield return new HeadingLine(line, heading.Groups["code"].Value, heading.Groups["title"].Value);
            else
            {
                var field = FieldOf(line);
                if (NameOf(line, field) is { Length: > 0 } name) yield return new TextLine(line, name);
                if (field is not null) yield return new FieldLine(line, field);
            }

            labels = here;
        }
    }

    /// <summary>The labels on a line: none, or nothing but labels.</summary>
    public static string[] LabelsOf(DocumentLine line)
    {
        var cells = line.Cells.Where(cell => cell.Length > 0).ToArray();
        return cells.All(Landmarks.Labels.Contains) ? cells : [];
    }

    /// <summary>The field on a line, in columns or without.</summary>
    public static PrintedField? FieldOf(DocumentLine line)
    {
        var cells = Filled(line);
        var at = cells.FindIndex(cell => Landmarks.FieldName().IsMatch(cell));
        if (at >= 0) return Field(cells[at], Landmarks.FieldName().Match(cells[at]), string.Join(' ', cells.Skip(at + 1)), line);
        return cells.Count > 0 && Landmarks.FieldAndValue().Match(cells[^1]) is { Success: true } match
            ? Field(match.Groups["name"].Value, match, match.Groups["value"].Value, line)
            : null;
    }

    private static PrintedField Field(string name, Match match, string value, DocumentLine line) => new(
        name switch { "Peso" => PrintedField.Weight, "Stato" => PrintedField.Baseline, _ => PrintedField.Target },
        match.Groups["year"] is { Success: true } year ? int.Parse(year.Value, CultureInfo.InvariantCulture) : 0, value, line.Number);

    /// <summary>What stands on a line in front of its field; the whole line where there is none.</summary>
    private static string NameOf(DocumentLine line, PrintedField? field) => field is null
        ? line.Text
        : string.Join(' ', Filled(line).TakeWhile(cell => !Landmarks.FieldName().IsMatch(cell) && !Landmarks.FieldAndValue().IsMatch(cell)));

    private static Match Heading(DocumentLine line, string[] labelsAbove) =>
        labelsAbove.Contains(Landmarks.Area) ? Landmarks.AreaHeading().Match(line.Text) : Landmarks.Heading().Match(line.Text);

    private static List<string> Filled(DocumentLine line) => [.. line.Cells.Where(cell => cell.Length > 0)];
}

/// <summary>The title of the plan.</summary>
internal sealed record TitleLine(DocumentLine Line) : PrintedLine(Line);

/// <summary>Words that say what comes next.</summary>
internal sealed record LabelLine(DocumentLine Line, IReadOnlyList<string> Labels) : PrintedLine(Line);

/// <summary>A code and the title of its node, or where the title begins.</summary>
internal sealed record HeadingLine(DocumentLine Line, string Code, string Title) : PrintedLine(Line);

/// <summary>A field of an indicator.</summary>
internal sealed record FieldLine(DocumentLine Line, PrintedField Field) : PrintedLine(Line);

/// <summary>Other words: the name of an indicator or a piece of a title.</summary>
internal sealed record TextLine(DocumentLine Line, string Text) : PrintedLine(Line);
