using Albero.Etl.Readers.WideTable2021;

namespace Albero.Etl.Tests.Readers.WideTable2021;

public class OfficeNamesTest
{
    private static readonly OfficeNames Names = new(
        ["U.O. Boe e Fari", "U.O. Boe E fari,", "U.O. Boe e Fari", "Boe e Fari", "Molo", "U.O. Attività' , Rive", "U.O. Attività, Rive", "Uova"]);

    [Theory]
    [InlineData("U.O. Boe e Fari", "U.O. Boe e Fari")]
    [InlineData("U.O. Boe E fari,", "U.O. Boe e Fari")]
    [InlineData("Boe e Fari", "U.O. Boe e Fari")]
    [InlineData("Molo", "Molo")]
    [InlineData("Uova", "Uova")]
    [InlineData("U.O. Attività' , Rive", "U.O. Attività, Rive")]
    [InlineData("U.O. Attività, Rive", "U.O. Attività, Rive")]
    public void An_office_has_one_name_whatever_its_spelling(string printed, string name) => Assert.Equal(name, Names.NameOf(printed));
}
