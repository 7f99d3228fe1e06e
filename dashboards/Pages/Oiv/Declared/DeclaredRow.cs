using Albero.Dashboards.Data;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Oiv.Declared;

/// <summary>How what the document declares stands to what is computed, in the order in which an evaluator reads them.</summary>
public enum Outcome
{
    Differs,

    /// <summary>Both are there, but words and figures can't be held against each other.</summary>
    NotComparable,

    OnlyDeclared,

    Agrees,

    OnlyComputed,
}

/// <summary>A declared deviation or a judgement in words beside what is computed: neither overwrites the other.</summary>
/// <param name="Row">The indicator at the checkpoint; null where a whole sheet is judged.</param>
/// <param name="Verdict">The judgement; null for a deviation.</param>
public sealed record DeclaredRow(Outcome Outcome, string Objective, MeasurementRow? Row, VerdictRow? Verdict)
{
    /// <summary>The objective's own score, for a judgement on its sheet.</summary>
    public decimal? Score { get; init; }

    /// <summary>Measured share of all its weight, in percent, on which that score rests; null beside an indicator's own achievement.</summary>
    public decimal? Share { get; init; }

    /// <summary>What the document prints.</summary>
    public string? Text => Verdict is { } verdict ? verdict.Text : Row?.DeclaredText;

    public string? Document => Verdict is { } verdict ? verdict.Document : Row?.ResultDocument ?? Row?.Document;

    public int? Line => Verdict is { } verdict ? verdict.Line : Row?.DeviationLine;

    /// <summary>Everything that a plan declares or that is computed at a checkpoint, within the part that the address asks for; what differs first.</summary>
    public static async Task<IReadOnlyList<DeclaredRow>> OfAsync(Snapshot snapshot, ViewContext context, IReadOnlyList<MeasurementRow> all)
    {
        var rows = all.Where(row => row.Period == context.Period!.Period && !row.PassesOn && SelectionFaults.Shows(context.State, row)).ToList();
        var verdicts = (await VerdictRow.OfAsync(snapshot, context.Plan!.PlanId)).Where(verdict => verdict.Period == context.Period!.Period).ToList();
        var scores = verdicts.Count == 0 ? [] : await ScoresAsync(snapshot, context);
        var sheets = rows.Select(row => row.Objective).ToHashSet();
        IEnumerable<DeclaredRow> found =
        [
            .. from row in rows
               let outcome = OfDeviation(row)
               where outcome is not null
               select new DeclaredRow(outcome.Value, row.Objective, row, null),
            .. from verdict in verdicts
               where sheets.Contains(verdict.Objective)
               let row = rows.FirstOrDefault(row => row.Objective == verdict.Objective && row.Indicator == verdict.Indicator)
               where verdict.Indicator is null || row is not null
               let sheet = verdict.Indicator is null ? scores.GetValueOrDefault(verdict.Objective) : default
               let score = verdict.Indicator is null ? sheet.Score : row?.Achievement
               select new DeclaredRow(OfVerdict(verdict, score), verdict.Objective, row, verdict) { Score = score, Share = sheet.Share },
        ];
        return [.. found.OrderBy(row => row.Outcome).ThenBy(row => row.Line ?? row.Row?.ResultLine ?? row.Row?.Line)];
    }

    // A dash or two strokes are printed where nothing is declared.
    private static string? Said(string? text) => text?.Any(char.IsLetterOrDigit) == true ? text : null;

    private static Outcome? OfDeviation(MeasurementRow row) => (Said(row.DeclaredText), row.DeclaredAgrees, row.Deviation is not null || row.Met is not null) switch
    {
        (null, _, true) => Declared.Outcome.OnlyComputed,
        (null, _, false) => null,
        (_, true, _) => Declared.Outcome.Agrees,
        (_, false, _) => Declared.Outcome.Differs,
        (_, null, true) => Declared.Outcome.NotComparable,
        (_, null, false) => Declared.Outcome.OnlyDeclared,
    };

    // «Fully reached» says a figure, 100; «in line» doesn't.
    private static Outcome OfVerdict(VerdictRow verdict, decimal? score) => (score, verdict.Declared) switch
    {
        (null, _) => Declared.Outcome.OnlyDeclared,
        (_, null) => Declared.Outcome.NotComparable,
        ({ } computed, { } declared) => Math.Round(computed, 1, MidpointRounding.AwayFromZero) == Math.Round(declared, 1, MidpointRounding.AwayFromZero) ? Declared.Outcome.Agrees : Declared.Outcome.Differs,
    };

    private static async Task<Dictionary<string, (decimal? Score, decimal? Share)>> ScoresAsync(Snapshot snapshot, ViewContext context)
    {
        var result = await snapshot.RunAsync(new MetricQuery(["score", "measured_share"], ["objective", "tree"],
            MetricFilter.Is("plan", context.Plan!.PlanId), MetricFilter.Is("period", context.Period!.Period)));
        return result.Rows.Where(row => row.Members[0].Value is not null).DistinctBy(row => row.Members[0].Value).ToDictionary(row => row.Members[0].Value!, row => (result.Value(row, "score"), result.Value(row, "measured_share")));
    }
}

/// <summary>Outcomes as addresses and texts name them.</summary>
internal static class Outcomes
{
    public static readonly IReadOnlyDictionary<string, Outcome> Words = new Dictionary<string, Outcome>
    {
        ["differisce"] = Outcome.Differs, ["non-confrontabile"] = Outcome.NotComparable, ["solo-dichiarato"] = Outcome.OnlyDeclared,
        ["concorda"] = Outcome.Agrees, ["solo-calcolato"] = Outcome.OnlyComputed,
    };

    public static string Word(this Outcome outcome) => Words.First(word => word.Value == outcome).Key;
}
