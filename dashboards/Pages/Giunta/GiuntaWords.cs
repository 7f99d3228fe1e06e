using Albero.Dashboards.Data;
using Albero.Dashboards.Formats;
using Albero.Dashboards.Resources;
using Albero.Dashboards.Views;
using Microsoft.Extensions.Localization;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>The page's sentences: each states a number together with its limit.</summary>
public sealed class GiuntaWords(IStringLocalizer<Texts> texts, GiuntaData data, ViewContext context)
{
    private const int MostAreas = 4;

    private IStringLocalizer<Texts> T => texts;

    private PlanRow Plan => context.Plan!;

    private PeriodRow Period => context.Period!;

    public string Score => NumberText.Percent(data.Whole.Score);

    /// <summary>The headline up to the score.</summary>
    public string HeadlineBefore => data.MissingIsZero ? T["giunta-headline-before-zero", When, Article.ToAlone(Score)] : T["giunta-headline-before", When, Article.ToAlone(Score)];

    /// <summary>The headline after the score: how much of the plan it rests on.</summary>
    public string HeadlineAfter
    {
        get
        {
            var unmeasured = 100 - (data.Whole.Share ?? 0);
            var tenths = unmeasured / 10;
            var near = (int)Math.Round(tenths, MidpointRounding.AwayFromZero);
            if (NumberText.Fixed(unmeasured) == NumberText.Fixed(0)) return T["giunta-limit-none"];
            if (near == 0) return T["giunta-limit-little", Article.The(NumberText.Percent(unmeasured))];
            // 45% is neither «almost five» nor «over four» points out of ten.
            if (near == 10 || Math.Abs(tenths - near) > 0.25m) return T["giunta-limit-whole", Article.The(NumberText.Percent(unmeasured))];
            var words = T["giunta-tenths"].Value.Split('|')[near - 1];
            return (tenths - near) switch
            {
                < -0.05m => near == 1 ? T["giunta-limit-nearly-one", words] : T["giunta-limit-nearly", words],
                > 0.05m => near == 1 ? T["giunta-limit-over-one", words] : T["giunta-limit-over", words],
                _ => near == 1 ? T["giunta-limit-exactly-one", words] : T["giunta-limit-exactly", words],
            };
        }
    }

    /// <summary>How each area stands, and what is still to come.</summary>
    public string Lede
    {
        get
        {
            var shown = data.Areas.Count <= MostAreas ? data.Areas : [.. data.Areas.OrderByDescending(area => area.Missed ?? -1).Take(MostAreas - 1)];
            var words = shown.Select(Standing).ToList();
            if (shown.Count < data.Areas.Count) words.Add(T.Count("giunta-areas-more", data.Areas.Count - shown.Count));
            var later = context.Periods.LastOrDefault(p => GiuntaData.IsOwn(p, Plan));
            var missing = later is { Measured: 0 } && PeriodRow.Order(later.Period) > PeriodRow.Order(Period.Period)
                ? " " + (later.Period.EndsWith("FY", StringComparison.Ordinal) ? T["giunta-yearend-missing"] : T["giunta-later-missing", later.Day])
                : "";
            return string.Join("; ", words) + "." + missing;
        }
    }

    public string AreasTitle => PanelSentences.Areas(
        [.. data.Areas.Select(area => (Name(area), area.Missed ?? 0))], data.Whole.Missed ?? 0, data.Whole.Unmeasured ?? 0, T);

    public string LossTitle => PanelSentences.Losses([.. data.Losses.Select(loss => loss.Points)], data.Whole.Measured, data.Whole.Indicators, T);

    public string MovesTitle
    {
        get
        {
            var raised = data.Moves.Count(move => move.IsRaised);
            return PanelSentences.Moves(raised, data.Moves.Count - raised, data.OtherMoves, data.Moves.All(move => move.Row.Period?.EndsWith("FY", StringComparison.Ordinal) == true), T);
        }
    }

    public string DueTitle => DeadlineSentence.Of(DeadlineCounts.Of(data.Deadlines, Period.LastDay), Period.Day, data.Kinds[0].Words, T);

    public string KindsTitle => PanelSentences.Kinds(data.Kinds[0], data.AsksPeriod.Day, T);

    public string ConcernsTitle(int shown) => PanelSentences.Concerns(shown, data.Concerns.Count, data.Concerns.Sum(concern => concern.Findings.Count), T);

    /// <summary>How many targets ask less than last year's result, among how many that can be compared.</summary>
    public string UnderTitle => T.Count("giunta-under-title", data.Undershoots.Count, data.Asked[0].Result.Comparable);

    public string UnderBaselineTitle => T.Count("giunta-under-title-baseline", data.BelowBaseline.Count, data.Asked[0].Baseline.Comparable);

    /// <summary>How many indicators went which way.</summary>
    public static string YearNote(YearComparison years, IStringLocalizer<Texts> T) => years.Whole.Comparable == 0
        ? T["giunta-year-note-none"]
        : T.Count("giunta-year-note", years.Whole.Comparable, years.Whole.Improved, years.Whole.Worsened, years.Whole.Unchanged);

    /// <summary>Whether the score moved since the year before, or why that can't be told.</summary>
    public string TrendTitle(Trend trend) => data.Years is { } years ? YearTitle(years) : trend.Measured switch
    {
        0 => T.Count("giunta-trend-title-none", trend.Columns.Count),
        1 => T["giunta-trend-title-single", NumberText.Percent(trend.Only!.Value), $"{trend.Only.Day}/{trend.Only.Year}"],
        _ => T["giunta-trend-title-apart", trend.Measured],
    };

    /// <summary>Why there is no score: judged in words, a later year's targets, or nothing published yet.</summary>
    public string UnmeasuredHeadline =>
        data.Judged is { } judged ? judged.Period.Period == Period.Period ? T["giunta-headline-judged", Period.Day] : T["giunta-headline-judged-elsewhere", Period.Day, judged.Period.Day]
        : Period.IsLater ? T["giunta-headline-later", Period.Day, Plan.Year]
        : Plan.Results == 0 ? T["giunta-headline-unmeasured", Plan.Year]
        : T["giunta-headline-unmeasured-here", Period.Day];

    /// <summary>What a plan without results asks: the headline's second sentence.</summary>
    public string AsksSentence
    {
        get
        {
            var asks = data.Asked[0];
            var (target, last) = (asks.Result, asks.Baseline);
            if (target.Comparable > 0) return T["giunta-asks-result", data.AsksPeriod.Day, target.Less, target.Same, target.More, target.Rest];
            return last.Comparable > 0
                ? T["giunta-asks-baseline", data.AsksPeriod.Day, last.Less, last.Same, last.More, last.Rest]
                : T["giunta-asks-nothing", data.AsksPeriod.Day];
        }
    }

    public string AsksTitle => data.Asked[0] switch
    {
        { Result.Comparable: > 0 } asks => T.Count("giunta-asks-title-result", asks.Result.Less, asks.Result.Comparable),
        { Baseline.Comparable: > 0 } asks => T.Count("giunta-asks-title-baseline", asks.Baseline.Less, asks.Baseline.Comparable),
        _ => T["giunta-asks-title-none"],
    };

    public string When => Period.Period[5..] switch
    {
        "H1" => T["giunta-when-mid", Period.Period[..4]],
        "FY" => T["giunta-when-end", Period.Period[..4]],
        _ => T["giunta-when-day", Period.Day],
    };

    public string Name(ScoreRow area) => area.AreaCode is { } code ? T["giunta-area", code] : T["giunta-area-none"];

    private string YearTitle(YearComparison years) =>
        T.Count("giunta-trend-title-change", years.Whole.Comparable, years.Before.Day, NumberText.Signed(years.Whole.Change is { } change ? Math.Round(change, 1, MidpointRounding.AwayFromZero) : null));

    private string Standing(ScoreRow area)
    {
        var name = Name(area);
        if (area.Score is not { } score) return T["giunta-area-unmeasured", name];
        var words = NumberText.Fixed(score) == NumberText.Fixed(0) ? T["giunta-area-zero", name]
            : area.Missed <= 0 ? T["giunta-area-at-target", name]
            : T["giunta-area-score", name, Article.To(NumberText.Percent(score))];
        return area.Measured == 1 ? words + T["giunta-area-alone"] : words;
    }
}
