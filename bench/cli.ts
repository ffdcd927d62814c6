import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCorpus, POLICY, RUN, withFiles } from './decide-corpus.ts';
import { timeCasbin } from './decide-rivals.ts';
import { measure, median } from './measure.ts';

export interface CliRow {
  readonly what: string;
  readonly grants: number;
  /** Milliseconds of the whole process, load included. */
  readonly wall: number;
  /** casbin's load and one decision over the same grants, in a process that is already running. */
  readonly casbin: number;
}

const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));

/** The built command line over an organisation's grants on disk, whole processes. */
export async function benchCli(grants: number, rounds: number): Promise<readonly CliRow[]> {
  const samples = makeCorpus(grants);
  const { load, decide } = await timeCasbin(samples);
  const home = mkdtempSync(join(tmpdir(), 'grantgate-bench-'));
  try {
    // kept beside the policy: the helper takes away only what it made
    withFiles(samples, (folder) => {
      mkdirSync(join(home, 'access', 'grants'), { recursive: true });
      renameSync(join(folder, 'users'), join(home, 'access', 'grants', 'users'));
    });
    writeFileSync(join(home, 'access', 'policy.yml'), POLICY);
    writeFileSync(join(home, 'run.json'), JSON.stringify(RUN));
    const access = join(home, 'access');
    const env = { PATH: process.env['PATH'] ?? '', HOME: home };
    const time = async (...args: readonly string[]): Promise<number> => {
      const walls: number[] = [];
      for (let round = 0; round < rounds; round += 1) walls.push((await measure(CLI, env, args)).wall);
      return median(walls);
    };
    const check = await time(
      'check',
      '--access',
      access,
      '--run',
      join(home, 'run.json'),
      '--assume-approved',
      '--role',
      'role-0',
      '--at',
      '2026-11-25T12:00:00Z',
    );
    const lint = await time('lint', '--access', access);
    return [
      { what: 'check', grants, wall: check, casbin: load + decide },
      { what: 'lint', grants, wall: lint, casbin: load + decide },
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Sizes of what ships, in bytes, by bundle: the file that starts and everything beside it. */
export function distSizes(): readonly { readonly bundle: string; readonly start: number; readonly all: number }[] {
  const dist = fileURLToPath(new URL('../dist/', import.meta.url));
  return readdirSync(dist)
    .toSorted()
    .map((bundle) => {
      const scripts = readdirSync(join(dist, bundle)).filter((name) => name.endsWith('.js'));
      const size = (name: string): number => statSync(join(dist, bundle, name)).size;
      return { bundle, start: size('index.js'), all: scripts.reduce((sum, name) => sum + size(name), 0) };
    });
}
