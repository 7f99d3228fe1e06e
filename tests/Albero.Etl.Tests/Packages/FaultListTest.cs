using Albero.Etl.Packages;

namespace Albero.Etl.Tests.Packages;

public class FaultListTest
{
    [Fact]
    public void Of_each_file_the_first_faults_by_line_are_kept_and_the_others_counted_by_what_is_wrong()
    {
        var faults = new FaultList(2);
        foreach (var line in (int[])[9, 3, 7, 1, 5]) faults.Add(Fault("b", line, FaultCode.NotANumber));
        faults.Add(Fault("b", 2, FaultCode.RowTwice));
        faults.Add(Fault("b", 8, FaultCode.RowTwice));
        faults.Add(Fault("a", 4, FaultCode.RowTwice));

        Assert.Equal(8, faults.Count);
        Assert.Equal([("b", 1), ("b", 2), ("a", 4)], faults.Select(fault => (fault.File, fault.Line)));
        var (file, codes) = Assert.Single(faults.Others);
        Assert.Equal("b", file);
        Assert.Equal([(FaultCode.NotANumber, 4), (FaultCode.RowTwice, 1)], codes);
    }

    [Fact]
    public void Lists_that_are_joined_keep_and_count_as_one_does()
    {
        var (whole, joined) = (new FaultList(3), new FaultList(3));
        for (var part = 0; part < 4; part++)
        {
            var faults = new FaultList(3);
            for (var i = 0; i < 5; i++)
            {
                var fault = Fault("f", (7 * ((5 * part) + i)) % 20, i % 2 == 0 ? FaultCode.NotACode : FaultCode.CellEmpty);
                faults.Add(fault);
                whole.Add(fault);
            }

            joined.AddAll(faults);
        }

        Assert.Equal(20, joined.Count);
        Assert.Equal(whole, joined);
        Assert.Equal(Assert.Single(whole.Others).Codes, Assert.Single(joined.Others).Codes);
    }

    [Fact]
    public void A_fault_that_a_correction_brings_counts_once_though_it_is_read_twice()
    {
        var faults = new FaultList(1);
        for (var line = 2; line < 7; line++)
        {
            faults.Add(Fault("corrections.csv", line, FaultCode.ControlCharacter, RawTable.CorrectedColumn));
            faults.Add(Fault("corrections.csv", line, FaultCode.ControlCharacter, RawTable.CorrectedColumn));
            faults.Add(Fault("corrections.csv", line, FaultCode.NotANumber, RawTable.CorrectedColumn));
        }

        Assert.Equal(10, faults.Count);
        Assert.Equal([(FaultCode.NotANumber, 5), (FaultCode.ControlCharacter, 4)], Assert.Single(faults.Others).Codes);
    }

    [Fact]
    public void As_many_faults_as_are_kept_leave_none_to_count()
    {
        var faults = new FaultList(3) { Fault("f", 1, FaultCode.CellEmpty), Fault("f", 1, FaultCode.CellEmpty), Fault("f", 2, FaultCode.CellEmpty) };
        Assert.Equal(3, faults.Count());
        Assert.Empty(faults.Others);
    }

    private static PackageFault Fault(string file, int line, FaultCode code, string column = "c") => new(code, file, line, column, "");
}
