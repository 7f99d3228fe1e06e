using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Formats;
using Albero.Dashboards.Resources;

namespace Albero.Dashboards.Pages.Oiv.Heatmap;

/// <summary>Where to look first: how far each office is from 100 in each area, and how much of it is measured.</summary>
public sealed partial class HeatmapPage
{
    private HeatmapData _data = null!;
    private string _tree = "";
    private IReadOnlyList<(string Tree, int Indicators)> _trees = [];
    private IReadOnlyList<VerdictRow> _verdicts = [];

    private ViewState Shown => Context.Resolved with { By = _data.By, Tree = _tree == Context.Plan!.HeadlineTree ? null : _tree };

    private VerdictCounts? Judged => VerdictCounts.At(_verdicts, Context.Period!);

    private string Headline => _data.Worst switch
    {
        [var (row, column, cell), ..] when cell.Distance < 0 => T.Count("heat-headline", cell.Measured, Place(row, column), NumberText.Percent(cell.Score), NumberText.Fixed(cell.Distance), Share(cell), cell.Indicators),
        [_, ..] => T["heat-headline-full", Share(_data.Total)],
        _ when Judged is not null => T["deviations-headline-judged", Context.Period!.Day, _data.Total.Indicators],
        _ when Context.Period!.IsLater => T["deviations-headline-later", Context.Period.Day, _data.Total.WithTarget, _data.Total.Indicators, Context.Plan!.Year],
        _ => T["heat-headline-due", Context.Period.Day, _data.Total.Indicators, _data.Total.WithTarget],
    };

    private string Panel => _data.Total.Measured > 0 ? "heat-panel" : Judged is null ? "heat-panel-due" : "heat-panel-judged";

    private string? Limits => _data.Worst.Count == 0 ? null : string.Join(" ", new[]
    {
        Next.Count > 0 ? T["heat-next", string.Join("; ", Next)].Value : null,
        T["heat-whole", NumberText.Percent(_data.Total.Score), Article.The(NumberText.Percent(_data.Total.MeasuredShare)), _data.Total.Measured, _data.Total.Indicators].Value,
    }.OfType<string>());

    private List<string> Next => [.. _data.Worst.Skip(1).Where(cell => cell.Cell.Distance < 0).Take(2)
        .Select(cell => $"{Place(cell.Row, cell.Column)} {NumberText.Percent(cell.Cell.Score)} ({NumberText.Fixed(cell.Cell.Distance)} p.p.)")];

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        var all = await PlanMeasurements.WithRollupsAsync(Snapshot, Context.Plan!.PlanId);
        var faults = SelectionFaults.Of(Context.State, all);
        if (faults.Count > 0) return faults;
        _tree = TreeChoice.Of(Context, all);
        _trees = TreeChoice.All(Context, all);
        var inTree = all.Where(row => row.Tree == _tree).Select(row => row.Objective).ToHashSet();
        _verdicts = [.. (await VerdictRow.OfAsync(Snapshot, Context.Plan.PlanId)).Where(row => inTree.Contains(row.Objective))];
        _data = await HeatmapData.OfAsync(Snapshot, Context, _tree, _verdicts);
        return [];
    }

    private string Place(HeatRow row, HeatColumn column) =>
        _data.By is null ? T["heat-place-plain", column.Code, column.Name] : T["heat-place", row.Key is null ? T["not-stated"].Value : row.Name, column.Code];

    private static string Share(HeatCell cell) => Article.The(NumberText.Percent(cell.MeasuredShare));
}
