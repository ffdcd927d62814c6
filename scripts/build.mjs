// Builds dist/ from src/: tsc to lib/, then one bundle per entry. With --check, says which files of dist/ differ and
// changes nothing. Needs no network. The output is readable on purpose: it is what runs, so it is what gets reviewed.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { rememberCompared, stateOf, wasCompared } from './compared.mjs';
import { licenseFile, packagesIn } from './licenses.mjs';
import { slimSdk } from './slim.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const TYPE_MODULE = `${JSON.stringify({ type: 'module' })}\n`;

/**
 * What is bundled: the entry, the folder and file it becomes, whether a checkout without it is complete, and whether
 * only the runner's Node starts it.
 */
const BUNDLES = [
  { entry: 'main', out: 'main', file: 'index.js', ownNode: true },
  { entry: 'post', out: 'post', file: 'index.js', ownNode: true },
  { entry: 'pre-push', out: 'pre-push', file: 'index.js', ownNode: true },
  { entry: 'requests', out: 'requests', file: 'index.js', ownNode: true },
  { entry: 'cli', out: 'cli', file: 'index.js', executable: true },
  { entry: 'lint-worker', out: 'cli', file: 'lint-worker.js', optional: true },
];

/**
 * Modules that are loaded in one piece, by its name: apart, each would be cut into pieces of its own, and every piece
 * costs a main step a millisecond. Where a piece ends is a matter of building, so no module of src/ says so.
 */
const PIECES = {
  session: ['session/session', 'session/renewal/decide-again'],
  report: ['session/conclude', 'session/report-context'],
  cleaning: ['session/end-lines', 'github/runner', 'guard/remove'],
  refusal: ['report/advice', 'session/renewal/refusal-line', 'session/refusal-facts'],
};

process.chdir(root); // paths inside the bundles are relative to here
const checking = process.argv.includes('--check');
const target = checking ? mkdtempSync(join(tmpdir(), 'grantgate-dist-')) : join(root, 'dist');
try {
  compile();
  namePieces();
  const state = checking ? stateOf(root) : '';
  if (checking && wasCompared(root, state))
    console.log('dist/ is what src/ builds: nothing has changed since that was found');
  else {
    await bundle(target);
    if (checking) compare(join(root, 'dist'), target, state);
    else console.log(`dist/: ${filesOf(target).length} files`);
  }
} finally {
  if (checking) rmSync(target, { recursive: true, force: true });
}

function compile() {
  rmSync(join(root, 'lib'), { recursive: true, force: true });
  try {
    // whoever compares has the types checked beside this
    const args = ['-p', 'tsconfig.build.json', ...(checking ? ['--noCheck'] : [])];
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...args], {
      cwd: root,
      stdio: 'inherit',
    });
  } catch {
    fail('tsc failed');
  }
}

/** Tells the bundler which piece an `import()` loads. */
function namePieces() {
  const pieceOf = new Map(
    Object.entries(PIECES).flatMap(([piece, modules]) =>
      modules.map((name) => [join(root, 'lib', `${name}.js`), piece]),
    ),
  );
  for (const name of filesOf(join(root, 'lib')).filter((file) => file.endsWith('.js'))) {
    const path = join(root, 'lib', name);
    const text = readFileSync(path, 'utf8');
    const named = text.replaceAll(/\bimport\('(\.[^']+)'\)/g, (whole, source) => {
      const piece = pieceOf.get(join(dirname(path), source));
      return piece === undefined ? whole : `import(/* webpackChunkName: "${piece}" */ '${source}')`;
    });
    if (named !== text) writeFileSync(path, named);
  }
}

async function bundle(folder) {
  const files = new Map();
  const packages = new Map([['main', await slimSdk(root)]]);
  for (const { entry, out, file, executable, optional, ownNode } of BUNDLES) {
    const input = join(root, 'lib/entry', `${entry}.js`);
    if (!existsSync(input)) {
      if (optional) continue;
      fail(`src/entry/${entry}.ts is missing`);
    }
    const { code, assets, stats } = await ncc(input, {
      cache: false,
      esm: true,
      filename: file,
      quiet: true,
      sourceMapRegister: false,
      target: 'es2022',
    });
    const text = ownNode ? fromNode(code) : code;
    add(files, join(out, file), executable ? `#!/usr/bin/env node\n${text}` : text, executable);
    add(files, join(out, 'package.json'), TYPE_MODULE);
    for (const [name, asset] of Object.entries(assets)) {
      if (name !== 'package.json') add(files, join(out, name), String(asset.source));
    }
    packages.set(out, [...(packages.get(out) ?? []), ...packagesIn(stats)]);
  }
  for (const [out, folders] of packages) add(files, join(out, 'licenses.txt'), licenseFile(root, folders));
  refuseLeaks(files);
  write(folder, files);
}

/**
 * Takes Node's own modules from Node at once: the loader of other modules, by which the bundler asks for them, takes a
 * step milliseconds to load and to be made for each of them. The command line runs on a Node that may not have this.
 */
function fromNode(code) {
  const asked = /\b__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("([^"]+)"\)/g;
  const text = code
    .replace('import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n', '')
    .replaceAll(asked, (_, name) =>
      isBuiltin(name) ? `process.getBuiltinModule(${JSON.stringify(name)})` : fail(`${name} is not a module of Node`),
    );
  if (text.includes('__WEBPACK_EXTERNAL_createRequire')) fail('the bundler asks for modules of Node in another way');
  return text;
}

function write(folder, files) {
  rmSync(folder, { recursive: true, force: true }); // a file that is no longer built must not stay
  for (const [name, { text, executable }] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    if (executable) chmodSync(path, 0o755);
  }
}

function add(files, name, source, executable = false) {
  const text = source.replaceAll('\r\n', '\n');
  const known = files.get(name);
  if (known !== undefined && known.text !== text) fail(`two bundles disagree about ${name}`);
  files.set(name, { text, executable });
}

/** A path of this machine in a bundle would differ on every machine, and tells more than it should. */
function refuseLeaks(files) {
  const leaking = [...files].filter(([, { text }]) => text.includes(root) || text.includes(root.replaceAll('\\', '/')));
  if (leaking.length > 0) fail(`the path of this checkout is in ${leaking.map(([name]) => name).join(', ')}`);
}

function compare(committed, fresh, state) {
  const before = new Set(existsSync(committed) ? filesOf(committed) : []);
  const after = new Set(filesOf(fresh));
  const differing = [...new Set([...before, ...after])].toSorted().flatMap((name) => {
    if (!after.has(name)) return `dist/${name}: not built any more`;
    if (!before.has(name)) return `dist/${name}: missing`;
    if (!readFileSync(join(committed, name)).equals(readFileSync(join(fresh, name)))) return `dist/${name}: differs`;
    const modes = [committed, fresh].map((folder) => statSync(join(folder, name)).mode & 0o111);
    return process.platform !== 'win32' && (modes[0] === 0) !== (modes[1] === 0)
      ? `dist/${name}: the executable bit differs`
      : [];
  });
  if (differing.length === 0) {
    rememberCompared(root, state);
    return console.log(`dist/ is what src/ builds: ${after.size} files`);
  }
  console.error(`${differing.join('\n')}\ndist/ is not what src/ builds: run \`npm run build\` and commit dist/`);
  process.exitCode = 1;
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

function fail(message) {
  if (checking) rmSync(target, { recursive: true, force: true });
  console.error(`build: ${message}`);
  process.exit(1);
}
