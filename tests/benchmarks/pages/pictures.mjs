// Takes a picture of every page in two widths and two themes, for people to look at: see README.md.
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch, root, stop } from './browser.mjs';

const usage = 'usage: node tests/benchmarks/pages/pictures.mjs FOLDER [ADDRESS] [--only TEXT]';
const given = process.argv.slice(2);
let folder = null, address = 'http://127.0.0.1:5080', only = '';
while (given.length > 0) {
  const word = given.shift();
  if (word === '--only') only = given.shift() ?? stop(usage);
  else if (/^https?:\/\//.test(word)) address = word;
  else if (folder === null && !word.startsWith('-')) folder = resolve(word);
  else stop(`unknown option '${word}'; ${usage}`);
}
if (folder === null) stop(usage);
mkdirSync(folder, { recursive: true });

const pages = readFileSync(join(root, 'tests/EndToEnd.Tests/pages.txt'), 'utf8').split('\n').filter(line => line.startsWith('/') && line.includes(only));
const browser = await launch();
const page = await (await browser.newContext({ locale: 'it-IT' })).newPage();
page.on('console', message => { if (message.type() === 'error') console.log(`  console: ${message.text()}`); });
page.on('pageerror', fault => console.log(`  script: ${fault.message}`));
for (const path of pages) {
  const name = path.replace(/[^a-zA-Z0-9.]+/g, '-').replace(/^-|-$/g, '') || 'inizio';
  for (const width of [1280, 390]) {
    for (const theme of ['light', 'dark']) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: theme });
      const answer = await page.goto(address + path, { waitUntil: 'networkidle' });
      await page.screenshot({ path: join(folder, `${name}-${width}-${theme}.png`), fullPage: true });
      console.log(`${answer.status()} ${name}-${width}-${theme}.png`);
    }
  }
}
await browser.close();
