using Albero.Dashboards.Addresses;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Tree;

/// <summary>The tree as its table shows it, a row per node.</summary>
internal static class TreeExport
{
    private static readonly ExportColumn[] Columns =
    [
        new("plan_id", new("Piano", "Plan"), FieldType.Text),
        new("period", new("Scadenza", "Checkpoint"), FieldType.Code),
        new("policy_id", new("Regole", "Rules"), FieldType.Text),
        new("tree", new("Albero", "Tree"), FieldType.Text),
        new("level", new("Livello", "Level"), FieldType.Text) { Description = new("Livello del nodo: plan, area, strategic, objective o indicator", "Level of the node: plan, area, strategic, objective or indicator") },
        new("node", new("Nodo", "Node"), FieldType.Code) { Description = new("Codice del nodo; di un indicatore quello dell'obiettivo e il numero; nessuno per il piano", "Code of the node; of an indicator that of its objective and the number; none for the plan") },
        new("parent", new("Nodo superiore", "Node above"), FieldType.Code) { Description = new("Codice del nodo superiore; nessuno per il piano e sotto di esso", "Code of the node above; none for the plan and right below it") },
        new("name", new("Nome", "Name"), FieldType.Text) { Description = new("Nome del nodo", "Name of the node") },
        new("effective_weight", new("Peso effettivo", "Effective weight"), FieldType.Number),
        new("score", new("Punteggio", "Score"), FieldType.Percent),
        new("band", new("Fascia", "Band"), FieldType.Text),
        new("measured_share", new("Quota misurata", "Measured share"), FieldType.Percent),
        new("measured", new("Indicatori misurati", "Measured indicators"), FieldType.Integer),
        new("indicators", new("Indicatori", "Indicators"), FieldType.Integer),
        new("status", new("Stato", "Status"), FieldType.Text),
        new("target_text", new("Target stampato", "Printed target"), FieldType.Text),
        new("result_text", new("Risultato stampato", "Printed result"), FieldType.Text),
        new("source_document", new("Documento", "Document"), FieldType.Text),
        new("target_line", new("Riga del target", "Target line"), FieldType.Line),
        new("other_year", new("Altro anno", "Other year"), FieldType.Integer) { Description = new("Anno del piano messo accanto", "Year of the plan that stands beside") },
        new("other_node", new("Nodo nell'altro anno", "Node in the other year"), FieldType.Code) { Description = new("Lo stesso nodo in quell'anno, per serie", "The same node in that year, by its series") },
        new("other_effective_weight", new("Peso effettivo nell'altro anno", "Effective weight in the other year"), FieldType.Number) { Description = new("Peso effettivo che il nodo ha in quell'anno", "Effective weight of the node in that year") },
        new("other_score", new("Punteggio nell'altro anno", "Score in the other year"), FieldType.Percent) { Description = new("Punteggio del nodo in quell'anno", "Score of the node in that year") },
        new("other_measured_share", new("Quota misurata nell'altro anno", "Measured share in the other year"), FieldType.Percent) { Description = new("Quota del peso misurata in quell'anno, su cui il punteggio poggia", "Share of the weight measured in that year, on which the score rests") },
    ];

    public static PageExport Export { get; } = new(Paths.Tree, async (snapshot, context) => (await TreeView.OfAsync(snapshot, context)).Faults, TableAsync);

    private static async Task<ExportTable> TableAsync(Snapshot snapshot, ViewContext context)
    {
        var view = await TreeView.OfAsync(snapshot, context);
        return new ExportTable(Columns, [.. view.Tree!.From(view.Top!).Select(node => Row(context, view, node))]);
    }

    private static object?[] Row(ViewContext context, TreeView view, TreeNode node)
    {
        var same = view.Other?.Of(node);
        return
        [
            context.Plan!.PlanId, context.Period!.Period, context.Policy!.Id, view.Which, node.Level.ToString().ToLowerInvariant(), Code(node.Key), Code(node.Parent), node.Name,
            ExportNumber.Rounded(node.Weight), ExportNumber.Rounded(node.Score), context.Bands.All.FirstOrDefault(band => band.Code == node.Band)?.Label, ExportNumber.Rounded(node.Share), (long)node.Measured, (long)node.Indicators,
            node.Leaf?.Status, node.Leaf?.TargetText, node.Leaf?.ResultText, node.Leaf?.Document, (long?)node.Leaf?.TargetLine,
            (long?)view.Other?.Plan.Year, Code(same?.Key), ExportNumber.Rounded(same?.Weight), ExportNumber.Rounded(same?.Score), ExportNumber.Rounded(same?.Score is null ? null : same.Share),
        ];
    }

    // The plan has no code of its own.
    private static string? Code(string? key) => key is { Length: > 0 } ? key : null;
}
