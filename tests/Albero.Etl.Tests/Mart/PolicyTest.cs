using Albero.Domain.Scoring;
using Albero.Etl.Mart;
using Albero.Etl.Packages;
using Albero.Etl.Tests.Packages;

namespace Albero.Etl.Tests.Mart;

public class PolicyTest
{
    private static readonly string Standard = File.ReadAllText(Path.Combine(Repository.Root, "data", "reference", "policies", "standard.json"));

    [Fact]
    public void The_policy_on_disk_is_the_built_in_one()
    {
        var faults = new FaultList();
        var (policies, _) = PolicyReader.Read(Path.Combine(Repository.Root, "data"), faults);
        Assert.Empty(faults);
        Assert.Equivalent(ScoringPolicy.Standard, Assert.Single(policies, policy => policy.IsOfficial), strict: true);
    }

    [Fact]
    public void Each_of_the_other_policies_on_disk_changes_one_rule_of_the_official_one_and_is_named_and_explained()
    {
        var (policies, _) = PolicyReader.Read(Path.Combine(Repository.Root, "data"), []);
        Assert.Equal(
            [
                ("due-meno-rapporto", 100m, AtMostFormula.TwoMinusRatio, MissingRule.Excluded),
                ("mancanti-zero", 100m, AtMostFormula.TargetOverResult, MissingRule.Zero),
                ("quota-di-riduzione", 100m, AtMostFormula.ShareOfReduction, MissingRule.Excluded),
                ("standard", 100m, AtMostFormula.TargetOverResult, MissingRule.Excluded),
                ("tetto-120", 120m, AtMostFormula.TargetOverResult, MissingRule.Excluded),
            ],
            policies.Select(policy => (policy.Id, policy.Cap, policy.AtMost, policy.Missing)));
        Assert.Equal(policies.Count, policies.Select(policy => policy.Name).Distinct().Count());
        foreach (var policy in policies)
        {
            Assert.Equal(("albero-default", "soglie non ufficiali"), (policy.BandSet, policy.NoteIt));
            Assert.Equivalent(ScoringPolicy.Standard.Bands, policy.Bands, strict: true);
            Assert.NotNull(policy.DescriptionIt);
            Assert.NotNull(policy.DescriptionEn);
        }
    }

    [Theory]
    [InlineData("\"cap\": 100", "\"cap\": 0", "cap")]
    [InlineData("\"cap\": 100", "\"cap\": 1e20", "cap")]
    [InlineData("\"cap\": 100", "\"cap\": 0.00001", "cap")]
    [InlineData("\"target_over_result\"", "\"magic\"", "at_most")]
    [InlineData("\"missing\": \"excluded\"", "\"missing\": \"none\"", "missing")]
    [InlineData("\"shape\": \"circle\"", "\"shape\": \"star\"", "bands[0].shape")]
    [InlineData("\"lower_bound\": 80", "\"lower_bound\": \"80\"", "bands[1].lower_bound", 2)]
    [InlineData("\"lower_bound\": 95", "\"lower_bound\": 1e20", "bands[0].lower_bound", 2)]
    [InlineData("\"lower_bound\": 80", "\"lower_bound\": 95", "bands[1].lower_bound")]
    [InlineData("\"lower_bound\": 50", "\"lower_bound\": 90", "bands[2].lower_bound")]
    [InlineData("\"lower_bound\": 0", "\"lower_bound\": 10", "bands[3].lower_bound")]
    [InlineData("\"code\": \"near\"", "\"code\": \"full\"", "bands[1].code")]
    [InlineData("\"official\": true", "\"official\": false", "official")]
    [InlineData("\"name\": \"standard\"", "\"name\": \"a\\u0000\"", "name")]
    public void A_wrong_policy_is_refused(string old, string @new, string property, int faultsAtMost = 1)
    {
        using var package = new PackageFolder();
        Assert.Contains(old, Standard);
        Write(package, "standard.json", Standard.Replace(old, @new));

        var faults = new FaultList();
        PolicyReader.Read(package.Data, faults);
        Assert.InRange(faults.Count, 1, faultsAtMost);
        Assert.Contains(faults, fault => fault.Column == property && Path.GetFileName(fault.File) == "standard.json");
        Assert.Equal(2, LoadTest.Run(package).Check());
        Assert.Equal(2, LoadTest.Run(package).Load());
    }

    [Fact]
    public void A_policy_that_leads_nowhere_is_refused()
    {
        using var package = new PackageFolder();
        Write(package, "standard.json", Standard);
        var link = Path.Combine(package.Data, "reference", "policies", "strict.json");
        File.CreateSymbolicLink(link, Path.Combine(package.Data, "reference", "policies", "nowhere.json"));

        Assert.Equal((FaultCode.FileUnreadable, link), Refused(package));
    }

    [Theory]
    [InlineData("reference")]
    [InlineData("reference/policies")]
    public void Policies_that_cannot_be_looked_for_are_not_taken_for_none(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        using var package = new PackageFolder();
        Write(package, "standard.json", Standard);
        var path = Path.Combine(package.Data, folder);
        Assert.Equal((FaultCode.FolderUnreadable, path), Unprivileged.WithoutAccessTo(path, () => Refused(package)));
    }

    [Fact]
    public void Under_a_policy_that_counts_missing_as_zero_what_was_not_reported_is_zero_and_still_neither_met_nor_not_met()
    {
        using var package = new PackageFolder();
        Write(package, "standard.json", Standard);
        Write(package, "strict.json", Standard
            .Replace("\"id\": \"standard\"", "\"id\": \"strict\"").Replace("\"official\": true", "\"official\": false")
            .Replace("\"missing\": \"excluded\"", "\"missing\": \"zero\""));
        LoadTest.Load(package);

        Assert.Equal(
            [["standard", null, null], ["strict", 0m, null]],
            Sql.Rows(package.Mart, "SELECT DISTINCT policy_id, achievement, met FROM fact_achievement WHERE status = 'not_reported' ORDER BY policy_id"));
    }

    private static (FaultCode Code, string File) Refused(PackageFolder package)
    {
        var faults = new FaultList();
        PolicyReader.Read(package.Data, faults);
        var fault = Assert.Single(faults);
        return (fault.Code, fault.File);
    }

    private static void Write(PackageFolder package, string name, string text) =>
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(package.Data, "reference", "policies")).FullName, name), text);
}
