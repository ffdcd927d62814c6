// Whose word a use is: what a job wrote by itself makes no grant look used that GitHub knows no run of.
import { describe, expect, test } from 'vitest';
import { makeReview } from '../../src/review/review.ts';
import type { RecordedEvent } from '../../src/review/record-facts.ts';
import type { LastRuns } from '../../src/review/facts.ts';
import { NOT_ASKED, wasRead } from '../../src/review/source.ts';
import { DAY, GRANT, NOW, sound, USE } from './sound.ts';

const GATE = 'acme/shop/.github/workflows/gated.yml@refs/heads/main';
const OLD = GRANT.replace('2026-11-20T08', '2026-09-20T08');

function usage(
  records: readonly RecordedEvent[],
  runs: LastRuns | undefined,
): { readonly lastUsed: unknown; readonly unused: 'fail' | 'unknown' | 'pass' } {
  const facts = sound({
    grants: { 'users/mona/banner': OLD },
    records,
    reviewed: { runs: runs === undefined ? NOT_ASKED : wasRead(runs) },
  });
  const review = makeReview(facts);
  return {
    lastUsed: review.paths[0]?.lastUsed,
    unused: review.findings.some(({ id }) => id === 'grant-unused')
      ? 'fail'
      : review.unknown.some(({ ids }) => ids.includes('grant-unused'))
        ? 'unknown'
        : 'pass',
  };
}

describe('a record of yesterday', () => {
  test('is the word of a job alone where GitHub was not asked, and proves no use', () => {
    expect(usage([USE], undefined)).toMatchObject({ lastUsed: { used: 'yes', told: 'record' }, unused: 'unknown' });
  });

  test('counts where GitHub lists a run that it can be of', () => {
    expect(usage([USE], new Map([['mona', NOW - DAY]]))).toMatchObject({
      lastUsed: { used: 'yes', told: 'record-and-runs' },
      unused: 'pass',
    });
  });

  test('counts for nothing where GitHub lists no run, or only an old one', () => {
    expect(usage([USE], new Map([['mona', 'never']]))).toMatchObject({ lastUsed: { used: 'never' }, unused: 'fail' });
    expect(usage([USE], new Map([['mona', NOW - 60 * DAY]]))).toMatchObject({
      lastUsed: { used: 'yes', told: 'runs', at: NOW - 60 * DAY },
      unused: 'fail',
    });
  });

  test('counts by itself where the gated workflow attested it, and not where another did', () => {
    expect(usage([{ ...USE, attestedBy: GATE }], undefined)).toMatchObject({
      lastUsed: { used: 'yes', told: 'attested' },
      unused: 'pass',
    });
    const other = { ...USE, attestedBy: GATE.replace('gated', 'other') };
    expect(usage([other], undefined)).toMatchObject({ lastUsed: { told: 'record' }, unused: 'unknown' });
  });

  test('of tomorrow is none', () => {
    expect(usage([{ ...USE, time: NOW + DAY }], new Map([['mona', 'never']]))).toMatchObject({
      lastUsed: { used: 'never' },
    });
  });

  test('of a repository in which the policy has no role is none, attested or not', () => {
    for (const attestedBy of [GATE, undefined]) {
      const foreign = { ...USE, repository: 'evil/shop', ...(attestedBy === undefined ? {} : { attestedBy }) };
      expect(usage([foreign], undefined).lastUsed).toEqual({ used: 'unknown' });
    }
  });
});
