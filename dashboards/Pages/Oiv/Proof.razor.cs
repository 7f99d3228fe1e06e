using Albero.Dashboards.Charts;
using Albero.Dashboards.Data;
using Albero.Dashboards.Formats;
using Albero.Dashboards.Views;
using Microsoft.AspNetCore.Components;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>One indicator down to the printed cells: what is printed, what was read, what was computed, and the line.</summary>
public sealed partial class Proof
{
    [Parameter, EditorRequired] public MeasurementRow Row { get; set; } = null!;

    /// <summary>The same indicator at the plan's other checkpoints.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<MeasurementRow> Others { get; set; } = [];

    /// <summary>What the indicator was or became in other years.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<IndicatorYear> Years { get; set; } = [];

    [Parameter, EditorRequired] public ViewContext Context { get; set; } = null!;

    [Parameter, EditorRequired] public IReadOnlyList<FindingRow> Findings { get; set; } = [];

    [Parameter, EditorRequired] public IReadOnlyList<RevisionChange> Revisions { get; set; } = [];

    /// <summary>Judgements in words on the indicator and on its sheet.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<VerdictRow> Verdicts { get; set; } = [];

    /// <summary>What else the sheet prints.</summary>
    [Parameter, EditorRequired] public Sheet Sheet { get; set; } = null!;

    private string Unit => Row.TargetKind is "percent" or "relative_change" ? "%" : "";

    private bool IsNumeric => Row.TargetKind is "number" or "percent" or "relative_change" or "range";

    // The difference that the axis draws; composites have no deviation of their own, their first parts do.
    private string DeviationShown => Row.Deviation is { } deviation
        ? TargetWords.Deviation(deviation, Row.DeviationUnit)
        : NumberText.Signed(Row.Result - Row.Target);

    private string Headline => Row switch
    {
        { PassesOn: true } => T["proof-rollup"],
        { Achievement: null } => T["proof-unmeasured"],
        { Met: true } when Difference is > 0 => T["proof-beyond", Amount(Row.Result), Amount(Row.Target)],
        { Met: true } => T["proof-met"],
        { TargetKind: "deadline" or "boolean" } => T["proof-not-done"],
        _ when IsNumeric && Row.Result is not null && Row.Target is not null => T["proof-missed", Amount(Row.Result), Amount(Row.Target), Article.The(NumberText.Percent(Row.Achievement))],
        _ => T["proof-not-met"],
    } + Lowered;

    private decimal? Difference => Row.Result - Row.Target;

    // The one thing beside the result that changes its meaning: the year's target was moved.
    private string Lowered => (Row.Revised is not null ? Row : Others.FirstOrDefault(row => row.Revised is not null)) is { Revised: { } revised, Target: { } target } moved && revised != target
        ? T[revised < target ? "proof-lowered" : "proof-raised", Amount(target), Amount(revised), new PeriodRow(moved.Period, "", 0).ShortDay]
        : "";

    private string Agreement => DeviationAgreement.Of(Row, Words);

    private IReadOnlyList<AxisMark> Marks
    {
        get
        {
            if (!IsNumeric) return [];
            var marks = new List<AxisMark>();
            void Add(string kind, decimal? value, string words)
            {
                if (value is { } at) marks.Add(new AxisMark(kind, at, Amount(at), words));
            }
            Add("baseline", Row.Baseline, T["axis-baseline"]);
            Add("result", Row.Result, T["axis-result", Context.Period!.ShortDay]);
            Add("target", Row.Target, T["target-at", Context.Period.ShortDay]);
            var year = Others.Where(row => row.TargetKind == Row.TargetKind).MaxBy(row => PeriodRow.Order(row.Period));
            if (year is not null && PeriodRow.Order(year.Period) > PeriodRow.Order(Row.Period))
            {
                var day = Context.Periods.First(period => period.Period == year.Period).ShortDay;
                Add("year", year.Target, T["target-at", day]);
                Add("revised", year.Revised, T["axis-revised"]);
            }
            Add("revised", Row.Revised, T["axis-revised"]);
            return marks.Any(mark => mark.Kind is "result" or "target" or "year") ? marks : [];
        }
    }

    private string Amount(decimal? value) => NumberText.Plain(value) + Unit;

    private string Words(string key, object[] arguments) => T[key, arguments];
}
