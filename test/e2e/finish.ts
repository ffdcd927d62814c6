import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { post } from '../../src/session/post.ts';
import { parseRecord } from '../world/json.ts';
import type { World } from '../world/world.ts';
import type { HereResult } from './in-process.ts';
import { readFileCommand } from './runner-commands.ts';
import { withoutWaiting } from './standstill.ts';

export interface Finished {
  readonly code: number;
  readonly said: string;
  /** How long it waited: what it computed takes no time. */
  readonly waitedMs: number;
  /** What it left in `GITHUB_ENV`. */
  readonly env: Readonly<Record<string, string>>;
}

export interface FinishOptions {
  /** The input `strict-revoke`, as if it had been another. */
  readonly strict?: boolean;
}

/** The post step of what main left, in this process. */
export async function finish(
  world: World,
  { state }: Pick<HereResult, 'state'>,
  { strict }: FinishOptions = {},
): Promise<Finished> {
  const file = join(mkdtempSync(join(tmpdir(), 'grantgate-post-')), 'env');
  writeFileSync(file, '');
  vi.stubEnv('GITHUB_ENV', file);
  const saved =
    strict === undefined ? state['grantgate'] : JSON.stringify({ ...parseRecord(state['grantgate'] ?? ''), strict });
  let said = '';
  const { code, waitedMs } = await withoutWaiting(async () => {
    const startedAt = Date.now();
    const code = await post({
      now: () => world.clock.now().getTime(),
      sleep: async () => await Promise.resolve(),
      random: () => 0.5,
      write: (text) => (said += text),
      env: { STATE_grantgate: saved, GITHUB_ENV: file },
    });
    return { code, waitedMs: Date.now() - startedAt };
  });
  vi.unstubAllEnvs();
  return { code, said, waitedMs, env: readFileCommand(readFileSync(file, 'utf8')) };
}

/** What the record says about each credential, sorted. */
export function endsOf(result: Pick<HereResult, 'outputs'>): readonly string[] {
  const lines = readFileSync(result.outputs['record'] ?? '', 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => parseRecord(line) ?? {});
  return lines
    .filter(({ kind }) => kind !== 'decision')
    .map(({ kind, name }) => `${String(kind)} ${String(name)}`)
    .toSorted();
}
