using Albero.Dashboards.Addresses;
using Albero.Dashboards.Data;
using Albero.Dashboards.Resources;

namespace Albero.Dashboards.Pages.Oiv;

/// <summary>Which targets ask less than what was already reached, how much less, and whose they are.</summary>
public sealed partial class Stretch
{
    private StretchView _view = null!;
    private IReadOnlyList<GroupBy> _ways = [];
    private string _tree = "";
    private IReadOnlyList<(string Tree, int Indicators)> _trees = [];
    private IReadOnlyList<(PeriodRow Period, int Less, int Of)> _others = [];

    // What the page chose itself is written into its links: whoever opens one sees the same.
    private ViewState Shown => Context.Resolved with { Against = _view.Against, By = _view.By, Tree = _tree == Context.Plan!.HeadlineTree ? null : _tree };

    private string Word => _view.Against == Reference.Result ? "result" : "baseline";

    /// <summary>Year of the results that the targets are held against.</summary>
    private int? LastYear => _view.Against == Reference.Result ? _view.Comparable.Max(row => row.LastYear) : null;

    private string Headline => _view.Comparable.Count == 0
        ? T["stretch-headline-none-" + Word, Context.Period!.Day]
        : T.Count("stretch-headline-" + Word, _view.Count("less"), _view.Comparable.Count, Context.Period!.Day, LastYear ?? 0);

    private string Limits => string.Join(" ", new[]
    {
        _view.Comparable.Count > 0 ? T["stretch-rest", _view.Count("same"), _view.Count("more"), _view.Others.Count].Value : null,
        IsFloor ? T["stretch-floor", LastDay].Value : null,
    }.OfType<string>());

    // A year's target held against half a year: what was counted by then can only have grown.
    private bool IsFloor => _view.Against == Reference.Result && _view.Comparable.Any(row => row.LastPeriod is { } last && Quarter(last) < Quarter(row.Period));

    private string LastDay => new PeriodRow(_view.Comparable.First(row => row.LastPeriod is not null).LastPeriod!, "", 0).Day;

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        var faults = await StretchQuery.FaultsAsync(Snapshot, Context);
        if (faults.Count > 0) return faults;
        var all = await PlanMeasurements.AllAsync(Snapshot, Context.Plan!.PlanId);
        (_tree, _trees) = (TreeChoice.Of(Context, all), TreeChoice.All(Context, all));
        var rows = await StretchQuery.AllAsync(Snapshot, Context, Context.Period!.Period);
        (_view, _ways) = (StretchView.Of(rows, Context.State), StretchView.Ways(rows));

        var others = new List<(PeriodRow, int, int)>();
        foreach (var period in Context.Periods.Where(period => period.Period != Context.Period.Period))
        {
            var other = StretchView.Of(await StretchQuery.AllAsync(Snapshot, Context, period.Period), Context.State with { Against = _view.Against });
            if (other.Comparable.Count > 0) others.Add((period, other.Count("less"), other.Comparable.Count));
        }
        _others = others;
        return [];
    }

    private ViewState Proof(StretchRow row) => Context.Resolved.On(Paths.Deviations) with { Objective = row.Objective, Indicator = row.Indicator };

    private static string? Is(bool current) => current ? "true" : null;

    private static int Quarter(string period) => PeriodRow.Order("2000" + period[4..]);
}
