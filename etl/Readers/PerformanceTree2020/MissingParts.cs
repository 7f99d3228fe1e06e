using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.PerformanceTree2020;

/// <summary>Notes what the layout promises and the document doesn't print.</summary>
internal static class MissingParts
{
    public static void Note(Draft draft, IReadOnlyList<PrintedNode> nodes)
    {
        var years = YearsByLevel(nodes);
        foreach (var node in nodes)
        {
            if (node.Indicators.Count == 0 && node.Level is "strategic" or "operational" or "action")
            {
                draft.Note(NoteCode.MissingPart, node.Line, node.Key, "no indicator below this heading");
            }

            foreach (var indicator in node.Indicators)
            {
                Require(indicator, indicator.Find(PrintedField.Weight), "Peso");
                Require(indicator, indicator.Find(PrintedField.Baseline), "Stato");
                foreach (var year in years[node.Level].Append(draft.Request.Year).Distinct())
                {
                    Require(indicator, indicator.Find(PrintedField.Target, year), $"Target {year}");
                }
            }
        }

        void Require(PrintedIndicator indicator, PrintedField? field, string label)
        {
            if (field is not { IsPrinted: true }) draft.Note(NoteCode.MissingPart, indicator.Line, indicator.Subject, $"no «{label}» with a value");
        }
    }

    /// <summary>Further years are printed for some levels only: what one indicator of a level has, the others should have.</summary>
    private static ILookup<string, int> YearsByLevel(IEnumerable<PrintedNode> nodes) =>
        nodes.SelectMany(node => node.Indicators)
            .SelectMany(indicator => indicator.Fields, (indicator, field) => (indicator.Node.Level, field.Year))
            .Where(pair => pair.Year > 0).Distinct().OrderBy(pair => pair.Year).ToLookup(pair => pair.Level, pair => pair.Year);
}
