using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>Everything that the board's page and its export show, in a handful of queries.</summary>
public sealed record GiuntaData
{
    public required ScoreTable Scores { get; init; }

    /// <summary>The plan at the checkpoint shown.</summary>
    public required ScoreRow Whole { get; init; }

    public required IReadOnlyList<ScoreRow> Areas { get; init; }

    public IReadOnlyList<Loss> Losses { get; init; } = [];

    public required IReadOnlyList<Move> Moves { get; init; }

    public required IReadOnlyList<Concern> Concerns { get; init; }

    /// <summary>What the targets of <see cref="AsksPeriod"/> ask: the plan first, then its areas.</summary>
    public required IReadOnlyList<Asks> Asked { get; init; }

    /// <summary>Last checkpoint of the plan's own year: a target at mid-year asks less than a year's baseline by nature.</summary>
    public required PeriodRow AsksPeriod { get; init; }

    /// <summary>Of a plan without results: targets below the last result, and below the baseline.</summary>
    public IReadOnlyList<Undershoot> Undershoots { get; init; } = [];

    public IReadOnlyList<Undershoot> BelowBaseline { get; init; } = [];

    /// <summary>Judgements in words on the plan's sheets and indicators, at all checkpoints.</summary>
    public IReadOnlyList<VerdictRow> Verdicts { get; init; } = [];

    /// <summary>How many of them there are at the checkpoint shown or, where it has none, at the latest that has any.</summary>
    public VerdictCounts? Judged { get; init; }

    /// <summary>Targets that were revised from or to words, so that nobody can say whether they ask more.</summary>
    public int OtherMoves { get; init; }

    /// <summary>Targets that are days.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    /// <summary>Kinds of the targets of <see cref="AsksPeriod"/>: the plan first, then its areas.</summary>
    public required IReadOnlyList<TargetKinds> Kinds { get; init; }

    /// <summary>Verdicts of <see cref="Judged"/>'s checkpoint: the plan first, then its areas; empty where nothing is judged.</summary>
    public IReadOnlyList<VerdictArea> JudgedAreas { get; init; } = [];

    /// <summary>What the sheets print as budget; only asked of a plan without results.</summary>
    public PlanBudget? Budget { get; init; }

    /// <summary>Whether the rules count a result that is due and missing as zero.</summary>
    public bool MissingIsZero { get; init; }

    /// <summary>Against the year before, where both years are measured at this checkpoint.</summary>
    public YearComparison? Years { get; init; }

    /// <summary>Nothing measured is no score, whatever rules make of it.</summary>
    public decimal? Score => IsMeasured ? Whole.Score : null;

    public bool IsMeasured => Whole.Measured > 0;

    public static async Task<GiuntaData> LoadAsync(Snapshot snapshot, ViewContext context)
    {
        var (plan, period) = (context.Plan!, context.Period!);
        var scores = await ScoreTable.OfAsync(snapshot, plan.Chamber);
        var whole = scores.Whole(plan.PlanId, period.Period) ?? new ScoreRow(plan.PlanId, period.Period, null, null);
        var rows = await PlanMeasurements.AllAsync(snapshot, plan.PlanId);
        var asksPeriod = context.Periods.LastOrDefault(p => IsOwn(p, plan)) ?? period;
        var verdicts = await VerdictRow.OfAsync(snapshot, plan.PlanId);
        var judged = VerdictCounts.At(verdicts, period) ?? VerdictCounts.Latest(verdicts, context.Periods);
        var changes = await Move.ChangesAsync(snapshot, plan.PlanId);
        var moves = Move.Of(changes);
        return new GiuntaData
        {
            Verdicts = verdicts,
            Judged = judged,
            JudgedAreas = judged is null ? [] : VerdictArea.Of(verdicts, rows, judged.Period.Period),
            Deadlines = Deadline.Of(rows, plan),
            Kinds = TargetKinds.Of(rows, plan, asksPeriod.Period),
            Budget = whole.Measured > 0 ? null : await PlanBudget.OfAsync(snapshot, plan.PlanId),
            Scores = scores,
            Whole = whole,
            Areas = scores.Areas(plan.PlanId, period.Period),
            Losses = whole.Measured > 0 ? await Loss.AllAsync(snapshot, plan.PlanId, period.Period, rows) : [],
            Moves = moves,
            OtherMoves = Move.InWords(changes),
            Concerns = Concern.Of(await Concern.FindingsAsync(snapshot, plan.PlanId), rows),
            Asked = await Asks.OfAsync(snapshot, plan.PlanId, asksPeriod.Period),
            AsksPeriod = asksPeriod,
            Years = whole.Measured > 0 ? await YearComparison.OfAsync(snapshot, plan, period) : null,
            Undershoots = whole.Measured > 0 ? [] : await Undershoot.AllAsync(snapshot, plan, asksPeriod.Period, Reference.Result),
            BelowBaseline = whole.Measured > 0 ? [] : await Undershoot.AllAsync(snapshot, plan, asksPeriod.Period, Reference.Baseline),
            MissingIsZero = await MissingIsZeroAsync(snapshot, context.Policy!.Id),
        };
    }

    private static async Task<bool> MissingIsZeroAsync(Snapshot snapshot, string policy) =>
        Cells.Read(await snapshot.RowsAsync(new RowQuery("policy", ["missing"], [MetricFilter.Is("policy_id", policy)], [])), row => row.Text("missing")).Contains("zero");

    /// <summary>Whether a checkpoint falls in the plan's first year: later ones belong to the plans of their own years.</summary>
    public static bool IsOwn(PeriodRow period, PlanRow plan) => period.Period.StartsWith($"{plan.Year}-", StringComparison.Ordinal);
}
