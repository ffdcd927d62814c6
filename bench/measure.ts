import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** What one process took. */
export interface Sample {
  /** Milliseconds from spawn to exit. */
  readonly wall: number;
  /** User and system time of all its threads, milliseconds. */
  readonly cpu: number;
  /** Highest resident memory, MiB. */
  readonly memory: number;
}

/** Something that a process began; milliseconds from its start. */
export interface ProbedEvent {
  readonly kind: 'request' | 'connection' | 'handshake' | 'piece';
  readonly what: string;
  readonly start: number;
  readonly end?: number;
}

/** What the probe in a process says of it. */
export interface Probed {
  readonly cpu: number;
  readonly memory: number;
  readonly events: readonly ProbedEvent[];
  /** When it started, by the clock of profiles, and how long it ran: milliseconds. */
  readonly clock: number;
  readonly end: number;
}

const PROBE = plainProbe();

/** The probe without its types, which Node would take a while to take off. */
function plainProbe(): string {
  const folder = mkdtempSync(join(tmpdir(), 'grantgate-bench-probe-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'probe.cjs');
  writeFileSync(file, stripTypeScriptTypes(readFileSync(new URL('probe.ts', import.meta.url), 'utf8')));
  return file;
}

/** Runs a script with Node and measures it: the time from outside, what it took by what the system counts for it. */
export async function measure(
  script: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Sample> {
  const { wall, cpu, memory } = await probe([script, ...args], env);
  return { wall, cpu, memory };
}

/** The same, and what the probe saw. @throws Error when the process fails */
export async function probe(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Probed & { readonly wall: number }> {
  const begin = performance.now();
  const child = spawn(process.execPath, ['--require', PROBE, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const errors = textOf(child.stdio[2]);
  const report = textOf(child.stdio[3] as Readable | null);
  const exited = Promise.withResolvers<{ readonly code: number; readonly wall: number }>();
  child.once('exit', (code) => exited.resolve({ code: code ?? 1, wall: performance.now() - begin }));
  const { code, wall } = await exited.promise;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${(await errors).slice(0, 2000)}`);
  return { ...(JSON.parse(await report) as Probed), wall };
}

async function textOf(stream: Readable | null): Promise<string> {
  let text = '';
  for await (const part of stream?.setEncoding('utf8') ?? []) text += String(part);
  return text;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
