using System.Globalization;
using Albero.Domain.Plans;
using Albero.Etl.Packages;
using Albero.Etl.Readers;

namespace Albero.Etl.Commands;

/// <summary>The printed summary of an extraction: what was read, and what a person should look at.</summary>
internal static class ExtractSummary
{
    public static void Print(ReadResult result, string layout, TextWriter output)
    {
        var package = result.Package;
        output.WriteLine($"{package.Manifest.Title} ({package.Manifest.PlanId}), layout {layout}");
        output.WriteLine($"{package.Objectives.Count(IsOperational)} operational objectives, {package.Indicators.Count} indicators");
        output.WriteLine();
        PrintWeights(package, output);
        output.WriteLine();
        foreach (var table in PackageSchema.Tables.Where(table => table.Name != "corrections"))
        {
            if (table.CellsOf(package).Count() is var rows and > 0) output.WriteLine($"  {rows,5}  {table.FileName}");
        }

        output.WriteLine();
        foreach (var (what, lines) in result.Skipped) output.WriteLine($"  {lines,5}  lines recognised and not stored: {what}");
        Section($"To confirm ({result.Notes.Count})", result.Notes.OrderBy(note => note.Line).Select(Note), output);
        Section(
            $"Lines that could not be placed ({result.Unplaced.Count})",
            result.Unplaced.Select(line => string.Create(CultureInfo.InvariantCulture, $"line {line.Number}: «{line.Text}»")), output);
    }

    private static void PrintWeights(PlanPackage package, TextWriter output)
    {
        var indicators = package.Indicators.ToLookup(row => row.ObjectiveKey);
        foreach (var objective in package.Objectives.Where(row => IsOperational(row) || indicators.Contains(row.Key)))
        {
            // Weights that are parts of an action sum among the indicators of that action.
            var sums = indicators[objective.Key]
                .GroupBy(row => row.WeightOf == "action" ? row.Group.Split(' ')[0] : "")
                .Select(group => (group.Key.Length > 0 ? $"action {group.Key}: " : "") + $"{string.Join(" + ", group.Select(row => row.Weight))} = {Sum(group.Select(row => row.Weight))}");
            output.WriteLine($"  {objective.Key,-8} weight {objective.Weight,-6} indicators: {string.Join("; ", sums)}");
        }
    }

    /// <summary>Sum of the percentages in force; a weight that changed counts with its last value.</summary>
    private static string Sum(IEnumerable<string> weights)
    {
        var sum = 0m;
        foreach (var weight in weights)
        {
            var last = weight.TrimEnd('%', ' ').Split(' ')[^1].Replace(',', '.');
            if (!decimal.TryParse(last, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return "?";
            sum += number;
        }

        return sum.ToString("0.##", CultureInfo.InvariantCulture) + (sum == 100 ? " %" : " %  <- not 100");
    }

    private static bool IsOperational(ObjectiveRow row) => row.Level == "operational";

    private static string Note(ReadNote note) =>
        string.Create(CultureInfo.InvariantCulture, $"line {note.Line} [{note.Code}] {(note.Subject.Length > 0 ? note.Subject + ": " : "")}{note.Text}");

    private static void Section(string title, IEnumerable<string> items, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(title);
        foreach (var item in items) output.WriteLine($"  {item}");
    }
}
