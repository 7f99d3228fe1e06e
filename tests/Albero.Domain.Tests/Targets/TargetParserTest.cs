using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Targets;

namespace Albero.Domain.Tests.Targets;

public class TargetParserTest
{
    /// <summary>Text → kind, operator, number, upper bound, unit, date, parts; blanks where null. Year of the context: 2018.</summary>
    public static TheoryData<string, string> ParseData => new()
    {
        // nothing
        { "", "none" }, { "-", "none" }, { "-------", "none" }, { "//", "none" }, { "====", "none" }, { "–", "none" }, { " \t ", "none" }, { "Nessuno", "none" },
        // Italian numbers
        { "5", "number = 5" }, { "1.771", "number = 1771" }, { "659.206,67", "number = 659206.67" }, { "27457", "number = 27457" },
        { "Kwh 612.863,800", "number = 612863.8 u:kWh" }, { "€ 9.300,00", "number = 9300 u:€" }, { "15.000 €", "number = 15000 u:€" },
        { "1.000.000,00 euro", "number = 1000000 u:€" }, { "2 milioni di euro", "number = 2000000 u:€" }, { "15 mila contatti", "number = 15000 u:contatti" },
        { "-18", "number = -18" }, { "+11", "number = 11" }, { "0", "number = 0" }, { "< 0,7", "number < 0.7" }, { "2000", "number = 2000" },
        { "1 000", "number = 1000" }, { "1\u00a0000", "number = 1000" }, { "1\u202f234", "number = 1234" }, { "1'000", "number = 1000" }, { "1’234", "number = 1234" },
        { "1 000 imprese", "number = 1000 u:imprese" }, { "2 500 imprese", "number = 2500 u:imprese" }, { "12 500,50", "number = 12500.5" }, { "12 500,00 €", "number = 12500 u:€" },
        { "1 000 000 €", "number = 1000000 u:€" }, { "€ 1 500", "number = 1500 u:€" }, { "≥ 1 500", "number >= 1500" }, { "-1 000", "number = -1000" },
        { "da 1 000 a 2 000", "range between 1000 2000" }, { "fase 1 100%", "percent = 100 u:%" }, { ",5", "number = 0.5" }, { "> ,5", "number > 0.5" },
        // units and words
        { "2.000 imprese", "number = 2000 u:imprese" }, { "almeno 300 utenti", "number >= 300 u:utenti" }, { "due iniziative", "number = 2 u:iniziative" }, { "12 (dodici) eventi", "number = 12 u:eventi" }, { "cinque (5)", "number = 5" },
        { "almeno cinque procedure", "number >= 5 u:procedure" }, { "almeno una riunione", "number >= 1 u:riunione" }, { "16 S.u.a.p. bresciani coinvolti", "number = 16 u:S.u.a.p." },
        { "non meno di 23.000 imprese", "number >= 23000 u:imprese" }, { "n. 5 eventi", "number = 5 u:eventi" }, { "10 nuove imprese", "number = 10 u:imprese" },
        { "€ 5 mln", "number = 5000000 u:€" }, { "euro 1,2 mld", "number = 1200000000 u:€" }, { "€/anno 5.000", "number = 5000 u:€" }, { "5 mln €", "number = 5000000 u:€" }, { "$ 500", "number = 500 u:$" },
        { "0,5‰", "number = 0.5 u:‰" }, { "5 per mille", "number = 5 u:‰" }, { "3 anni", "number = 3 u:anni" }, { "≥ 2018 imprese", "number >= 2018 u:imprese" },
        // operators
        { "almeno pari a 10", "number >= 10" }, { "pari almeno a 10", "number >= 10" }, { "più del 10%", "percent > 10 u:%" }, { "Riduzione tempi: <= 30 giorni", "number <= 30 u:giorni" },
        { ">= 7", "number >= 7" }, { "≥2", "number >= 2" }, { "> = 5", "number >= 5" }, { "=> 5", "number >= 5" }, { "N >= 12", "number >= 12" }, { "> 1", "number > 1" },
        { "<= 30 giorni dalla richiesta", "number <= 30 u:giorni" }, { "zero reclami", "number = 0 u:reclami" }, { "ventotto corsi", "number = 28 u:corsi" },
        { "<= 30 gg", "number <= 30 u:gg" }, { "entro 30 giorni", "number <= 30 u:giorni" }, { "max 30 gg", "number <= 30 u:gg" }, { "non più di 4", "number <= 4" },
        { "pari o superiore a 30", "number >= 30" }, { "maggiore o uguale a 30", "number >= 30" }, { "20 o più eventi", "number >= 20 u:eventi" }, { "superiore al 50%", "percent > 50 u:%" },
        // shares
        { "82,70%", "percent = 82.7 u:%" }, { "= 100%", "percent = 100 u:%" }, { "100 per cento", "percent = 100 u:%" }, { "≥ 80%", "percent >= 80 u:%" },
        { "Almeno l'80% sul totale dei giudizi", "percent >= 80 u:%" },
        // changes
        { ">= +15 %", "relative_change >= 15 u:%" }, { "+/- 0%", "relative_change = 0 u:%" }, { "-7%", "relative_change = -7 u:%" }, { "−5%", "relative_change = -5 u:%" },
        { "incremento 10%", "relative_change = 10 u:%" }, { "Riduzione del 10% dei certificati annullati anno precedente", "relative_change = -10 u:%" },
        { "Riduzione di almeno il 10%", "relative_change <= -10 u:%" }, { "10% in meno", "relative_change = -10 u:%" }, { "≥ 30% rispetto 2020 (12, 4)", "relative_change >= 30 u:%" },
        { "più 10%", "relative_change = 10 u:%" }, { "meno 10%", "relative_change = -10 u:%" }, { "diminuzione >= 10%", "relative_change <= -10 u:%" }, { "riduzione ≤ 5%", "relative_change >= -5 u:%" },
        { "Valore 2017 + 5%", "relative_change = 5 u:%" }, { "valore medio triennio 2015-2017 + 5%", "relative_change = 5 u:%" }, { "-10%/-15%", "relative_change = -10 u:% [-10 %] [-15 %]" },
        // yes
        { "SI", "boolean" }, { "sì", "boolean" }, { "si'", "boolean" }, { "Si (entro giugno)", "boolean" }, { "si\u0300", "boolean" },
        // dates
        { "31/12/2020", "deadline <= d:2020-12-31" }, { "<= 30/09/2020", "deadline <= d:2020-09-30" }, { "entro il 31/12/2020", "deadline <= d:2020-12-31" },
        { "30.06.2021", "deadline <= d:2021-06-30" }, { "30.11.21", "deadline <= d:2021-11-30" }, { "31 dicembre", "deadline <= d:2018-12-31" },
        { "1° giugno 2019", "deadline <= d:2019-06-01" }, { "entro il 30/6", "deadline <= d:2018-06-30" }, { "31/12", "deadline <= d:2018-12-31" },
        { "entro giugno 2019", "deadline <= d:2019-06-30" }, { "entro il primo semestre", "deadline <= d:2018-06-30" }, { "entro l'anno", "deadline <= d:2018-12-31" },
        { "dal 1.1.2018 al 31.7.2018", "deadline <= d:2018-07-31" },
        { "2018-12-31", "deadline <= d:2018-12-31" },
        { "30-set-18", "deadline <= d:2018-09-30" }, { "30-set-2018", "deadline <= d:2018-09-30" }, { "30/set", "deadline <= d:2018-09-30" },
        { "non oltre il 31/12/2018", "deadline <= d:2018-12-31" }, { "non dopo il 30/6/2018", "deadline <= d:2018-06-30" },
        { "15 e 30 giugno 2018", "deadline <= d:2018-06-30 [2018-06-15] [2018-06-30]" }, { "15, 20 e il 30 giugno", "deadline <= d:2018-06-30 [2018-06-15] [2018-06-20] [2018-06-30]" },
        { "Report al 30.04.2021 30.09.2021 31.12.2021", "deadline <= d:2021-12-31 [2021-04-30] [2021-09-30] [2021-12-31]" },
        { "Report I semestre entro il 31.07.2021; Report finale al 31.12.2021", "deadline <= d:2021-12-31 [2021-07-31] [2021-12-31]" },
        // ranges
        { "tra 5 e 10", "range between 5 10" }, { "da 5 a 10", "range between 5 10" }, { "5-10", "range between 5 10" }, { "dal 5% al 10%", "range between 5 10 u:%" },
        { "90%-95%", "range between 90 95 u:%" },
        { "tra il 5% e il 10%", "range between 5 10 u:%" },
        { "≥ 2 e ≤ 4", "range between 2 4" }, { "minimo 80 massimo 100", "range between 80 100" }, { "min. 80 - max 100", "range between 80 100" },
        { "almeno 80% e non più del 100%", "range between 80 100 u:%" }, { ">2 <5", "range between 2 5" },
        // several values
        { "+/- 0% -1%", "relative_change = 0 u:% [0 %] [-1 %]" }, { "€ 195.000 di cui € 14.400 per il PID", "number = 195000 u:€" },
        { "10 entro il 30/06/2018, 20 entro il 31/12/2018", "number = 10 d:2018-06-30 [10 2018-06-30] [20 2018-12-31]" },
        { "30/6/2018: 5; 31/12/2018: 10", "number = 5 d:2018-06-30 [5 2018-06-30] [10 2018-12-31]" },
        { "Almeno 2 comunicati entro il 30/6 e 4 entro il 31/12", "number >= 2 u:comunicati d:2018-06-30 [2 comunicati 2018-06-30] [4 2018-12-31]" },
        { "10 entro il 30/6/2018", "number = 10 d:2018-06-30" }, { "entro il 30/6/2018 per le due sedi", "deadline <= d:2018-06-30" }, { "almeno 5 eventi, max 20 per comune", "number >= 5 u:eventi" },
        { "6.000 istanze in 6 riunioni", "number = 6000 u:istanze [6000 istanze] [6 riunioni]" },
        { "4 seminari 6 corsi 10 seminari formativi ad hoc", "number = 4 u:seminari [4 seminari] [6 corsi] [10 seminari]" },
        { "5 report entro il 31/12/2018", "number = 5 u:report d:2018-12-31" },
        // what must not become the target
        { "90%(dal 03/2015 i giorni di verifica sono stati ridotti a 2,5 anzichè 4)", "percent = 90 u:%" },
        { "Aggiornamento almeno del 95% dei dati pubblicati sul sito web e prescritti dal D.Lgs. n. 33/2013", "percent >= 95 u:%" },
        { "Monitoraggio del 100% delle attività ad alto rischio", "percent = 100 u:%" }, { "98% (STIMATO)", "percent = 98 u:%" },
        { "12 (somma eventi e comunicazioni mirate)", "number = 12" }, { "90%1", "percent = 90 u:%" }, { "90%¹", "percent = 90 u:%" }, { "90 (1)", "number = 90" },
        { "80 su 100", "number = 80" }, { "nel 2018 almeno 30 eventi", "number >= 30 u:eventi" }, { "100% nel 2020", "percent = 100 u:%" }, { "Anno 2019>=50", "number >= 50" },
        { "Anno:2021 -100%", "percent = 100 u:%" }, { "Anno:2019—≥2", "number >= 2" }, { "Anno:2019---3", "number = 3" }, { "Anno:2019--100%", "percent = 100 u:%" }, { "10 eventi di cui 3 in rete", "number = 10 u:eventi" }, { "≤ 500 gruppi Scriba da 1 a 5", "number <= 500 u:gruppi" },
        { "80% istanze istruite entro 2 giorni solari", "percent = 80 u:%" }, { "Regolamento UE 679/2016: 100%", "percent = 100 u:%" }, { "100% entro 5 giorni dalla richiesta", "percent = 100 u:%" },
        { "3 incontri/anno", "number = 3 u:incontri" }, { "Adeguamento legge 30 dicembre 2020, n. 178 entro il 31/12/2021", "deadline <= d:2021-12-31" },
    };

    [Theory]
    [MemberData(nameof(ParseData))]
    public void Reads(string text, string expected)
    {
        var target = TargetParser.Parse(text, new TargetContext(Year: 2018));
        Assert.Equal(expected, Readings.Show(target));
        Assert.DoesNotContain(target.Findings, finding => finding.Code != FindingCode.PartlyRead);
    }

    /// <summary>Text → reading, code, words at fault and their column.</summary>
    public static TheoryData<string, string, string, string, int> ParseFailureData => new()
    {
        { "Avvio sperimentazione", "milestone", FindingCode.UnreadableTarget, "Avvio sperimentazione", 1 },
        { "(somma eventi e comunicazioni mirate)", "milestone", FindingCode.UnreadableTarget, "(somma eventi e comunicazioni mirate)", 1 },
        { "Certificazione ISO 9001:2015", "milestone", FindingCode.UnreadableTarget, "9001:2015", 20 },
        { "2018", "milestone", FindingCode.UnreadableTarget, "2018", 1 },
        { "Piano 2019/2021", "milestone", FindingCode.UnreadableTarget, "2019/2021", 7 },
        { "1: Avvio gara", "milestone", FindingCode.UnreadableTarget, "1:", 1 }, { "A.1.3 Orientamento", "milestone", FindingCode.UnreadableTarget, "1.3", 3 },
        { "kpi operativo 1.1", "milestone", FindingCode.UnreadableTarget, "1.1", 15 }, { "indicatori 2 e 3", "milestone", FindingCode.UnreadableTarget, "2", 12 },
        { "ridotti dal 34 al 25%", "milestone", FindingCode.UnreadableTarget, "34 al 25", 13 }, { "fondo 2015-16", "milestone", FindingCode.UnreadableTarget, "2015-16", 7 },
        { "fondo 2015/16", "milestone", FindingCode.UnreadableTarget, "2015/16", 7 },
        { "1) Avvio gara", "milestone", FindingCode.UnreadableTarget, "1)", 1 },
        { "1. Avvio gara 2. Fine", "milestone", FindingCode.UnreadableTarget, "1.", 1 },
        { "deliberazione n. 3/C del 23 marzo 2017", "milestone", FindingCode.UnreadableTarget, "3/C", 18 },
        { "Delibera di Giunta n. 45 del 12/03/2018", "milestone", FindingCode.UnreadableTarget, "45", 23 },
        { "5 o 6 eventi", "milestone", FindingCode.UnreadableTarget, "5 o 6", 1 },
        { "incremento da 7 a 11", "milestone", FindingCode.UnreadableTarget, "7 a 11", 15 },
        { "incremento di 5 imprese", "milestone", FindingCode.UnreadableTarget, "5", 15 },
        { "Entro il 34.04.2021", "milestone", FindingCode.InvalidDate, "34.04.2021", 10 },
        { "29 febbraio", "milestone", FindingCode.InvalidDate, "29 febbraio", 1 },
        { "Entro il 34.04.2021 Entro il 30.06.2021", "deadline <= d:2021-06-30", FindingCode.InvalidDate, "34.04.2021", 10 },
        { "60 giorni dall'approvazione", "milestone 60 u:giorni", FindingCode.RelativeTerm, "60 giorni dall'approvazione", 1 },
        { "15 giorni prima della scadenza", "milestone 15 u:giorni", FindingCode.RelativeTerm, "15 giorni prima della scadenza", 1 },
        { "<=20gg.+5", "number <= 20 u:gg", FindingCode.PartlyRead, "5", 9 },
        { "≥ 20 % 020", "percent >= 20 u:%", FindingCode.PartlyRead, "020", 8 },
        { "≥ 70% Entro il 5° giorno successivo al semestre", "percent >= 70 u:%", FindingCode.PartlyRead, "5° giorno", 16 },
        { "2≥ 20 % 020", "percent >= 20 u:%", FindingCode.PartlyRead, "2", 1 },
        { "Entro il 31/3/2021 almeno una riunione mensile", "deadline <= d:2021-03-31", FindingCode.PartlyRead, "una", 27 },
        { "due report entro il 31/12/2018", "deadline <= d:2018-12-31", FindingCode.PartlyRead, "due", 1 },
        { "12/15", "milestone", FindingCode.UnreadableTarget, "12/15", 1 }, { "almeno 1/3 delle imprese", "milestone", FindingCode.UnreadableTarget, "1/3", 8 },
        { "24/7", "milestone", FindingCode.UnreadableTarget, "24/7", 1 }, { "5/10 giorni", "milestone", FindingCode.UnreadableTarget, "5/10", 1 },
        { "dopo il 31/12/2018", "milestone", FindingCode.UnreadableTarget, "dopo il 31/12/2018", 1 }, { "oltre il 31/12/2018", "milestone", FindingCode.UnreadableTarget, "oltre il 31/12/2018", 1 },
        { "successivamente al 30/6/2018", "milestone", FindingCode.UnreadableTarget, "successivamente al 30/6/2018", 1 },
        { "non prima del 30/6/2018", "milestone", FindingCode.UnreadableTarget, "non prima del 30/6/2018", 1 }, { ">= 30/6/2018", "milestone", FindingCode.UnreadableTarget, ">= 30/6/2018", 1 },
        { "a partire dal 1/1/2018", "milestone", FindingCode.UnreadableTarget, "1/1/2018", 15 },
        { "5 report dopo il 30/6/2018", "number = 5 u:report", FindingCode.PartlyRead, "dopo il 30/6/2018", 10 },
        { "prima del 31/12/2018", "deadline <= d:2018-12-31", FindingCode.PartlyRead, "prima", 1 }, { "15 giorni prima del 30/6/2018", "milestone 15 u:giorni", FindingCode.UnreadableTarget, "prima del 30/6/2018", 11 },
        { "il 5 di ogni mese", "milestone", FindingCode.UnreadableTarget, "5", 4 }, { "entro il giorno 10", "milestone", FindingCode.UnreadableTarget, "10", 17 },
        { "entro il 10 del mese successivo", "milestone", FindingCode.UnreadableTarget, "10", 10 }, { "entro il 10", "milestone", FindingCode.UnreadableTarget, "10", 10 },
        { "entro le 12 del venerdì", "milestone", FindingCode.UnreadableTarget, "12", 10 }, { "-5%-10%", "milestone", FindingCode.UnreadableTarget, "5%-10", 2 },
        { "-5%--10%", "milestone", FindingCode.UnreadableTarget, "5%--10", 2 }, { "da 5% a -10%", "milestone", FindingCode.UnreadableTarget, "5% a -10", 4 },
        { "tra 10 e 5", "milestone", FindingCode.UnreadableTarget, "10 e 5", 5 },
        { "entro le ore 12", "milestone", FindingCode.UnreadableTarget, "12", 14 }, { "art.5 c.3 lett. b)", "milestone", FindingCode.UnreadableTarget, "5", 5 },
        { "Mod. 4", "milestone", FindingCode.UnreadableTarget, "4", 6 }, { ">= 2017", "milestone", FindingCode.UnreadableTarget, "2017", 4 }, { "almeno 2018", "milestone", FindingCode.UnreadableTarget, "2018", 8 },
        { "due-tre incontri", "milestone", FindingCode.UnreadableTarget, "due-tre", 1 }, { "due o tre incontri", "milestone", FindingCode.UnreadableTarget, "due o tre", 1 },
        { "1h 30m", "milestone", FindingCode.UnreadableTarget, "1h 30", 1 }, { "15'", "milestone", FindingCode.UnreadableTarget, "15", 1 }, { "100℅", "milestone", FindingCode.UnreadableTarget, "100", 1 },
        { "più 10 imprese", "milestone", FindingCode.UnreadableTarget, "10", 5 }, { "valore 2017 - 5%", "milestone", FindingCode.UnreadableTarget, "5", 15 },
        { "almeno 80, massimo 20", "milestone", FindingCode.UnreadableTarget, "80, massimo 20", 8 }, { "> 2 e < 5", "range between 2 5", FindingCode.PartlyRead, "2 e < 5", 3 },
        { "entro 2 anni", "milestone 2 u:anni", FindingCode.RelativeTerm, "entro 2 anni", 1 }, { "31/12/2018: 10", "deadline <= d:2018-12-31", FindingCode.PartlyRead, "10", 13 },
        { "10000000000000000", "milestone", FindingCode.NumberOutOfRange, "10000000000000000", 1 },
        { "0,123456789", "milestone", FindingCode.NumberOutOfRange, "0,123456789", 1 },
        { "10^40", "milestone", FindingCode.UnreadableTarget, "10", 1 },
        { "1.234.56", "milestone", FindingCode.UnreadableTarget, "1.234.56", 1 },
        { "1 234", "milestone", FindingCode.UnreadableTarget, "1 234", 1 }, { "50 100", "milestone", FindingCode.UnreadableTarget, "50 100", 1 },
        { "20 100%", "milestone", FindingCode.UnreadableTarget, "20 100", 1 }, { "1 00", "milestone", FindingCode.UnreadableTarget, "1 00", 1 },
        { "1 0000", "milestone", FindingCode.UnreadableTarget, "1 0000", 1 }, { "1 234 56", "milestone", FindingCode.UnreadableTarget, "1 234 56", 1 },
        { "1 000'000", "milestone", FindingCode.UnreadableTarget, "1 000'000", 1 }, { "1.0000", "milestone", FindingCode.UnreadableTarget, "1.0000", 1 },
        { "5 ,5", "milestone", FindingCode.UnreadableTarget, "5 ,5", 1 }, { ".5", "number = 0.5", FindingCode.AmbiguousNumber, ".5", 1 },
        { "1００", "milestone", FindingCode.UnreadableTarget, "1００", 1 }, { "１２", "milestone", FindingCode.UnreadableTarget, "１２", 1 }, { "1½", "milestone", FindingCode.UnreadableTarget, "1½", 1 },
        { "12.5", "number = 12.5", FindingCode.AmbiguousNumber, "12.5", 1 },
        { "- 5 corsi", "number = 5 u:corsi", FindingCode.AmbiguousNumber, "5", 3 },
    };

    [Theory]
    [MemberData(nameof(ParseFailureData))]
    public void Says_what_it_could_not_read(string text, string expected, string code, string found, int column)
    {
        var target = TargetParser.Parse(text, new TargetContext(Year: 2018));
        Assert.Equal(expected, Readings.Show(target));
        var finding = target.Findings.First(f => f.Code == code);
        Assert.Equal(found, finding.Parameters["found"]);
        Assert.Equal(column.ToString(CultureInfo.InvariantCulture), finding.Parameters["column"]);
    }

    [Theory]
    [InlineData("10%", "INCREMENTO % IMPRESE ISCRITTE", "1.771", "", "relative_change = 10 u:%")]
    [InlineData("10%", "N. DIPENDENTI COINVOLTI", "", "", "percent = 10 u:%")]
    [InlineData("10%", "Riduzione dei tempi", "", "", "relative_change = -10 u:%")]
    [InlineData("≥ 10%", "Incremento Suap in delega", "", "", "relative_change >= 10 u:%")]
    [InlineData("≥ 10%", "% di imprese in crescita", "", "", "percent >= 10 u:%")]
    [InlineData("90", "Tasso di evasione", "", "%", "percent = 90 u:%")]
    [InlineData("90", "Imprese", "", "numero", "number = 90")]
    [InlineData("90", "Imprese", "", "imprese", "number = 90 u:imprese")]
    public void Listens_to_what_stands_around(string text, string indicator, string baseline, string unit, string expected) =>
        Assert.Equal(expected, Readings.Show(TargetParser.Parse(text, new TargetContext(indicator, baseline, unit, 2018))));

    [Fact]
    public void Does_not_invent_a_year()
    {
        var target = TargetParser.Parse("entro il 31 dicembre");
        Assert.Equal(TargetKind.Milestone, target.Kind);
        Assert.Equal(FindingCode.DateWithoutYear, Assert.Single(target.Findings).Code);
    }

    [Fact]
    public void Marks_the_spot_under_the_quoted_text()
    {
        var finding = TargetParser.Parse("Entro il 34.04.2021").Findings[0];
        Assert.Equal(
            "«34.04.2021» non è una data del calendario.\nEntro il 34.04.2021\n         ^^^^^^^^^^",
            FindingMessages.Text(finding, CultureInfo.GetCultureInfo("it-IT")));
    }

    [Fact]
    public void Gives_up_on_a_text_that_is_no_cell()
    {
        var target = TargetParser.Parse(new string('5', TargetParser.MaxLength + 1));
        Assert.Equal(TargetKind.Milestone, target.Kind);
        Assert.Equal(FindingCode.UnreadableTarget, Assert.Single(target.Findings).Code);
    }
}
