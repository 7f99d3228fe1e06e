using Albero.Dashboards.Addresses;
using Albero.Dashboards.Charts;
using Albero.Dashboards.Data;
using Albero.Dashboards.Resources;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>One indicator over the years: baseline, targets as approved and as revised, results.</summary>
public sealed partial class Series
{
    private SeriesData _data = null!;
    private SeriesLine? _chosen;

    private string? Area => _chosen?.Newest.AreaCode ?? Context.State.Area;

    private IReadOnlyList<SeriesLine> Shown => _data.Of(Area);

    private IReadOnlyList<SeriesLine> Overview => [.. Shown.Where(line => line.IsContinuing)];

    private IReadOnlyList<int> Years => [.. _data.All.SelectMany(line => line.Years).Distinct().Order()];

    private string Headline => _data.Continuing.Count == 0
        ? Years.Count < 2 ? T["series-headline-single", Years.FirstOrDefault()] : T["series-headline-none"]
        : T.Count("series-headline", _data.Continuing.Count, Years[0], Years[^1], _data.Continuing.Count(line => line.Breaks.Any()));

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        _data = await SeriesData.LoadAsync(Snapshot, Context);
        _chosen = _data.Find(Context.State.Series);
        return _data.Faults(Context.State);
    }

    private ViewState To(string? area, SeriesLine? line) => Context.Resolved with { Area = line is null ? area : null, Series = line?.Id };

    private string YearsOf(SeriesLine line) => line.IsContinuing ? $"{line.Years[0]}–{line.Years[^1]}" : T["series-only", line.Years[0]];

    private List<SeriesBreak> Breaks(SeriesLine line) =>
        [.. line.Breaks.Select(at => new SeriesBreak(at.Year, T["series-grade-" + at.Grade!]))];

    private string Sentence(SeriesLine line) => SeriesSentence.Of(line, T);

    private IEnumerable<IGrouping<(string? Code, string? Name), SeriesLine>> Areas() =>
        _data.All.GroupBy(line => (line.Newest.AreaCode, Name: (string?)_data.All.First(other => other.Newest.AreaCode == line.Newest.AreaCode).Newest.Area));
}
