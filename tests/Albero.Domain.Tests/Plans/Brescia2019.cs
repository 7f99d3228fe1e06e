using System.Globalization;
using Albero.Domain.Plans;

namespace Albero.Domain.Tests.Plans;

/// <summary>The committed package of Brescia's plan for 2019, so far as typing needs it: the tree, indicators, targets and assignments.</summary>
internal static class Brescia2019
{
    private static readonly string Root = FindRoot();

    private static readonly Checkpoint[] Checkpoints = [new(2019, 2), new(2019, 4)];

    public static string Tests => Path.Combine(Root, "tests", "Albero.Domain.Tests");

    public static PlanPackage Package { get; } = new(new PlanManifest(
        "brescia", "Camera di Commercio di Brescia", 2019, "Piano", "operational", "assignments", Checkpoints, [new PlanSource("piano", "", "", "plan", null, [])]))
    {
        Objectives = [.. Table("objectives").Select(row => new ObjectiveRow(
            row["key"], row["printed_code"], row["parent_key"], row["level"], row["title"], row["weight"], row["weight_of"], "", "", At(row)))],
        Indicators = [.. Table("indicators").Select(row => new IndicatorRow(
            row["objective_key"], Number(row["number"]), row["printed_number"], row["group"], row["text"], row["types"], row["direction"], row["unit"],
            "", "", "", row["weight"], row["weight_of"], Number(row["weight_line"]), row["baseline"], row["baseline_line"].Length == 0 ? null : Number(row["baseline_line"]), false, At(row)))],
        Targets = [.. Table("targets").Select(row => new TargetRow(
            row["objective_key"], Number(row["indicator_number"]), Checkpoint.Parse(row["checkpoint"]), row["target"], row["spans_to"], false, At(row)))],
        Assignments = [.. Table("assignments").Select(row => new AssignmentRow(row["manager_role"], row["printed_code"], row["objective_key"], row["weight"], At(row)))],
    };

    private static IEnumerable<Dictionary<string, string>> Table(string name)
    {
        var rows = ReadingTable.Read(File.ReadAllText(Path.Combine(Root, "data", "brescia", "2019", name + ".csv")));
        return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second));
    }

    private static Provenance At(Dictionary<string, string> row) => new(row["source"], Number(row["source_line"]));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Albero.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Albero.slnx not found above the tests.");
        return folder;
    }
}
