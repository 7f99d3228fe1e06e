using System.Text.RegularExpressions;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Exports;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Comparison;

/// <summary>The comparison as rows: first every pair of plans with its grades, then every plan in every mission. Where a score is refused its cell is empty and the reason stands beside it.</summary>
internal static partial class ComparisonExport
{
    private static readonly ExportColumn[] Columns =
    [
        Text("section", "Sezione", "Section"), Text("policy_id", "Regole", "Policy"), Text("plan_id", "Piano", "Plan"), Text("other_plan_id", "Altro piano", "Other plan"),
        Text("weights_grade", "Confrontabilità dei pesi", "Comparability of weights"), Text("weights_reasons", "Motivi (pesi)", "Reasons (weights)"),
        Text("scores_grade", "Confrontabilità dei punteggi", "Comparability of scores"), Text("scores_reasons", "Motivi (punteggi)", "Reasons (scores)"),
        new("period", new("Scadenza", "Checkpoint"), FieldType.Code), Text("tree", "Albero", "Tree"),
        new("group_code", new("Codice", "Code"), FieldType.Code), Text("group", "Missione o programma", "Mission or programme"), Text("group_source", "Chi la indica", "Who names it"),
        new("weight", new("Peso sul piano", "Weight in the plan"), FieldType.Number), Count("indicators", "Indicatori", "Indicators"), Count("with_target", "Con target", "With a target"),
        Count("measured", "Misurati", "Measured"), new("coverage", new("Copertura del dovuto", "Coverage of what is due"), FieldType.Percent),
        new("score", new("Punteggio", "Score"), FieldType.Percent), Text("refused", "Perché manca il punteggio", "Why there is no score"),
    ];

    public static PageExport Export { get; } = new(Paths.Comparison, ComparisonQuery.FaultsAsync, TableAsync);

    private static async Task<ExportTable> TableAsync(Snapshot snapshot, ViewContext context)
    {
        var comparison = await ComparisonQuery.LoadAsync(snapshot, context);
        var policy = context.Policy!.Id;
        return new(Columns, [.. comparison.Pairs.Select(pair => PairRow(pair, policy)), .. comparison.Groups.SelectMany(group => comparison.Plans.Select(plan => GroupRow(comparison, plan, group, policy)))]);
    }

    private static object?[] PairRow(PlanPair pair, string policy) =>
    [
        "pair", policy, pair.One.Plan.PlanId, pair.Other.Plan.PlanId, Word(pair.Weights.Grade), Reasons(pair.Weights), Word(pair.Scores.Grade), Reasons(pair.Scores),
        null, null, null, null, null, null, null, null, null, null, null, null,
    ];

    private static object?[] GroupRow(PlanComparison comparison, ComparedPlan plan, MetricMember group, string policy)
    {
        var figures = plan.In(group.Value ?? ComparedPlan.NoGroup);
        var refusal = comparison.Refused(plan, group);
        var counts = figures.Indicators > 0;
        return
        [
            "group", policy, plan.Plan.PlanId, null, null, null, null, null, plan.Period, plan.Tree, group.Value, group.Value is null ? null : group.Label, Word(figures.Source),
            ExportNumber.Rounded(figures.Weight), (long)figures.Indicators, counts && plan.HasCheckpoint ? (long)figures.WithTarget : null, counts && plan.HasCheckpoint ? (long)figures.Measured : null,
            refusal is null ? ExportNumber.Rounded(figures.Coverage) : null, refusal is null ? ExportNumber.Rounded(figures.Score) : null, refusal is { } why ? Word(why) : null,
        ];
    }

    private static string Reasons(Comparable comparable) =>
        string.Join("; ", comparable.Reasons.Select(reason => $"{Word(reason.Ground)} ({string.Join(", ", reason.Plans)})"));

    // As the mart writes its words: not_comparable.
    private static string Word<T>(T value)
        where T : struct, Enum => Capital().Replace(value.ToString(), "_$0").TrimStart('_').ToLowerInvariant();


    private static ExportColumn Text(string name, string it, string en) => new(name, new(it, en), FieldType.Text);

    private static ExportColumn Count(string name, string it, string en) => new(name, new(it, en), FieldType.Integer);

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
