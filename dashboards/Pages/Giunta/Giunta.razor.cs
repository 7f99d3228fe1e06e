using Albero.Dashboards.Addresses;

namespace Albero.Dashboards.Pages.Giunta;

/// <summary>The board's page: is it good, can it be trusted, what is there to ask.</summary>
public sealed partial class Giunta
{
    // Kinds of findings that a board has time for.
    private const int Most = 4;

    private GiuntaData _data = null!;
    private GiuntaWords _words = null!;
    private Trend _trend = null!;
    private BoardPanels _panels = null!;

    // Points reached ÷ points measured is the score only while rules neither count what is missing nor go beyond 100.
    private string AreasSub => Context.Policy is { IsOfficial: false } policy ? T["giunta-areas-sub-other", policy.Name] : T["giunta-areas-sub"];

    protected override async Task<IReadOnlyList<AddressFault>> LoadAsync()
    {
        _data = await GiuntaData.LoadAsync(Snapshot, Context);
        _words = new GiuntaWords(T, _data, Context);
        _trend = Trend.Of(_data.Scores, Context, T);
        _panels = BoardPanels.Of(_data);
        return [];
    }
}
