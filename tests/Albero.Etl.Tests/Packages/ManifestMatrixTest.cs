using Albero.Etl.Mart;
using Albero.Etl.Packages;
using Albero.Etl.Tests.Mart;

namespace Albero.Etl.Tests.Packages;

/// <summary>Every property of datapackage.json and of a policy: missing, null, of another type, of a value it may not have, misspelt.</summary>
public class ManifestMatrixTest
{
    private const string Periods = "YYYY-Q1, YYYY-H1, YYYY-Q3, YYYY-FY";

    // No text, and texts that no terminal should be shown.
    private static readonly string[] NotTexts = ["null", "7", "true", "[]", "{}", "\"\"", "\"a\\u0007\"", "\"a\\u202eb\"", "[\"a\"]"];
    private static readonly string[] NotTitles = [.. NotTexts, "\" \"", "\"\\u00a0\""];
    private static readonly string[] NotIds = [.. NotTexts, "\" \"", "\"Standard\"", "\"a b\"", "\"a\\n\"", "\"1a\""];

    private static readonly JsonProperty[] ManifestProperties =
    [
        new("profile", false, "tabular-data-package", [.. NotTexts.Skip(1), "\"data-package\""]),
        new("name", false, "^[a-z0-9._-]+$", [.. NotTexts.Skip(1), "\"Val Fiorita\""]),
        new("title", true, JsonProperty.AnyText, NotTitles),
        new("chamber", true, "^[a-z][a-z0-9-]{0,59}$", [.. NotTexts, "\"Valfiorita\"", "\"../x\"", "\"1a\"", "\"a_b\"", $"\"{new string('a', 61)}\""]),
        new("chamber_name", true, JsonProperty.AnyText, NotTitles),
        new("year", true, "2000…2100", "null", "\"2020\"", "true", "[]", "{}", "0", "-2020", "20", "1999", "2101", "2020.5", "1e20", "1e400"),
        new("headline_tree", true, "operational, strategic", [.. NotTexts, "\"both\"", "\"Operational\"", "\"operational \""]),
        new("tree_weights_from", true, "tree, assignments", [.. NotTexts, "\"plan\"", "\"Tree\""]),
        new("checkpoints", true, Periods, "null", "7", "\"2020-H1\"", "{}", "[]", "[7, \"2020-H1\"]", "[null]", "[\"2020\"]", "[\"2020-h1\"]", "[\"2020-H2\"]", "[\"9999-FY\"]", "[\"2020-12-31\"]"),
        new("sources", true, "[{id, file_name, sha256, kind, reports}, …]", "null", "7", "\"x\"", "{}", "[]", "[7]", "[\"x\"]", "[null]"),
        new("sources[0].id", true, JsonProperty.AnyText, NotTitles),
        new("sources[0].title", false, JsonProperty.AnyText, [.. NotTitles.Skip(1)]),
        new("sources[0].file_name", true, JsonProperty.AnyText, [.. NotTitles, "\"../x.txt\"", "\"a/b\""]),
        // Empty for an act that isn't kept as a file.
        new("sources[0].sha256", true, "^([0-9a-f]{64})?$", [.. NotTexts.Except(["\"\""]), "\"aa\"", $"\"{new string('A', 64)}\"", $"\"{new string('a', 65)}\"", $"\"{new string('g', 64)}\""]),
        new("sources[0].kind", true, "plan, monitoring, report", [.. NotTexts, "\"Plan\"", "\"piano\""]),
        new("sources[0].date", false, "yyyy-MM-dd", "null", "7", "true", "[]", "{}", "\"\"", "\"2020\"", "\"2020-02-30\"", "\"01/09/2020\"", "\"2020-9-1\"", "\"0218-09-17\"", "\"2020-09-01T00:00\""),
        new("sources[0].reports", true, "2020-H1, 2020-FY", "null", "7", "\"2020-H1\"", "{}", "[7]", "[\"2020-H1\", \"2021-H1\"]", "[\"2020-Q1\"]", "[\"giugno\"]"),
        new("resources", true, "[{name, path}, …]", "null", "7", "\"x\"", "{}", "[]", "[7]", "[\"objectives.csv\"]"),
        new("resources[0].name", true, "objectives, indicators, targets, results, revisions, verdicts, offices, assignments, individual, perspectives, criteria, evidence, budget, layout_notes, corrections", [.. NotTexts, "\"obiettivi\"", "\"Objectives\"", "\"lineage\""]),
        new("resources[0].path", true, "*.csv", [.. NotTexts, "\"objectives.txt\"", "\"../objectives.csv\"", "\"/etc/passwd.csv\"", "\"a/objectives.csv\"", "\"objectives.CSV\""]),
        new("resources[0].profile", false, "tabular-data-resource", [.. NotTexts.Skip(1), "\"data-resource\""]),
        new("resources[0].format", false, "csv", [.. NotTexts.Skip(1), "\"xlsx\""]),
        new("resources[0].encoding", false, "utf-8", [.. NotTexts.Skip(1), "\"iso-8859-1\""]),
        // What the standard says about a file beside what it is: read by others.
        new("resources[0].dialect", false, ""),
        new("resources[0].schema", false, ""),
    ];

    private static readonly JsonProperty[] PolicyProperties =
    [
        new("id", true, "^[a-z][a-z0-9-]*$", NotIds),
        new("name", true, JsonProperty.AnyText, NotTexts),
        new("name_en", false, JsonProperty.AnyText, NotTexts),
        new("description_it", false, JsonProperty.AnyText, NotTexts),
        new("description_en", false, JsonProperty.AnyText, NotTexts),
        new("official", true, "true, false", "null", "\"true\"", "1", "[]", "{}"),
        new("cap", true, "> 0, ≤ 1000, 0.0001 × n", "null", "\"100\"", "true", "[]", "{}", "0", "-100", "1000.1", "0.00001", "1e20", "1e400"),
        new("at_most", true, "target_over_result, two_minus_ratio, share_of_reduction", [.. NotTexts, "\"magic\"", "\"Two_minus_ratio\""]),
        new("missing", true, "excluded, zero", [.. NotTexts, "\"none\""]),
        new("band_set", true, "^[a-z][a-z0-9-]*$", NotIds),
        new("note_it", true, JsonProperty.AnyText, "null", "7", "true", "[]", "{}", "\"a\\u0007\""),
        new("bands", true, "[{code, label_it, label_en, shape, colour, lower_bound}, …]", "null", "7", "\"x\"", "{}", "[]", "[7]"),
        new("bands[0].code", true, "^[a-z][a-z0-9-]*$", NotIds),
        new("bands[0].label_it", true, JsonProperty.AnyText, NotTexts),
        new("bands[0].label_en", true, JsonProperty.AnyText, NotTexts),
        new("bands[0].shape", true, "circle, triangle, square, diamond", [.. NotTexts, "\"star\"", "\"Circle\""]),
        new("bands[0].colour", true, "#rrggbb", [.. NotTexts, "\"red\"", "\"#fff\"", "\"#gggggg\"", "\"#ffffff\\n\""]),
        new("bands[0].lower_bound", true, "≥ 0, ≤ 1000, 0.0001 × n", "null", "\"95\"", "true", "[]", "{}", "-1", "1000.1", "0.00001", "1e400"),
    ];

    [Fact]
    public void Every_property_of_the_manifest_is_checked()
    {
        using var package = new PackageFolder();
        var manifest = package["datapackage.json"];
        var matrix = new JsonMatrix(File.ReadAllText(manifest), text =>
        {
            File.WriteAllText(manifest, text);
            return (manifest, PackageReader.Read(package.Folder).Faults);
        }, FaultCode.PropertyWrong);

        Assert.Equal(matrix.Paths().Order(), ManifestProperties.Select(property => property.Path).Order());
        Assert.All(ManifestProperties, matrix.Check);
    }

    [Fact]
    public void Every_property_of_a_policy_is_checked()
    {
        using var package = new PackageFolder();
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(package.Data, "reference", "policies")).FullName, "standard.json");
        var matrix = new JsonMatrix(File.ReadAllText(Path.Combine(Repository.Root, "data", "reference", "policies", "standard.json")), text =>
        {
            File.WriteAllText(file, text);
            var faults = new FaultList();
            PolicyReader.Read(package.Data, faults);
            return (file, faults);
        }, FaultCode.PolicyWrong);

        Assert.Equal(matrix.Paths().Order(), PolicyProperties.Select(property => property.Path).Order());
        Assert.All(PolicyProperties, matrix.Check);
    }
}
