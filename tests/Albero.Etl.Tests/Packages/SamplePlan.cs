using Albero.Domain.Plans;

namespace Albero.Etl.Tests.Packages;

/// <summary>A small plan of a chamber that doesn't exist: one area, two operational objectives, four indicators.</summary>
internal static class SamplePlan
{
    public static PlanPackage Package { get; } = new(Manifest())
    {
        Objectives =
        [
            new("1", "1.", "", "area", "Sviluppo", "100", "plan", "", "", At(10)),
            new("1.1", "1.1", "1", "strategic", "Aiutare le imprese", "100 %", "plan", "011", "005", At(12)),
            new("1.1.1", "1.1.1", "1.1", "operational", "Sportelli, orari e «code»", "60 %", "manager", "", "", At(20)) { ShortTitle = "Sportelli", ShortTitleLine = 8 },
            new("1.1.2", "1.1.2", "1.1", "operational", "Corsi", "40 %", "manager", "", "", At(60)),
        ],
        Indicators =
        [
            Indicator("1.1.1", 1, "Pratiche evase", "70,00%", 25, "120", "higher", 22),
            Indicator("1.1.1", 2, "Giorni medi di attesa", "PASSA DA 35,00% A 30%", 35, "9", "lower", 32),
            Indicator("1.1.2", 1, "Partecipanti ai corsi", "50%", 65, "80", "higher", 62),
            Indicator("1.1.2", 2, "Avvio della piattaforma", "50%", 75, "-", "higher", 72),
        ],
        Targets =
        [
            Target("1.1.1", 1, "2020-H1", "60", 26), Target("1.1.1", 1, "2020-FY", ">= 130", 26),
            Target("1.1.1", 2, "2020-H1", "<= 10", 36), Target("1.1.1", 2, "2020-FY", "<= 8", 36),
            Target("1.1.2", 1, "2020-H1", "-", 66), Target("1.1.2", 1, "2020-FY", "100", 66),
            Target("1.1.2", 2, "2020-H1", "SI", 76), Target("1.1.2", 2, "2020-FY", "SI", 76),
        ],
        Results =
        [
            Result("1.1.1", 1, "66", "6", 27), Result("1.1.1", 2, "12,5", "2,5", 37),
            Result("1.1.2", 1, "", "", 67), Result("1.1.2", 2, "-", "-", 77),
        ],
        Revisions = [new("1.1.2", 1, "target", Checkpoint.Parse("2020-FY"), "100", "110", "table", "proposed", At(90))],
        Offices =
        [
            new("1.1.1", null, "directorate", "Area Servizi", "Area Servizi", At(5)),
            new("1.1.1", null, "office", "Uff. Sportello", "Ufficio Sportello", At(21)),
            new("1.1.2", 1, "assignee", "Ufficio Corsi", "Ufficio Corsi", At(63)),
        ],
        Assignments =
        [
            new("Dirigente Area Servizi", "1.1.1", "1.1.1", "60 %", At(95)),
            new("Dirigente Area Servizi", "1.1.2", "1.1.2", "40 %", At(96)),
        ],
        Perspectives = [new("1.1.1", "perspective", "imprese/utenti", "1;2", "100", At(40))],
        Evidence = [new("1.1.1", null, "Relazione \"finale\"", At(45))],
        Budget = [new("1.1.1", "330003", "Promozione", "B002", "cost", "€ 10.617,00", At(50))],
    };

    private static PlanManifest Manifest() => new(
        "valfiorita", "Camera di Commercio di Valfiorita", 2020, "Piano della performance 2020", "operational", "assignments",
        [Checkpoint.Parse("2020-H1"), Checkpoint.Parse("2020-FY")],
        [new("monitoraggio", "piano_valfiorita.txt", new string('a', 64), "monitoring", new DateOnly(2020, 9, 1), [Checkpoint.Parse("2020-H1")])]);

    private static Provenance At(int line) => new("monitoraggio", line);

    private static IndicatorRow Indicator(
        string key, int number, string text, string weight, int weightLine, string baseline, string direction, int line) =>
        new(key, number, $"{number}", "", text, "efficacia esterna", direction, "", "", "", "", weight, "parent", weightLine,
            baseline, line + 1, false, At(line));

    private static TargetRow Target(string key, int number, string checkpoint, string text, int line) =>
        new(key, number, Checkpoint.Parse(checkpoint), text, "", false, At(line));

    private static ResultRow Result(string key, int number, string text, string deviation, int line) =>
        new(key, number, Checkpoint.Parse("2020-H1"), text, deviation, At(line)) { DeviationLine = deviation.Length > 0 ? line + 2 : null };
}
