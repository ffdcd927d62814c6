import { expect, test } from 'vitest';
import type { BranchLog, Move } from '../../src/github/branch-log.ts';
import { type Proof, sameEverSince } from '../../src/github/branch-moves.ts';
import { FactError } from '../../src/github/fact-error.ts';

const NONE = '0'.repeat(40);
/** The line `e d c b a`, newest first; the file came with `c`. */
const LINE = ['e', 'd', 'c', 'b', 'a'];
const commits = LINE.map((oid, index) => ({
  oid,
  parent: LINE[index + 1],
  blob: () => (index <= 2 ? 'x' : undefined),
}));
const CHANGE = { oid: 'c', parent: 'b', blob: () => 'x' };

function proof(copies: Readonly<Record<string, string>> = {}, isKept = false): Proof {
  return {
    line: { commits, next: undefined },
    change: { commit: CHANGE, index: 2 },
    branch: 'main',
    blob: 'x',
    mergedAt: 0,
    blobsAt: async (oids) => await Promise.resolve(oids.map((oid) => copies[oid])),
    isKept: async () => await Promise.resolve(isKept),
  };
}

/** A log of moves `before>after`, newest first, a page each where they stand apart. */
function log(...pages: string[]): BranchLog {
  const read = pages.map((page) =>
    page
      .split(' ')
      .filter((move) => move !== '')
      .map((move): Move => {
        const [before = '', after = ''] = move.split('>').map((oid) => (oid === '' ? NONE : oid));
        return { before, after, at: 0 };
      }),
  );
  return {
    moves: async (_branch, count) =>
      await Promise.resolve({ moves: read.slice(0, count).flat(), whole: count >= read.length }),
    again: () => log(...pages),
  };
}

test.each<[string, BranchLog, Readonly<Record<string, string>>, string]>([
  ['moves along the line', log('d>e c>d b>c a>b >a'), {}, 'proved'],
  ['one move with several commits', log('b>e a>b'), {}, 'proved'],
  ['a newer move than the head', log('e>f d>e c>d b>c'), {}, 'proved'],
  ['more than a page', log('d>e', 'c>d', 'b>c'), {}, 'proved'],
  ['a side that was pushed over, with the same file', log('z>e c>z b>c'), { z: 'x' }, 'proved'],
  ['a side that was pushed over, with another', log('z>e c>z b>c'), { z: 'y' }, 'broken'],
  ['a side without it', log('z>e c>z b>c'), {}, 'broken'],
  ['a branch that was deleted and made anew', log('>e e> d>e c>d b>c'), {}, 'broken'],
])('%s', async (_what, moves, copies, wanted) => {
  expect(await sameEverSince(proof(copies), moves)).toBe(wanted);
});

test.each<[string, BranchLog]>([
  ['has a gap', log('d>e b>c')],
  ['does not reach back', log('d>e c>d')],
  ['does not have the head', log('c>d b>c')],
  ['is empty', log('')],
  [
    'is never ending',
    {
      moves: async () => await Promise.resolve({ moves: [{ before: 'd', after: 'e', at: 0 }], whole: false }),
      again: () => log(''),
    },
  ],
  [
    'is not shown',
    { moves: async () => await Promise.reject(new FactError('no', 'x', { status: 403 })), again: () => log('') },
  ],
  [
    'is not known',
    { moves: async () => await Promise.reject(new FactError('no', 'x', { status: 404 })), again: () => log('') },
  ],
])('a log that %s proves nothing, unless rules keep the branch', async (_what, moves) => {
  await expect(sameEverSince(proof(), moves)).rejects.toThrow(FactError);
  expect(await sameEverSince(proof({}, true), moves)).toBe('proved');
});

test('a fault of the log is no answer, whatever rules there are', async () => {
  const failing: BranchLog = {
    moves: async () => await Promise.reject(new FactError('GitHub answered 500')),
    again: () => failing,
  };
  await expect(sameEverSince(proof({}, true), failing)).rejects.toThrow('500');
});

test('a log that was read before the last push is read again', async () => {
  const stale: BranchLog = {
    moves: async () =>
      await Promise.resolve({
        moves: [
          { before: 'c', after: 'd', at: 0 },
          { before: 'b', after: 'c', at: 0 },
        ],
        whole: true,
      }),
    again: () => log('d>e c>d b>c'),
  };
  expect(await sameEverSince(proof(), stale)).toBe('proved');
});

test.each<[string, readonly [string, string, number][], string]>([
  [
    'set back and forward to the change',
    [
      ['b', 'e', 900_000],
      ['z', 'b', 800_000],
      ['e', 'z', 700_000],
      ['b', 'e', 0],
    ],
    'broken',
  ],
  [
    'set back and forward, and nothing else',
    [
      ['b', 'e', 900_000],
      ['e', 'b', 800_000],
      ['b', 'e', 0],
    ],
    'broken',
  ],
  [
    'moved once',
    [
      ['b', 'e', 0],
      ['a', 'b', -900_000],
    ],
    'proved',
  ],
])('a branch that was %s is looked at back to the merge', async (_what, told, wanted) => {
  const moves = told.map(([before, after, at]): Move => ({ before, after, at }));
  const whole: BranchLog = { moves: async () => await Promise.resolve({ moves, whole: true }), again: () => whole };
  expect(await sameEverSince(proof(), whole)).toBe(wanted);
});
