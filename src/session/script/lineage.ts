import { spawnSync } from 'node:child_process';
import { mostLocks, parseStat, type Process, processOf, processProgram } from './process-table.ts';

/** How descendants are told from everything else on the machine, whatever they change of themselves. */
export interface Lineage {
  /** What this process was limited to before it started the script. */
  readonly locks: number;
  /** When the script started. */
  readonly since: number;
}

/** Where util-linux is: a name would be looked for on a path that an earlier step may have set. */
const PRLIMIT = ['/usr/bin/prlimit', '/bin/prlimit'];
const PROCESS_LIST_MS = 2000;
const ORPHAN_END_MS = 500;
const FIRST_MARK_LOCKS = 2 ** 40;

/**
 * Prints whose child a process becomes when its parent is gone; it needs the shell alone. The count bounds it where the
 * parent is never taken note of.
 */
const ORPHAN =
  '( n=0; while [ "$n" -lt 200000 ] && kill -0 $$ 2>/dev/null; do n=$((n + 1)); done; read -r stat ' +
  '</proc/self/stat; echo "$stat" ) &';

/**
 * Limits this process, and so all that it starts from here on, to a number of locks that nobody else on the machine is
 * limited to. Gives the number; `undefined` where that cannot be done.
 *
 * Linux has not counted these locks since 2.4 (getrlimit(2), `RLIMIT_LOCKS`), so the limit changes nothing. But
 * everything inherits it, no variable, session, group or file shows it, and only root can raise it again: a process
 * with more is not a descendant.
 */
export function limitLocks(mark: string): number | undefined {
  const before = mostLocks(process.pid);
  if (before === undefined) return undefined;
  const locks = Math.min(FIRST_MARK_LOCKS + Number.parseInt(mark.slice(0, 8), 16), before - 1);
  for (const program of PRLIMIT) {
    const { status } = spawnSync(program, ['--pid', String(process.pid), `--locks=${locks}`], {
      env: {},
      stdio: 'ignore',
      timeout: PROCESS_LIST_MS,
    });
    if (status === 0) return mostLocks(process.pid) === locks ? locks : undefined;
  }
  return undefined;
}

/**
 * Processes with those that they started, and with those that left them on the way: whose parent is gone, that are
 * limited as the script is or more, and that started after it.
 *
 * INVARIANT: what a living process of somebody else started, what started before, and what may have more locks than the
 * script is never among them.
 */
export function withStrays(
  ours: readonly Process[],
  table: readonly Process[],
  lineage: Lineage | undefined,
): readonly Process[] {
  const found = new Map(ours.map((one) => [one.id, one]));
  addChildren(found, table);
  if (lineage === undefined) return [...found.values()];
  const limited = table.filter(
    ({ id, since }) =>
      since >= lineage.since && !found.has(id) && (mostLocks(id) ?? Number.POSITIVE_INFINITY) <= lineage.locks,
  );
  if (limited.length === 0) return [...found.values()];
  const home = homeOfOrphans();
  const orphans = limited.filter(({ parent }) => parent === home);
  const others = otherLimits(table, orphans, found, lineage);
  for (const orphan of orphans) if (!others.has(mostLocks(orphan.id))) found.set(orphan.id, orphan);
  addChildren(found, table);
  return [...found.values()];
}

function addChildren(found: Map<number, Process>, table: readonly Process[]): void {
  for (const { id } of found.values()) {
    // grows while it is walked
    for (const one of table)
      if (one.parent === id && one.id !== process.pid && !found.has(one.id)) found.set(one.id, one);
  }
}

/**
 * Limits of other gates that run on this machine: what their scripts keep in the background is theirs to end.
 *
 * INVARIANT: a script can limit any process of its user further, this one and those above it as well. So only what runs
 * the same program as a gate counts.
 */
function otherLimits(
  table: readonly Process[],
  orphans: readonly Process[],
  found: ReadonlyMap<number, Process>,
  { locks }: Lineage,
): ReadonlySet<number | undefined> {
  const lost = new Map(orphans.map((one) => [one.id, one]));
  addChildren(lost, table);
  const [above, program] = [processAncestors(table), processProgram(process.pid)];
  const gates = table.filter(
    ({ id }) => !lost.has(id) && !found.has(id) && !above.has(id) && processProgram(id) === program,
  );
  return new Set(gates.map(({ id }) => mostLocks(id)).filter((limit) => limit !== locks));
}

/** This process and those above it. */
function processAncestors(table: readonly Process[]): ReadonlySet<number> {
  const parents = new Map(table.map(({ id, parent }) => [id, parent]));
  const above = new Set<number>();
  for (let id: number | undefined = process.pid; id !== undefined && !above.has(id); id = parents.get(id))
    above.add(id);
  return above;
}

/**
 * The process that takes in those whose parents are gone: the nearest above this one that was made for it, or the first
 * of all.
 */
function homeOfOrphans(): number | undefined {
  const { stdout } = spawnSync('/bin/sh', ['-c', ORPHAN], {
    env: {},
    encoding: 'latin1',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: PROCESS_LIST_MS,
  });
  const orphan = parseStat(stdout);
  if (orphan !== undefined) awaitEnd(orphan.id);
  return orphan?.parent;
}

/**
 * Waits until a process has ended that is about to: its output is over a moment before it is, and the next look would
 * take it for something that the script left running. One that does not end is looked at as any other.
 */
function awaitEnd(id: number): void {
  const nobody = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; waited < ORPHAN_END_MS && processOf(id) !== undefined; waited += 1)
    Atomics.wait(nobody, 0, 0, 1);
}
