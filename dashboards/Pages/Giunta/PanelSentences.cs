using Albero.Dashboards.Data;
using Albero.Dashboards.Formats;
using Albero.Dashboards.Resources;
using Microsoft.Extensions.Localization;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>Each panel's one sentence: its number, and what the number can't say.</summary>
internal static class PanelSentences
{
    // Less than this is written 0,0.
    private const decimal Least = 0.05m;

    /// <summary>Which area costs most of the plan's points, and how many of them nobody can judge yet.</summary>
    /// <param name="missed">Points of the plan's 100 that are missed, by area.</param>
    /// <param name="total">The same of the whole plan.</param>
    public static string Areas(IReadOnlyList<(string Name, decimal Missed)> missed, decimal total, decimal unmeasured, IStringLocalizer<Texts> T)
    {
        var limit = unmeasured >= Least ? T["giunta-areas-limit", NumberText.Fixed(unmeasured)].Value : "";
        if (total < Least) return T["giunta-areas-title-none"] + limit;
        var costly = missed.Where(area => area.Missed >= Least).OrderByDescending(area => area.Missed).ToList();
        return (costly switch
        {
            [] => T["giunta-areas-title-plan", NumberText.Fixed(total)],
            [var only] => missed.Count == 1 ? T["giunta-areas-title-plan", NumberText.Fixed(total)] : T["giunta-areas-title-only", only.Name, NumberText.Fixed(only.Missed)],
            [var first, var second, ..] => T["giunta-areas-title-most", first.Name, NumberText.Fixed(first.Missed), Article.OfMany(NumberText.Fixed(total)), second.Name, NumberText.Fixed(second.Missed)],
        }) + limit;
    }

    /// <summary>Where the points are lost, among how many that are measured.</summary>
    /// <param name="points">Points lost by indicator, the dearest first.</param>
    public static string Losses(IReadOnlyList<decimal> points, int measured, int indicators, IStringLocalizer<Texts> T)
    {
        var total = points.Sum();
        var limit = measured < indicators ? T["giunta-loss-limit", measured, indicators].Value : "";
        if (total < Least) return T["giunta-loss-title-none"] + limit;
        if (points.Count == 1) return T["giunta-loss-title-only", NumberText.Fixed(total)] + limit;
        var first = points[0] / total * 100;
        if (first >= 40) return Capital(T["giunta-loss-title-single", Article.The(NumberText.Percent(first, 0)), Article.OfMany(NumberText.Fixed(total))]) + limit;
        var half = 0m;
        var count = points.TakeWhile(lost => (half += lost) < total / 2).Count() + 1;
        return T.Count("giunta-loss-title-half", count, Article.OfMany(NumberText.Fixed(total)), points.Count) + limit;
    }

    /// <summary>How many targets were raised and lowered.</summary>
    /// <param name="others">Targets that were changed from or to words: they have no direction.</param>
    public static string Moves(int raised, int lowered, int others, bool atYearEnd, IStringLocalizer<Texts> T)
    {
        var limit = others > 0 ? T.Count("giunta-moves-limit", others) : "";
        if (raised + lowered == 0) return T["giunta-moves-title-none"] + limit;
        var counts = T.Count("giunta-raised", raised) + ", " + T.Count("giunta-lowered", lowered);
        return (atYearEnd ? T["giunta-moves-title-year", counts] : T["giunta-moves-title", counts]) + limit;
    }

    /// <summary>How many kinds of findings are told here, of how many.</summary>
    public static string Concerns(int shown, int kinds, int findings, IStringLocalizer<Texts> T) =>
        kinds == 0 ? T["giunta-concerns-title-none"]
        : shown >= kinds ? T.Count("giunta-concerns-title-all", findings, kinds)
        : T["giunta-concerns-title", shown, kinds, findings];

    /// <summary>How many targets a figure will answer, and how many only words can judge.</summary>
    public static string Kinds(TargetKinds plan, string day, IStringLocalizer<Texts> T) => plan switch
    {
        { Targets: 0 } => T["giunta-kinds-title-none", day],
        { Words: 0 } => T.Count("giunta-kinds-title-all", plan.Measurable, day),
        { Measurable: 0 } => T.Count("giunta-kinds-title-words", plan.Words, day),
        _ => T.Count("giunta-kinds-title", plan.Words, plan.Measurable, plan.Targets, day),
    };

    /// <summary>What is judged in words at a checkpoint and how; a verdict is no result.</summary>
    public static string Verdicts(VerdictCounts counts, IStringLocalizer<Texts> T)
    {
        var sheets = T.Count("verdict-sheets", counts.Sheets);
        var indicators = T.Count("verdict-indicators", counts.Indicators);
        var what = (counts.Sheets, counts.Indicators) switch { (> 0, > 0) => T["giunta-verdicts-both", sheets, indicators].Value, (> 0, _) => sheets.ToString(), _ => indicators.ToString() };
        return T["giunta-verdicts-title", counts.Period.Day, what, string.Join(", ", counts.Kinds.Select(kind => $"{T[Word(kind.Kind)]} {kind.Count}"))];
    }

    /// <summary>What the sheets print as budget, and how many lines print no amount.</summary>
    public static string Budget(BudgetSum whole, IStringLocalizer<Texts> T) =>
        whole.Lines == whole.WithoutAmount ? T.Count("giunta-budget-title-none", whole.Lines)
        : whole.WithoutAmount == 0 ? T.Count("giunta-budget-title", whole.Lines, TargetWords.Amount(whole.Amount, "€"))
        : T.Count("giunta-budget-title-without", whole.WithoutAmount, TargetWords.Amount(whole.Amount, "€"), whole.Lines - whole.WithoutAmount);

    private static string Word(VerdictKind kind) => kind switch
    {
        VerdictKind.Reached => "verdict-short-reached", VerdictKind.OnTrack => "verdict-short-on-track", VerdictKind.Partly => "verdict-short-partly",
        VerdictKind.OffTrack => "verdict-short-off-track", _ => "verdict-short-other",
    };

    private static string Capital(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
