using System.Text;
using Albero.Etl.Commands;
using Albero.Etl.Readers;

namespace Albero.Etl.Tests.Readers;

public sealed class ExtractCommandTest : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("albero-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_package_is_written_with_a_summary()
    {
        var (code, output, _) = Run(Golden);
        Assert.Equal(0, code);
        Assert.Contains("3 operational objectives, 8 indicators", output);
        Assert.Contains("20,00% + PASSA DA 50,00% A 60% + PASSA DA 20,00% A 10% + 10,00% = 100 %", output);
        Assert.Contains("line 384: «riga che nessuno si aspetta»", output);
        Assert.True(File.Exists(Path.Combine(Package, "datapackage.json")));
        Assert.True(File.Exists(Path.Combine(Package, "corrections.csv")));
    }

    [Fact]
    public void On_top_of_a_package_nothing_changes_without_write()
    {
        Run(Golden);
        var (targets, corrections) = (Path.Combine(Package, "targets.csv"), Path.Combine(Package, "corrections.csv"));
        File.WriteAllText(targets, File.ReadAllText(targets).Replace("Avvio prova", "Avvio finto"));
        File.AppendAllText(corrections, "targets,2.1.1|1|2018-H1,target,Avvio prova,Avvio,prova,419\n");
        var (before, person) = (File.ReadAllText(targets), File.ReadAllText(corrections));

        var (code, output, _) = Run(Golden);
        Assert.Equal(0, code);
        Assert.Contains("- 2.1.1,1,2018-H1,Avvio finto,", output);
        Assert.Contains("+ 2.1.1,1,2018-H1,Avvio prova,", output);
        Assert.Equal(before, File.ReadAllText(targets));

        Run(Golden, write: true);
        Assert.Contains("Avvio prova", File.ReadAllText(targets));
        Assert.Equal(person, File.ReadAllText(corrections));
        Assert.Contains("already says exactly this", Run(Golden).Output);
    }

    [Fact]
    public void A_package_is_written_over_whole_or_not_at_all()
    {
        Run(Golden);
        var (objectives, targets) = (Path.Combine(Package, "objectives.csv"), Path.Combine(Package, "targets.csv"));
        File.AppendAllText(objectives, "a person's row\n");
        File.Delete(Path.Combine(Package, "offices.csv"));
        File.Delete(targets);
        Directory.CreateDirectory(targets);
        var before = Directory.GetFileSystemEntries(Package).Order().ToList();
        var edited = File.ReadAllText(objectives);

        var (code, _, error) = Run(Golden, write: true);

        Assert.Equal(1, code);
        Assert.Contains("Nothing was changed", error);
        Assert.Equal(edited, File.ReadAllText(objectives));
        Assert.Equal(before, Directory.GetFileSystemEntries(Package).Order());
    }

    [Fact]
    public void A_package_of_another_plan_is_not_written_over()
    {
        Run(Golden);
        var (code, _, error) = Run(Golden with { Chamber = "altrove" }, write: true);
        Assert.Equal(2, code);
        Assert.Contains("found the plan lagoverde/2018, expected altrove/2018", error);
    }

    [Fact]
    public void A_missing_file_an_unknown_layout_and_another_year_are_rejected_and_write_nothing()
    {
        Assert.Contains("no such file", Rejected(Golden with { Document = "/nowhere.txt" }));
        Assert.Contains("a folder. Name the text", Rejected(Golden with { Document = "/" }));
        Assert.Contains("found 'schede-1999'; expected auto or one of: schede-2018", Rejected(Golden with { Layout = "schede-1999" }));
        Assert.Contains("line 4: the cover says 2018, asked for was 2019", Rejected(Golden with { Year = 2019 }));
    }

    [Fact]
    public void The_layout_is_recognised_and_the_summary_says_by_what()
    {
        Assert.Contains("layout schede-2018 (recognised by «OBIETTIVO OPERATIVO n.n.n» at lines 28, 31, 34 and 3 more; ", Run(Golden).Output);
        var (code, output, _) = Run(Golden with { Document = Repository.Golden("lagoverde-2019.txt"), Year = 2019, Folder = Path.Combine(_folder, "2019") });
        Assert.Equal(0, code);
        Assert.Contains("layout slide-2019 (recognised by «OBIETTIVO n.n.n» at lines 30, 60, 87 and 3 more; «PESO DEGLI OBIETTIVI» at line 12; ", output);
        Assert.Contains("layout slide-2019 (named with --layout)", Run(Golden with
        {
            Document = Repository.Golden("lagoverde-2019.txt"), Year = 2019, Layout = "slide-2019", Folder = Path.Combine(_folder, "named"),
        }).Output);
    }

    [Fact]
    public void A_document_that_two_layouts_recognise_is_rejected_with_the_marks_of_both()
    {
        var path = Path.Combine(_folder, "both.txt");
        File.WriteAllText(path, File.ReadAllText(Repository.Golden("lagoverde-2018.txt")) + File.ReadAllText(Repository.Golden("lagoverde-2019.txt")));
        var error = Rejected(Golden with { Document = path });
        Assert.Contains("both.txt: more than one layout fits", error);
        Assert.Contains("schede-2018: 5 of 5 marks found", error);
        Assert.Contains("found: «OBIETTIVO OPERATIVO n.n.n» at lines 28, 31, 34 and 3 more; ", error);
        Assert.Contains("slide-2019: 5 of 5 marks found", error);
        Assert.Contains("found: «OBIETTIVO n.n.n» at lines 507, 537, 564 and 3 more; ", error);
        Assert.Contains("name it with --layout (schede-2018, slide-2019", error);
    }

    [Fact]
    public void A_document_of_no_known_layout_is_rejected_with_what_every_layout_looked_for_and_the_nearest_first()
    {
        var path = Path.Combine(_folder, "other.txt");
        File.WriteAllText(path, "un altro documento\nOBIETTIVO OPERATIVO 1.1.1\n");
        var error = Rejected(Golden with { Document = path }).Split('\n', StringSplitOptions.TrimEntries);
        Assert.Equal("albero extract: other.txt: no known layout. What was looked for, layout by layout:", error[0]);
        Assert.Equal("schede-2018: 1 of 5 marks found", error[1]);
        Assert.Equal("found: «OBIETTIVO OPERATIVO n.n.n» at line 2", error[2]);
        Assert.StartsWith("not found: «Peso dell'obiettivo dirigenziale»; ", error[3], StringComparison.Ordinal);
        Assert.All(PlanReaders.All, reader => Assert.Contains(error, line => line.StartsWith(reader.Layout + ": ", StringComparison.Ordinal)));
        Assert.Contains(error, line => line.StartsWith("If you know the layout, name it with --layout (schede-2018, ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_layout_that_was_named_is_taken_and_the_summary_says_which_marks_are_missing()
    {
        var path = Path.Combine(_folder, "part.txt");
        File.WriteAllLines(path, File.ReadLines(Repository.Golden("lagoverde-2018.txt")).Where(line => !line.StartsWith("Risultati raggiunt", StringComparison.Ordinal)));
        Assert.Contains(
            "layout schede-2018 (named with --layout; not found in the document: «Risultati raggiunti»)",
            Run(Golden with { Document = path, Layout = "schede-2018" }).Output);
    }

    [Fact]
    public void A_document_that_is_not_UTF8_is_rejected()
    {
        var path = Path.Combine(_folder, "latin1.txt");
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes("qualità\n"));
        Assert.Contains("latin1.txt, line 1: byte 0xE0 is not UTF-8", Rejected(Golden with { Document = path }));
    }

    private string Package => Path.Combine(_folder, "package");

    private ExtractOptions Golden => new(Repository.Golden("lagoverde-2018.txt"), "lagoverde", 2018, Package, "auto", false);

    private static (int Code, string Output, string Error) Run(ExtractOptions options, bool write = false)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (ExtractCommand.Run(options with { Write = write }, output, error), output.ToString(), error.ToString());
    }

    private string Rejected(ExtractOptions options)
    {
        var (code, _, error) = Run(options);
        Assert.Equal(2, code);
        Assert.False(Directory.Exists(Package));
        return error;
    }
}
