// Checks the rules of the house that a linter cannot: who may import whom, what stays pure, what files are called and
// must not hold. `node scripts/house.mjs [folder]` prints `file:line: what is wrong` for each finding and exits 1 when
// there is one.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { declaredNames, mayShareName, nameProblems } from './words.mjs';

const root = resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));

/** Which folders of src/ and which packages each folder of src/ may import. Node's own modules need `node`. */
const MAY_IMPORT = {
  errors: { folders: [], packages: [] },
  policy: { folders: [], packages: ['js-yaml', 'minimatch'] },
  workflow: { folders: ['policy'], packages: ['js-yaml', '@actions/expressions', 'unbash'] },
  report: { folders: ['policy', 'workflow'], packages: [] },
  http: { folders: [], packages: [], node: true },
  github: { folders: ['http', 'policy'], node: true },
  credentials: { folders: ['http', 'policy'], node: true },
  guard: { folders: ['policy'], node: true },
  session: { folders: ['policy', 'workflow', 'report', 'http', 'github', 'credentials', 'guard'], node: true },
  cli: { folders: ['policy', 'workflow', 'report', 'http', 'github', 'credentials'], node: true },
  entry: { folders: ['session', 'cli', 'guard', 'github', 'http', 'policy', 'report', 'credentials'], node: true },
};
/**
 * The rooms of a folder in their order: each may import those before it, also for types, and the folder's own files.
 * These are what all of them speak of, and import the first two rooms only.
 */
const ROOMS = { workflow: ['expression', 'file', 'shell', 'command', 'action', 'survey', 'judge'] };
/** Rooms that do not know each other. */
const APART = { session: ['script', 'renewal'] };
const PURE = ['errors', 'policy', 'workflow', 'report'];
/** What every folder may import: the base of all errors. */
const BELOW_ALL = 'errors';
const RUNNER = 'src/github/runner.ts';
/** Where the providers of credentials meet: each has a folder of its own beside it. */
const CATALOGUE = 'src/credentials/catalogue.ts';
const MAX_ENTRY_LINES = 30;
const VAGUE_NAME = /^(?:utils?|helpers?|common|misc|shared|stuff)(?:\.|$)/;

/** What makes a decision depend on more than its arguments. */
const IMPURE = [
  [/\bDate\.now\(/, 'reads the clock: take `now` as an argument'],
  [/\bnew Date\(\s*\)/, 'reads the clock: take `now` as an argument'],
  [/\bMath\.random\(/, 'is random: take what varies as an argument'],
  [/\basync\b|\bawait\b/, 'waits: a pure function answers at once'],
];
const SUPPRESSION =
  /(?:\/\/|\/\*).*(?:@ts-(?:ignore|expect-error|nocheck)|(?:eslint|oxlint|biome|prettier|tslint)-(?:disable|ignore)|(?:istanbul|c8|v8) ignore)/;
/** Paths of one machine, and addresses or settings of a package registry: they work for one person only. */
const FOREIGN = [
  [/(?:^|[\s"'`(=])\/(?:home|Users)\/(?!runner\/)[a-z][\w.-]*\//, 'a path of one machine'],
  [/\b[A-Z]:\\Users\\/, 'a path of one machine'],
  [/\b(?:registry|proxy)\.(?!example\b|acme\b)[a-z0-9-]+\.(?:org|com|io|dev)\b/, 'the address of a package registry'],
  [/--registry[= ]|npm_config_registry|GOPROXY=|--(?:extra-)?index-url/, 'a setting of a package registry'],
];

const findings = [];
/** Where each name of src/ was declared first. */
const declared = new Map();
const names = listFiles();
const dependencies = readDependencies();
for (const name of names) checkFile(name);
checkLock();
report();

function checkFile(name) {
  if (VAGUE_NAME.test(posix.basename(name)) && /^(?:src|test|scripts|bench)\//.test(name))
    found(name, 1, 'the name says nothing: call a file after its concept');
  if (!/\.(?:ts|mts|mjs|js|json|ya?ml|md|sh|txt)$|^\.ci\/|^[A-Z]+$/.test(name)) return;
  const text = readFileSync(join(root, name), 'utf8');
  if (name !== 'package-lock.json' && name !== 'scripts/house.mjs') checkForeign(name, text);
  if (!/^(?:src|test|bench)\/.*\.ts$/.test(name)) return;
  const lines = text.split('\n');
  lines.forEach((line, index) => {
    if (SUPPRESSION.test(line))
      found(
        name,
        index + 1,
        'silences a check: mend the cause, or calibrate the rule in `.oxlintrc.json` with its reason',
      );
  });
  checkNames(name, lines);
  for (const use of importsOf(lines)) checkImport(name, use);
  if (name.startsWith('src/entry/') && lines.length - 1 > MAX_ENTRY_LINES)
    found(
      name,
      MAX_ENTRY_LINES + 1,
      `an entry has at most ${MAX_ENTRY_LINES} lines: it is a wire, not a place to think`,
    );
  if (name.startsWith('src/') && PURE.includes(folderOf(name))) checkPure(name, lines);
}

function checkForeign(name, text) {
  text.split('\n').forEach((line, index) => {
    if (line.includes(`${root}/`)) found(name, index + 1, 'holds the path of this checkout');
    for (const [pattern, what] of FOREIGN) if (pattern.test(line)) found(name, index + 1, `holds ${what}`);
  });
}

function checkPure(name, lines) {
  lines.forEach((line, index) => {
    if (isComment(line)) return;
    for (const [pattern, why] of IMPURE)
      if (pattern.test(withoutText(line))) found(name, index + 1, `src/${folderOf(name)} is pure, and this ${why}`);
  });
}

function checkNames(name, lines) {
  lines.forEach((line, index) => {
    const code = isComment(line) ? '' : withoutText(line);
    for (const problem of nameProblems(code, name.startsWith('src/'))) found(name, index + 1, problem);
  });
  if (!name.startsWith('src/') || name.endsWith('.d.ts')) return;
  for (const { name: own, line } of declaredNames(lines)) {
    const first = declared.get(own) ?? name;
    declared.set(own, first);
    if (!mayShareName(first, name)) found(name, line, `${own} is something else in ${first}: one name, one thing`);
  }
}

function checkImport(name, { source, line }) {
  if (source === undefined)
    return (
      name.startsWith('src/') &&
      found(name, line, '`import()` takes the name as it is: what is computed cannot be bundled')
    );
  const isLocal = source.startsWith('.');
  const target = isLocal ? posix.join(posix.dirname(name), source) : source.replace(/^#test\//, 'test/');
  if (target.startsWith('src/entry/')) return found(name, line, 'nothing imports an entry: call what the entry calls');
  if (!name.startsWith('src/')) return undefined;
  if (isLocal || source.startsWith('#')) return checkLocal(name, line, target);
  return checkPackage(name, line, source);
}

function checkLocal(name, line, target) {
  // a file of a package, where its entry would load more than is used
  if (target.startsWith('node_modules/')) return checkPackage(name, line, target.slice('node_modules/'.length));
  const [from, to] = [folderOf(name), folderOf(target)];
  if (!target.startsWith('src/')) return found(name, line, `src/ does not import ${target}`);
  const rule = MAY_IMPORT[from];
  if (rule === undefined)
    return found(name, line, `src/${from} has no rule in scripts/house.mjs: say what it may import`);
  if (from !== to && to !== BELOW_ALL && !rule.folders.includes(to))
    return found(
      name,
      line,
      `src/${from} does not import src/${to}${listOf(rule.folders.map((folder) => `src/${folder}`))}`,
    );
  if (from === to && from in ROOMS) return checkRooms(name, line, target, ROOMS[from]);
  if (from === to && from in APART) return checkApart(name, line, target, APART[from]);
  return checkProvider(name, line, target);
}

/** Within src/credentials/, a provider imports itself and what all share. */
function checkProvider(name, line, target) {
  const to = providerOf(target);
  if (folderOf(name) !== 'credentials' || to === undefined || to === providerOf(name) || name === CATALOGUE)
    return undefined;
  return found(name, line, `only ${CATALOGUE} imports a provider, and this is of src/credentials/${to}`);
}

function providerOf(name) {
  return /^src\/credentials\/([^/]+)\//.exec(name)?.[1];
}

function checkRooms(name, line, target, rooms) {
  const [here, there] = [roomOf(name), roomOf(target)];
  for (const room of [here, there])
    if (room !== undefined && !rooms.includes(room))
      return found(name, line, `the room ${room} has no place in scripts/house.mjs: say after which others it comes`);
  if (there === undefined || here === there) return undefined;
  const before = here === undefined ? 2 : rooms.indexOf(here);
  if (rooms.indexOf(there) >= before)
    return found(
      name,
      line,
      `${here ?? 'a file of the folder'} does not import ${there}${listOf(rooms.slice(0, before))}`,
    );
  return undefined;
}

function checkApart(name, line, target, rooms) {
  const [here, there] = [roomOf(name), roomOf(target)];
  if (here !== there && rooms.includes(here) && rooms.includes(there))
    return found(name, line, `${here} and ${there} do not import each other`);
  return undefined;
}

/** The folder below a folder of src/ that a file is in, if it is in one. */
function roomOf(name) {
  const [, , room, file] = name.split('/');
  return file === undefined ? undefined : room;
}

function checkPackage(name, line, source) {
  const rule = MAY_IMPORT[folderOf(name)] ?? {};
  const owner = source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');
  if (source.startsWith('node:'))
    return rule.node ? undefined : found(name, line, `src/${folderOf(name)} is pure and does not import ${source}`);
  if (owner === '@actions/core' && name !== RUNNER) return found(name, line, `only ${RUNNER} imports @actions/core`);
  if (rule.packages !== undefined && !rule.packages.includes(owner))
    return found(name, line, `src/${folderOf(name)} does not import ${owner}${listOf(rule.packages)}`);
  if (dependencies !== undefined && !dependencies.has(owner))
    return found(name, line, `${owner} is not among the \`dependencies\` of package.json`);
  return undefined;
}

/** Every `import`, `export … from` and `import()` with its line; a source that is no literal is `undefined`. */
function importsOf(lines) {
  const code = lines.map((line) => (isComment(line) ? '' : line)).join('\n');
  const uses = [];
  for (const match of code.matchAll(
    /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*(?:['"]([^'"]+)['"]\s*\)|[^)'"])/gm,
  )) {
    const line = code.slice(0, match.index).split('\n').length + (/^\n*/.exec(match[0])?.[0].length ?? 0);
    uses.push({ source: match[1] ?? match[2] ?? match[3], line });
  }
  return uses;
}

function checkLock() {
  if (!names.includes('package-lock.json')) return;
  const lines = readFileSync(join(root, 'package-lock.json'), 'utf8').split('\n');
  const line = lines.findIndex((text) => /"resolved":/.test(text));
  if (line >= 0)
    found(
      'package-lock.json',
      line + 1,
      'holds the address of a registry: install with `omit-lockfile-registry-resolved=true`',
    );
}

function isComment(line) {
  return /^\s*(?:\/\/|\/\*|\*)/.test(line);
}

/** The line without what stands in quotes or after `//`. */
function withoutText(line) {
  return line.replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''").replace(/\/\/.*$/, '');
}

function folderOf(name) {
  return name.split('/')[1];
}

function listOf(allowed) {
  return allowed.length === 0 ? '' : ` (it may import ${allowed.join(', ')})`;
}

function readDependencies() {
  const path = join(root, 'package.json');
  return existsSync(path) ? new Set(Object.keys(JSON.parse(readFileSync(path, 'utf8')).dependencies ?? {})) : undefined;
}

/** Tracked files and those that would be; without git, all that is not installed or built. */
function listFiles() {
  const built = /^(?:dist|lib|node_modules|coverage|\.git)\//;
  const listed = existsSync(join(root, '.git'))
    ? execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' }).split('\0')
    : readdirSync(root, { recursive: true }).map((name) => relative(root, join(root, name)).split(sep).join('/'));
  return listed
    .filter(
      (name) => name !== '' && !built.test(name) && existsSync(join(root, name)) && statSync(join(root, name)).isFile(),
    )
    .toSorted();
}

function found(name, line, message) {
  findings.push(`${name}:${line}: ${message}`);
}

function report() {
  if (findings.length === 0) return console.log(`house: ${names.length} files in order`);
  console.error(findings.join('\n'));
  console.error(`house: ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`);
  process.exitCode = 1;
}
