using Albero.Etl.Readers;
using Albero.Etl.Readers.ObjectiveSheets2018.Cells;

namespace Albero.Etl.Tests.Readers;

/// <summary>Rows of cells without columns: what stands between the heading of the targets and the results.</summary>
public class CellSplitterTest
{
    // Text of the row (\f opens a page) | baseline | first target | second target | weight | is there a doubt?
    public static TheoryData<string, string, string, string, string, bool> Rows => new()
    {
        { "44 bambini accolti 25 30 10,00%", "44 bambini accolti", "25", "30", "10,00%", false },
        { "- - 15 20,00%", "-", "-", "15", "20,00%", false },
        { "- si si 30,00%", "-", "si", "si", "30,00%", false },
        { "Nessuna // 3% 20 %", "Nessuna", "//", "3%", "20 %", false },
        { "75,00% 75,00% 25,00%", "", "75,00%", "75,00%", "25,00%", true },
        { "si si 10,00%", "", "si", "si", "10,00%", true },
        { "(somma eventi e\nmostre)\n\n5 10 30,00%", "(somma eventi e mostre)", "5", "10", "30,00%", false },
        { "12 \n(somma eventi e\n\nmostre)\n5 7\n\n20,00%", "12 (somma eventi e mostre)", "5", "7", "20,00%", false },
        { "1.200 barche 600 barche 1.000 barche 70,00%", "1.200 barche", "600 barche", "1.000 barche", "70,00%", false },
        { "nuova attività almeno due feste almeno sei feste 10,00%", "nuova attività", "almeno due feste", "almeno sei feste", "10,00%", false },
        { "2 mercati, 6 fiere 2 mercati 4 mercati\n6 fiere\n\n10 gite\n\n15,00%", "2 mercati, 6 fiere", "2 mercati", "4 mercati 6 fiere 10 gite", "15,00%", false },
        { "30\nvisite\n\n10\nvisite\n\n30\nvisite\n\n25,00%", "30 visite", "10 visite", "30 visite", "25,00%", false },
        { "esame di 20\nbarche\n\nesame di 60\n\nbarche\nesame di 90\nbarche\n\n5%", "esame di 20 barche", "esame di 60 barche", "esame di 90 barche", "5%", false },
        { "- Stato delle\nopere\n\nElenco delle\nopere\n\n100,00%", "-", "Stato delle opere", "Elenco delle opere", "100,00%", false },
        { "nuova attività\n- Avvio del\n\nporto\n\n35,00%", "nuova attività", "-", "Avvio del porto", "35,00%", false },
        { "98% (STIMATO) -------\n\n98% degli\nacquisti\n\n25,00%", "98% (STIMATO)", "-------", "98% degli acquisti", "25,00%", false },
        { "Nessuno ------- Esame del 100%\ndelle barche\n\n25,00%", "Nessuno", "-------", "Esame del 100% delle barche", "25,00%", false },
        { "10 4 10\n\nPASSA DA\n35,00% A\n\n20%", "10", "4", "10", "PASSA DA 35,00% A 20%", false },
        { "nuova attività prova\nil 31 maggio\n\nprova il 31\nmaggio e il 30\n\nPASSA DA\n20,00% A\n\fnovembre 10%", "nuova attività", "prova il 31 maggio", "prova il 31 maggio e il 30 novembre", "PASSA DA 20,00% A 10%", true },
        { "Turni degli incarichi 25,00%\n\fal porto e\nai moli", "", "", "Turni degli incarichi al porto e ai moli", "25,00%", true },
        { "Nessuno Avvio prova 40%", "Nessuno", "", "Avvio prova", "40%", true },
        { "10 4 10", "10", "4", "10", "", false },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Cells_go_where_the_row_shows_them(string row, string baseline, string first, string second, string weight, bool doubt)
    {
        var document = SourceDocument.FromBytes("row.txt", System.Text.Encoding.UTF8.GetBytes(row));
        var mender = new WordMender(document);
        var (weightWords, others) = WeightCell.Take(Words.Of(document.Lines));
        var cells = CellSplitter.Split(others, 2018);
        Assert.Equal(
            (baseline, first, second, weight, doubt),
            (mender.Cell(cells.Baseline).Text, mender.Cell(cells.First).Text, mender.Cell(cells.Second).Text,
                mender.Cell(weightWords).Text, cells.Doubt.Length > 0));
    }

    [Fact]
    public void A_text_that_names_a_day_of_the_plans_year_is_no_baseline()
    {
        const string row = "Molo affidato\n\nil 8/3/2018\n\nBoe affidate\n\nMolo finito\n\nboe finite";
        var cells = CellSplitter.Split(Words.Of(SourceDocument.FromBytes("row.txt", System.Text.Encoding.UTF8.GetBytes(row)).Lines), 2018);
        Assert.Empty(cells.Baseline);
        Assert.NotEmpty(cells.Doubt);
    }
}
