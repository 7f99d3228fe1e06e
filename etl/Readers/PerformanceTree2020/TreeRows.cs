using System.Text.RegularExpressions;
using Albero.Domain.Plans;
using Albero.Etl.Readers.Shared;

namespace Albero.Etl.Readers.PerformanceTree2020;

/// <summary>Makes the rows of the package from what the walk found.</summary>
internal static partial class TreeRows
{
    public static void Add(Draft draft, IReadOnlyList<PrintedNode> nodes)
    {
        foreach (var node in nodes)
        {
            // Nodes print no weight: their siblings share equally.
            draft.Objectives.Add(new ObjectiveRow(
                node.Key, node.PrintedCode, node.Parent, node.Level, draft.Mender.Cell(node.Title).Text, "",
                node.Level == "area" ? "plan" : "parent", "", "", draft.At(node.Line)));
            foreach (var indicator in node.Indicators) Add(draft, indicator);
        }
    }

    private static void Add(Draft draft, PrintedIndicator indicator)
    {
        var name = draft.Mender.Cell(indicator.Name).Text;
        var (weight, baseline) = (indicator.Find(PrintedField.Weight), indicator.Find(PrintedField.Baseline));
        var targets = indicator.Fields.Where(field => field.Column == PrintedField.Target).OrderBy(field => field.Year).ToList();
        draft.Indicators.Add(new IndicatorRow(
            indicator.Node.Key, indicator.Number, "", "", name, "", IndicatorDirection.Of(name, targets.Select(target => target.Value)), "", "", "", "",
            weight?.Value ?? "", "parent", Line(weight), baseline?.Value ?? "", Line(baseline), RollUp().IsMatch(name), draft.At(indicator.Line)));
        foreach (var target in targets.Where(target => target.IsPrinted))
        {
            draft.Targets.Add(new TargetRow(
                indicator.Node.Key, indicator.Number, new Checkpoint(target.Year, 4), target.Value, "", false, draft.At(target.Line)));
        }
    }

    private static int? Line(PrintedField? field) => field is { IsPrinted: true } ? field.Line : null;

    [GeneratedRegex("^Media ponderata di performance ")]
    private static partial Regex RollUp();
}
