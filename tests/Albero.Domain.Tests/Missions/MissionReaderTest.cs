using Albero.Domain.Findings;
using Albero.Domain.Missions;
using Albero.Domain.Tests.Checks;

namespace Albero.Domain.Tests.Missions;

public class MissionReaderTest
{
    private static readonly MissionReference National = new(
    [
        new("011", "Competitività e sviluppo delle imprese", "005", "Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo"),
        new("012", "Regolazione dei mercati", "004", "Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori"),
        new("016", "Commercio internazionale ed internazionalizzazione del sistema produttivo", "005", "Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy"),
        new("032", "Servizi istituzionali e generali delle amministrazioni pubbliche", "002", "Indirizzo politico"),
        new("032", "Servizi istituzionali e generali delle amministrazioni pubbliche", "003", "Servizi e affari generali per le amministrazioni di competenza"),
        new("032", "Servizi istituzionali e generali delle amministrazioni pubbliche", "004", "Servizi generali, formativi ed approvvigionamenti per le amministrazioni pubbliche"),
    ],
    [new("prova", 2020, "X", "011", "005"), new("prova", 2019, "Y", "011", ""), new("altra", 2020, "Y", "011", "")]);

    [Theory]
    [InlineData("Cod.016 Commercio internazionale ed internazionalizzazione del sistema produttivo", "016")]
    [InlineData("COMMERCIO INTERNAZIONALE ED INTERNAZIONALIZZAZIONE DEL SISTEMA PRODUTTIVO (Cod.016)", "016")]
    [InlineData("Missione 016 - “Commercio internazionale ed internazionalizzazione del sistema produttivo”", "016")]
    [InlineData("Codice 012 Regolazione dei mercati”", "012")]
    [InlineData("012 -“Regolazione dei mercati”", "012")]
    [InlineData("Cod 012 Regolazione dei mercati”", "012")]
    [InlineData("Cod. 011Competitività e sviluppo delle imprese", "011")]
    [InlineData("1. COMPETITIVITA’ E SVILUPPO DELLE IMPRESE (missione cod. 011)", "011")]
    [InlineData("Servizi istituzionali e generali delle amministrazioni pubbliche (cod 032)", "032")]
    [InlineData("regolazione dei mercati", "012")]
    [InlineData("12", "012")]
    public void A_mission_is_found_however_it_is_written(string printed, string code)
    {
        var plan = new DraftPlan().Node("1", mission: printed).Leaf("1").Read(missions: National);
        Assert.Equal((code, "printed"), (plan.Objectives[0].MissionCode, plan.Objectives[0].MissionOrigin));
        Assert.DoesNotContain(plan.Findings, f => f.Code is FindingCode.UnknownMission or FindingCode.MissionDiffers);
    }

    [Theory]
    [InlineData("012", "Codice 04 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori", "004")]
    [InlineData("012", "004 – Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori", "004")]
    [InlineData("016", "Co.005 Sostegno all’internazionalizzazione delle imprese e promozione del made in Italy", "005")]
    [InlineData("016", "005– Sostegno all’internazionalizzazione delle imprese e promozione del made in Italy", "005")]
    [InlineData("032", "Indirizzo politico (cod. 002)", "002")]
    [InlineData("032", "Programma 002 Indirizzo politico", "002")]
    [InlineData("032", "Programma 003 - Servizi e affari generali per le amministrazioni di competenza", "003")]
    [InlineData("032", "Servizi generali, formativi ed approvvigionamenti per le amministrazioni pubbliche (cod. 004)", "004")]
    public void A_programme_is_found_within_its_mission(string mission, string printed, string code)
    {
        var plan = new DraftPlan().Node("1", mission: mission, programme: printed).Leaf("1").Read(missions: National);
        Assert.Equal((code, "printed"), (plan.Objectives[0].ProgrammeCode, plan.Objectives[0].ProgrammeOrigin));
        Assert.DoesNotContain(plan.Findings, f => f.Code is FindingCode.UnknownMission or FindingCode.MissionDiffers);
    }

    [Fact]
    public void What_a_node_prints_holds_below_it_and_a_person_maps_the_rest()
    {
        var plan = new DraftPlan()
            .Node("A", mission: "032", programme: "002").Node("A.1", "A").Node("A.2", "A", mission: "032", programme: "003").Node("A.2.1", "A.2", "action")
            .Node("X").Node("X.1", "X").Node("Y")
            .Leaf("A.1").Leaf("A.2.1").Leaf("X.1").Leaf("Y").Read(missions: National);
        Assert.Equal(
            ["A 032 printed 002 printed", "A.1 032 inherited 002 inherited", "A.2 032 printed 003 printed", "A.2.1 032 inherited 003 inherited", "X 011 mapped 005 mapped", "X.1 011 inherited 005 inherited", "Y    "],
            plan.Objectives.Select(o => string.Join(' ', o.Row.Key, o.MissionCode, o.MissionOrigin, o.ProgrammeCode, o.ProgrammeOrigin)));
    }

    [Theory]
    [InlineData("missione 099", "", FindingCode.UnknownMission, "1:mission")]
    [InlineData("Tutela della salute", "", FindingCode.UnknownMission, "1:mission")]
    [InlineData("012 Competitività e sviluppo delle imprese", "", FindingCode.MissionDiffers, "1")]
    [InlineData("012 Vigilanza dei porti", "", FindingCode.MissionDiffers, "1")]
    [InlineData("099 Regolazione dei mercati", "", FindingCode.MissionDiffers, "1:name")]
    [InlineData("012", "009 Pesca", FindingCode.UnknownMission, "1:programme")]
    public void What_the_national_list_doesn_t_know_or_says_otherwise_is_a_finding(string mission, string programme, string code, string where) =>
        Assert.Equal(where, new DraftPlan().Node("1", mission: mission, programme: programme).Leaf("1").Where(code, National));

    [Fact]
    public void A_sheet_of_another_mission_than_its_area_is_a_finding_and_keeps_its_own()
    {
        var plan = new DraftPlan().Node("012", mission: "012", programme: "004").Node("012~1", "012", mission: "Cod. 011").Leaf("012~1");
        Assert.Equal("012~1:parent", plan.Where(FindingCode.MissionDiffers, National));
        var sheet = plan.Read(missions: National).Objectives[1];
        Assert.Equal(("011", "printed", null), (sheet.MissionCode, sheet.MissionOrigin, sheet.ProgrammeCode));
    }

    [Fact]
    public void Without_the_national_list_nothing_is_said()
    {
        var plan = new DraftPlan().Node("1", mission: "qualcosa").Leaf("1").Read();
        Assert.Null(plan.Objectives[0].MissionCode);
        Assert.DoesNotContain(plan.Findings, f => f.Code == FindingCode.UnknownMission);
    }
}
