import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesGlob } from '../../src/policy/glob.ts';
import { closesAt } from '../../src/policy/window.ts';
import { cases, FULL } from '../depth.ts';
import { type Batch, cedars, type Compared, ours, teach } from './cedar/compare.ts';
import { covers } from './cedar/glob-oracle.ts';
import { grantOver } from './cedar/question.ts';
import { endOf, isOpen } from './cedar/window-oracle.ts';
import { now, windows } from './drawn-name.ts';
import { situation } from './drawn-situation.ts';

/**
 * How many situations are compared, and from which seed, another one each time at full depth: `GRANTGATE_SEED` repeats
 * it.
 */
const WORLDS = Number(process.env['GRANTGATE_WORLDS'] ?? cases(500, 100_000));
const SEED = Number(process.env['GRANTGATE_SEED'] ?? (FULL ? Math.floor(Math.random() * 2 ** 30) : 20_261_124));
const BATCH = 500;

/**
 * Compares in as many threads as there are processors: most of the time is Cedar's, who reads each question as JSON.
 */
async function compareAll(): Promise<readonly Compared[]> {
  const batches = Array.from({ length: Math.ceil(WORLDS / BATCH) }, (_, index): Batch => ({
    seed: SEED + index,
    numRuns: Math.min(BATCH, WORLDS - index * BATCH),
  }));
  const threads = Math.min(availableParallelism(), 4, batches.length);
  return Promise.all(
    Array.from({ length: threads }, (_, thread) =>
      compareInThread(batches.filter((_, index) => index % threads === thread)),
    ),
  );
}

function compareInThread(batches: readonly Batch[]): Promise<Compared> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('cedar/compare-worker.ts', import.meta.url), { workerData: batches });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Looks for the smallest situation of a batch on which the two disagree, and fails with it. */
function explain(batch: Batch): never {
  teach();
  fc.assert(
    fc.property(situation, (drawn) => {
      expect(ours(drawn)).toEqual(cedars(drawn));
    }),
    batch,
  );
  throw new Error(`the disagreement in the batch of seed ${batch.seed} was not found again`);
}

describe('Cedar decides the same', () => {
  test(`on ${WORLDS} situations drawn from seed ${SEED}`, { timeout: 900_000 }, async () => {
    console.log(`comparing ${WORLDS} situations with Cedar; GRANTGATE_SEED=${SEED} repeats them`);
    const compared = await compareAll();
    const disagreed = compared.find((one) => one.disagreed !== undefined)?.disagreed;
    if (disagreed !== undefined) explain(disagreed);
    const allowed = compared.reduce((sum, one) => sum + one.allowed, 0);
    expect(allowed + compared.reduce((sum, one) => sum + one.denied, 0)).toBe(WORLDS);
    expect(allowed / WORLDS).toBeGreaterThan(0.15);
  });

  test('and is really asked: a fact that it is told changes its answer', () => {
    teach();
    const allowed = fc.sample(situation, { numRuns: 300, seed: 1 }).filter((drawn) => ours(drawn).decision === 'allow');
    expect(allowed.length).toBeGreaterThan(30);
    for (const drawn of allowed) {
      expect(cedars(drawn).decision).toBe('allow');
      expect(cedars({ ...drawn, frozen: true }).decision).toBe('deny');
      expect(cedars({ ...drawn, grants: [] }).decision).toBe('deny');
      expect(cedars({ ...drawn, policyIs: 'missing' }).decision).toBe('deny');
    }
  });

  test('also about what an App proposed, and what lasts from its merge on', () => {
    teach();
    const allowed = fc
      .sample(situation, { numRuns: 1500, seed: 2 })
      .filter((drawn) => ours(drawn).passing.length === 1)
      .map((drawn) => ({ drawn, grant: drawn.grants.find(({ id }) => id === ours(drawn).passing[0]) }));
    const proposed = allowed.filter(({ grant }) => grant?.provenance?.pull?.author.startsWith('grantgate-acme'));
    const lasting = allowed.filter(({ grant }) => grant?.fields.lasts !== undefined);
    expect([proposed.length, lasting.length].every((count) => count > 3)).toBe(true);
    for (const { drawn } of proposed)
      expect(cedars({ ...drawn, policy: { ...drawn.policy, requests: {} } }).passing).toEqual([]);
    for (const { drawn, grant } of lasting)
      expect(cedars({ ...drawn, now: grant === undefined ? 0 : grantOver(grant) }).passing).toEqual([]);
  });
});

test('Cedar is told who is behind a run: a person whom a tool names, by a grant of hers, and nobody by others', () => {
  teach();
  const named = fc
    .sample(situation, { numRuns: 2500, seed: 3 })
    .filter((drawn) => drawn.told !== undefined && ours(drawn).decision === 'allow');
  expect(named.length).toBeGreaterThan(20);
  for (const drawn of named) {
    const { told: _, ...untold } = drawn;
    const { delegation: __, ...policy } = drawn.policy;
    expect(cedars(drawn).decision).toBe('allow');
    for (const other of [
      untold,
      { ...drawn, policy },
      { ...drawn, told: { entry: drawn.told?.entry ?? '', handle: 'nobody' } },
      { ...drawn, told: { entry: 'ghost', handle: 'mona-m' } },
      { ...drawn, claims: { ...drawn.claims, actor_id: 902 } },
    ]) {
      expect(cedars(other).decision).toBe('deny');
      expect(ours(other).decision).toBe('deny');
    }
  }
});

describe('what Cedar is told is right', () => {
  test('patterns, letter by letter', () => {
    const segment = fc.string({
      unit: fc.constantFrom('a', 'b', '*', '?', '!', '#', '+', '.', '{', '}', ',', '(', ')', '|', '@'),
      minLength: 1,
      maxLength: 5,
    });
    const pattern = fc
      .array(fc.oneof(segment, fc.constantFrom('**', '*', '[ab]', '[!a]*', '[a-b]?')), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('/'));
    const name = fc
      .array(
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', '!', '+', '(', '@', '.', '{'), minLength: 1, maxLength: 5 }),
        { minLength: 1, maxLength: 4 },
      )
      .map((parts) => parts.join('/'));
    fc.assert(
      fc.property(pattern, name, (written, text) => {
        // a name that is nothing but dots is covered by wildcards only: a pattern with dots of its own is read as a
        // path
        if (/(?:^|\/)\.{1,2}(?:\/|$)/.test(text) && written !== text && written.includes('.')) return;
        if (/(?:^|\/)\.{1,2}(?:\/|$)/.test(written)) return;
        expect(matchesGlob(written, text)).toBe(covers(written, text));
      }),
      { numRuns: cases(1000, 20_000) },
    );
  });

  test('windows, minute by minute', () => {
    fc.assert(
      fc.property(windows, now, ([window], at) => {
        if (window === undefined) return;
        expect(closesAt(window, at)).toBe(isOpen(window, at) ? endOf(window, at) : undefined);
      }),
      { numRuns: cases(300, 2000) },
    );
  });
});
