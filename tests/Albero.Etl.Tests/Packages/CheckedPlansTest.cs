using Albero.Etl.Packages;
using Albero.Etl.Tests.Mart;
using HandMade = Albero.Etl.NewPackages.NewPackage;

namespace Albero.Etl.Tests.Packages;

/// <summary>The last line of <c>check</c>: how many plans it looked at, not only those that it liked.</summary>
public sealed class CheckedPlansTest
{
    [Fact]
    public void It_counts_the_sound_and_the_faulty()
    {
        using var package = new PackageFolder();
        HandMade.Write(HandMade.Manifest("val-chiara", 2022, null), Path.Combine(package.Data, "val-chiara", "2022"));
        var check = EtlProcess.Run("check", "--data", package.Data);
        Assert.Equal(2, check.Code);
        Assert.StartsWith("albero: 2 piani controllati (1 in ordine, 1 con errori); 1 errore in tutto, ", check.Out.TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public void A_plan_without_its_manifest_is_faulty_and_what_stands_beside_the_plans_is_no_plan()
    {
        using var package = new PackageFolder();
        var headless = Directory.CreateDirectory(Path.Combine(package.Data, "altrove", "2021")).FullName;
        File.Copy(package["objectives.csv"], Path.Combine(headless, "objectives.csv"));
        FaultList faults = [.. PackageSet.Read(package.Data).Faults, new(FaultCode.FileEmpty, Path.Combine(package.Data, "reference", "lineage.csv"), 1, "", "")];
        Assert.Equal(new CheckedPlans(1, 1), CheckedPlans.Of(package.Data, faults));
    }

    [Fact]
    public void Many_faults_of_one_plan_are_one_faulty_plan()
    {
        using var package = new PackageFolder();
        package.Replace("objectives.csv", ",area,", ",zona,");
        package.Replace("results.csv", ",27", ",27a");
        var faults = PackageSet.Read(package.Data).Faults;
        Assert.True(faults.Count > 1);
        Assert.Equal(new CheckedPlans(0, 1), CheckedPlans.Of(package.Data, faults));
    }
}
