using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>A manager is a role: no name of a person from the documents stands anywhere in the repository or in the mart.</summary>
public sealed class PersonalNamesTest
{
    [SeedsFact]
    public void No_persons_name_from_the_documents_stands_in_the_repository()
    {
        var any = PersonalNames.OfTheDocuments();

        // The place is enough: a message with the name would itself spread it.
        var places = Repository.Files().SelectMany(file => Lines(file).Select((line, i) => (line, i)).Where(l => any.IsMatch(l.line)).Select(l => $"{file}:{l.i + 1}"));

        Assert.Empty(places);
    }

    [SeedsFact]
    public void No_persons_name_from_the_documents_stands_in_the_mart()
    {
        using var mart = new LoadedMart();

        Assert.Empty(Places(mart, PersonalNames.OfTheDocuments()));
    }

    [Fact]
    public void A_name_in_any_text_of_the_mart_is_found()
    {
        using var mart = new LoadedMart();
        mart.Execute("UPDATE fact_measurement SET result_text = 'del dott. Bruneri' WHERE measurement_key = (SELECT min(measurement_key) FROM fact_measurement)");

        Assert.Equal(["fact_measurement.result_text"], Places(mart, PersonalNames.AnyOf(["Bruneri"])));
    }

    // Title, name: the surname is what must not be found, and so it must be read from all ways of writing it.
    [Theory]
    [InlineData("assegnato alla dr.ssa Anna Verdini – Responsabile", "Verdini")]
    [InlineData("Il dott.  Mario  Bruneri) e altri", "Bruneri")]
    [InlineData("(Dr Luca d'Azzurri) trasmesse", "Azzurri")]
    [InlineData("D.ssa Carla Neretti e dott. Ugo Giallini", "Neretti,Giallini")]
    [InlineData("Sig.ra Lina Grigioni\t100%", "Grigioni")]
    [InlineData("dr VERDINI 100", "VERDINI")]
    [InlineData("il Responsabile Dott. Ivo\nRossetti; il Responsabile", "Rossetti")]
    [InlineData("dr.ssa Anna Verdini \nObiettivo operativo", "Verdini")]
    [InlineData("adottati Iniziative; sig. ; 100 dr. 20", "")]
    public void Names_are_known_by_their_titles(string text, string surnames) =>
        Assert.Equal(surnames.Split(',', StringSplitOptions.RemoveEmptyEntries), PersonalNames.In(text));

    // Table and column: the text itself would spread the name.
    private static List<string> Places(LoadedMart mart, Regex any)
    {
        var columns = mart.TextColumns();
        Assert.True(columns.Count > 50, $"Only {columns.Count} columns of text were found in the mart: the test would prove nothing.");
        return [.. columns.Where(column => mart.Texts(column).Any(any.IsMatch)).Select(column => $"{column.Table}.{column.Column}")];
    }

    private static IEnumerable<string> Lines(string file)
    {
        var text = Repository.Read(file);
        return text.Contains('\0', StringComparison.Ordinal) ? [] : text.Split('\n');
    }
}
