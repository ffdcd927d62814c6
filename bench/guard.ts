import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INSTRUCTIONS_FILE, sealOf } from '../src/guard/guard-files.ts';
import { installGuard } from '../src/guard/install.ts';
import type { Instructions } from '../src/guard/instructions.ts';
import { median } from './measure.ts';

export interface GuardRow {
  readonly what: string;
  /** Milliseconds from spawn to exit, median. */
  readonly wall: number;
  /** Compared with an empty Node process. */
  readonly ratio: number;
}

export interface GuardBench {
  readonly rounds: number;
  /** The bundle that is measured, when it is not the one in dist/. */
  readonly script?: string;
}

interface Contender {
  readonly what: string;
  readonly program: string;
  readonly args: readonly string[];
}

const DIST = fileURLToPath(new URL('../dist/pre-push/index.js', import.meta.url));
const EMPTY = 'an empty Node process';
const OID = 'a'.repeat(40);
const INPUT = `refs/heads/release/2026-11 ${OID} refs/heads/release/2026-11 ${'0'.repeat(40)}\n`;
const URL_OF_SHOP = 'https://github.com/acme/shop';

/**
 * What the guard adds to a push, and to any other hook, beside an empty Node process; in turns, so that a noisy machine
 * is noisy for all.
 */
export async function benchGuard({ rounds, script = DIST }: GuardBench): Promise<readonly GuardRow[]> {
  const temp = mkdtempSync(join(tmpdir(), 'grantgate-bench-guard-'));
  try {
    const env = { PATH: process.env['PATH'] ?? '', HOME: temp };
    const work = join(temp, 'work');
    spawnSync('git', ['init', '-q', work], { env });
    const contenders = [
      { what: EMPTY, program: process.execPath, args: ['-e', ''] },
      ...(await judges(temp, 'release/2026-11', script, env)),
      ...(await judges(temp, 'release/*', script, env)),
    ];
    const samples = new Map<string, number[]>(contenders.map(({ what }) => [what, []]));
    // the first round warms the file cache and does not count
    const turns = Array.from({ length: rounds + 1 }, (_, round) =>
      contenders.map((contender) => ({ contender, counts: round > 0 })),
    ).flat();
    for (const { contender, counts } of turns) {
      const wall = time(contender, work, env);
      if (counts) samples.get(contender.what)?.push(wall);
    }
    const empty = median(samples.get(EMPTY) ?? []);
    return contenders.map(({ what }) => ({
      what,
      wall: median(samples.get(what) ?? []),
      ratio: median(samples.get(what) ?? []) / empty,
    }));
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** The judge alone, and the hook as an older git runs it, for one pattern of branches. */
async function judges(
  temp: string,
  branch: string,
  script: string,
  env: Readonly<Record<string, string>>,
): Promise<readonly Contender[]> {
  const runnerTemp = join(temp, branch.replaceAll(/[^a-z0-9]/g, '-'));
  mkdirSync(runnerTemp);
  const { variables, files } = await installGuard({
    temp: runnerTemp,
    instructions: instructionsFor(branch),
    env,
    nodePath: process.execPath,
    script,
  });
  const folder = files[0] ?? '';
  const judge = {
    what: `judge of a push, branches \`${branch}\``,
    program: process.execPath,
    args: [script, folder, sealOf(readFileSync(join(folder, INSTRUCTIONS_FILE), 'utf8')), 'origin', URL_OF_SHOP],
  };
  if (!Object.values(variables).includes('core.hooksPath')) return [judge];
  const hook = {
    what: `pre-push hook, branches \`${branch}\``,
    program: join(folder, 'hooks/pre-push'),
    args: ['origin', URL_OF_SHOP],
  };
  return branch.includes('*')
    ? [judge, hook, { what: 'any other hook', program: join(folder, 'hooks/pre-commit'), args: [] }]
    : [judge, hook];
}

function time({ what, program, args }: Contender, cwd: string, env: Readonly<Record<string, string>>): number {
  const begin = performance.now();
  const { status, stderr } = spawnSync(program, args, { cwd, env, input: INPUT, encoding: 'utf8' });
  const wall = performance.now() - begin;
  if (status !== 0) throw new Error(`${what} ended with ${status ?? 'a signal'}: ${stderr.slice(0, 2000)}`);
  return wall;
}

function instructionsFor(branch: string): Instructions {
  const now = Date.now();
  return {
    schema: 1,
    server: 'https://github.com',
    repositories: [['acme/shop']],
    branches: [[branch]],
    tags: [[]],
    never: { branches: ['main'], tags: [] },
    force: { branches: [[]], tags: [[]] },
    delete: { branches: [[]], tags: [[]] },
    until: now + 3_600_000,
    decidedAt: now + 3_000_000, // so that no round needs a look over the network
    merged: now,
    offset: 3_000_000,
    grant: 'users/mona/november-banner',
    role: 'flag-release',
    policy: { repository: 'acme/shop', url: URL_OF_SHOP, commit: OID, path: '.github/access' },
  };
}
