using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Pages.Analysis.Slices;
using Albero.Dashboards.Pages.Oiv;
using Albero.Dashboards.Snapshots;
using Albero.Dashboards.Views;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Why;

/// <summary>What the address names and the plan doesn't have, can't have together, or what would be more than one number.</summary>
internal static class WhyFaults
{
    private static readonly string[] Form = ["dimensione:valore,valore;dimensione:valore", "dimensione:-"];

    // A number is of one plan, at one checkpoint, in one tree: each has a parameter of its own.
    private static readonly string[] OfTheNumber = ["plan", "chamber", "plan_year", "period", "checkpoint", "tree"];

    private static readonly LocalText OneNumber = new(
        "Un numero si spiega per un piano, a una scadenza e in un albero: li scelgono «camera», «anno», «periodo» e «albero».",
        "A number is explained for one plan, at one checkpoint and in one tree: “camera”, “anno”, “periodo” and “albero” choose them.");

    public static async Task<IReadOnlyList<AddressFault>> OfAsync(Snapshot snapshot, ViewContext context, IReadOnlyList<MeasurementRow> rows)
    {
        var state = context.State;
        var faults = SelectionFaults.Of(state, rows);
        if (faults.Count > 0) return faults;
        var headline = context.Plan!.HeadlineTree;
        // What is assigned to a manager belongs to the headline tree.
        if (state is { Manager: not null, Tree: { } tree } && tree != headline)
        {
            return [new AddressFault("albero", SelectionFaults.Word(tree), AddressFaultKind.UnknownValue, [SelectionFaults.Word(headline)])];
        }
        return state.Where is null ? [] : await OfConditionsAsync(snapshot, context, WhySlice.Of(context, rows));
    }

    private static async Task<IReadOnlyList<AddressFault>> OfConditionsAsync(Snapshot snapshot, ViewContext context, WhySlice slice)
    {
        DimensionFilter.Read(slice.State.Where, out var faulty);
        if (faulty is not null) return [new AddressFault("dove", faulty, AddressFaultKind.UnknownValue, Form)];
        List<AddressFault> refused = [.. from condition in slice.Conditions let why = Refusal(condition, slice.State) where why is not null select new AddressFault("dove", DimensionFilter.Write([condition])!, AddressFaultKind.Refused, [why])];
        if (refused.Count > 0) return refused;

        var scoped = context with { State = context.State with { Where = DimensionFilter.Write([.. slice.Conditions, .. slice.Scope]) } };
        return [.. (await SliceFaults.OfAsync(snapshot, scoped, slice.Grain, [])).Select(fault => fault with { Allowed = [.. fault.Allowed.Except(OfTheNumber)] })];
    }

    private static string? Refusal(DimensionFilter condition, ViewState state)
    {
        if (OfTheNumber.Contains(condition.Dimension)) return OneNumber.ToString();
        (string Dimension, string Parameter, object? Said)[] named =
        [
            ("area", "area", state.Area), ("directorate", "direzione", state.Directorate), ("manager", "dirigente", state.Manager), ("objective", "obiettivo", state.Objective), ("indicator", "indicatore", state.Indicator),
        ];
        return named.FirstOrDefault(one => one.Dimension == condition.Dimension && one.Said is not null).Parameter is { } parameter
            ? new LocalText($"«{condition.Dimension}» lo dice già il parametro «{parameter}»: basta uno dei due.", $"The parameter “{parameter}” says “{condition.Dimension}” already: one of them is enough.").ToString()
            : null;
    }
}
