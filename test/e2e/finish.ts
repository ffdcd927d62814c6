import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { post } from '../../src/session/post.ts';
import { parseRecord } from '../world/json.ts';
import type { World } from '../world/world.ts';
import type { HereResult } from './in-process.ts';
import { readFileCommand } from './runner-commands.ts';

export interface Finished {
  readonly code: number;
  readonly said: string;
  /** What it left in `GITHUB_ENV`. */
  readonly env: Readonly<Record<string, string>>;
}

export interface FinishOptions {
  /** How long it goes on waiting for answers, in milliseconds. */
  readonly patience?: number;
  /** The input `strict-revoke`, as if it had been another. */
  readonly strict?: boolean;
}

/** Longest time that revoking may last, in milliseconds. */
const LIMIT = 20_000;

/** The post step of what main left, in this process. */
export async function finish(
  world: World,
  { state }: Pick<HereResult, 'state'>,
  { patience, strict }: FinishOptions = {},
): Promise<Finished> {
  const file = join(mkdtempSync(join(tmpdir(), 'grantgate-post-')), 'env');
  writeFileSync(file, '');
  vi.stubEnv('GITHUB_ENV', file);
  const saved =
    strict === undefined ? state['grantgate'] : JSON.stringify({ ...parseRecord(state['grantgate'] ?? ''), strict });
  let said = '';
  let asked = 0;
  const now = (): number => {
    asked += 1;
    // the clock is read first to find the deadline; what is left until then is skipped
    return world.clock.now().getTime() + (patience !== undefined && asked > 1 ? LIMIT - patience : 0);
  };
  const code = await post({
    now,
    sleep: async () => await Promise.resolve(),
    random: () => 0.5,
    write: (text) => (said += text),
    env: { STATE_grantgate: saved, GITHUB_ENV: file },
  });
  vi.unstubAllEnvs();
  return { code, said, env: readFileCommand(readFileSync(file, 'utf8')) };
}

/** What the record says of each credential, sorted. */
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
