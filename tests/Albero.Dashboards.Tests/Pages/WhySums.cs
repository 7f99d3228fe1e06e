using System.Globalization;
using System.Text.RegularExpressions;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Pages.Why;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Tests.Pages;

/// <summary>
/// What every explained number must satisfy, walked over all plans, rules and checkpoints of a snapshot: the parts, the leaves and
/// the reasons each add up to it, and its formula, as written, gives it.
/// </summary>
internal static partial class WhySums
{
    private const decimal Tolerance = 0.000001m;

    /// <summary>Walks a snapshot.</summary>
    /// <returns>The explained numbers that have a score, with their rules and rows, for further checks.</returns>
    public static async Task<IReadOnlyList<(WhyAnswer Answer, PolicyRow Policy)>> WalkAsync(Snapshot published)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("it-IT");
        var scored = new List<(WhyAnswer, PolicyRow)>();
        foreach (var policy in await PolicyRow.AllAsync(published))
        {
            var snapshot = published.Under(policy);
            var bands = await Bands.OfAsync(snapshot, policy);
            foreach (var plan in await PlanRow.AllAsync(snapshot))
            {
                var rows = await PlanMeasurements.WithRollupsAsync(snapshot, plan.PlanId);
                foreach (var period in await PeriodRow.OfAsync(snapshot, plan))
                {
                    foreach (var state in Slices(new ViewState(Paths.Why) { Chamber = plan.Chamber, Year = plan.Year, Period = period.Token }, rows, period.Measured > 0))
                    {
                        var context = new ViewContext { State = state, Source = new SnapshotState.Ready(published), Plan = plan, Period = period, Policy = policy, Bands = bands, Snapshot = snapshot };
                        var answer = await WhyAnswer.OfAsync(snapshot, context, WhySlice.Of(context, rows), rows);
                        Check(answer, $"{policy.Id} {period.Period} {state}");
                        if (answer.Total.Score is not null) scored.Add((answer, policy));
                    }
                }
            }
        }
        return scored;
    }

    // Where nothing is measured the whole trees are enough: what is below has nothing to add up.
    private static IEnumerable<ViewState> Slices(ViewState state, IReadOnlyList<MeasurementRow> rows, bool everything)
    {
        foreach (var tree in rows.Select(row => row.Tree).Distinct()) yield return state with { Tree = tree };
        foreach (var manager in rows.SelectMany(row => row.Managers).Distinct())
        {
            yield return state with { Manager = manager };
            if (!everything) continue;
            foreach (var objective in rows.Where(row => row.Managers.Contains(manager)).Select(row => row.Objective).Distinct()) yield return state with { Manager = manager, Objective = objective };
        }
        if (!everything) yield break;
        foreach (var area in rows.Select(row => row.AreaCode).OfType<string>().Distinct()) yield return state with { Area = area };
        foreach (var directorate in rows.Select(row => row.Directorate).OfType<string>().Distinct()) yield return state with { Directorate = directorate };
        foreach (var objective in rows.Select(row => row.Objective).Distinct()) yield return state with { Objective = objective };
    }

    /// <summary>One number.</summary>
    /// <param name="what">What it is a number of, for the message.</param>
    public static void Check(WhyAnswer answer, string what)
    {
        var total = answer.Total;
        foreach (var (kind, parts) in new[] { ("parts", answer.Parts.Select(part => part.Amounts)), ("leaves", answer.Leaves.Select(leaf => leaf.Amounts)) })
        {
            if (kind == "leaves" || answer.Parts.Count > 0) Sums(total, [.. parts], $"{kind} of {what}");
        }
        Near(total.Weight, total.Scored + total.Unscored, $"counted and left out of {what}");
        Near(total.Unscored, answer.Reasons.Sum(reason => reason.Weight), $"reasons of {what}");
        Assert.All(answer.Reasons, reason => Assert.Equal(reason.Indicators, answer.Leaves.Count(leaf => leaf.Reason == reason.Code)));
        Assert.Equal(total.Score is null, answer.Formula is null);
        if (answer.Formula is not { } formula) return;

        Near(total.Score!.Value, total.Counted / total.Scored * 100, $"points of {what}");
        Near(total.Score!.Value, formula.Terms.Sum(term => term.Weight * term.Score) / formula.Weight, $"formula of {what}");
        var written = Term().Matches(formula.Text).Sum(term => Number(term.Groups[1].Value) * Number(term.Groups[2].Value)) / Number(formula.Text.Split('÷')[1].TrimEnd('=', ' '));
        Assert.True(Math.Abs(written - total.Score.Value) < 0.1m, $"{formula.Text} is {written}, not {total.Score}: {what}");
    }

    private static void Sums(WhyAmounts total, IReadOnlyList<WhyAmounts> parts, string what)
    {
        Near(total.Weight, parts.Sum(part => part.Weight), $"weight, {what}");
        Near(total.Due, parts.Sum(part => part.Due), $"due, {what}");
        Near(total.Measured, parts.Sum(part => part.Measured), $"measured, {what}");
        Near(total.Scored, parts.Sum(part => part.Scored), $"scored, {what}");
        Near(total.Counted, parts.Sum(part => part.Counted), $"counted, {what}");
        Near(total.Reached ?? 0, parts.Sum(part => part.Reached ?? 0), $"reached, {what}");
        Near(total.Missed ?? 0, parts.Sum(part => part.Missed ?? 0), $"missed, {what}");
        Near(total.Unmeasured, parts.Sum(part => part.Unmeasured), $"unmeasured, {what}");
        Assert.Equal(total.Indicators, parts.Sum(part => part.Indicators));
    }

    private static void Near(decimal expected, decimal found, string what) => Assert.True(Math.Abs(expected - found) < Tolerance, $"{expected} is not {found}: {what}");

    private static decimal Number(string text) => decimal.Parse(text.Replace('−', '-'), CultureInfo.GetCultureInfo("it-IT"));

    [GeneratedRegex(@"(−?[\d.,]+)\u202f×\u202f(−?[\d.,]+)")]
    private static partial Regex Term();
}
