using System.Globalization;
using Albero.Domain.Missions;
using Albero.Etl.Packages;
using Albero.Etl.Tests.Mart;

namespace Albero.Etl.Tests.Packages;

/// <summary>What can be wrong with missions.csv and mission-map.csv as a whole; single cells are the matrix's.</summary>
public class MissionFilesTest
{
    private static readonly CultureInfo Italian = CultureInfo.GetCultureInfo("it-IT");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    // A row below the file's own rows, and what is said about it.
    public static TheoryData<string, string, string, string, string, string> WrongRows => new()
    {
        { "missions", "032,Altri servizi,009,Altro", "mission", "Altri servizi", "«Servizi istituzionali e generali», il nome della missione 032 alla riga 4", "«Servizi istituzionali e generali», the name of mission 032 at line 4" },
        { "missions", "011,Competitività e sviluppo delle imprese,005,Altro", "programme_code", "011|005", "la prima è alla riga 2", "the first is at line 2" },
        { "mission-map", "roccadoro,2020,1,012,004,", "key", "roccadoro|2020|1", "la prima è alla riga 2", "the first is at line 2" },
        { "mission-map", "roccadoro,2021,1.1,016,005,", "mission_code", "016", "una missione di missions.csv: 011, 012, 032", "a mission of missions.csv: 011, 012, 032" },
        { "mission-map", "roccadoro,2021,1.1,032,004,", "programme_code", "004", "un programma della missione 032 in missions.csv: 002, 003", "a programme of mission 032 in missions.csv: 002, 003" },
        { "mission-map", "roccadoro,2021,9,032,003,", "key", "9", "objectives.csv del piano roccadoro/2021", "objectives.csv of plan roccadoro/2021" },
        { "mission-map", "altra,1999,1,032,003,", "year", "1999", "da 2000 a 2100", "2000 to 2100" },
    };

    [Theory]
    [MemberData(nameof(WrongRows))]
    public void A_wrong_row_is_told_with_its_place_and_nothing_besides(string table, string row, string column, string found, string italian, string english)
    {
        var fault = Assert.Single(FaultsOf(table, row));

        Assert.EndsWith($"reference/{table}.csv", fault.File);
        Assert.Equal((6, column, found), (fault.Line, fault.Column, fault.Found));
        Assert.Contains(italian, PackageMessages.Text(fault, Italian));
        Assert.Contains(english, PackageMessages.Text(fault, English));
    }

    [Fact]
    public void A_list_that_could_not_be_read_whole_is_not_held_against_the_mapping()
    {
        Assert.Equal(FaultCode.NotANationalCode, Assert.Single(FaultsOf("missions", "16,Commercio internazionale,005,Sostegno")).Code);
        Assert.Equal(FaultCode.CellCount, Assert.Single(FaultsOf("missions", "016,Commercio internazionale")).Code);
    }

    [Fact]
    public void Without_the_files_nothing_has_a_national_code()
    {
        using var folder = new TemporaryFolder();
        var faults = new FaultList();

        var sheets = MissionFiles.Read(folder.Path, faults);

        Assert.Empty(faults);
        Assert.Equal((0, 0, 0), (sheets.Programmes.Count, sheets.Mappings.Count, sheets.Files.Count));
    }

    [Fact]
    public void Rows_about_plans_that_are_not_there_wait_for_them() =>
        Assert.Empty(FaultsOf("mission-map", "altra,2015,1.2.3,012,004,"));

    [Fact]
    public void The_committed_list_and_mapping_are_sound()
    {
        var data = Path.Combine(Repository.Root, "data");
        var faults = new FaultList();

        var sheets = MissionFiles.Read(data, faults);
        MissionFiles.CheckKeys(sheets, PackageSet.Read(data).Packages.Select(package => package.Package!), faults);

        Assert.Empty(faults);
        Assert.Equal(
            ["011/005", "012/004", "016/005", "032/002", "032/003", "032/004", "033/001", "033/002", "090/001", "091/001"],
            sheets.Programmes.Select(row => $"{row.Programme.MissionCode}/{row.Programme.ProgrammeCode}"));
        Assert.Contains(new MissionMapping("brescia", 2018, "2", "012", "004"), sheets.Reference.Mappings);
    }

    internal static FaultList FaultsOf(string table, string row)
    {
        using var folder = new TemporaryFolder();
        TwoYearsMart.Copy(Path.Combine(Repository.Root, "tests", "packages"), folder.Path);
        var file = Path.Combine(folder.Path, "reference", table + ".csv");
        var lines = File.ReadAllLines(file);
        File.WriteAllLines(file, [.. lines, row]);
        var faults = new FaultList();
        MissionFiles.CheckKeys(MissionFiles.Read(folder.Path, faults), PackageSet.Read(folder.Path).Packages.Select(package => package.Package!), faults);
        return faults;
    }
}
