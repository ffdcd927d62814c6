import { expect, test } from 'vitest';
import type { BranchLog, Move } from '../../src/github/branch-log.ts';
import { FactError } from '../../src/github/fact-error.ts';
import { createTimeline, type Timeline } from '../../src/github/timeline.ts';
import { isMergeMove, stateWhen, type Turn, turnAt } from '../../src/github/turn.ts';

const NONE = '0'.repeat(40);

/**
 * A log of moves `before>after`, newest first, a page each where they stand apart; the oldest at the second 0, each a
 * minute and a half after.
 */
function log(...pages: string[]): BranchLog {
  const words = pages.map((page) => page.split(' ').filter((move) => move !== ''));
  let at = words.flat().length * 90_000;
  const read = words.map((page) =>
    page.map((move): Move => {
      const [before = '', after = ''] = move.split('>').map((oid) => (oid === '' ? NONE : oid));
      at -= 90_000;
      return { before, after, at };
    }),
  );
  return {
    moves: async (_branch, count) =>
      await Promise.resolve({ moves: read.slice(0, count).flat(), whole: count >= read.length }),
    isFirst: async () => await Promise.resolve(false),
    again: () => log(...pages),
  };
}

/** What commits have at the path; `x` where nothing else is said. */
function timeline(
  moves: BranchLog,
  copies: Readonly<Record<string, string | null>> = {},
  head = 'e',
  seenAt = 0,
): Timeline {
  const known = new Map([['e', 'x']]);
  const blobsAt = async (oids: readonly string[]): Promise<readonly (string | undefined | null)[]> =>
    await Promise.resolve(
      oids.map((oid) => (copies[oid] === '' ? undefined : copies[oid] === undefined ? 'x' : copies[oid])),
    );
  const readAt = async (): Promise<number> => await Promise.resolve(seenAt);
  return createTimeline({ head, branch: 'main', readAt, known, blobsAt }, moves);
}

async function told(...given: Parameters<typeof timeline>): Promise<string> {
  const seen = await turnAt(timeline(...given), 0);
  if (seen.kind !== 'turn') return seen.kind === 'start' ? 'since ever' : seen.why;
  return `${seen.turn.move.before}>${seen.turn.move.after} from ${seen.turn.before.blob ?? 'nothing'}`.replace(
    NONE,
    'none',
  );
}

test.each<[string, string, ...Parameters<typeof timeline>]>([
  ['the move that brought the copy', 'b>c from nothing', log('d>e c>d b>c a>b >a'), { b: '', a: '' }],
  ['moves of several commits', 'b>e from y', log('b>e a>b'), { b: 'y' }],
  ['moves after the commit that is looked at', 'b>c from y', log('e>f d>e c>d b>c'), { b: 'y' }],
  ['more than a page', 'b>c from y', log('d>e', 'c>d', 'b>c'), { b: 'y' }],
  ['a side that was pushed over, with the same copy', 'b>c from y', log('z>e c>z b>c'), { b: 'y' }],
  ['a side with another', 'z>e from y', log('z>e c>z b>c'), { z: 'y' }],
  ['a side without it', 'z>e from nothing', log('z>e c>z b>c'), { z: '' }],
  ['a branch that was deleted and made again', 'none>e from nothing', log('>e e> d>e c>d b>c')],
  ['the making of the branch', 'none>e from nothing', log('>e')],
  ['a copy that is older than the log', 'since ever', log('d>e c>d')],
  ['a commit that is gone', 'a commit that it was at is gone', log('d>e c>d'), { d: null }],
  ['a gap', "GitHub's log of it has a gap", log('d>e b>c')],
  [
    'a move after the commit that is looked at, from before it was seen there',
    "GitHub's log of it does not have its last move yet",
    log('e>f d>e c>d b>c'),
    { b: 'y' },
    'e',
    270_001,
  ],
  ['a move after it at that moment', 'b>c from y', log('e>f d>e c>d b>c'), { b: 'y' }, 'e', 270_000],
  [
    'moves after it that do not join',
    "GitHub's log of it does not have its last move yet",
    log('x>f d>e c>d b>c'),
    { b: 'y' },
  ],
  ['no head', "GitHub's log of it does not have its last move yet", log('c>d b>c')],
  ['nothing', "GitHub's log of it does not have its last move yet", log('')],
])('%s', async (_what, wanted, ...given) => {
  expect(await told(...given)).toBe(wanted);
});

test.each([403, 404])('a log that is not shown (%s) tells nothing', async (status) => {
  const failing: BranchLog = {
    moves: async () => await Promise.reject(new FactError('no', 'x', { status })),
    isFirst: async () => await Promise.resolve(false),
    again: () => failing,
  };
  expect(await told(failing)).toContain('does not show its log');
});

test('a fault of the log is not an answer', async () => {
  const failing: BranchLog = {
    moves: async () => await Promise.reject(new FactError('GitHub answered 500')),
    isFirst: async () => await Promise.resolve(false),
    again: () => failing,
  };
  await expect(told(failing)).rejects.toThrow('GitHub answered 500');
});

test('a log that never ends is read for a thousand moves', async () => {
  let asked = 0;
  const endless: BranchLog = {
    moves: async (_branch, count) => {
      asked = Math.max(asked, count);
      const moves = Array.from({ length: count * 100 }, (_, index) => ({
        before: index % 2 === 0 ? 'd' : 'e',
        after: index % 2 === 0 ? 'e' : 'd',
        at: -index,
      }));
      return await Promise.resolve({ moves, whole: false });
    },
    isFirst: async () => await Promise.resolve(false),
    again: () => endless,
  };
  expect([await told(endless), asked]).toEqual(['it has moved more than a thousand times', 10]);
});

test('a log that was asked for before the last push was in it is asked for again, once', async () => {
  const whole = log('d>e c>d');
  const late: BranchLog = { ...log('c>d'), again: () => whole };
  expect(await told(late, { c: 'y' })).toBe('c>d from y');
});

async function turnOf(line: Timeline): Promise<Turn> {
  const seen = await turnAt(line, 0);
  if (seen.kind !== 'turn') throw new Error(seen.kind);
  return seen.turn;
}

test.each<[string, boolean, number]>([
  ['at the time of the merge', true, 0],
  ['a minute after it', true, -60_000],
  ['long after it', false, -60_001],
  ['long before it', false, 60_001],
])('a move %s brought the merge: %s', async (_what, wanted, merged) => {
  const line = timeline(log('d>e c>d b>c'), { b: 'y' });
  const turn = await turnOf(line);
  expect(await isMergeMove(line, turn, turn.move.at + merged)).toBe(wanted);
});

test('where the log has a gap just before a move, it is not told whether the branch had been there', async () => {
  const moves = [
    { before: 'b', after: 'e', at: 900_000 },
    { before: 'a', after: 'b', at: 890_000 },
    { before: 'z', after: 'y', at: 880_000 },
  ];
  const gap: BranchLog = {
    moves: async () => await Promise.resolve({ moves, whole: true }),
    isFirst: async () => await Promise.resolve(false),
    again: () => gap,
  };
  const line = timeline(gap, { b: 'y', a: 'z' });
  expect(await isMergeMove(line, await turnOf(line), 900_000)).toBe(false);
});

test.each([
  [20_000, false],
  [200_000, true],
])('a move to where the branch had been %d milliseconds earlier brought the merge: %s', async (earlier, wanted) => {
  const moves = [
    { before: 'b', after: 'e', at: 900_000 },
    { before: 'e', after: 'b', at: 900_000 - earlier / 2 },
    { before: 'b', after: 'e', at: 900_000 - earlier },
  ];
  const again: BranchLog = {
    moves: async () => await Promise.resolve({ moves, whole: true }),
    isFirst: async () => await Promise.resolve(false),
    again: () => again,
  };
  const line = timeline(again, { b: 'y' });
  expect(await isMergeMove(line, await turnOf(line), 900_000)).toBe(wanted);
});

test.each<[string, string | undefined, BranchLog, number]>([
  ['just before it', 'b', log('b>e a>b'), 89_000],
  ['in the second in which the branch came there', undefined, log('b>e a>b'), 0],
  ['after the merge', 'b', log('b>e a>b'), 500_000],
  ['when the branch had the same copy elsewhere', 'd', log('b>e d>b c>d'), 89_000],
  ['when it had another copy', undefined, log('b>e a>b'), -1],
  ['before the log begins', undefined, log('b>e'), -1],
])('a review that was given %s saw %s', async (_when, wanted, moves, at) => {
  const line = timeline(moves, { b: 'y', d: 'y', a: 'z', c: 'z' });
  expect((await stateWhen(line, await turnOf(line), at))?.oid).toBe(wanted);
});
