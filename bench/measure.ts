import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What one process took. */
export interface Sample {
  /** Milliseconds from spawn to exit. */
  readonly wall: number;
  /** User and system time, milliseconds. */
  readonly cpu: number;
  /** Highest resident memory, MiB. */
  readonly memory: number;
}

const TICK = 10; // clock ticks of /proc are hundredths of a second

/** Runs a script with Node and measures it from outside; CPU and memory are read from /proc while it runs (Linux only, else zero). */
export async function measure(
  script: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Sample> {
  const begin = performance.now();
  const child = spawn(process.execPath, [script, ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  let cpu = 0;
  let memory = 0;
  const look = setInterval(() => {
    const seen = lookAt(child.pid ?? 0);
    cpu = Math.max(cpu, seen.cpu);
    memory = Math.max(memory, seen.memory);
  }, 4);
  const { promise, resolve } = Promise.withResolvers<number>();
  child.once('exit', (code) => resolve(code ?? 1));
  const code = await promise;
  const wall = performance.now() - begin;
  clearInterval(look);
  if (code !== 0) throw new Error(`${script} ended with ${code}: ${errors.slice(0, 2000)}`);
  return { wall, cpu, memory };
}

function lookAt(pid: number): { readonly cpu: number; readonly memory: number } {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const memory = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return { cpu: (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK, memory: Number(memory ?? 0) / 1024 };
  } catch {
    return { cpu: 0, memory: 0 };
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
