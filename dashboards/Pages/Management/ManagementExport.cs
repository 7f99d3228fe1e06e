using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Management;

/// <summary>The objectives of the manager shown, or of all of them, as the tables have them.</summary>
internal static class ManagementExport
{
    public static PageExport Export { get; } = new(Paths.Management, FaultsAsync, TableAsync);

    /// <summary>The objectives of all managers, or of the one the address names, one after the other.</summary>
    public static PageExport Sheets { get; } = new(Paths.Sheets, FaultsAsync, SheetsAsync);

    private static readonly ExportColumn[] Columns =
    [
        new("plan_id", new("Piano", "Plan"), FieldType.Text),
        new("period", new("Scadenza", "Checkpoint"), FieldType.Code),
        new("policy_id", new("Regole", "Rules"), FieldType.Text),
        new("manager", new("Dirigente", "Manager"), FieldType.Text),
        new("printed_code", new("Codice stampato nell’assegnazione", "Code printed in the assignment"), FieldType.Text),
        new("objective_code", new("Codice obiettivo", "Objective code"), FieldType.Code),
        new("objective", new("Obiettivo", "Objective"), FieldType.Text),
        new("weight", new("Peso", "Weight"), FieldType.Percent),
        new("adjoining_year", new("Altro anno", "Other year"), FieldType.Integer),
        new("adjoining_code", new("Codice nell’altro anno", "Code in the other year"), FieldType.Code),
        new("adjoining_weight", new("Peso nell’altro anno", "Weight in the other year"), FieldType.Percent),
        new("adjoining_achievement", new("Grado nell’altro anno", "Achievement in the other year"), FieldType.Percent),
        new("adjoining_measured_share", new("Quota misurata nell’altro anno", "Measured share in the other year"), FieldType.Percent)
        {
            Description = new("Quota del peso misurata nell’altro anno, su cui poggia il suo grado", "Share of the weight measured in the other year, on which its achievement rests"),
        },
        new("achievement", new("Grado di raggiungimento", "Achievement"), FieldType.Percent),
        new("band", new("Fascia", "Band"), FieldType.Text),
        new("measured_share", new("Quota misurata", "Measured share"), FieldType.Percent),
        new("points_reached", new("Punti raggiunti", "Points reached"), FieldType.Number),
        new("points_missed", new("Punti mancati", "Points missed"), FieldType.Number),
        new("points_unmeasured", new("Punti non misurati", "Points not measured"), FieldType.Number),
        new("measured", new("Indicatori misurati", "Indicators measured"), FieldType.Integer),
        new("indicators", new("Indicatori", "Indicators"), FieldType.Integer),
        new("source_document", new("Documento", "Document"), FieldType.Text),
        new("source_line", new("Riga", "Line"), FieldType.Line),
    ];

    public static async Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context) =>
        ManagementFaults.Of(context.State, await CardsAsync(snapshot, context), await IndividualRow.OfAsync(snapshot, context.Plan!.PlanId));

    private static async Task<IReadOnlyList<ManagerCard>> CardsAsync(Snapshot snapshot, ViewContext context) =>
        await ManagerCard.OfAsync(snapshot, context, await AssignmentRow.OfChamberAsync(snapshot, context.Plan!.Chamber));

    private static async Task<ExportTable> TableAsync(Snapshot snapshot, ViewContext context)
    {
        var cards = await CardsAsync(snapshot, context);
        if (cards.Count == 0 && await IndividualRow.OfAsync(snapshot, context.Plan!.PlanId) is { Count: > 0 }) return await IndividualExport.TableAsync(snapshot, context);
        return ManagerCard.Choose(cards, context.State.Manager, context.State.Objective) is { } manager
            ? await TableOfAsync(snapshot, context, [manager])
            : await PlanPartsExport.TableAsync(snapshot, context);
    }

    private static async Task<ExportTable> SheetsAsync(Snapshot snapshot, ViewContext context) =>
        await TableOfAsync(snapshot, context, [.. (await CardsAsync(snapshot, context)).Where(card => context.State.Manager is null || card.Role == context.State.Manager)]);

    private static async Task<ExportTable> TableOfAsync(Snapshot snapshot, ViewContext context, IReadOnlyList<ManagerCard> managers)
    {
        var cards = await Scorecard.AllAsync(snapshot, context, managers);
        var assignments = await AssignmentRow.OfChamberAsync(snapshot, context.Plan!.Chamber);
        var earlier = await EarlierScores.OfAsync(snapshot, context);
        return new ExportTable(Columns,
        [
            .. from pair in managers.Zip(cards, (manager, card) => (manager.Role, Card: card, Adjoining: AdjoiningYear.Of(assignments, manager.Assignments)))
               from objective in pair.Card.Objectives
               select Row(context, pair.Role, objective, pair.Adjoining, earlier),
        ]);
    }

    private static object?[] Row(ViewContext context, string role, ObjectiveScore objective, AdjoiningYear? adjoining, EarlierScores? earlier)
    {
        var (assignment, outcome) = (objective.Assignment, objective.Outcome);
        var there = adjoining?.For(assignment);
        var before = adjoining is { IsLater: false } && earlier?.Of(there) is { Score: not null } outcomeThere ? outcomeThere : Outcome.None;
        return
        [
            context.Plan!.PlanId, context.Period!.Period, context.Policy!.Id, role, assignment.PrintedCode, objective.Code, assignment.Objective.Title,
            ExportNumber.Rounded(outcome.Weight ?? assignment.Share), adjoining?.Year, there?.Code, ExportNumber.Rounded(there?.Share), ExportNumber.Rounded(before.Score), ExportNumber.Rounded(before.Share),
            ExportNumber.Rounded(outcome.Score), context.Bands.All.FirstOrDefault(band => band.Code == outcome.Band)?.Label, ExportNumber.Rounded(outcome.Share),
            ExportNumber.Rounded(outcome.Reached), ExportNumber.Rounded(outcome.Missed), ExportNumber.Rounded(outcome.Unmeasured), outcome.Measured, outcome.Indicators, assignment.Document, assignment.Line,
        ];
    }
}
