using Albero.Dashboards.Pages.Giunta;
using Albero.Dashboards.Tests.Components;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>The sentence about deadlines, case by case: none, one, all, some, judged and not, in both languages.</summary>
public sealed class DeadlineSentenceTest
{
    [Theory]
    // met, missed, open by the day; after it; of those already judged; milestones in words
    [InlineData(0, 0, 0, 0, 0, 0, "Nessun target è una data: il piano non ha termini da verificare.")]
    [InlineData(0, 0, 0, 0, 0, 1, "Nessun target è una data; uno è un traguardo a parole, che solo un giudizio può dire raggiunto.")]
    [InlineData(0, 0, 0, 0, 0, 7, "Nessun target è una data; 7 sono traguardi a parole, che solo un giudizio può dire raggiunti.")]
    [InlineData(0, 0, 0, 1, 0, 3, "Nessun termine entro il 30/6/2018; dopo ne cade 1, non ancora giudicato.")]
    [InlineData(0, 0, 0, 4, 0, 0, "Nessun termine entro il 30/6/2018; dopo ne cadono 4, non ancora giudicati.")]
    [InlineData(1, 0, 0, 0, 0, 0, "L’unico termine entro il 30/6/2018 è rispettato.")]
    [InlineData(3, 0, 0, 0, 0, 0, "Termini entro il 30/6/2018: 3, tutti rispettati.")]
    [InlineData(0, 1, 0, 0, 0, 0, "L’unico termine entro il 30/6/2018 è mancato.")]
    [InlineData(0, 2, 0, 2, 0, 0, "Termini entro il 30/6/2018: 2, tutti mancati; dopo ne cadono 2, non ancora giudicati.")]
    [InlineData(0, 0, 1, 0, 0, 0, "L’unico termine entro il 30/6/2018 non è ancora giudicato.")]
    [InlineData(0, 0, 9, 0, 0, 0, "Termini entro il 30/6/2018: 9, nessuno ancora giudicato.")]
    [InlineData(1, 2, 3, 0, 0, 0, "Termini entro il 30/6/2018: 6, di cui 1 rispettato, 2 mancati, 3 non ancora giudicati.")]
    [InlineData(2, 1, 0, 1, 1, 0, "Termini entro il 30/6/2018: 3, di cui 2 rispettati, 1 mancato; dopo ne cade 1.")]
    [InlineData(2, 0, 1, 5, 2, 0, "Termini entro il 30/6/2018: 3, di cui 2 rispettati, 1 non ancora giudicato; dopo ne cadono 5.")]
    public void It_counts_what_is_due_how_it_went_and_what_comes_later(int met, int missed, int open, int after, int judged, int texts, string sentence) =>
        Assert.Equal(sentence, DeadlineSentence.Of(new DeadlineCounts(met, missed, open, after, judged), "30/6/2018", texts, Words.In("it-IT")));

    [Theory]
    [InlineData(0, 0, 0, 0, "No target is a date: the plan has no deadlines to check.")]
    [InlineData(0, 2, 0, 2, "Deadlines by 30/6/2018: 2, all missed; 2 come later, not judged yet.")]
    [InlineData(1, 1, 1, 0, "Deadlines by 30/6/2018: 3, of which 1 met, 1 missed, 1 not judged yet.")]
    public void English_is_the_second_language(int met, int missed, int open, int after, string sentence) =>
        Assert.Equal(sentence, DeadlineSentence.Of(new DeadlineCounts(met, missed, open, after, 0), "30/6/2018", 0, Words.In("en-GB")));
}
