using System.Globalization;
using Albero.Etl.Packages;
using HandMade = Albero.Etl.NewPackages.NewPackage;

namespace Albero.Etl.Tests.Packages;

/// <summary>What a fault advises: nobody is told to extract again what was never extracted.</summary>
public sealed class AdviceTest : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData("Segretario Generale", "", "Compilare la cella.", "Fill the cell.")]
    [InlineData("Giorni medi di risposta", "Giorni medi di rispost\ufffd", "Riscrivere il carattere nella cella e salvare il file in UTF-8.", "Write the character anew in the cell and save the file as UTF-8.")]
    public void A_plan_written_by_hand_is_mended_where_it_was_written(string old, string @new, string italian, string english)
    {
        var folder = temporary["val-chiara", "2022"];
        var plan = HandMade.Manifest("val-chiara", 2022, null);
        HandMade.Write(plan, folder);
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "esempio"))) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        foreach (var file in Directory.GetFiles(folder, "*.csv")) File.WriteAllText(file, File.ReadAllText(file).Replace(old, @new, StringComparison.Ordinal));

        var fault = Assert.Single(PackageReader.Read(folder).Faults);
        Assert.EndsWith(". " + italian, Text(fault, "it-IT"));
        Assert.EndsWith(". " + english, Text(fault, "en-GB"));
    }

    [Fact]
    public void A_plan_with_a_document_can_be_extracted_again_but_not_its_corrections()
    {
        using var package = new PackageFolder();
        package.Replace("objectives.csv", ",area,", ",,");
        package.Append("corrections.csv", "targets,1.1.1/1/2020-FY,,120,125,refuso,27");
        var faults = PackageReader.Read(package.Folder).Faults.ToLookup(fault => Path.GetFileName(fault.File), fault => Text(fault, "it-IT"));
        Assert.All(faults["objectives.csv"], text => Assert.EndsWith("Compilare la cella o rifare l'estrazione.", text));
        Assert.Contains(faults["corrections.csv"], text => text.EndsWith("Compilare la cella.", StringComparison.Ordinal));
    }

    private static string Text(PackageFault fault, string culture) => PackageMessages.Text(fault, CultureInfo.GetCultureInfo(culture));
}
