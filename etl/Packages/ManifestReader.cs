using System.Text.RegularExpressions;
using Albero.Domain.Plans;

namespace Albero.Etl.Packages;

/// <summary>A manifest with the CSV files it lists: table name and file name.</summary>
/// <param name="Plan">What it says about the plan.</param>
/// <param name="Resources">The files.</param>
/// <param name="LineOf">The line of a property.</param>
internal sealed record ReadManifest(PlanManifest Plan, IReadOnlyList<(string Table, string File)> Resources, Func<string, int> LineOf);

/// <summary>Reads <c>datapackage.json</c>.</summary>
internal static partial class ManifestReader
{
    private const string CheckpointForm = "YYYY-Q1, YYYY-H1, YYYY-Q3, YYYY-FY";

    public static ReadManifest? Read(string file, byte[] bytes, ICollection<PackageFault> faults)
    {
        var before = faults.Count;
        if (JsonFields.Open(file, bytes, FaultCode.PropertyWrong, faults) is not { } fields) return null;

        var checkpoints = Checkpoints(fields, "checkpoints");
        var plan = new PlanManifest(
            fields.Text("chamber", "^[a-z][a-z0-9-]{0,59}$", ChamberPattern().IsMatch),
            fields.Text("chamber_name", PackageMessages.AnyText, NotBlank),
            (int)fields.Number("year", "2000…2100", year => year is >= 2000 and <= 2100 && year == decimal.Truncate(year)),
            fields.Text("title", PackageMessages.AnyText, NotBlank),
            fields.Text("headline_tree", "operational, strategic", text => text is "operational" or "strategic"),
            fields.Text("tree_weights_from", "tree, assignments", text => text is "tree" or "assignments"),
            [.. checkpoints.Order()],
            [.. fields.Objects("sources", "[{id, file_name, sha256, kind, reports}, …]").Select(source => Source(source, checkpoints))]);
        if (checkpoints.Count == 0 && faults.Count == before) fields.AddWrong("checkpoints", "[]", CheckpointForm);
        foreach (var twice in plan.Sources.CountBy(source => source.Id).Where(count => count.Value > 1)) fields.AddWrong("sources", twice.Key, PackageMessages.Unique);

        var resources = fields.Objects("resources", "[{name, path}, …]").Select(resource => (
            Table: resource.Text("name", string.Join(", ", PackageSchema.Tables.Select(table => table.Name)), name => PackageSchema.Find(name) is not null),
            File: resource.Text("path", "*.csv", IsBareCsv))).ToList();
        foreach (var twice in resources.CountBy(resource => resource.Table).Where(count => count.Value > 1)) fields.AddWrong("resources", twice.Key, PackageMessages.Unique);
        return faults.Count == before ? new ReadManifest(plan, resources, fields.LineOf) : null;
    }

    private static PlanSource Source(JsonFields fields, IReadOnlyList<Checkpoint> declared)
    {
        var reports = Checkpoints(fields, "reports");
        // Without any declared one, that is the fault.
        foreach (var undeclared in reports.Except(declared).Where(_ => declared.Count > 0)) fields.AddWrong("reports", undeclared.ToString(), string.Join(", ", declared));
        return new PlanSource(
            fields.Text("id", PackageMessages.AnyText, NotBlank),
            fields.Text("file_name", PackageMessages.AnyText, name => NotBlank(name) && name == Path.GetFileName(name)),
            fields.Text("sha256", "^[0-9a-f]{64}$", Sha256Pattern().IsMatch),
            fields.Text("kind", "plan, monitoring, report", text => text is "plan" or "monitoring" or "report"),
            fields.OptionalDate("date"),
            reports);
    }

    private static List<Checkpoint> Checkpoints(JsonFields fields, string name) =>
        [.. fields.Texts(name, CheckpointForm, text => Checkpoint.TryParse(text, out _)).Select(Checkpoint.Parse).Distinct()];

    private static bool NotBlank(string text) => !string.IsNullOrWhiteSpace(text);

    // A path that leads out of the folder would read somebody else's file.
    private static bool IsBareCsv(string path) => path.EndsWith(".csv", StringComparison.Ordinal) && path == Path.GetFileName(path);

    [GeneratedRegex("^[a-z][a-z0-9-]{0,59}\\z")]
    private static partial Regex ChamberPattern();

    [GeneratedRegex("^[0-9a-f]{64}\\z")]
    private static partial Regex Sha256Pattern();
}
