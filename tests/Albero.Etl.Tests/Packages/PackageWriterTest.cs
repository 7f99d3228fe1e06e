using Albero.Domain.Plans;
using Albero.Etl.Packages;

namespace Albero.Etl.Tests.Packages;

public class PackageWriterTest
{
    [Fact]
    public void Files_are_comma_separated_with_line_feeds_and_no_byte_order_mark()
    {
        using var folder = new TemporaryFolder();
        PackageWriter.Write(SamplePlan.Package, folder.Path);

        Assert.Equal(
            "objective_key,indicator_number,evidence,source,source_line\n1.1.1,,\"Relazione \"\"finale\"\"\",monitoraggio,45\n"u8.ToArray(),
            File.ReadAllBytes(folder["evidence.csv"]));
        Assert.Contains("1.1.1,1.1.1,1.1,operational,\"Sportelli, orari e «code»\",Sportelli,8,60 %,manager,,,monitoraggio,20\n", File.ReadAllText(folder["objectives.csv"]));
    }

    [Fact]
    public void A_table_without_rows_has_no_file_but_corrections_waits_with_its_header()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["verdicts.csv"], "left by an earlier extraction");
        PackageWriter.Write(SamplePlan.Package, folder.Path);

        Assert.False(File.Exists(folder["verdicts.csv"]));
        Assert.Equal("table,key,column,read,corrected,reason,line\n", File.ReadAllText(folder["corrections.csv"]));
    }

    [Fact]
    public void Writing_twice_gives_the_same_bytes()
    {
        using var one = new TemporaryFolder();
        using var two = new TemporaryFolder();
        PackageWriter.Write(SamplePlan.Package, one.Path);
        PackageWriter.Write(SamplePlan.Package, two.Path);

        foreach (var file in Directory.GetFiles(one.Path).Select(Path.GetFileName))
        {
            Assert.Equal(File.ReadAllBytes(one[file!]), File.ReadAllBytes(two[file!]));
        }
    }
}
