using Albero.Dashboards.Data;
using Albero.Dashboards.Pages.Giunta;
using Albero.Dashboards.Tests.Components;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>Each panel's sentence, case by case: none, one, all, several, nothing measured.</summary>
public sealed class PanelSentencesTest
{
    [Theory]
    [InlineData(new[] { 0.0, 6.75, 5.34 }, 12.09, 58.8, "Area 2 costa 6,8 dei 12,1 punti mancati, Area 3 5,3; altri 58,8 su 100 non sono misurati")]
    [InlineData(new[] { 0.0, 12.0 }, 12.0, 0.0, "Area 2 ha tutti i punti mancati, 12,0")]
    [InlineData(new[] { 4.0 }, 4.0, 10.0, "Mancano 4,0 punti su 100; altri 10,0 su 100 non sono misurati")]
    [InlineData(new double[0], 4.0, 0.0, "Mancano 4,0 punti su 100")]
    [InlineData(new[] { 0.0, 0.04 }, 0.04, 30.0, "Nessun punto mancato su quanto è misurato; altri 30,0 su 100 non sono misurati")]
    [InlineData(new[] { 0.0 }, 0.0, 0.0, "Nessun punto mancato su quanto è misurato")]
    public void Areas_name_the_one_that_costs_most_and_what_nobody_can_judge_yet(double[] missed, double total, double unmeasured, string sentence) =>
        Assert.Equal(sentence, PanelSentences.Areas([.. missed.Select((points, i) => ($"Area {i + 1}", (decimal)points))], (decimal)total, (decimal)unmeasured, Words.In("it-IT")));

    [Theory]
    [InlineData(new double[0], 21, 38, "Nessun punto perso; misurati 21 su 38")]
    [InlineData(new double[0], 38, 38, "Nessun punto perso")]
    [InlineData(new[] { 3.0 }, 5, 9, "Un solo indicatore ha tutti i punti persi, 3,0; misurati 5 su 9")]
    [InlineData(new[] { 5.3, 2.0, 4.8 }, 21, 38, "Il 44% dei 12,1 punti persi è di un solo indicatore; misurati 21 su 38")]
    [InlineData(new[] { 6.4, 1.6 }, 4, 4, "L’80% degli 8,0 punti persi è di un solo indicatore")]
    [InlineData(new[] { 3.0, 3.0, 2.0, 2.0 }, 8, 9, "Metà dei 10,0 punti persi sta in 2 indicatori su 4; misurati 8 su 9")]
    public void Losses_say_where_they_are_and_among_how_many_measured(double[] points, int measured, int indicators, string sentence) =>
        Assert.Equal(sentence, PanelSentences.Losses([.. points.Select(lost => (decimal)lost)], measured, indicators, Words.In("it-IT")));

    [Theory]
    [InlineData(6, 2, 0, true, "Target di fine anno: 6 alzati, 2 abbassati")]
    [InlineData(1, 1, 1, false, "Target rivisti: 1 alzato, 1 abbassato; un altro cambia senza due numeri da confrontare")]
    [InlineData(0, 0, 3, true, "Nessun target rivisto; altri 3 cambiano senza due numeri da confrontare")]
    [InlineData(0, 0, 0, false, "Nessun target rivisto")]
    public void Moves_count_what_was_raised_lowered_and_changed_in_words(int raised, int lowered, int others, bool yearEnd, string sentence) =>
        Assert.Equal(sentence, PanelSentences.Moves(raised, lowered, others, yearEnd, Words.In("it-IT")));

    [Theory]
    [InlineData(4, 13, 48, "Da sapere prima della seduta: 4 tipi di segnalazione su 13, i più gravi")]
    [InlineData(2, 2, 5, "Da sapere prima della seduta: 5 segnalazioni, tutte qui")]
    [InlineData(1, 1, 1, "Da sapere prima della seduta: una sola segnalazione")]
    [InlineData(0, 0, 0, "Nessuna segnalazione da sapere prima della seduta")]
    public void Findings_say_how_many_kinds_are_left_out(int shown, int kinds, int findings, string sentence) =>
        Assert.Equal(sentence, PanelSentences.Concerns(shown, kinds, findings, Words.In("it-IT")));

    [Theory]
    [InlineData(10, 10, 0, 20, 1, 0, "Target al 31/12/2019: 41, di cui 1 a parole e 40 misurabili")]
    [InlineData(9, 10, 0, 22, 0, 0, "Target al 31/12/2019: 41, tutti misurabili, nessuno solo a parole")]
    [InlineData(0, 0, 0, 0, 3, 0, "Target al 31/12/2019: 3, tutti a parole, nessuno misurabile")]
    [InlineData(2, 0, 1, 0, 5, 4, "Target al 31/12/2019: 8, di cui 5 a parole e 3 misurabili")]
    [InlineData(0, 0, 0, 0, 0, 4, "Il piano non stampa target al 31/12/2019")]
    public void Kinds_tell_what_a_figure_will_answer(int amounts, int shares, int days, int answers, int words, int none, string sentence) =>
        Assert.Equal(sentence, PanelSentences.Kinds(new TargetKinds(null, null, amounts, shares, days, answers, words, none), "31/12/2019", Words.In("it-IT")));

    [Theory]
    [InlineData(280000, 16, 6, "Le schede stampano € 280.000 in 10 righe di budget; altre 6 non hanno importo")]
    [InlineData(5000, 3, 1, "Le schede stampano € 5.000 in 2 righe di budget; un’altra non ha importo")]
    [InlineData(5000, 3, 0, "Le schede stampano € 5.000 in 3 righe di budget, tutte con l’importo")]
    [InlineData(0, 2, 2, "Nessuna delle 2 righe di budget stampate ha un importo")]
    public void A_budget_line_without_an_amount_is_no_zero(int amount, int lines, int without, string sentence) =>
        Assert.Equal(sentence, PanelSentences.Budget(new BudgetSum(null, null, amount, lines, without), Words.In("it-IT")));

    [Theory]
    [InlineData(29, 5, "Al 30/6/2019 il documento giudica a parole 29 schede intere e 5 indicatori: raggiunto 5, in linea 30; senza cifre non danno un punteggio")]
    [InlineData(0, 1, "Al 30/6/2019 il documento giudica a parole 1 indicatore: raggiunto 5, in linea 30; senza cifre non danno un punteggio")]
    [InlineData(2, 0, "Al 30/6/2019 il documento giudica a parole 2 schede intere: raggiunto 5, in linea 30; senza cifre non danno un punteggio")]
    public void Verdicts_are_counted_and_are_no_score(int sheets, int indicators, string sentence) =>
        Assert.Equal(sentence, PanelSentences.Verdicts(
            new VerdictCounts(new PeriodRow("2019-H1", "H1", 0), sheets, indicators, [(VerdictKind.Reached, 5), (VerdictKind.OnTrack, 30)]), Words.In("it-IT")));

    [Fact]
    public void English_is_the_second_language()
    {
        var words = Words.In("en-GB");
        Assert.Equal("Area 2 costs 6.8 of the 12.1 points missed, Area 3 5.3; another 58.8 of 100 are not measured",
            PanelSentences.Areas([("Area 1", 0), ("Area 2", 6.75m), ("Area 3", 5.34m)], 12.09m, 58.8m, words));
        Assert.Equal("44% of the 12.1 points lost are one indicator’s; 21 of 38 are measured", PanelSentences.Losses([5.3m, 2, 4.8m], 21, 38, words));
    }
}
