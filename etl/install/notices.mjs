// Writes THIRD-PARTY-NOTICES.md from the lock files and from what the restored packages say about themselves.
// Run it after a build: node etl/install/notices.mjs
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const nuget = process.env.NUGET_PACKAGES ?? join(homedir(), '.nuget', 'packages');
const json = path => JSON.parse(readFileSync(join(root, path), 'utf8'));
const stop = why => { console.error(`albero: ${why}`); process.exit(1); };

const lockFiles = folder => readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry =>
  entry.isDirectory() ? (['bin', 'obj', 'node_modules', 'wwwroot'].includes(entry.name) ? [] : lockFiles(join(folder, entry.name)))
    : /^packages(\.[\w-]+)?\.lock\.json$/.test(entry.name) ? [join(folder, entry.name)] : []);

const resolved = folders => {
  const found = new Map();
  for (const file of folders.flatMap(lockFiles)) {
    for (const [name, entry] of Object.values(json(file).dependencies).flatMap(Object.entries)) {
      if (entry.type !== 'Project') found.set(`${name} ${entry.resolved}`, { name, version: entry.resolved });
    }
  }
  return [...found.values()];
};

// The licence is what the package's own nuspec says; a package that brings a text instead of an identifier is told by the text's name.
const licence = ({ name, version }) => {
  const folder = join(nuget, name.toLowerCase(), version.toLowerCase());
  const path = join(folder, `${name.toLowerCase()}.nuspec`);
  if (!existsSync(path)) stop(`${name} ${version} is not restored (${path} is missing): build the solution, then run this again.`);
  const nuspec = readFileSync(path, 'utf8');
  const tag = pattern => nuspec.match(pattern)?.[1].trim();
  const expression = tag(/<license\s+type="expression"[^>]*>([^<]+)</);
  const file = tag(/<license\s+type="file"[^>]*>([^<]+)</);
  const url = tag(/<licenseUrl>([^<]+)</);
  return {
    licence: expression ?? (file ? `text \`${file}\` in the package${spdxOf(join(folder, file))}` : url ? `<${url}>` : stop(`${name} ${version} names no licence.`)),
    home: tag(/<projectUrl>([^<]+)</) ?? tag(/<repository[^>]*\surl="([^"]+)"/) ?? '',
  };
};

const spdxOf = file => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (/\bMIT License\b|Permission is hereby granted, free of charge/.test(text)) return ' (MIT)';
  if (/Apache License\s+Version 2\.0/.test(text)) return ' (Apache-2.0)';
  return '';
};

const ordered = packages => packages.sort((a, b) => a.name.toLowerCase() < b.name.toLowerCase() ? -1 : a.name.toLowerCase() > b.name.toLowerCase() ? 1 : a.version < b.version ? -1 : 1);
const table = packages => ['| package | version | licence | home |', '|---|---|---|---|',
  ...ordered(packages).map(one => ({ ...one, ...(one.licence ? {} : licence(one)) })).map(one => `| ${one.name} | ${one.version} | ${one.licence} | ${one.home} |`)].join('\n');

const shipped = resolved(['src', 'etl', 'dashboards']);
const known = new Set(shipped.map(one => `${one.name} ${one.version}`));
const tested = resolved(['tests']).filter(one => !known.has(`${one.name} ${one.version}`));

// An entry with a name of its own stands in the place of another package (package.json: overrides), which isn't there.
const parts = Object.entries(json('package-lock.json').packages).filter(([path, entry]) => path !== '' && !entry.name).map(([path, entry]) => {
  const own = json(join(path, 'package.json'));
  return { name: path.slice('node_modules/'.length), version: entry.version, licence: own.license ?? stop(`${path} names no licence.`), home: (own.homepage ?? own.repository?.url ?? own.repository ?? '').replace(/^git\+/, '') };
});

// Blazor's browser script, and the runtime that a release carries: both come from packages that lock files don't list.
const downloads = [...readFileSync(join(root, 'Parts.targets'), 'utf8').matchAll(/<PackageDownload Include="([^"]+)" Version="\[([^\]]+)\]"/g)].map(([, name, version]) => ({ name, version }));

writeFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), `# Third-party notices

Albero is licensed under the EUPL-1.2 (\`LICENSE\`). It uses the software below, each under its own licence. This file is written by
\`node etl/install/notices.mjs\` from the lock files, and a test fails when it is behind them.

## In the program (NuGet)

${table(shipped)}

## In the program (npm)

@esbuild only bundles what the charts use of plotly.js and the packages it needs; it isn't in the program itself.

${table(parts)}

## In the program (taken out of a package)

Blazor's browser script, \`blazor.web.js\`, comes out of the first. A release built by \`publish.sh\` also carries the .NET and ASP.NET Core
runtimes of the SDK that built it (MIT, <https://github.com/dotnet/dotnet>); their own notices are in those repositories.

${table(downloads)}

## In the tests only

${table(tested)}
`);
console.log(`albero: THIRD-PARTY-NOTICES.md lists ${shipped.length + parts.length + downloads.length} parts of the program and ${tested.length} of the tests`);
