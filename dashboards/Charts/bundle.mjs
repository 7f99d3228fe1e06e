// What of plotly.js the charts use: the core (which brings scatter), and the traces that chart.js draws with. Parts.targets
// bundles it with esbuild into wwwroot/lib/charts.js. Waterfalls are drawn as bars, whose single steps may be hatched.
import Plotly from 'plotly.js/lib/core';
import bar from 'plotly.js/lib/bar';
import heatmap from 'plotly.js/lib/heatmap';
import icicle from 'plotly.js/lib/icicle';
import sunburst from 'plotly.js/lib/sunburst';

Plotly.register([bar, heatmap, icicle, sunburst]);
export default Plotly;
