// A Chromium under the driver that the end-to-end tests bring along: no npm package of its own.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
export const stop = why => { console.error(`albero: ${why}`); process.exit(1); };

export const launch = async () => {
  const driver = ['Release', 'Debug'].map(kind => join(root, 'tests/EndToEnd.Tests/bin', kind, 'net10.0/.playwright/package/index.mjs')).find(existsSync)
    ?? stop('the browser driver is missing: run dotnet build tests/EndToEnd.Tests -c Release, then this again.');
  const { chromium } = await import(pathToFileURL(driver));
  const executablePath = process.env.ALBERO_BROWSER ?? ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(name => {
    try { return execFileSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim(); } catch { return ''; }
  }).find(path => path) ?? stop('no Chromium found: install one, or name it in ALBERO_BROWSER.');
  return chromium.launch({
    executablePath,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
};
