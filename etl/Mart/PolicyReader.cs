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

    public static IReadOnlyList<string> Files(string data)
    {
        var folder = Path.Combine(data, "reference", "policies");
        return Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)] : [];
    }

    public static (IReadOnlyList<ScoringPolicy> Policies, IReadOnlyList<ReadFile> Files) Read(string data, ICollection<PackageFault> faults)
    {
        var (policies, files) = (new List<ScoringPolicy>(), new List<ReadFile>());
        foreach (var file in Files(data))
        {
            var bytes = File.ReadAllBytes(file);
            files.Add(new(Path.GetRelativePath(data, file).Replace('\\', '/'), Convert.ToHexStringLower(SHA256.HashData(bytes)), null));
            if (JsonFields.Open(file, bytes, FaultCode.PolicyWrong, faults) is not { } fields) continue;
            policies.Add(Policy(fields));
            foreach (var twice in policies.SkipLast(1).Where(other => other.Id == policies[^1].Id)) fields.AddWrong("id", twice.Id, PackageMessages.Unique);
            if (policies[^1].IsOfficial && policies.SkipLast(1).Any(other => other.IsOfficial)) fields.AddWrong("official", "true", "false");
        }

        if (files.Count == 0) return ([ScoringPolicy.Standard], files);
        if (faults.Count == 0 && !policies.Exists(policy => policy.IsOfficial))
        {
            faults.Add(new(FaultCode.PolicyWrong, Path.GetDirectoryName(Files(data)[0])!, 0, "official", "false", "true, 1 ×"));
        }

        return (policies, files);
    }

    private static ScoringPolicy Policy(JsonFields fields) => new(
        fields.Text("id", "^[a-z][a-z0-9-]*$", IdPattern().IsMatch),
        fields.Text("name", PackageMessages.AnyText, text => text.Length > 0),
        fields.Boolean("official"),
        fields.Number("cap", "> 0", cap => cap > 0),
        Formulas.GetValueOrDefault(fields.Text("at_most", string.Join(", ", Formulas.Keys), Formulas.ContainsKey)),
        Rules.GetValueOrDefault(fields.Text("missing", string.Join(", ", Rules.Keys), Rules.ContainsKey)),
        fields.Text("band_set", "^[a-z][a-z0-9-]*$", IdPattern().IsMatch),
        fields.Text("note_it", PackageMessages.AnyText, _ => true),
        [.. fields.Objects("bands", "[{code, label_it, label_en, shape, colour, lower_bound}, …]").Select((band, index) => Band(band, index + 1))]);

    private static Band Band(JsonFields fields, int ordinal) => new(
        fields.Text("code", "^[a-z][a-z0-9-]*$", IdPattern().IsMatch),
        fields.Text("label_it", PackageMessages.AnyText, text => text.Length > 0),
        fields.Text("label_en", PackageMessages.AnyText, text => text.Length > 0),
        fields.Text("shape", "circle, triangle, square, diamond", text => text is "circle" or "triangle" or "square" or "diamond"),
        fields.Text("colour", "#rrggbb", ColourPattern().IsMatch),
        ordinal,
        fields.Number("lower_bound", "≥ 0", bound => bound >= 0));

    [GeneratedRegex("^[a-z][a-z0-9-]*\\z")]
    private static partial Regex IdPattern();

    [GeneratedRegex("^#[0-9a-fA-F]{6}\\z")]
    private static partial Regex ColourPattern();
}
