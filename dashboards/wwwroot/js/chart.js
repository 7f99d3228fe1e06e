// Draws the page's figures (data-figure, written by PlotChart) with plotly. Figures say what a mark means by its role; the
// tokens say how that looks, so a chart follows the theme. frame.js imports this module on pages that have a figure.
const drawn = new Map();
let loading;

const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const shorten = (name, most) => name.length > most ? name.slice(0, most - 1).trimEnd() + '…' : name;
// Pixels that a text takes, and as much of it as has room.
const ruler = document.createElement('canvas').getContext('2d');
const wide = text => { ruler.font = `12px ${getComputedStyle(document.body).fontFamily}`; return ruler.measureText(text).width; };
const fit = (name, room) => {
  let cut = name;
  while (cut.length > 4 && wide(cut) > room) cut = shorten(name, cut.length - 1);
  return cut;
};
// plotly reads tags and entities in texts; ours have none.
const plain = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const bands = { full: 'full', near: 'near', part: 'part', miss: 'miss', reached: 'full', lowered: 'miss' };
const fills = { total: '--al-ink-2', highlight: '--al-accent', raised: '--al-accent', compare: '--al-compare' };

// How a role looks: ground, outline, and whether it is hatched.
function look(role) {
  if (role in bands) return { fill: token(`--al-band-${bands[role]}-fill`) };
  if (role in fills) return { fill: token(fills[role]) };
  if (role === 'missed') return { fill: token('--al-band-miss-soft'), line: token('--al-band-miss-fill'), width: 1.5 };
  if (role === 'target') return { fill: token('--al-surface'), line: token('--al-ink'), width: 1.5 };
  if (role === 'unmeasured') return { fill: token('--al-surface'), line: token('--al-band-none-fill'), width: 1, hatch: token('--al-band-none-fill') };
  return { fill: token('--al-band-none-fill') };
}

// Relative luminance of #rrggbb, and of two inks the one that stands out more on a ground.
const light = colour => [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16) / 255)
  .map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4)
  .reduce((sum, part, i) => sum + part * [.2126, .7152, .0722][i], 0);
const contrast = (a, b) => (Math.max(light(a), light(b)) + .05) / (Math.min(light(a), light(b)) + .05);
const inkOn = ground => [token('--al-ink'), token('--al-surface')].sort((a, b) => contrast(b, ground) - contrast(a, ground))[0];

function marker(points, series) {
  const looks = points.map(point => look(point.role ?? series.role));
  return {
    color: looks.map(one => one.fill),
    line: { color: looks.map(one => one.line ?? one.fill), width: looks.map(one => one.width ?? 0) },
    pattern: {
      shape: looks.map(one => one.hatch ? '/' : ''), size: 6, solidity: .25, fillmode: 'overlay',
      fgcolor: looks.map(one => one.hatch ?? one.fill), bgcolor: looks.map(one => one.fill),
    },
  };
}

const number = (value, figure) => value.toLocaleString(figure.language === 'en' ? 'en-GB' : 'it-IT', { maximumFractionDigits: 1 }) + (figure.suffix ?? '');
const said = (point, series, figure) => [
  point.label, [series.name, point.text ?? (point.value == null ? '' : number(point.value, figure))].filter(Boolean).join(': '), point.note,
].filter(Boolean).map(plain).join('<br>');
const links = points => points.map(point => point.link ?? null);
const base = (figure, series, points) => ({
  name: plain(series.name), customdata: links(points), hovertext: points.map(point => said(point, series, figure)), hovertemplate: '%{hovertext}<extra></extra>',
});
const along = (figure, categories, values) => figure.horizontal ? { x: values, y: categories } : { x: categories, y: values };
const value = point => point.value ?? null;
const categoriesOf = figure => figure.categories ?? [...new Set(figure.series.flatMap(series => series.points.map(point => point.label)))];

function bars(figure) {
  return figure.series.map(series => {
    const points = series.points, looks = points.map(point => look(point.role ?? series.role));
    return {
      type: 'bar', orientation: figure.horizontal ? 'h' : 'v', ...base(figure, series, points),
      ...along(figure, points.map(point => point.label), points.map(value)), marker: marker(points, series),
      text: points.map(point => plain(point.text ?? '')), textposition: figure.stacked ? 'inside' : 'auto', textangle: 0, cliponaxis: false,
      insidetextfont: { color: looks.map(one => inkOn(one.fill)) }, outsidetextfont: { color: token('--al-ink') },
    };
  });
}

// Lines of parts are told apart by their marks and their strokes; colour stays for what means something.
const strokes = [['circle', 'solid'], ['diamond', 'dash'], ['square', 'dot'], ['triangle-up', 'dashdot'], ['x', 'longdash'], ['star', 'longdashdot']];

function lines(figure) {
  return figure.series.map((series, i) => {
    const points = series.points, style = look(series.role), asked = series.role === 'target', part = !series.role && figure.series.length > 1;
    const [symbol, dash] = part ? strokes[i % strokes.length] : [series.role === 'compare' ? 'diamond' : asked ? 'line-ew' : 'circle', asked ? 'dot' : 'solid'];
    const colour = asked || part ? token('--al-ink-2') : series.role ? style.fill : token('--al-ink');
    // A single line says its values; of several, the words at their ends do.
    const text = points.map(point => figure.series.length > 1 ? '' : plain(point.text ?? ''));
    return {
      type: 'scatter', mode: text.some(Boolean) ? 'lines+markers+text' : 'lines+markers', ...base(figure, series, points),
      x: points.map(point => point.label), y: points.map(value), text, textposition: 'top center', textfont: { color: token('--al-ink') }, cliponaxis: false, connectgaps: false,
      line: { color: colour, width: series.role === 'total' ? 3 : part ? 1.5 : 2, dash },
      marker: { size: 8, symbol, color: points.map(point => point.role ? look(point.role).fill : colour), line: { color: colour, width: asked ? 2 : 0 } },
    };
  });
}

// Names and last values beside the ends of several lines, moved apart where they would run into each other.
function ends(figure, element, [from, to], room) {
  const height = element.clientHeight - 56, line = 15, marks = figure.series.flatMap(series => {
    const last = series.points.findLast(point => point.value != null);
    return last ? [{ series, last, y: height * (1 - (last.value - from) / (to - from)) }] : [];
  });
  for (const at of new Set(marks.map(mark => mark.last.label))) {
    const here = marks.filter(mark => mark.last.label === at).sort((a, b) => a.y - b.y);
    here.forEach((mark, i) => { mark.at = i > 0 ? Math.max(mark.y, here[i - 1].at + line) : mark.y; });
    // What would leave the plot below pushes the others up.
    for (let i = here.length - 1, most = height; i >= 0; i--, most = here[i + 1].at - line) here[i].at = Math.min(here[i].at, most);
  }
  const categories = categoriesOf(figure);
  return marks.map(({ series, last, y, at }) => {
    const number = last.text ?? '', strong = series.role === 'total';
    return {
      // A year would be taken for a number: the place is said by count.
      x: categories.indexOf(last.label), y: last.value, xanchor: 'left', yanchor: 'middle', xshift: 9, yshift: y - at, showarrow: false, align: 'left',
      text: `<b>${plain(number)}</b> ${plain(fit(series.name, room - wide(number) - 16))}`, font: { color: token(strong ? '--al-ink' : '--al-ink-2') },
    };
  });
}

// Least and greatest value of the axis of lines: from zero, with room above for words.
function reach(figure) {
  const all = figure.series.flatMap(series => series.points.map(value)).filter(one => one != null);
  const least = figure.from ?? Math.min(0, ...all), most = figure.to ?? Math.max(0, ...all);
  return [least, most === least ? least + 1 : most + (figure.to == null ? (most - least) * .08 : 0)];
}

// Steps drawn as bars that begin where the last one ended: plotly's own waterfall has no looks of single steps.
function steps(figure) {
  const [series] = figure.series;
  let at = 0;
  const from = series.points.map(point => {
    if (point.role === 'total') { at = point.value ?? at; return 0; }
    const start = at;
    at += point.value ?? 0;
    return start;
  });
  const [trace] = bars(figure);
  return [{ ...trace, base: from, textposition: 'outside' }];
}

const joints = (figure, categories) => {
  const [series] = figure.series, shapes = [];
  let at = 0;
  series.points.forEach((point, i) => {
    at = point.role === 'total' ? point.value ?? at : at + (point.value ?? 0);
    if (i + 1 === categories.length) return;
    const [a, b] = figure.horizontal ? ['y', 'x'] : ['x', 'y'];
    shapes.push({ type: 'line', [`${a}0`]: i, [`${a}1`]: i + 1, [`${b}0`]: at, [`${b}1`]: at, line: { color: token('--al-line-control'), width: 1, dash: 'dot' }, layer: 'below' });
  });
  return shapes;
};

function cells(figure) {
  const categories = categoriesOf(figure), at = (series, name) => series.points.find(point => point.label === name);
  const roles = [...new Set(figure.series.flatMap(series => series.points.map(point => point.role ?? series.role)).filter(Boolean))];
  const grid = map => figure.series.map(series => categories.map(name => { const point = at(series, name); return point ? map(point, series) : null; }));
  // A cell that isn't measured is flat grey: its text says so, and a hatch would be in the way.
  const ground = role => role === 'unmeasured' ? token('--al-well') : look(role).fill;
  const scale = roles.length > 0
    ? { zmin: -.5, zmax: roles.length - .5, colorscale: roles.flatMap((role, i) => [[i / roles.length, ground(role)], [(i + 1) / roles.length, ground(role)]]) }
    : { colorscale: [[0, token('--al-accent-soft')], [1, token('--al-accent')]] };
  return [{
    type: 'heatmap', x: categories, y: figure.series.map(series => plain(series.name)), showscale: false, xgap: 2, ygap: 2, hoverongaps: false,
    z: grid((point, series) => roles.length > 0 ? (roles.indexOf(point.role ?? series.role) + 1 || null) && roles.indexOf(point.role ?? series.role) : value(point)),
    text: grid(point => plain(point.text ?? '')), texttemplate: '%{text}', ...scale,
    customdata: grid(point => point.link ?? null), hovertext: grid((point, series) => said(point, series, figure)), hovertemplate: '%{hovertext}<extra></extra>',
  }];
}

function tree(figure, element) {
  const [series] = figure.series, points = series.points, looks = points.map(point => look(point.role ?? series.role));
  const marks = marker(points, series);
  marks.line = { color: token('--al-surface'), width: 1.5 };
  marks.colors = marks.color;
  marks.pattern.fgcolor = looks.map(one => one.hatch ? token('--al-hatch') : one.fill);
  delete marks.color;
  const above = new Set(points.map(point => point.parent)), narrow = element.clientWidth < 640;
  // Names are cut to what a level's column holds; a leaf has one line, where its band's shape comes first.
  const parents = new Map(points.map(point => [point.id, point.parent])), level = id => parents.get(id) ? 1 + level(parents.get(id)) : 1;
  const levels = Math.min(narrow ? 2 : figure.depth || 99, Math.max(...points.map(point => level(point.id))));
  const room = element.clientWidth / levels - 14;
  return [{
    type: figure.kind, ...base(figure, series, points), ids: points.map(point => point.id), parents: points.map(point => point.parent ?? ''),
    labels: points.map(point => plain(fit(point.label, above.has(point.id) ? room : room - wide((point.text ?? '') + ' ')))),
    // A node is as large as its leaves: of rounded sums plotly would draw nothing.
    values: points.map(point => above.has(point.id) ? 0 : value(point)), branchvalues: 'remainder', sort: false, text: points.map(point => plain(point.text ?? '')),
    texttemplate: points.map(point => above.has(point.id) ? '%{label}<br>%{text}' : '%{text} %{label}'), maxdepth: narrow ? 2 : figure.depth || -1, marker: marks,
    insidetextfont: { color: looks.map(one => inkOn(one.fill)) }, outsidetextfont: { color: looks.map(one => inkOn(one.fill)) }, leaf: { opacity: 1 },
    ...(figure.kind === 'icicle' ? { tiling: { orientation: 'h', pad: 1 }, pathbar: { visible: false } } : {}),
  }];
}

function layout(figure, element) {
  const narrow = element.clientWidth < 480, categories = categoriesOf(figure).map(plain), isTree = figure.kind === 'icicle' || figure.kind === 'sunburst';
  const axis = { fixedrange: true, zeroline: false, gridcolor: token('--al-line'), linecolor: token('--al-line-control') };
  const names = {
    ...axis, type: 'category', showgrid: false, automargin: true, ticklen: 6, tickcolor: 'transparent', ticks: 'outside', title: { text: figure.categoryTitle ?? '' },
    categoryorder: 'array', categoryarray: categories, tickvals: categories,
    // The names stand in full in the table beside the chart.
    ticktext: categories.map(name => shorten(name, figure.horizontal ? (narrow ? 20 : 34) : 24)),
    // Words beside the ends of lines would else count as part of the axis.
    ...(figure.kind === 'line' ? { range: [-.12, Math.max(categories.length - 1, .5) + .12], tickangle: 0 } : {}),
    ...(figure.horizontal ? { autorange: 'reversed' } : {}),
  };
  const values = {
    ...axis, zeroline: figure.kind !== 'line', zerolinecolor: token('--al-ink'), title: { text: figure.valueTitle ?? '', font: { size: 12 } }, ticksuffix: figure.suffix ?? '',
    automargin: true, ...(figure.kind === 'line' ? { range: reach(figure) } : figure.from != null || figure.to != null ? { range: [figure.from ?? null, figure.to ?? null] } : {}),
  };
  const rows = { ...names, categoryarray: undefined, categoryorder: 'trace', tickvals: undefined, ticktext: undefined, autorange: 'reversed', title: { text: '' } };
  const [x, y] = figure.kind === 'heatmap' ? [{ ...names, side: 'top' }, rows] : figure.horizontal ? [values, names] : [names, values];
  const several = figure.kind === 'line' && figure.series.length > 1;
  const aside = several ? Math.min(narrow ? 120 : 240, 24 + Math.max(...figure.series.map(series => wide(`${series.points.findLast(point => point.text)?.text ?? ''} ${series.name}`)))) : figure.kind === 'waterfall' && figure.horizontal ? 48 : 8;
  return {
    barmode: figure.stacked ? 'relative' : 'group', bargap: .35, showlegend: false, dragmode: false, hovermode: 'closest', paper_bgcolor: 'transparent', plot_bgcolor: 'transparent',
    font: { family: getComputedStyle(document.body).fontFamily, size: 12, color: token('--al-ink-2') }, separators: figure.language === 'en' ? '.,' : ',.',
    margin: isTree ? { l: 0, r: 0, t: 0, b: 0 } : { l: 8, r: aside, t: figure.horizontal ? 4 : 20, b: figure.kind === 'heatmap' ? 4 : 36 },
    ...(isTree ? { uniformtext: { minsize: 11, mode: 'hide' } } : { xaxis: x, yaxis: y }),
    ...(several ? { annotations: ends(figure, element, reach(figure), aside) } : {}),
    ...(figure.kind === 'waterfall' ? { shapes: joints(figure, categories) } : {}),
    hoverlabel: { bgcolor: token('--al-surface'), bordercolor: token('--al-line-control'), font: { color: token('--al-ink') }, align: 'left' },
  };
}

const kinds = { bar: bars, line: lines, waterfall: steps, heatmap: cells, icicle: tree, sunburst: tree };

// The address that a mark stands for; a second window as for any link.
function follow(data) {
  const link = data.points?.[0]?.customdata;
  if (!link) return undefined;
  if (data.event?.ctrlKey || data.event?.metaKey) window.open(link, '_blank', 'noopener');
  else if (globalThis.Blazor) globalThis.Blazor.navigateTo(link);
  else location.assign(link);
  return false;
}

async function draw(element) {
  const source = element.dataset.figure, figure = JSON.parse(source), theme = document.documentElement.dataset.theme;
  drawn.set(element, { source, theme });
  loading ??= import(element.dataset.bundle);
  const { default: Plotly } = await loading;
  if (!element.isConnected || element.dataset.figure !== source) return;
  // A page that came by enhanced navigation was merged into the last one: of an old chart only its element is left.
  if (!element.firstElementChild) Plotly.purge(element);
  const fresh = !element._fullLayout;
  await Plotly.react(element, kinds[figure.kind](figure, element), layout(figure, element), { displayModeBar: false, responsive: true });
  if (fresh) {
    // A tree says a click twice; only its own event can keep it from zooming by itself.
    const clicked = { icicle: 'plotly_icicleclick', sunburst: 'plotly_sunburstclick' }[figure.kind] ?? 'plotly_click';
    element.on(clicked, follow);
    const point = data => { element.classList.toggle('linked', !!data?.points?.[0]?.customdata); };
    element.on('plotly_hover', point);
    element.on('plotly_unhover', () => point());
  }
  element.dataset.drawn = 'true';
}

/** Draws what isn't drawn yet, or was drawn of another figure or in another theme. */
export function drawAll() {
  for (const element of drawn.keys()) if (!element.isConnected) drawn.delete(element);
  for (const element of document.querySelectorAll('[data-figure]')) {
    const last = drawn.get(element);
    if (last && last.source === element.dataset.figure && last.theme === document.documentElement.dataset.theme && element.firstElementChild) element.dataset.drawn = 'true';
    else draw(element);
  }
}

new MutationObserver(drawAll).observe(document.documentElement, { attributeFilter: ['data-theme'] });
