// Everything that must hold before a commit, side by side: the tests on all processors, and beside them lint, the rules
// of `scripts/house.mjs`, types and whether dist/ is what src/ builds. `--full` goes through every product completely
// and many more random cases (see `test/depth.ts`). `--quick` is what half a minute allows: lint without types, types
// and the tests of the pure folders that start no other program. Anything else is passed on to vitest. Fails when any
// of them fails, and says at the end which.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const PURE = ['test/policy', 'test/workflow', 'test/report'];

const given = process.argv.slice(2);
const [full, quick] = ['--full', '--quick'].map((option) => given.includes(option));
const rest = given.filter((argument) => argument !== '--full' && argument !== '--quick');

const inModules = (path) => join(root, 'node_modules', path);
const format = ['format', inModules('oxfmt/bin/oxfmt'), '--check'];
const lint = ['lint', inModules('oxlint/bin/oxlint'), '--deny-warnings'];
const house = ['house', join(root, 'scripts/house.mjs')];
// from the second time on, what has not changed is not looked at again
const remembered = ['--incremental', '--tsBuildInfoFile', inModules('.cache/types.tsbuildinfo')];
const types = ['types', inModules('typescript/bin/tsc'), '-p', 'tsconfig.json', '--noEmit', ...remembered];
const dist = ['dist', join(root, 'scripts/build.mjs'), '--check'];
const tests = [
  'tests',
  inModules('vitest/vitest.mjs'),
  'run',
  ...(quick ? ['--project', 'computing', ...PURE] : []),
  ...rest,
];

const done = await Promise.all([
  all([tests]),
  all(quick ? [format, lint, house, types] : [format, [...lint, '--type-aware'], house, types, dist]),
]);
const results = done.flat();
const width = Math.max(...results.map(({ name }) => name.length));
for (const { name, code, seconds } of results)
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s`);
process.exitCode = results.every(({ code }) => code === 0) ? 0 : 1;

/** One after the other: what runs beside the tests takes no more than one processor from them. */
async function all(commands) {
  const results = [];
  for (const command of commands) results.push(await run(command));
  return results;
}

/** The tests are shown as they go; of the others what they have to say, when they have ended. */
async function run([name, script, ...args]) {
  const before = performance.now();
  const code = await new Promise((resolve) => {
    const colours = process.stdout.isTTY && !process.env['NO_COLOR'] ? { FORCE_COLOR: '1' } : {};
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...colours, ...(full || quick ? { GRANTGATE_DEPTH: full ? 'full' : 'quick' } : {}) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const hear = (into) => (chunk) => {
      if (name === 'tests') into.write(chunk);
      else said += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', hear(process.stdout));
    child.stderr.setEncoding('utf8').on('data', hear(process.stderr));
    child.on('error', (error) => void (said += `${error.message}\n`));
    child.on('close', (status) => {
      if (said !== '') process.stdout.write(said.replaceAll(/^(?=.)/gm, `${name} │ `).replace(/\n?$/, '\n'));
      resolve(status ?? 1);
    });
  });
  return { name, code, seconds: (performance.now() - before) / 1000 };
}
