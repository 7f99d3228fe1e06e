// Opens every page as a new visitor and prints bytes, requests and times beside the goals: see README.md.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const goal = { bytes: 1_000_000, ms: 1_000 };
const stop = why => { console.error(`albero: ${why}`); process.exit(1); };
const usage = 'usage: node tests/benchmarks/pages/measure.mjs [ADDRESS] [--runs N] [--json]';
const given = process.argv.slice(2);
let address = 'http://127.0.0.1:5080', runs = 5, json = false;
while (given.length > 0) {
  const word = given.shift();
  if (word === '--runs') { runs = Number(given.shift()); if (!Number.isInteger(runs) || runs < 1) stop(`--runs takes a number from 1; ${usage}`); }
  else if (word === '--json') json = true;
  else if (/^https?:\/\//.test(word)) address = word;
  else stop(`unknown option '${word}'; ${usage}`);
}

// The driver that the end-to-end tests bring along: no npm package of its own.
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
// Every page there is, from the one list that the dashboard itself has.
const pages = [...readFileSync(join(root, 'dashboards/Addresses/ViewState.cs'), 'utf8').matchAll(/public const string \w+ = "(\/[^"]*)";/g)].map(([, path]) => path);
if (pages.length < 2) stop('dashboards/Addresses/ViewState.cs no longer lists the pages: look for Paths and mend this.');
const driver = ['Release', 'Debug'].map(kind => join(root, 'tests/EndToEnd.Tests/bin', kind, 'net10.0/.playwright/package/index.mjs')).find(existsSync)
  ?? stop('the browser driver is missing: run dotnet build tests/EndToEnd.Tests -c Release, then this again.');
const { chromium } = await import(pathToFileURL(driver));
const browserPath = process.env.ALBERO_BROWSER ?? ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(name => {
  try { return execFileSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim(); } catch { return ''; }
}).find(path => path) ?? stop('no Chromium found: install one, or name it in ALBERO_BROWSER.');

const browser = await chromium.launch({
  executablePath: browserPath,
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

const measure = async path => {
  const context = await browser.newContext({ locale: 'it-IT', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  let bytes = 0, requests = 0;
  protocol.on('Network.requestWillBeSent', () => { requests++; });
  protocol.on('Network.loadingFinished', event => { bytes += event.encodedDataLength; });
  const start = performance.now();
  const answer = await page.goto(address + path, { waitUntil: 'load' });
  // A page that isn't written yet is named and left out, one that fails is not.
  if (answer?.status() === 404) { await context.close(); return null; }
  if (!answer?.ok()) stop(`${path} answered ${answer?.status()}`);
  const load = performance.now() - start;
  let drawn = null;
  const chart = await page.locator('[data-figure]').count() > 0;
  if (chart) {
    drawn = await page.locator('[data-drawn="true"]').first().waitFor({ state: 'visible', timeout: 10_000 }).then(() => performance.now() - start, () => null);
  }
  await page.waitForLoadState('networkidle');
  await context.close();
  return { bytes, requests, load: Math.round(load), figure: chart, chart: drawn === null ? null : Math.round(drawn) };
};

const middle = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const rows = [];
try {
  for (const page of pages) {
    const found = [];
    for (let run = 0; run < runs; run++) found.push(await measure(page));
    if (found[0] === null) { console.error(`albero: ${page} is not there (404)`); continue; }
    const charts = found.map(one => one.chart).filter(one => one !== null);
    rows.push({
      page, bytes: middle(found.map(one => one.bytes)), requests: middle(found.map(one => one.requests)), load: middle(found.map(one => one.load)),
      chart: found[0].figure ? (charts.length > 0 ? middle(charts) : 'none drawn') : null,
    });
  }
} finally {
  await browser.close();
}

if (json) {
  console.log(JSON.stringify({ address, runs, goal, rows }, null, 2));
} else {
  const cells = [['page', 'bytes', 'requests', 'load ms', 'chart ms', 'within the goals'], ...rows.map(row => [
    row.page, row.bytes.toLocaleString('en'), `${row.requests}`, `${row.load}`, row.chart === null ? '–' : `${row.chart}`,
    [row.bytes <= goal.bytes || 'bytes', row.chart === null ? row.load <= goal.ms || 'load' : row.chart <= goal.ms || 'chart'].filter(one => one !== true).map(one => `no: ${one}`).join(', ') || 'yes',
  ])];
  const widths = cells[0].map((_, i) => Math.max(...cells.map(row => row[i].length)));
  for (const row of cells) console.log(row.map((cell, i) => i === 0 || i === 5 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])).join('  '));
  console.log(`goals: ${goal.bytes.toLocaleString('en')} bytes, ${goal.ms} ms to the chart (else to load); middle of ${runs} runs; ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}`);
}
