using System.Text;
using Albero.Etl.Readers;

namespace Albero.Etl.Tests.Readers.PerformanceTree2020;

/// <summary>What becomes of a field between the heading of A.1.1.1 and its indicators.</summary>
public class StrayLinesTest
{
    private const string Above = """
        Albero della Performance 2020
        Area Strategica
        A Porto
        A.1 Molo
        A.1.1 Barche
        Indicatori
        Barche a vela
        Peso 50 %
        Stato 1
        Target 2020 SI
        Barche a remi
        Peso 50 %
        Stato 2
        Target 2020 NO
        A.1.1.1 Remi
        """;

    private const string Below = """

        Indicatori
        Remi nuovi
        Peso 100 %
        Stato 3
        Target 2020 FORSE
        """;

    // What is printed instead in the lines above, after a bar; the stray line; where it goes; why it goes nowhere.
    [Theory]
    [InlineData("Target 2020 NO|", "Target 2020 NO", "displaced A.1.1/2 target", "")]
    [InlineData("Target 2020 SI|", "Target 2020 NO", "displaced A.1.1/1 target", "")]
    [InlineData("Stato |Target 2021 ", "Stato 2", "", "several above lack it: A.1.1/2, A.1.1/1")]
    [InlineData("", "Target 2020 SI", "repeated A.1.1/1 target", "")]
    [InlineData("", "Target 2020 FORSE", "", "none above lacks it or prints it too")]
    [InlineData("", "Target 2021 NO", "", "none above lacks it or prints it too")]
    [InlineData("Target 2020 SI|Target 2020 SI\nTarget 2021 SI", "Target 2021 NO", "displaced A.1.1/2 target", "")]
    [InlineData("A.1.1.1 Remi|A.1.1.2 Pale\nIndicatori\nPale\nPeso 100 %\nStato 4\nTarget 2020 5\nA.1.1.1 Remi", "Target 2020 SI", "", "none above lacks it or prints it too")]
    public void A_stray_field_goes_where_only_one_place_can_be_its_own(string instead, string stray, string where, string why)
    {
        var above = instead.Split('|') is [var printed, var other] ? Above.Replace(printed, other) : Above;
        var document = SourceDocument.FromBytes("d.txt", Encoding.UTF8.GetBytes($"{above}\n{stray}\n{Below}"));
        var result = PlanReaders.Named("albero-2020")!.Read(document, new ReadRequest("lagoverde", 2020));

        Assert.Equal(where, string.Join("; ", result.Package.LayoutNotes.Select(row => $"{row.Kind} {row.ObjectiveKey}/{row.IndicatorNumber} {row.Column}")));
        Assert.Equal(why.Length == 0 ? [] : [stray], result.Unplaced.Select(line => line.Text));
        Assert.Equal(why.Length == 0 ? [] : [true], result.Notes.Where(note => note.Code == NoteCode.LeftOverText).Select(note => note.Text.Contains(why)));
    }
}
