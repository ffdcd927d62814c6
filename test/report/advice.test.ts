import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Check, Deny } from '../../src/policy/decision.ts';
import { type ReasonId, REASON_IDS } from '../../src/policy/reasons.ts';
import { advise } from '../../src/report/advice.ts';
import { REASONS } from '../../src/report/reasons.ts';
import { ANY_FACTS } from './any-facts.ts';
import { decided, decideVector, VECTORS } from './vector.ts';
import { hostile } from './hostile.ts';

test('the words of every vector', async () => {
  const words = VECTORS.map((vector) => {
    const { decision, context } = decideVector(vector);
    const { summary, next, ask, detail, link = 'none' } = advise(decision, context);
    const reason = decision.decision === 'deny' ? decision.reason : 'allowed';
    return (
      `## ${vector.name}: ${reason}\n\n${summary}\n\n${next}\n\n` +
      `${ask === undefined ? '' : `Whom to ask: ${ask}\n\n`}${detail === undefined ? '' : `Exactly: ${detail}\n\n`}` +
      `${decodeURIComponent(link).replaceAll('+', ' ').replaceAll('\n', '\n    ')}\n`
    );
  });
  await expect(words.join('\n')).toMatchFileSnapshot('words.txt');
});

const { decision: base, context } = decided('expired');
const deny = (reason: ReasonId, facts: unknown): Deny => ({
  ...base,
  decision: 'deny',
  reason,
  checks: [{ name: reason, outcome: 'fail', facts } as Check],
});

test.each(REASON_IDS)('%s: a sentence and what to do, whatever the check found', (reason) => {
  fc.assert(
    fc.property(ANY_FACTS[reason](hostile), (facts) => {
      const { summary, next, link } = advise(deny(reason, facts), context);
      for (const text of [summary, next]) {
        expect(text).toMatch(/^[A-Z`].*[.)]$/su);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
        expect(text.split('`').length % 2).toBe(1);
      }
      expect(link === undefined || URL.canParse(link)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('without a default branch there are no links', () => {
  for (const reason of REASON_IDS)
    for (const facts of fc.sample<unknown>(ANY_FACTS[reason](fc.constant('x')), { numRuns: 20, seed: 1 }))
      expect(
        advise(deny(reason, facts), { ...context, branch: undefined, provenance: undefined }).link,
      ).toBeUndefined();
});

test('a refusal without its check says what is always true', () => {
  for (const reason of REASON_IDS) {
    const { summary, next } = REASONS[reason];
    expect(advise({ ...deny(reason, {}), checks: [] }, context)).toEqual({ summary, next });
  }
});

test('a grant without an account number says which number to add', () => {
  const { summary, next } = advise(
    deny('principal-mismatch', { named: { kind: 'unnumbered' }, actor: 'mona', id: '583231' }),
    context,
  );
  expect(summary).toBe('The grant `users/mona/november-banner` does not name its account by number.');
  expect(next).toContain('`principal-id: 583231`');
});
