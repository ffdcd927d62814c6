import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { call, withTree } from './call.ts';
import { SHA } from './preflight-tree.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const CALLER = '.github/workflows/flags.yml';
const GATED = '.github/workflows/gated.yml';

/** The files that the README shows, by the path in the first line of each. */
function readmeFiles(): Record<string, string> {
  const blocks = [...read('README.md').matchAll(/^```yaml\n# (\.github\/\S+\.yml)\n([\s\S]*?)^```$/gm)];
  return Object.fromEntries(blocks.map(([, path = '', text = '']) => [path, text]));
}

/** The example set: its access folder, the workflow that people start and the one behind the gate. */
function exampleFiles(): Record<string, string> {
  const access = readdirSync(new URL('../../examples/access', import.meta.url), { recursive: true, encoding: 'utf8' })
    .map((name) => `examples/access/${name}`)
    .filter((path) => statSync(new URL(`../../${path}`, import.meta.url)).isFile());
  return {
    ...Object.fromEntries(access.map((path) => [path.replace(/^examples\/access/, '.github/access'), read(path)])),
    [CALLER]: read('examples/flags.yml'),
    [GATED]: read('examples/guarded-script.yml'),
  };
}

const SETS = [
  ['README', readmeFiles()],
  ['examples', exampleFiles()],
] as const;

/** What is said about the workflows. */
async function rulesFound(
  files: Readonly<Record<string, string>>,
  words: readonly string[],
): Promise<readonly string[]> {
  return await withTree(files, async (cwd) => {
    const { stdout } = await call([...words, '--policy-repository', 'acme/shop', '--json'], {
      cwd,
      at: '2026-11-24T12:00:00Z',
    });
    const report = JSON.parse(stdout) as {
      readonly findings?: readonly { readonly rule: string; readonly file: string }[];
      readonly workflows?: readonly { readonly gate: readonly { readonly rule: string; readonly file: string }[] }[];
    };
    const all = report.findings ?? report.workflows?.flatMap(({ gate }) => gate) ?? [];
    return all.filter(({ file }) => [CALLER, GATED].includes(file)).map(({ rule }) => rule);
  });
}

const pinned = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll(/@0{40}/g, `@${SHA}`)]));
const CHANGES: readonly (readonly [rule: string, from: RegExp, to: string])[] = [
  ['gate-permissions', /^ +actions: read.*\n/m, ''],
  ['gate-permissions', /pull-requests: read/, 'pull-request: read'],
  ['gate-input', / role: /, ' roles: '],
  ['gate-input', / role: flag-release/, ' role: flag-release\n          export: envs'],
  ['gate-role', / role: flag-release/, ' role: flag-releases'],
  ['gate-role', / role: flag-release/, ' role: flag-release\n          grant: users/mona/nothing'],
  ['gate-role', / role: flag-release/, ' role: flag-release\n          credentials: nothing'],
  ['gate-out-of-role', /workflow_dispatch:/, 'push:'],
  ['gate-out-of-role', /runs-on: .*/, 'runs-on: self-hosted'],
  ['gate-out-of-role', /environment: .*/, 'environment: somewhere'],
  ['gate-without-environment', /^ +environment: .*\n/m, ''],
  ['steps-before-gate', /steps:\n/, 'steps:\n      - run: make\n'],
  ['gate-not-pinned', new RegExp(`@${SHA}`), '@v0.1.0'],
  [
    'gate-call-movable',
    /uses: acme\/shop\/\.github\/workflows\/gated\.yml@main/,
    'uses: ./.github/workflows/gated.yml',
  ],
  ['gate-not-enforcing', / role: flag-release/, ' role: flag-release\n          mode: audit'],
  ['gate-in-container', /( +)runs-on: .*/, '$&\n$1container: node:24'],
  ['gate-of-another-owner', /grantgate\/grantgate@/, 'grantgaet/grantgate@'],
];

test.each(SETS)('%s: the zeros are a placeholder, and else nothing is wrong', async (_name, files) => {
  for (const words of [['lint'], ['preflight', '.']]) {
    expect(await rulesFound(files, words)).toEqual(['gate-placeholder']);
    expect(await rulesFound(pinned(files), words)).toEqual([]);
  }
});

test.each(SETS)('%s: each mistake in it is named by lint and by preflight', async (_name, files) => {
  const right = pinned(files);
  for (const [rule, from, to] of CHANGES) {
    const paths = [CALLER, GATED].filter((path) => from.test(right[path] ?? ''));
    expect(paths, String(from)).not.toEqual([]);
    for (const path of paths) {
      for (const words of [['lint'], ['preflight', '.']]) {
        const found = await rulesFound({ ...right, [path]: right[path]?.replace(from, to) ?? '' }, words);
        expect(found, `${rule}: ${words.join(' ')} after ${String(from)} became ${to} in ${path}`).toContain(rule);
      }
    }
  }
});
