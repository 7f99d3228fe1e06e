using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Pages.Oiv;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Rules;

/// <summary>A row per score and set of rules, with the base rules' beside it.</summary>
internal static class RulesExport
{
    public static PageExport Export { get; } = new(Paths.Rules, FaultsAsync, TableAsync);

    private static readonly ExportColumn[] Columns =
    [
        new("plan_id", new("Piano", "Plan"), FieldType.Text),
        new("period", new("Scadenza", "Checkpoint"), FieldType.Code),
        new("tree", new("Albero", "Tree"), FieldType.Text),
        new("part", new("Parte", "Part"), FieldType.Text),
        new("code", new("Codice", "Code"), FieldType.Code),
        new("name", new("Nome", "Name"), FieldType.Text),
        new("policy_id", new("Regole", "Rules"), FieldType.Text),
        new("score", new("Punteggio", "Score"), FieldType.Percent),
        new("band", new("Fascia", "Band"), FieldType.Text),
        new("score_base", new("Punteggio con le regole di base", "Score under the base rules"), FieldType.Percent),
        new("band_base", new("Fascia con le regole di base", "Band under the base rules"), FieldType.Text),
        new("changes_band", new("Cambia fascia", "Changes band"), FieldType.Boolean),
        new("measured_share", new("Quota misurata", "Measured share"), FieldType.Percent),
        new("coverage", new("Copertura", "Coverage"), FieldType.Percent),
    ];

    private static async Task<IReadOnlyList<AddressFault>> FaultsAsync(Snapshot snapshot, ViewContext context) =>
        SelectionFaults.Of(context.State, await PlanMeasurements.WithRollupsAsync(snapshot, context.Plan!.PlanId));

    private static async Task<ExportTable> TableAsync(Snapshot snapshot, ViewContext context)
    {
        var tree = context.State.Tree ?? context.Plan!.HeadlineTree;
        var scores = await RuleScores.OfAsync(snapshot, context, tree);
        var rows = scores.Rows.Where(row => context.State.Changes is null || row.Changes);
        // Every set of rules has bands of its own.
        var bands = await Task.WhenAll(scores.Policies.Select(policy => Bands.OfAsync(snapshot, policy)));
        return new ExportTable(Columns, [.. rows.SelectMany(row => scores.Policies.Select((policy, i) => Row(context, tree, row, policy.Id, i, bands)))]);
    }

    private static object?[] Row(ViewContext context, string tree, RuleRow row, string policy, int rules, IReadOnlyList<Bands> bands)
    {
        var cell = row.Cells[rules];
        return
        [
            context.Plan!.PlanId, context.Period!.Period, tree, row.By?.Key() ?? "plan", row.Code, row.By is null ? context.Plan.Title : row.Name, policy,
            ExportNumber.Rounded(cell.Score), Word(context, bands[rules], cell), ExportNumber.Rounded(row.Cells[0].Score), Word(context, bands[0], row.Cells[0]), row.ChangesBand(rules), ExportNumber.Rounded(cell.Share), ExportNumber.Rounded(cell.Coverage),
        ];
    }

    // Words for people, codes for machines.
    private static string? Word(ViewContext context, Bands bands, RuleCell cell) =>
        context.State.Dialect == Dialect.Open ? cell.Band : bands.All.FirstOrDefault(band => band.Code == cell.Band)?.Label;
}
