import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCli } from '../src/cli/main.ts';
import { measure, median } from './measure.ts';
import { makeLongWorkflow, makeWorkflows } from './preflight-corpus.ts';

/** One line of the table. */
export interface PreflightRow {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly target: string;
}

const FILES = 2000;
const LINES = 300;
const SHARED_POLICY = `version: 1
approval: {approvers: {permission: maintain}}
limits: {lifetime: 30d, session: 1h}
environments: {staging: {contexts: [staging]}, production: {contexts: [production]}}
roles:
  deploy: {description: d, branches: ['release/*'], environments: [staging], workflows: ['**']}
`;

/** How fast workflows are read and judged by one thread, and what the built command adds to an empty process. */
export async function benchPreflight(
  rounds: number,
  cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url)),
): Promise<readonly PreflightRow[]> {
  const home = mkdtempSync(join(tmpdir(), 'grantgate-bench-'));
  try {
    const write = (path: string, text: string): string => {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), text);
      return join(home, path);
    };
    const access = dirname(write('access/policy.yml', SHARED_POLICY));
    for (const [path, text] of makeWorkflows(FILES)) write(join('corpus', path), text);
    write('single/.github/workflows/long.yml', makeLongWorkflow(LINES));
    const empty = write('empty.mjs', '');
    const corpus = join(home, 'corpus');
    const single = join(home, 'single');
    const rates = [await rate(corpus, access), await rate(corpus, access), await rate(corpus, access)];
    return [
      {
        what: `read and judge ${FILES.toLocaleString('en')} workflows, one thread`,
        value: median(rates),
        unit: 'workflows/s',
        target: '≥ 200',
      },
      ...(await starts(rounds, { cli, empty, single, access })),
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function rate(corpus: string, access: string): Promise<number> {
  const started = performance.now();
  const code = await runCli(['preflight', corpus, '--access', access, '--role', 'deploy', '--mode', 'warn', '--json'], {
    stdout: { write: () => undefined },
    stderr: process.stderr,
    env: {},
    cwd: corpus,
    now: Date.now,
  });
  if (code !== 0) throw new Error(`preflight ended with ${code}`);
  return (FILES / (performance.now() - started)) * 1000;
}

interface Started {
  readonly cli: string;
  readonly empty: string;
  readonly single: string;
  readonly access: string;
}

/**
 * Whole processes in turns, so that a noisy machine is noisy for all of them; the first of each warms the file cache.
 */
async function starts(rounds: number, { cli, empty, single, access }: Started): Promise<readonly PreflightRow[]> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: single };
  const judged = ['preflight', '--access', access, '--role', 'deploy', '--mode', 'warn', '--json'];
  const workflow = join(single, '.github/workflows/long.yml');
  const kinds: readonly (readonly [script: string, args: readonly string[]])[] = [
    [empty, []],
    [cli, ['--version']],
    [cli, [...judged, single]],
    [cli, [...judged, workflow]],
  ];
  const times = kinds.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, [script, args]] of kinds.entries()) {
      const { wall } = await measure(script, env, args);
      if (round > 0) times[index]?.push(wall);
    }
  }
  const [base = 0, version = 0, folder = 0, named = 0] = times.map(median);
  const beyond = (what: string, wall: number, target: string): PreflightRow => ({
    what,
    value: wall - base,
    unit: 'ms beyond an empty process',
    target,
  });
  return [
    beyond('start the command line', version, ''),
    beyond(`judge a workflow of ${LINES} lines`, folder, '≤ 60'),
    beyond("the same, and check it against GitHub's schema", named, ''),
  ];
}

/** Writes the rows as a markdown table. */
export function formatPreflightRows(rows: readonly PreflightRow[]): string {
  return [
    '| preflight | | | target |',
    '| --- | ---: | --- | ---: |',
    ...rows.map(({ what, value, unit, target }) => `| ${what} | ${value.toFixed(0)} | ${unit} | ${target} |`),
  ].join('\n');
}

if (import.meta.main) console.log(formatPreflightRows(await benchPreflight(15, process.argv[2])));
