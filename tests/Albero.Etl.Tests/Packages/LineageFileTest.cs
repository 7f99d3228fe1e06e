using System.Globalization;
using Albero.Domain.Series;
using Albero.Etl.Mart;
using Albero.Etl.Packages;
using Albero.Etl.Tests.Mart;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Albero.Etl.Tests.Packages;

/// <summary>What can be wrong with lineage.csv, on the two years in <c>tests/packages</c>.</summary>
public sealed class LineageFileTest : IDisposable
{
    private const string Header = "from_chamber,from_year,from_key,from_number,to_chamber,to_year,to_key,to_number,grade,note";
    private const string First = "roccadoro,2020,1.1.1,1,roccadoro,2021,1.1.1,1,same,";
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it-IT");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    private readonly TemporaryFolder temporary = new();

    public LineageFileTest() => TwoYearsMart.Copy(Path.Combine(Repository.Root, "tests", "packages"), Data);

    private string Data => temporary["data"];

    private string Lineage => LineageFile.PathIn(Data);

    // A row below the first one, which stands at line 2, and what is said about it at line 3.
    public static TheoryData<string, string, string, string, string> WrongRows => new()
    {
        { "roccadoro,2020,1.1.1,2,roccadoro,2021,1.1.1,2,uguale,", "grade", "uguale", "same, reworded, changed_unit, changed_scope, not_comparable", "same, reworded" },
        { "roccadoro,2020,1.1.1,2,roccadoro,2021,1.1.1,2,,", "grade", "", "compilata", "filled" },
        { "roccadoro,2020,1.1.1,,roccadoro,2021,1.1.1,2,same,", "from_number", "", "un numero come nell'altra cella", "a number as in the other cell" },
        { "roccadoro,2020,1.1.1,2,roccadoro,2021,1.1.1,,same,", "to_number", "", "o nessuno in entrambe", "or none in both" },
        { "roccadoro,2020,1.1.1,due,roccadoro,2021,1.1.1,2,same,", "from_number", "due", "un numero intero", "a whole number" },
        { "roccadoro,2020,1.1.1,2,roccadoro,2020,1.1.1,2,same,", "to_year", "2020", "un anno dopo 2020", "a year after 2020" },
        { "roccadoro,2021,1.1.1,2,roccadoro,2020,1.1.1,2,same,", "to_year", "2020", "un anno dopo 2021", "a year after 2021" },
        { "roccadoro,20,1.1.1,2,roccadoro,2021,1.1.1,2,same,", "from_year", "20", "da 2000 a 2100", "2000 to 2100" },
        { "roccadoro,2020,1.1.1,2,Roccadoro,2021,1.1.1,2,same,", "to_chamber", "Roccadoro", "^[a-z][a-z0-9-]{0,59}$", "^[a-z][a-z0-9-]{0,59}$" },
        { ",2020,1.1.1,2,roccadoro,2021,1.1.1,2,same,", "from_chamber", "", "compilata", "filled" },
        { "roccadoro,2020,1.1.1,2,roccadoro,2021,,2,same,", "to_key", "", "compilata", "filled" },
        { "roccadoro,2020,1.1.1,2,roccadoro,2021,1.1.1,2,same,a\u0007b", "note", "a\\u0007b", "senza caratteri di controllo", "without control characters" },
        { "roccadoro,2020,1.9,,roccadoro,2021,1.1,,same,", "from_key", "1.9", "objectives.csv del piano roccadoro/2020", "objectives.csv of plan roccadoro/2020" },
        { "roccadoro,2020,1.1,,roccadoro,2021,1.10,,same,", "to_key", "1.10", "objectives.csv del piano roccadoro/2021", "objectives.csv of plan roccadoro/2021" },
        { "roccadoro,2020,1.1.1,4,roccadoro,2021,1.1.1,2,same,", "from_number", "4", "roccadoro/2020/1.1.1; ci sono 1, 2, 3", "roccadoro/2020/1.1.1; there are 1, 2, 3" },
        { "roccadoro,2019,1.1.1,1,roccadoro,2021,1.1,1,same,", "to_number", "1", "roccadoro/2021/1.1; ci sono ", "roccadoro/2021/1.1; there are " },
        { First, "to_key", "roccadoro/2020/1.1.1/1 → roccadoro/2021/1.1.1/1", "la prima è alla riga 2", "the first is at line 2" },
        { First.Replace(",same,", ",not_comparable,"), "to_key", "roccadoro/2020/1.1.1/1 → roccadoro/2021/1.1.1/1", "la prima è alla riga 2", "the first is at line 2" },
        { "roccadoro,2020,1.1.1,1,roccadoro,2021,1.1.1,2,changed_unit,", "from_key", "roccadoro/2020/1.1.1/1", "è già alla riga 2", "it stands at line 2" },
        { "roccadoro,2020,1.1.1,2,roccadoro,2021,1.1.1,1,reworded,", "to_key", "roccadoro/2021/1.1.1/1", "non si divide", "never forks" },
    };

    [Theory]
    [MemberData(nameof(WrongRows))]
    public void A_wrong_row_is_told_with_its_place_and_stops_check_and_load(string row, string column, string found, string italian, string english)
    {
        File.WriteAllLines(Lineage, [Header, First, row]);

        var fault = Assert.Single(Faults());

        Assert.Equal((Lineage, 3, column), (fault.File, fault.Line, fault.Column));
        Assert.StartsWith($"{Lineage}:3: colonna {column}: trovato «{found}», atteso ", PackageMessages.Text(fault, Italian));
        Assert.Contains(italian, PackageMessages.Text(fault, Italian));
        Assert.StartsWith($"{Lineage}:3: column {column}: found «{found}», expected ", PackageMessages.Text(fault, English));
        Assert.Contains(english, PackageMessages.Text(fault, English));
        Assert.Equal(2, Run().Check());
        Assert.Equal(2, Run().Load());
        Assert.False(Directory.Exists(temporary["mart"]));
    }

    [Theory]
    [InlineData("", 1, "", "from_chamber,from_year")]
    [InlineData("from_chamber,from_year\n", 1, "from_key", "la colonna from_key")]
    [InlineData(Header + "\n" + First + "\nroccadoro,2020\n", 3, "from_key", "10 celle")]
    [InlineData(Header + "\n\"roccadoro,2020\n", 2, "", "virgolette")]
    public void A_file_of_another_shape_is_refused(string text, int line, string column, string expected)
    {
        File.WriteAllText(Lineage, text);

        var faults = Faults();

        Assert.Equal((line, column), (faults.First().Line, faults.First().Column));
        Assert.Contains(expected, PackageMessages.Text(faults.First(), Italian));
        Assert.Equal(2, Run().Load());
    }

    [Fact]
    public void A_folder_in_its_place_is_not_taken_for_no_lineage()
    {
        File.Delete(Lineage);
        Directory.CreateDirectory(Lineage);

        Assert.Equal((FaultCode.FileUnreadable, Lineage), (Assert.Single(Faults()).Code, Faults().First().File));
    }

    [Fact]
    public void A_reference_folder_that_cannot_be_looked_into_is_told_once()
    {
        if (OperatingSystem.IsWindows()) return;
        var reference = Path.Combine(Data, "reference");
        var faults = Unprivileged.WithoutAccessTo(reference, () =>
        {
            var told = new FaultList();
            PolicyReader.Read(Data, told);
            LineageFile.Read(Data, told);
            return told;
        });

        Assert.Equal((FaultCode.FolderUnreadable, reference), (Assert.Single(faults).Code, faults.First().File));
    }

    [Fact]
    public void Without_the_file_no_year_is_joined()
    {
        File.Delete(Lineage);
        Assert.Empty(Faults());
        Assert.Equal(0, Run().Load());

        Assert.Equal([[17L, 17L]], Sql.Rows(temporary["mart"], "SELECT count(*), count(DISTINCT indicator_series) FROM dim_indicator"));
        Assert.Equal([[0L]], Sql.Rows(temporary["mart"], "SELECT count(*) FROM measurement WHERE last_result_value IS NOT NULL OR trend IS NOT NULL"));
    }

    [Fact]
    public void Rows_about_plans_that_are_not_there_wait_for_them()
    {
        Directory.Delete(Path.Combine(Data, "roccadoro", "2020"), recursive: true);
        File.AppendAllText(Lineage, "altra,2015,1.2.3,4,altra,2016,1.2.3,4,same,\n");
        Assert.Empty(Faults());
        Assert.Equal(0, Run().Load());

        Assert.Equal([[0L]], Sql.Rows(temporary["mart"], "SELECT count(*) FROM fact_lineage"));
        Assert.Equal([[17L]], Sql.Rows(temporary["mart"], "SELECT rows FROM load_audit WHERE name = 'reference/lineage.csv'"));
    }

    [Fact]
    public void The_dialect_of_an_italian_Excel_reads_the_same()
    {
        var expected = LineageFile.Read(Data, []).Links;
        File.WriteAllText(Lineage, "\ufeff" + File.ReadAllText(Lineage).Replace(',', ';').Replace("\n", "\r\n"));

        Assert.Equal(16, expected.Count);
        Assert.Equal(expected, LineageFile.Read(Data, []).Links);
        Assert.Equal(new LineageLink(new("roccadoro", 2020, "1.1.2", 1), new("roccadoro", 2021, "1.1.3", 1), LineageGrade.ChangedUnit, "da partecipanti a ore", 13), expected[11]);
    }

    [Fact]
    public void If_changed_loads_anew_when_only_the_lineage_changed()
    {
        Assert.Equal(0, Run(ifChanged: true).Load());
        var first = MartFolder.Published(temporary["mart"]);
        Assert.Equal(0, Run(ifChanged: true).Load());
        Assert.Equal(first, MartFolder.Published(temporary["mart"]));

        File.WriteAllText(Lineage, File.ReadAllText(Lineage).Replace("2021,1.1.1,3,same", "2021,1.1.1,3,changed_scope"));
        Assert.Equal(0, Run(ifChanged: true).Load());
        Assert.NotEqual(first, MartFolder.Published(temporary["mart"]));
        Assert.Equal([["changed_scope", null]], Sql.Rows(temporary["mart"], "SELECT series_grade, trend FROM measurement WHERE period = '2021-FY' AND objective_code = '1.1.1' AND indicator_number = 3"));
    }

    public void Dispose() => temporary.Dispose();

    private FaultList Faults()
    {
        var faults = new FaultList();
        var sheet = LineageFile.Read(Data, faults);
        LineageFile.Within(sheet, [.. PackageSet.Read(Data).Packages.Select(package => package.Package!)], faults);
        return faults;
    }

    private LoadRun Run(bool ifChanged = false) => new(
        Options.Create(new LoadOptions { Data = Data, Mart = temporary["mart"], IfChanged = ifChanged }), new LoadMessages(Italian), new LoadProgress(), NullLogger<LoadRun>.Instance);
}
