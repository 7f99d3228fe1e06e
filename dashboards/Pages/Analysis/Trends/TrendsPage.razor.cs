using Albero.Dashboards.Formats;
using Albero.Dashboards.Addresses;
using Albero.Dashboards.Components.Frame;
using Albero.Dashboards.Resources;

namespace Albero.Dashboards.Pages.Analysis.Trends;

/// <summary>How the same indicator's target moved from one plan to the next: one small panel each, one scale each.</summary>
public sealed partial class TrendsPage
{
    private TrendData _data = null!;
    private int _within;
    private IReadOnlyList<TrendLine> _shown = [];
    private IReadOnlyList<FilterField> _fields = [];

    private string Headline
    {
        get
        {
            if (_data.From is not { } from) return T["trends-headline-one-year", _data.To];
            var changes = _data.Within(Context.State).Select(_data.Change).OfType<TrendChange>().ToList();
            if (changes.Count == 0) return T["trends-headline-none", from, _data.To];
            int Of(int sign) => changes.Count(change => Math.Sign(change.Difference) == sign);
            return T["trends-headline", from, _data.To, T.Count("trends-up", Of(1), changes.Count), T.Count("trends-down", Of(-1)), T.Count("trends-same", Of(0))];
        }
    }

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        _data = await TrendData.LoadAsync(Snapshot, Context);
        var state = Context.State;
        if (_data.Faults(state) is { Count: > 0 } faults) return faults;
        _within = _data.Within(state).Count;
        _shown = _data.Shown(state);
        _fields =
        [
            FilterField.Pick("area", T["area"], state.Area, [.. _data.Areas.Select(area => (area.Code, $"{area.Code} {AreaName.Calm(area.Name)}"))]),
            FilterField.Pick("direzione", T["directorate"], state.Directorate, [.. _data.Directorates.Select(name => (name, name))]),
        ];
        return [];
    }

    private ViewState Series(TrendLine line) => Context.Resolved.On(Paths.Series) with { Series = line.Series.Id };
}
