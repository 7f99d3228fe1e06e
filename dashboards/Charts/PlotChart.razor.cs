using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Albero.Dashboards.Charts;

/// <summary>
/// Draws a chart with plotly.js. The script is fetched when the first chart of a page is drawn; without it the table
/// beside the chart says the same.
/// </summary>
public sealed partial class PlotChart
{
    private ElementReference _element;
    private IJSObjectReference? _module;

    [Parameter, EditorRequired] public BarChart Chart { get; set; } = null!;

    /// <summary>The chart in one sentence, for who doesn't see it.</summary>
    [Parameter, EditorRequired] public string Sentence { get; set; } = "";

    [Parameter] public int Height { get; set; } = 240;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        try
        {
            _module ??= await JS.InvokeAsync<IJSObjectReference>("import", "/js/chart.js");
            await _module.InvokeVoidAsync("draw", _element, Chart);
        }
        catch (JSDisconnectedException)
        {
            // The reader has left.
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_module is null) return;
        try
        {
            await _module.InvokeVoidAsync("remove", _element);
            await _module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the chart with it.
        }
    }
}
