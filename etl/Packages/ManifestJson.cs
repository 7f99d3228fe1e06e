using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Albero.Domain.Plans;

namespace Albero.Etl.Packages;

/// <summary>
/// <c>datapackage.json</c>: a Frictionless tabular data package whose own properties (<c>chamber</c>,
/// <c>headline_tree</c> …) stand beside the standard ones, and whose table schemas come from <see cref="PackageSchema"/>.
/// </summary>
internal static class ManifestJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        // Italian letters stay readable; the file is never put into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(PlanManifest manifest, IEnumerable<TableSchema> tables, CsvDialect dialect) =>
        new JsonObject
        {
            ["profile"] = "tabular-data-package",
            ["name"] = $"{manifest.Chamber}-{manifest.Year.ToString(CultureInfo.InvariantCulture)}",
            ["title"] = manifest.Title,
            ["chamber"] = manifest.Chamber,
            ["chamber_name"] = manifest.ChamberName,
            ["year"] = manifest.Year,
            ["headline_tree"] = manifest.HeadlineTree,
            ["tree_weights_from"] = manifest.TreeWeightsFrom,
            ["checkpoints"] = Texts(manifest.Checkpoints.Select(checkpoint => checkpoint.ToString())),
            ["sources"] = new JsonArray([.. manifest.Sources.Select(Source)]),
            ["resources"] = new JsonArray([.. tables.Select(table => Resource(table, dialect))]),
        }.ToJsonString(Options) + "\n";

    private static JsonObject Source(PlanSource source) => new()
    {
        ["id"] = source.Id,
        // The standard wants a title; the file's name is the only one that every document has.
        ["title"] = source.FileName,
        ["file_name"] = source.FileName,
        ["sha256"] = source.Sha256,
        ["kind"] = source.Kind,
        ["date"] = source.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["reports"] = Texts(source.Reports.Select(checkpoint => checkpoint.ToString())),
    };

    private static JsonObject Resource(TableSchema table, CsvDialect dialect) => new()
    {
        ["name"] = table.Name,
        ["path"] = table.FileName,
        ["profile"] = "tabular-data-resource",
        ["format"] = "csv",
        ["encoding"] = "utf-8",
        ["dialect"] = new JsonObject { ["delimiter"] = dialect.Separator.ToString(), ["lineTerminator"] = dialect.NewLine, ["header"] = true },
        ["schema"] = new JsonObject
        {
            ["fields"] = new JsonArray([.. table.Columns.Select(Field)]),
            ["primaryKey"] = Texts(table.Key),
        },
    };

    private static JsonObject Field(ColumnSchema column)
    {
        var constraints = new JsonObject();
        if (column.Required) constraints["required"] = true;
        if (column.Kind == CellKind.Number) constraints["minimum"] = 1;
        if (column.Values.Count > 0) constraints["enum"] = Texts(column.Values);
        if (column.Kind == CellKind.Checkpoint) constraints["pattern"] = "^\\d{4}-(Q1|H1|Q3|FY)$";
        var field = new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = column.Kind switch { CellKind.Number => "integer", CellKind.Boolean => "boolean", _ => "string" },
        };
        if (constraints.Count > 0) field["constraints"] = constraints;
        return field;
    }

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
