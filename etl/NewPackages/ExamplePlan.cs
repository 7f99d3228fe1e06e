using Albero.Domain.Plans;

namespace Albero.Etl.NewPackages;

/// <summary>
/// The filled-in example beside a new package: a plan of two areas that nobody has, with each kind of target once. Its keys
/// have a letter, so that no spreadsheet takes one for a date.
/// </summary>
internal static class ExamplePlan
{
    public static PlanPackage For(PlanManifest plan)
    {
        var (midyear, end) = (new Checkpoint(plan.Year, 2), new Checkpoint(plan.Year, 4));
        return new PlanPackage(plan)
        {
            Objectives =
            [
                Node("A", "", "area", "Sviluppo delle imprese", "60%", "plan", 4),
                Node("A.1", "A", "strategic", "Accompagnare le imprese sui mercati", "100%", "parent", 4),
                Node("A.1.1", "A.1", "operational", "Sportello per l'estero", "70%", "parent", 5),
                Node("A.1.2", "A.1", "operational", "Qualità dei servizi", "30%", "parent", 6),
                Node("B", "", "area", "Funzionamento dell'ente", "40%", "plan", 7),
                Node("B.1", "B", "strategic", "Spendere bene e farlo sapere", "100%", "parent", 7),
                Node("B.1.1", "B.1", "operational", "Pagamenti e trasparenza", "100%", "parent", 8),
            ],
            Indicators =
            [
                Leaf("A.1.1", 1, "Imprese accompagnate all'estero", "higher", "imprese", "60%", "34", 5),
                Leaf("A.1.1", 2, "Giorni medi di risposta", "lower", "giorni", "40%", "6", 5),
                Leaf("A.1.2", 1, "Utenti soddisfatti", "higher", "", "100%", "82%", 6),
                Leaf("B.1.1", 1, "Fatture pagate entro i termini", "higher", "", "50%", "96%", 8),
                Leaf("B.1.1", 2, "Pubblicazione della carta dei servizi", "none", "", "50%", "-", 8),
            ],
            Targets =
            [
                Target("A.1.1", 1, midyear, "20", 5), Target("A.1.1", 1, end, ">= 40", 5),
                Target("A.1.1", 2, midyear, "-", 5), Target("A.1.1", 2, end, "<= 5", 5),
                Target("A.1.2", 1, midyear, "-", 6), Target("A.1.2", 1, end, ">= 85%", 6),
                Target("B.1.1", 1, midyear, ">= 97%", 8), Target("B.1.1", 1, end, ">= 97%", 8),
                Target("B.1.1", 2, midyear, "-", 8), Target("B.1.1", 2, end, $"entro il 31/12/{plan.Year}", 8),
            ],
            Offices =
            [
                Office("A.1.1", null, "directorate", "Area Promozione", 5), Office("A.1.1", null, "office", "Ufficio Estero", 5),
                Office("A.1.2", null, "office", "Ufficio Qualità", 6),
                Office("B.1.1", null, "directorate", "Area Amministrativa", 8), Office("B.1.1", 1, "office", "Ufficio Ragioneria", 8),
                Office("B.1.1", 2, "office", "Ufficio Comunicazione", 8),
            ],
            Assignments =
            [
                new("Dirigente Area Promozione", "A.1.1", "A.1.1", "70%", At(9)), new("Dirigente Area Promozione", "A.1.2", "A.1.2", "30%", At(9)),
                new("Segretario Generale", "B.1.1", "B.1.1", "100%", At(9)),
            ],
        };
    }

    private static ObjectiveRow Node(string key, string parent, string level, string title, string weight, string of, int page) =>
        new(key, key, parent, level, title, weight, of, "", "", At(page));

    private static IndicatorRow Leaf(string key, int number, string text, string direction, string unit, string weight, string baseline, int page) =>
        new(key, number, $"{number}", "", text, "efficacia", direction, unit, "", "", "semestrale", weight, "parent", page, baseline, page, false, At(page));

    private static TargetRow Target(string key, int number, Checkpoint checkpoint, string text, int page) => new(key, number, checkpoint, text, "", false, At(page));

    private static OfficeRow Office(string key, int? number, string relation, string name, int page) => new(key, number, relation, name, name, At(page));

    private static Provenance At(int page) => new(NewPackage.SourceId, page);
}
