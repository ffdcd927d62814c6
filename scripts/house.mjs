// Checks the rules of the house that a linter cannot: who may import whom, what stays pure, what files are called and
// must not hold. `node scripts/house.mjs [folder]` prints `file:line: what is wrong` for each finding and exits 1 when
// there is one. The rules are in the files beside it.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { circlesIn, importsOf, isComment } from './imports.mjs';
import { foreignProblems, impureProblems, silenceProblems, widthProblems } from './line-rules.mjs';
import { pathProblems } from './named-paths.mjs';
import { folderOf, isPure, localProblem, packageProblem, placeProblem } from './rooms.ts';
import { declaredNames, mayShareName, nameProblems } from './words.mjs';

const root = resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
const MAX_ENTRY_LINES = 30;
const VAGUE_NAME = /^(?:utils?|helpers?|common|misc|shared|stuff)(?:\.|$)/;

const findings = [];
/** Where each name of src/ was declared first. */
const declared = new Map();
/** For each file of code, the files that it imports, with the line of each. */
const graph = new Map();
const names = listFiles();
const dependencies = readDependencies();
for (const name of names) checkFile(name);
checkCircles();
checkLock();
report();

function checkFile(name) {
  if (VAGUE_NAME.test(posix.basename(name)) && /^(?:src|test|scripts|bench)\//.test(name))
    found(name, 1, 'the name says nothing: call a file after its concept');
  if (!/\.(?:ts|mts|mjs|js|json|ya?ml|md|sh|txt)$|^\.ci\/|^[A-Z]+$/.test(name)) return;
  const lines = readFileSync(join(root, name), 'utf8').split('\n');
  if (name !== 'package-lock.json' && name !== 'scripts/line-rules.mjs') checkLines(name, lines, foreignIn);
  checkLines(name, lines, (line) => pathProblems(name, line, names));
  if (/^(?:src|test|bench|scripts)\/.*\.(?:ts|mts|mjs|js)$/.test(name)) checkLines(name, lines, widthProblems);
  if (/^(?:src|test|bench|scripts)\/.*\.(?:ts|mts|mjs)$/.test(name))
    for (const use of importsOf(lines)) checkImport(name, use);
  if (!/^(?:src|test|bench)\/.*\.ts$/.test(name)) return;
  checkLines(name, lines, silenceProblems);
  checkNames(name, lines);
  if (name.startsWith('src/')) checkSource(name, lines);
}

/** What is wrong with each line by itself. */
function checkLines(name, lines, problemsOf) {
  lines.forEach((line, index) => {
    for (const problem of problemsOf(line)) found(name, index + 1, problem);
  });
}

function foreignIn(line) {
  return [...(line.includes(`${root}/`) ? ['holds the path of this checkout'] : []), ...foreignProblems(line)];
}

function checkSource(name, lines) {
  const misplaced = placeProblem(name);
  if (misplaced !== undefined) found(name, 1, misplaced);
  if (name.startsWith('src/entry/') && lines.length - 1 > MAX_ENTRY_LINES)
    found(
      name,
      MAX_ENTRY_LINES + 1,
      `an entry has at most ${MAX_ENTRY_LINES} lines: it is a wire, not a place to think`,
    );
  if (isPure(name))
    checkLines(name, lines, (line) =>
      isComment(line)
        ? []
        : impureProblems(withoutText(line)).map((why) => `src/${folderOf(name)} is pure, and this ${why}`),
    );
}

function checkNames(name, lines) {
  checkLines(name, lines, (line) => nameProblems(isComment(line) ? '' : withoutText(line), name.startsWith('src/')));
  if (!name.startsWith('src/') || name.endsWith('.d.ts')) return;
  for (const { name: own, line } of declaredNames(lines)) {
    const first = declared.get(own) ?? name;
    declared.set(own, first);
    if (!mayShareName(first, name)) found(name, line, `${own} is something else in ${first}: one name, one thing`);
  }
}

function checkImport(name, { source, line }) {
  const isSource = name.startsWith('src/');
  if (source === undefined) {
    if (isSource) found(name, line, '`import()` takes the name as it is: what is computed cannot be bundled');
    return;
  }
  const isFile = source.startsWith('.') || source.startsWith('#');
  const target = isFile ? fileOf(name, source) : source;
  if (target.startsWith('src/entry/')) found(name, line, 'nothing imports an entry: call what the entry calls');
  else if (isSource) {
    const problem = isFile ? fileProblem(name, target) : packageProblem(name, source, dependencies);
    if (problem !== undefined) found(name, line, problem);
  }
  if (isFile) graph.set(name, (graph.get(name) ?? new Map()).set(target, line));
}

function fileOf(name, source) {
  return source.startsWith('.') ? posix.join(posix.dirname(name), source) : source.replace(/^#test\//, 'test/');
}

/** What is wrong with importing a file; one of a package, where its entry would load more, counts as the package. */
function fileProblem(name, target) {
  return target.startsWith('node_modules/')
    ? packageProblem(name, target.slice('node_modules/'.length), dependencies)
    : localProblem(name, target);
}

function checkCircles() {
  for (const circle of circlesIn(new Map([...graph].map(([name, uses]) => [name, [...uses.keys()]])))) {
    const [first, second = first] = circle;
    found(first, graph.get(first).get(second), `imports itself in a circle: ${[...circle, first].join(' → ')}`);
  }
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

/** The line without what stands in quotes or after `//`. */
function withoutText(line) {
  return line.replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''").replace(/\/\/.*$/, '');
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
