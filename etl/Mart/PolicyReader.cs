using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Albero.Domain.Scoring;
using Albero.Etl.Packages;

namespace Albero.Etl.Mart;

/// <summary>
/// Reads the scoring policies, which are data: <c>reference/policies/*.json</c> below the data folder. Without such a
/// folder the built-in standard policy holds.
/// </summary>
internal static partial class PolicyReader
{
    private static readonly Dictionary<string, AtMostFormula> Formulas = Enum.GetValues<AtMostFormula>().ToDictionary(formula => formula.Code());
    private static readonly Dictionary<string, MissingRule> Rules = Enum.GetValues<MissingRule>().ToDictionary(rule => rule.Code());

    public static IReadOnlyList<string> Files(string data, FaultList faults)
    {
        var reference = Path.Combine(data, "reference");
        var folder = Path.Combine(reference, "policies");
        // A folder that is there and can't be read must not look like one that isn't there.
        return InputFile.Holds(data, "reference", faults) && InputFile.Holds(reference, "policies", faults) ? InputFile.WithEnding(folder, ".json", faults) : [];
    }

    /// <summary>The policies; every fault of theirs is added, and then the built-in one stands in for them.</summary>
    public static (IReadOnlyList<ScoringPolicy> Policies, IReadOnlyList<ReadFile> Files) Read(string data, FaultList faults)
    {
        var own = new FaultList(faults.Most);
        var (policies, files) = (new List<ScoringPolicy>(), new List<ReadFile>());
        foreach (var file in Files(data, own))
        {
            if (InputFile.Read(file, own) is not { } bytes) continue;
            files.Add(new(Path.GetRelativePath(data, file).Replace('\\', '/'), Convert.ToHexStringLower(SHA256.HashData(bytes)), null));
            if (JsonFields.Open(file, bytes, FaultCode.PolicyWrong, own) is not { } fields) continue;
            policies.Add(Policy(fields));
            foreach (var twice in policies.SkipLast(1).Where(other => other.Id == policies[^1].Id)) fields.AddWrong("id", twice.Id, PackageMessages.Unique);
            if (policies[^1].IsOfficial && policies.SkipLast(1).Any(other => other.IsOfficial)) fields.AddWrong("official", "true", "false");
        }

        if (own.Count == 0 && files.Count > 0 && !policies.Exists(policy => policy.IsOfficial))
        {
            own.Add(new(FaultCode.PolicyWrong, Path.Combine(data, files[0].Name), 0, "official", "false", "true, 1 ×"));
        }

        faults.AddAll(own);
        return (own.Count == 0 && files.Count > 0 ? policies : [ScoringPolicy.Standard], files);
    }

    private static ScoringPolicy Policy(JsonFields fields)
    {
        fields.AllowOnly("id", "name", "name_en", "description_it", "description_en", "official", "cap", "at_most", "missing", "band_set", "note_it", "bands");
        return Known(fields);
    }

    private static ScoringPolicy Known(JsonFields fields) => new(
        fields.Text("id", "^[a-z][a-z0-9-]*$", IdPattern().IsMatch),
        fields.Text("name", PackageMessages.AnyText, text => text.Length > 0),
        fields.Boolean("official"),
        fields.Number("cap", "> 0, ≤ 1000, 0.0001 × n", cap => cap > 0 && Fits(cap)),
        Formulas.GetValueOrDefault(fields.Text("at_most", string.Join(", ", Formulas.Keys), Formulas.ContainsKey)),
        Rules.GetValueOrDefault(fields.Text("missing", string.Join(", ", Rules.Keys), Rules.ContainsKey)),
        fields.Text("band_set", "^[a-z][a-z0-9-]*$", IdPattern().IsMatch),
        fields.Text("note_it", PackageMessages.AnyText, _ => true),
        Bands(fields))
    {
        NameEn = fields.OptionalText("name_en"),
        DescriptionIt = fields.OptionalText("description_it"),
        DescriptionEn = fields.OptionalText("description_en"),
    };

    // The scale goes from the best band to the worst, which must begin at zero: an achievement outside all bands would
    // look as if it hadn't been measured.
    private static List<Band> Bands(JsonFields fields)
    {
        var bands = fields.Objects("bands", "[{code, label_it, label_en, shape, colour, lower_bound}, …]");
        var read = new List<Band>();
        foreach (var (index, band) in bands.Index())
        {
            band.AllowOnly("code", "label_it", "label_en", "shape", "colour", "lower_bound");
            read.Add(Band(band, index + 1));
            if (read.SkipLast(1).Any(other => other.Code == read[^1].Code)) band.AddWrong("code", read[^1].Code, PackageMessages.Unique);
            if (index > 0 && read[^1].LowerBound >= read[^2].LowerBound) band.AddWrong("lower_bound", Format(read[^1].LowerBound), $"< {Format(read[^2].LowerBound)}");
            else if (index == bands.Count - 1 && read[^1].LowerBound != 0) band.AddWrong("lower_bound", Format(read[^1].LowerBound), "0");
        }

        return read;
    }

    private static Band Band(JsonFields fields, int ordinal) => new(
        fields.Text("code", "^[a-z][a-z0-9-]*$", IdPattern().IsMatch),
        fields.Text("label_it", PackageMessages.AnyText, text => text.Length > 0),
        fields.Text("label_en", PackageMessages.AnyText, text => text.Length > 0),
        fields.Text("shape", "circle, triangle, square, diamond", text => text is "circle" or "triangle" or "square" or "diamond"),
        fields.Text("colour", "#rrggbb", ColourPattern().IsMatch),
        ordinal,
        fields.Number("lower_bound", "≥ 0, ≤ 1000, 0.0001 × n", bound => bound >= 0 && Fits(bound)));

    // What the mart's columns hold, and far more than a scale in percent points needs.
    private static bool Fits(decimal points) => points <= 1000 && decimal.Round(points, 4) == points;

    private static string Format(decimal points) => points.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("^[a-z][a-z0-9-]*\\z")]
    private static partial Regex IdPattern();

    [GeneratedRegex("^#[0-9a-fA-F]{6}\\z")]
    private static partial Regex ColourPattern();
}
