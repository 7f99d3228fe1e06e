// Draws our plain chart records with plotly. Colours come from the tokens, so a chart follows the theme.
let loading;
const shorten = (name, most) => name.length > most ? name.slice(0, most - 1).trimEnd() + '…' : name;
const drawn = new Map();

const plotly = () => loading ??= new Promise((resolve, reject) => {
  const script = document.createElement('script');
  script.src = '/lib/plotly-basic.min.js';
  script.onload = () => resolve(globalThis.Plotly);
  script.onerror = () => { loading = undefined; reject(new Error('plotly could not be loaded')); };
  document.head.append(script);
});

export async function draw(element, chart) {
  const Plotly = await plotly();
  if (!element?.isConnected) return;
  drawn.set(element, chart);
  const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const marker = {
    reached: { color: token('--al-band-full-fill') },
    missed: { color: token('--al-band-miss-soft'), line: { color: token('--al-band-miss-fill'), width: 1.5 } },
    unmeasured: {
      color: token('--al-surface'), line: { color: token('--al-band-none-fill'), width: 1 },
      pattern: { shape: '/', size: 6, solidity: .25, fgcolor: token('--al-band-none-fill'), bgcolor: token('--al-surface') },
    },
  };
  const traces = chart.series.map(series => ({
    type: 'bar', orientation: 'h', name: series.name, x: series.values, y: chart.categories, marker: marker[series.role],
    hovertemplate: '%{y}<br>' + series.name + ': %{x:.1f}<extra></extra>',
  }));
  const ink = token('--al-ink-2');
  const layout = {
    barmode: 'stack', bargap: .35, showlegend: false, paper_bgcolor: 'transparent', plot_bgcolor: 'transparent',
    font: { family: getComputedStyle(document.body).fontFamily, size: 12, color: ink },
    separators: chart.language === 'en' ? '.,' : ',.',
    margin: { l: 8, r: 8, t: 4, b: 36 },
    xaxis: { title: { text: chart.axis, font: { size: 12 } }, gridcolor: token('--al-line'), zerolinecolor: token('--al-ink'), fixedrange: true },
    // The names stand in full in the table beside the chart.
    yaxis: {
      type: 'category', autorange: 'reversed', automargin: true, fixedrange: true, ticklen: 6, tickcolor: 'transparent', ticks: 'outside',
      tickvals: chart.categories, ticktext: chart.categories.map(name => shorten(name, element.clientWidth < 420 ? 20 : 34)),
    },
    hoverlabel: { bgcolor: token('--al-surface'), bordercolor: token('--al-line-control'), font: { color: token('--al-ink') } },
  };
  await Plotly.react(element, traces, layout, { displayModeBar: false, responsive: true });
  element.dataset.drawn = 'true';
}

export function remove(element) {
  if (drawn.delete(element)) globalThis.Plotly?.purge(element);
}

new MutationObserver(() => {
  for (const [element, chart] of drawn) draw(element, chart);
}).observe(document.documentElement, { attributeFilter: ['data-theme'] });
