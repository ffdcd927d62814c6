import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

/** A process of Linux that has not ended. */
export interface Process {
  readonly id: number;
  readonly parent: number;
  readonly session: number;
  /** When it started, in ticks since the machine did. */
  readonly since: number;
}

/** All processes that can be seen, without those that have ended and only wait to be noticed. */
export function processes(): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => processOf(Number(name)))
    .filter((found) => found !== undefined);
}

/** One of them. What follows the name, which may hold anything: see proc_pid_stat(5). */
export function processOf(id: number): Process | undefined {
  const found = parseStat(contentOf(`/proc/${id}/stat`));
  return found === undefined || ['Z', 'X'].includes(found.state) ? undefined : found;
}

/** When a process started that may have ended meanwhile, as long as nobody has taken note of it. */
export function processStart(id: number): number | undefined {
  return parseStat(contentOf(`/proc/${id}/stat`))?.since;
}

/** Reads a line of `/proc/<id>/stat`. */
export function parseStat(stat: string): (Process & { readonly state: string }) | undefined {
  const end = stat.lastIndexOf(')');
  if (end < 0) return undefined;
  const [state = '', parent, , session, ...more] = stat
    .slice(end + 2)
    .trim()
    .split(' ');
  return {
    id: Number.parseInt(stat, 10),
    state,
    parent: Number(parent),
    session: Number(session),
    since: Number(more[15]),
  };
}

/** Variables that a process started with, each with a null byte behind it; empty where they are not shown. */
export function processEnvironment(id: number): string {
  return contentOf(`/proc/${id}/environ`);
}

/**
 * Most locks of files that a process may have, which is unlimited unless somebody set a limit; `undefined` when it has
 * ended.
 */
export function mostLocks(id: number): number | undefined {
  const [, hard] = /^Max file locks +\S+ +(\S+)/m.exec(contentOf(`/proc/${id}/limits`)) ?? [];
  if (hard === undefined) return undefined;
  return hard === 'unlimited' ? Number.POSITIVE_INFINITY : Number(hard);
}

/** Name of the program that a process runs, which it cannot change of another; empty where it is not shown. */
export function processProgram(id: number): string {
  try {
    return basename(readlinkSync(`/proc/${id}/exe`));
  } catch {
    return '';
  }
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
