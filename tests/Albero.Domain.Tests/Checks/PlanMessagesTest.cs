using System.Globalization;
using Albero.Domain.Findings;
using Albero.Domain.Missions;
using Albero.Domain.Plans;

namespace Albero.Domain.Tests.Checks;

/// <summary>What an evaluator reads: every parameter of a message is there, in sentences that stand alone.</summary>
public class PlanMessagesTest
{
    private static readonly MissionReference National = new([new("012", "Regolazione dei mercati", "004", "Vigilanza sui mercati")], []);

    private static DraftPlan Plan()
    {
        var plan = new DraftPlan()
            .Node("012", level: "area", weight: "100", of: "plan", mission: "012").Node("012~1", "012", "strategic", "100", "area", mission: "077 Pesca")
            .Node("012~1~1", "012~1", weight: "70", of: "strategic", mission: "012 Commercio estero", programme: "9 Boschi").Node("012~1~2", "012~1", weight: "50", of: "strategic")
            .Leaf("012~1", "Media ponderata degli obiettivi B.7", "2020-FY: >= 100 %", rollup: true)
            .Leaf("012~1~1", "Razionalizzazione costi di struttura", "2020-FY: >= 7 | 2021-FY: >= 7 | 2022-FY: >= 7", "50", "strategic", baseline: "7", number: "1", frequency: "mensile")
            .Leaf("012~1~1", "Trend proventi annuali", "2020-FY: >= 0,85", "30", "strategic", number: "1.", direction: "lower")
            .Leaf("012~1~2", "Media delle azioni", weight: "30", of: "strategic", rollup: true)
            .Office("012~1~1", 1, "da definire").Verdict("012~1~1", 1, "in linea").Manager("Dirigente", 4, "Trend proventi annuali", ">= 1");
        plan.Criteria.Add(new CriterionRow("012~1~1", 1, "complessità (0-40)", "45", new Provenance("piano", 99)));
        return plan;
    }

    [Theory]
    [InlineData("it-IT", """
        criterion-out-of-range: «complessità (0-40)»: 45 è fuori dalla scala 0–40.
        frequency-missing: Per 012~1~1/2 non è stampato ogni quanto si rileva; per altri indicatori il piano lo stampa.
        frequency-missing: Per 012~1~2/1 non è stampato ogni quanto si rileva; per altri indicatori il piano lo stampa.
        mission-differs: «012 Commercio estero»: nell'elenco nazionale il codice 012 è «Regolazione dei mercati»; vale il codice.
        number-repeated: Il numero «1» è stampato 2 volte nello stesso obiettivo: 012~1~1/1, 012~1~1/2.
        objective-weight-differs: Per 012~1~1 è stampato un peso di 70%, ma i pesi dei suoi indicatori, che sono parti di 012~1, fanno 80%: vale la somma.
        objective-weight-differs: Per 012~1~2 è stampato un peso di 50%, ma i pesi dei suoi indicatori, che sono parti di 012~1, fanno 30%: vale la somma.
        office-missing: Al posto dell'ufficio è stampato «da definire».
        office-missing: Nessun ufficio è indicato per 012~1~1/2.
        office-missing: Nessun ufficio è indicato per 012~1~2/1.
        operator-against-direction: «>= 0,85» fissa un minimo, ma per questo indicatore meno è meglio.
        operator-against-direction: «>= 7» fissa un minimo a un indicatore il cui nome parla di «costi»: se meno è meglio, il segno è contrario.
        restated-target-differs: Obiettivo individuale 4, Dirigente: Lo stesso indicatore ha due target: qui «>= 1», in 012~1~1 «>= 0,85» (riga 12).
        rollup-names-other: L'indicatore nomina B.7, che il piano non contiene: è calcolato su ciò che sta sotto 012~1.
        rollup-without-children: L'indicatore riassume quelli sottostanti, ma sotto 012~1~2 non ce n'è nessuno: non si può calcolare.
        target-flat: Il target resta «>= 7» per 3 anni (2020, 2021, 2022): non chiede un miglioramento.
        target-met-at-approval: Il valore storico, «7», raggiunge già il target per il 31/12/2020, «>= 7».
        trend-without-baseline: Il target «>= 0,85» chiede una variazione, ma il valore storico da cui parte non è stampato: il risultato non si potrà confrontare.
        unknown-mission: «077 Pesca» non corrisponde a una missione dell'elenco nazionale.
        unknown-mission: «9 Boschi» non corrisponde a un programma della missione 012 nell'elenco nazionale.
        verdict-missing: Il monitoraggio al 30/6/2020 non dà né un giudizio né un risultato per 012~1~1/2.
        weights-do-not-sum: I pesi di 012~1~1/1, 012~1~1/2, 012~1~2/1 fanno 110% invece di 100% (base: obiettivo strategico).
        """)]
    public void Every_finding_says_what_and_where(string culture, string expected)
    {
        var messages = Plan().Read(missions: National).Findings.Select(f => $"{f.Code}: {FindingMessages.Text(f, CultureInfo.GetCultureInfo(culture))}").Order(StringComparer.Ordinal);
        Assert.Equal(expected.ReplaceLineEndings("\n").Trim(), string.Join('\n', messages));
    }

    [Fact]
    public void English_says_the_same_with_the_same_figures()
    {
        var findings = Plan().Read(missions: National).Findings;
        Assert.All(findings, finding =>
        {
            var (italian, english) = (FindingMessages.Text(finding, CultureInfo.GetCultureInfo("it-IT")), FindingMessages.Text(finding, CultureInfo.GetCultureInfo("en-GB")));
            Assert.NotEqual(italian, english);
            Assert.All(finding.Parameters.Where(pair => pair.Key is "target" or "members" or "printed" or "text" or "named" or "baseline"), pair => Assert.Equal(italian.Contains(pair.Value, StringComparison.Ordinal), english.Contains(pair.Value, StringComparison.Ordinal)));
        });
    }
}
