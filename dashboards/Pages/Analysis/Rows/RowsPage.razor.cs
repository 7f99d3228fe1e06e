using Albero.Dashboards.Addresses;
using Albero.Dashboards.Charts;
using Albero.Dashboards.Components.Frame;
using Albero.Dashboards.Components.Marks;
using Albero.Dashboards.Data;
using Albero.Dashboards.Formats;
using Albero.Dashboards.Resources;
using Albero.Dashboards.Pages.Analysis.Slices;
using Albero.Metrics;

namespace Albero.Dashboards.Pages.Analysis.Rows;

/// <summary>Slice the measurements, see the points, take them away.</summary>
public sealed partial class RowsPage
{
    internal const int PageSize = 50;

    private GroupBy _by;
    private int _first;
    private int _chartHeight;
    private IReadOnlyList<GroupBy> _choices = [];
    private RowSet _rows = new([], [], 0);
    private IReadOnlyList<string> _columns = [];
    private IReadOnlyList<FilterField> _fields = [];
    private IReadOnlyDictionary<string, ObjectiveName> _names = new Dictionary<string, ObjectiveName>();
    private MetricResult _points = null!;
    private Figure _figure = null!;
    private RowsWhy? _why;
    private IReadOnlyList<DimensionFilter> _where = [];
    private IReadOnlyList<string> _conditions = [];

    private string Sentence
    {
        get
        {
            decimal? Of(string measure) => _points.Value(_points.Total, measure);
            if (Of("score") is null) return T["chart-sentence-unmeasured", Context.Period!.Day, NumberText.Fixed(Of("points_unmeasured"))];
            return T["chart-sentence", NumberText.Fixed(Of("points_reached")), NumberText.Fixed(Of("points_missed")),
                NumberText.Fixed(Of("points_unmeasured")), NumberText.Percent(Of("score"))];
        }
    }

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        var faults = await RowsQuery.FaultsAsync(Snapshot, Context);
        if (faults.Count > 0) return faults;

        var state = Context.State;
        var directorates = await PlanFaults.ValuesAsync(Snapshot, "measurement", Context.Plan!.PlanId, "directorate");
        // A plan that prints no directorates would be one bar without a name.
        _choices = directorates.Count > 0 ? [GroupBy.Directorate, GroupBy.Area, GroupBy.Objective] : [GroupBy.Area, GroupBy.Objective];
        _by = state.Chart ?? _choices[0];
        _columns = RowsQuery.Columns(state);
        _first = ((state.Page ?? 1) - 1) * PageSize;
        // The link to the proof needs its keys, whether or not they are shown.
        _rows = await RowsQuery.RunAsync(Snapshot, Context, MeasurementTable.With(_columns, RowsQuery.View(state)), PageSize, _first);
        if (Counted is { } counted)
        {
            _where = DimensionFilter.Read(state.Where, out _);
            _conditions = await ConditionWords.OfAsync(Snapshot, Context, counted, _where, _where, [], T);
            if (_rows.TotalRows > 0) _why = await RowsWhy.OfAsync(Snapshot, Context, counted);
        }
        if (Counted is null)
        {
            _points = await PointsChart.RunAsync(Snapshot, Context, _by);
            _figure = PointsChart.Of(_points, _by, T["points-axis"], row => Links.To(Slice(row)));
            _chartHeight = 60 + (_points.Rows.Count * 34);
        }
        if (RowsQuery.View(state).Name != "measurement") return [];

        _names = await ObjectiveName.OfAsync(Snapshot, Context.Plan!.PlanId);
        var areas = (await PlanMeasurements.AllAsync(Snapshot, Context.Plan.PlanId)).Where(row => row.AreaCode is not null).DistinctBy(row => row.AreaCode);
        var objectives = await PlanFaults.ValuesAsync(Snapshot, "measurement", Context.Plan.PlanId, "objective_code");
        _fields =
        [
            FilterField.Pick("area", T["area"], state.Area, [.. areas.Select(row => (row.AreaCode!, $"{row.AreaCode} {row.Area}"))]),
            FilterField.Pick("direzione", T["directorate"], state.Directorate, [.. directorates.Select(value => (value, value))]),
            FilterField.Pick("obiettivo", T["objective"], state.Objective, ObjectiveName.Options(_names, objectives)),
            FilterField.Pick("stato", T["status"], state.Status,
                [.. MetricCatalog.Dimension("status")!.Members.Select(member => (member.Value, (string)T["status-" + member.Value]))]),
            FilterField.Pick("fascia", T["band"], state.Band,
                [.. Context.Bands.All.Select(band => (band.Code, band.Label)), (RowsQuery.NoBand, T["band-none"])]),
            FilterField.Search("cerca", T["search-indicator"], state.Search),
        ];
        return [];
    }

    private Grain? Counted => RowsQuery.Counted(Context.State);

    private string Headline => Counted is { } grain
        ? T.Count("rows-behind-" + grain.Name, _rows.TotalRows)
        : T.Count("analysis-headline", _rows.TotalRows, Context.Plan!.ChamberName, Context.Period!.Day);

    // Of the chart: it leaves out what searches and bands leave out of the rows.
    private ViewState Charted => Context.Resolved.On(Paths.Why) with { Area = Context.State.Area, Directorate = Context.State.Directorate, Objective = Context.State.Objective };

    private ViewState Part(MetricMember member) => (_by, member.Value) switch
    {
        (GroupBy.Area, { } area) => Charted with { Area = area },
        (GroupBy.Objective, { } objective) => Charted with { Objective = objective },
        (GroupBy.Directorate, { } directorate) => Charted with { Directorate = directorate },
        _ => Charted.And(PointsChart.Dimension(_by), null),
    };

    private ViewState Slice(MetricRow row)
    {
        var value = row.Members[0].Value;
        var state = Context.Resolved with { Page = null };
        return _by switch
        {
            GroupBy.Area => state with { Area = value },
            GroupBy.Objective => state with { Objective = value },
            _ => state with { Directorate = value },
        };
    }

    // Of an objective the whole printed title; everything else is shown in full.
    private string? Title(MetricMember member) => _by == GroupBy.Objective ? _names.GetValueOrDefault(member.Value ?? "")?.Title : member.Label.ToString();

    private static string Value(Measure measure, decimal? value) => measure.Format switch
    {
        MeasureFormat.Percent => NumberText.Percent(value, measure.Decimals),
        MeasureFormat.Count => NumberText.Plain(value),
        _ => NumberText.Fixed(value, measure.Decimals),
    };
}
