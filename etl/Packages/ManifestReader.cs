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

    public static ReadManifest? Read(string file, byte[] bytes, FaultList faults)
    {
        var before = faults.Count;
        if (JsonFields.Open(file, bytes, FaultCode.PropertyWrong, faults) is not { } fields) return null;

        // What the standard for such packages knows, and our own.
        fields.AllowOnly(
            "chamber", "chamber_name", "year", "title", "headline_tree", "tree_weights_from", "checkpoints", "sources", "resources", "profile", "name",
            "$schema", "id", "description", "homepage", "version", "created", "keywords", "licenses", "contributors", "image");
        fields.OptionalText("profile", "tabular-data-package", text => text is "tabular-data-package");
        fields.OptionalText("name", "^[a-z0-9._-]+$", NamePattern().IsMatch);
        var checkpoints = Checkpoints(fields);
        var plan = new PlanManifest(
            fields.Text("chamber", "^[a-z][a-z0-9-]{0,59}$", ChamberPattern().IsMatch),
            fields.Text("chamber_name", PackageMessages.AnyText, NotBlank),
            (int)fields.Number("year", "2000…2100", year => year is >= 2000 and <= 2100 && year == decimal.Truncate(year)),
            fields.Text("title", PackageMessages.AnyText, NotBlank),
            fields.Text("headline_tree", "operational, strategic", text => text is "operational" or "strategic"),
            fields.Text("tree_weights_from", "tree, assignments", text => text is "tree" or "assignments"),
            [.. checkpoints.Order()],
            [.. fields.Objects("sources", "[{id, file_name, sha256, kind, reports}, …]").Select(source => Source(source, checkpoints))]);
        Unique(fields, "sources", "id", plan.Sources.Select(source => source.Id));

        var resources = fields.Objects("resources", "[{name, path}, …]").Select(Resource).ToList();
        Unique(fields, "resources", "name", resources.Select(resource => resource.Table));
        Unique(fields, "resources", "path", resources.Select(resource => resource.File));
        return faults.Count == before ? new ReadManifest(plan, resources, fields.LineOf) : null;
    }

    private static PlanSource Source(JsonFields fields, List<Checkpoint> declared)
    {
        fields.AllowOnly("id", "file_name", "sha256", "kind", "date", "reports", "title", "path", "email");
        fields.OptionalText("title", PackageMessages.AnyText, NotBlank);
        return new PlanSource(
            fields.Text("id", PackageMessages.AnyText, NotBlank),
            fields.Text("file_name", PackageMessages.AnyText, name => NotBlank(name) && name == Path.GetFileName(name)),
            // Empty where a plan was written down by hand from an act that isn't kept as a file.
            fields.Text("sha256", "^([0-9a-f]{64})?$", Sha256Pattern().IsMatch),
            fields.Text("kind", "plan, monitoring, report", text => text is "plan" or "monitoring" or "report"),
            fields.OptionalDate("date"),
            Reports(fields, declared));
    }

    // The data say for themselves how they are written; what the manifest says of it must only not be something else.
    private static (string Table, string File) Resource(JsonFields fields)
    {
        fields.AllowOnly("name", "path", "profile", "format", "encoding", "dialect", "schema", "title", "description", "mediatype", "bytes", "hash", "sources", "licenses");
        fields.OptionalText("profile", "tabular-data-resource", text => text is "tabular-data-resource");
        fields.OptionalText("format", "csv", text => text is "csv");
        fields.OptionalText("encoding", "utf-8", text => text.Equals("utf-8", StringComparison.OrdinalIgnoreCase));
        return (
            fields.Text("name", string.Join(", ", PackageSchema.Tables.Select(table => table.Name)), name => PackageSchema.Find(name) is not null),
            fields.Text("path", "*.csv", IsBareCsv));
    }

    private static void Unique(JsonFields fields, string list, string property, IEnumerable<string> values)
    {
        var known = new HashSet<string>();
        foreach (var (index, twice) in values.Index())
        {
            // A blank one was wrong in itself.
            if (twice.Length > 0 && !known.Add(twice)) fields.AddWrong($"{list}[{index}].{property}", twice, PackageMessages.Unique);
        }
    }

    private static List<Checkpoint> Checkpoints(JsonFields fields) =>
        [.. fields.Texts("checkpoints", CheckpointForm, text => Checkpoint.TryParse(text, out _), empty: false).Select(Checkpoint.Parse).Distinct()];

    // Without any declared one, that is the fault.
    private static List<Checkpoint> Reports(JsonFields fields, List<Checkpoint> declared) =>
        [.. fields.Texts("reports", declared.Count == 0 ? CheckpointForm : string.Join(", ", declared),
            text => Checkpoint.TryParse(text, out var at) && (declared.Count == 0 || declared.Contains(at))).Select(Checkpoint.Parse).Distinct()];

    private static bool NotBlank(string text) => !string.IsNullOrWhiteSpace(text);

    // A path that leads out of the folder would read somebody else's file.
    private static bool IsBareCsv(string path) => path.EndsWith(".csv", StringComparison.Ordinal) && path == Path.GetFileName(path);

    [GeneratedRegex("^[a-z][a-z0-9-]{0,59}\\z")]
    private static partial Regex ChamberPattern();

    [GeneratedRegex("^[a-z0-9._-]+\\z")]
    private static partial Regex NamePattern();

    [GeneratedRegex("^([0-9a-f]{64})?\\z")]
    private static partial Regex Sha256Pattern();
}
