using Albero.Dashboards.Addresses;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv.Score;

/// <summary>
/// How the score of a slice comes about: all its points, without those that nothing measures, without those missed, over those
/// that count. Every step is a measure; the last is the same score as on any other page.
/// </summary>
public sealed record ScoreSteps(
    IReadOnlyList<ScoreStep> Steps, decimal Weight, decimal LeftOut, decimal Counted, decimal? Credited, decimal? Score, decimal? MeasuredShare, int Measured, int Indicators)
{
    // In the order in which they are told: what wasn't asked, what wasn't answered, what can't be answered.
    private static readonly string[] Reasons = ["not_due", "not_reported", "not_measurable", "on_track_declared", "off_track_declared", "met", "not_met"];

    /// <param name="by">What the missed points are parted by.</param>
    public static async Task<ScoreSteps> OfAsync(Snapshot snapshot, ViewContext context, string tree, GroupBy by)
    {
        var names = context.State.Manager is null ? StepMeasures.OfPlan : StepMeasures.OfManager;
        // What is assigned to a manager are leaves of the headline tree, so that grain knows no tree.
        MetricFilter[] filters = [.. PlanSlice.Filters(context, tree).Where(filter => filter.Field != "tree" || context.State.Manager is null)];
        string[] Sliced(string dimension) => context.State.Manager is null ? [dimension] : ["manager", dimension];

        var whole = await snapshot.RunAsync(new MetricQuery(names.All, context.State.Manager is null ? [] : ["manager"], filters));
        var total = context.State.Manager is null ? whole.Total : whole.Rows.FirstOrDefault() ?? whole.Total;
        decimal Value(string name) => whole.Value(total, name) ?? 0;
        var reasons = await snapshot.RunAsync(new MetricQuery([names.LeftOut, names.Zero, names.Indicators], Sliced("status"), filters));
        var missed = await snapshot.RunAsync(new MetricQuery([names.Missed, names.Measured], Sliced(by.Key()), filters, [new MetricSort(names.Missed, Descending: true)]));

        var steps = new Running(Value(names.Weight), Value(names.Indicators));
        foreach (var row in reasons.Rows.OrderBy(row => Array.IndexOf(Reasons, reasons.Member(row, "status").Value)))
        {
            steps.Take(StepKind.LeftOut, reasons.Member(row, "status"), reasons.Value(row, names.LeftOut), reasons.Value(row, names.Indicators));
        }
        var score = whole.Value(total, names.Score);
        // Where nothing counts there is nothing to stand on: no bar of zero.
        if (score is not null) steps.Sum(StepKind.Counted, Value(names.Scored));
        foreach (var row in reasons.Rows) steps.Take(StepKind.Zero, reasons.Member(row, "status"), reasons.Value(row, names.Zero), reasons.Value(row, names.Indicators));
        foreach (var row in missed.Rows) steps.Take(StepKind.Missed, missed.Member(row, by.Key()), missed.Value(row, names.Missed), missed.Value(row, names.Measured));
        var (over, credited) = (Value(names.Over), Value(names.Credited));
        if (score is not null) steps.Sum(StepKind.Reached, Value(names.Reached));
        if (over > 0)
        {
            steps.Add(over);
            steps.Sum(StepKind.Credited, credited);
        }
        return new ScoreSteps(
            steps.All, Value(names.Weight), Value(names.LeftOut), Value(names.Scored), score is null ? null : credited, score, whole.Value(total, names.Share),
            (int)Value(names.Measured), (int)Value(names.Indicators));
    }

    /// <summary>Where the next bar begins.</summary>
    private sealed class Running
    {
        private readonly List<ScoreStep> _steps = [];
        private decimal _at;

        public Running(decimal whole, decimal indicators)
        {
            _at = whole;
            _steps.Add(new ScoreStep(StepKind.Whole, null, null, whole, 0, whole, (int)indicators));
        }

        public IReadOnlyList<ScoreStep> All => _steps;

        public void Take(StepKind kind, MetricMember member, decimal? points, decimal? indicators)
        {
            if (points is not > 0) return;
            _steps.Add(new ScoreStep(kind, member.Label.ToString(), member.Value, points.Value, _at, _at - points.Value, (int?)indicators));
            _at -= points.Value;
        }

        public void Add(decimal points)
        {
            _steps.Add(new ScoreStep(StepKind.Over, null, null, points, _at, _at + points, null));
            _at += points;
        }

        // The measure, not the running sum: that the two agree is what a test holds them to.
        public void Sum(StepKind kind, decimal points)
        {
            _steps.Add(new ScoreStep(kind, null, null, points, 0, points, null));
            _at = points;
        }
    }
}
