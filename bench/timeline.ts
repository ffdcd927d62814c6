import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { layOutShop } from '../test/e2e/shop.ts';
import { startWorld } from '../test/world/world.ts';
import { ours } from './contenders.ts';
import { probe, type Probed, type ProbedEvent } from './measure.ts';
import { type Profile, type Stretch, stretchesOf } from './profile.ts';
import { currentGrant, longWorkflow, stepEnvironment } from './shop-step.ts';

/** Shorter waits are the event loop's own. */
const MIN_WAIT_MS = 0.5;
/** Work that takes less is not listed. */
const MIN_WORK_MS = 1;
const COLUMNS = 50;

/** One line of a timeline: a kind of work, or something that others were asked for. */
interface Line {
  readonly what: string;
  /** Milliseconds, all together. */
  readonly spent: number;
  readonly parts: readonly Part[];
}

interface Part {
  readonly start: number;
  readonly end: number;
  /** Without it the run would have been shorter. */
  readonly isOnPath: boolean;
}

/** One run as a timeline: what the thread did, what it waited for, and which of it was on the critical path. */
export async function timelineTable(roundTrip: number): Promise<string> {
  const { probed, profile, script } = await profiledRun(roundTrip);
  const pieces = probed.events.filter(({ kind }) => kind === 'piece');
  const pieceAt = (time: number): string | undefined => {
    const last = pieces.findLast(({ start }) => start <= time);
    return last === undefined ? undefined : pieceName(join(dirname(script), basename(last.what)));
  };
  const stretches = stretchesOf(profile, probed.clock, pieceAt);
  const asked = probed.events.filter(({ kind }) => kind !== 'piece');
  const lines = [...workLines(stretches, asked), ...askedLines(stretches, asked)];
  return format(lines, probed.end, roundTrip);
}

interface ProfiledRun {
  readonly probed: Probed;
  readonly profile: Profile;
  readonly script: string;
}

async function profiledRun(roundTrip: number): Promise<ProfiledRun> {
  const world = await startWorld({ delayMs: roundTrip, openapi: false });
  const temp = mkdtempSync(join(tmpdir(), 'grantgate-bench-'));
  try {
    layOutShop(world, { now: new Date().toISOString(), grant: currentGrant(), workflow: longWorkflow() });
    const { script, env } = ours('grantgate', world, { inputs: {} });
    const run = async (flags: readonly string[]): Promise<Probed> =>
      await probe([...flags, script], { ...stepEnvironment(world, temp), ...env, BENCH_TIMELINE: '1' });
    await run([]); // warms the file cache
    const probed = await run(['--cpu-prof', `--cpu-prof-dir=${temp}`, '--cpu-prof-interval=200']);
    const file = readdirSync(temp).find((name) => name.endsWith('.cpuprofile'));
    if (file === undefined) throw new Error('Node has written no profile');
    return { probed, profile: JSON.parse(readFileSync(join(temp, file), 'utf8')) as Profile, script };
  } finally {
    rmSync(temp, { recursive: true, force: true });
    await world.close();
  }
}

/** A piece of the bundle by the last module that was put into it, which is the one that was asked for. */
function pieceName(path: string): string {
  try {
    const modules = [...readFileSync(path, 'utf8').matchAll(/^;\/\/ CONCATENATED MODULE: \.\/(\S+)\.js/gm)];
    return modules.at(-1)?.[1]?.replace(/^lib\//, '') ?? basename(path);
  } catch {
    return basename(path);
  }
}

/** Work that comes after the last thing asked, and before a wait, hides behind that wait. */
function workLines(stretches: readonly Stretch[], asked: readonly ProbedEvent[]): readonly Line[] {
  const parts = new Map<string, Part[]>();
  for (const [index, { what, start, end }] of stretches.entries()) {
    if (what === undefined) continue;
    const wait = stretches.slice(index + 1).find((later) => later.what === undefined && isWait(later));
    const isHidden = wait !== undefined && !asked.some((one) => one.start >= start && one.start <= wait.start);
    parts.set(what, [...(parts.get(what) ?? []), { start, end, isOnPath: !isHidden }]);
  }
  return [...parts]
    .map(([what, own]) => ({ what, spent: total(own), parts: own }))
    .filter(({ spent }) => spent >= MIN_WORK_MS);
}

/** What ends a wait is what was waited for. */
function askedLines(stretches: readonly Stretch[], asked: readonly ProbedEvent[]): readonly Line[] {
  const waits = stretches.filter((one) => one.what === undefined && isWait(one));
  const ends = asked.flatMap(({ end }) => (end === undefined ? [] : [end]));
  const lines = new Map<string, Line>();
  for (const { what, start, end } of asked) {
    if (end === undefined) continue;
    const ended = waits.filter(
      (wait) => wait.end > start && Math.min(...ends.filter((one) => one + MIN_WAIT_MS >= wait.end)) === end,
    );
    const waited = ended.map((wait) => ({ start: Math.max(wait.start, start), end: wait.end, isOnPath: true }));
    const { parts = [], spent = 0 } = lines.get(what) ?? {};
    lines.set(what, {
      what,
      spent: spent + end - start,
      parts: [...parts, { start, end, isOnPath: false }, ...waited],
    });
  }
  return [...lines.values()];
}

function isWait({ start, end }: Stretch): boolean {
  return end - start >= MIN_WAIT_MS;
}

function total(parts: readonly Part[]): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0);
}

function format(lines: readonly Line[], end: number, roundTrip: number): string {
  const sorted = lines.toSorted((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
  const rows = sorted.map(({ what, spent, parts }) => {
    const onPath = total(parts.filter((part) => part.isOnPath));
    return [what.slice(0, 48), spent.toFixed(0), onPath.toFixed(0), bar(parts, end)];
  });
  const width = Math.max(...rows.map(([what = '']) => what.length));
  return [
    `One run with a round trip of ${roundTrip} ms, profiled, which makes it slower: ${end.toFixed(0)} ms. ` +
      '`#` is on the critical path, `.` is not.',
    '',
    '```text',
    `${'what'.padEnd(width)}   ms  on the path`,
    ...rows.map(([what = '', spent = '', onPath = '', drawn = '']) =>
      `${what.padEnd(width)} ${spent.padStart(4)} ${onPath.padStart(4)}  ${drawn}`.trimEnd(),
    ),
    '```',
  ].join('\n');
}

function bar(parts: readonly Part[], end: number): string {
  const cells = Array.from({ length: COLUMNS }, () => ' ');
  const column = (time: number): number => Math.max(0, Math.min(COLUMNS - 1, Math.floor((time / end) * COLUMNS)));
  for (const isOnPath of [false, true])
    for (const part of parts.filter((one) => one.isOnPath === isOnPath))
      cells.fill(isOnPath ? '#' : '.', column(part.start), column(part.end) + 1);
  return cells.join('');
}
