import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Deny } from '../../src/policy/decision.ts';
import { REASON_IDS } from '../../src/policy/reasons.ts';
import { advise } from '../../src/report/advice.ts';
import { decided, decideVector, VECTORS } from './vector.ts';
import { hostile } from './hostile.ts';

test('the words of every vector', async () => {
  const words = VECTORS.map((vector) => {
    const { decision, context } = decideVector(vector);
    const { summary, next, link = 'none' } = advise(decision, context);
    const reason = decision.decision === 'deny' ? decision.reason : 'allowed';
    return `## ${vector.name}: ${reason}\n\n${summary}\n\n${next}\n\n${decodeURIComponent(link).replaceAll('+', ' ').replaceAll('\n', '\n    ')}\n`;
  });
  await expect(words.join('\n')).toMatchFileSnapshot('words.txt');
});

const { decision: base, context } = decided('expired');
const deny = (reason: Deny['reason'], expected: string, actual: string): Deny => ({
  ...base,
  decision: 'deny',
  reason,
  checks: [{ name: reason, outcome: 'fail', expected, actual }],
});

test.each(REASON_IDS)('%s: a sentence and what to do, whatever the check says', (reason) => {
  fc.assert(
    fc.property(hostile, hostile, (expected, actual) => {
      const { summary, next, link } = advise(deny(reason, expected, actual), context);
      for (const text of [summary, next]) {
        expect(text).toMatch(/^[A-Z`].*[.)]$/su);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
        expect(text.split('`').length % 2).toBe(1);
      }
      expect(link === undefined || URL.canParse(link)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('without a default branch there are no links', () => {
  for (const reason of REASON_IDS)
    expect(
      advise(deny(reason, 'x', 'y'), { ...context, branch: undefined, provenance: undefined }).link,
    ).toBeUndefined();
});

test('a grant without an account number says which number to add', () => {
  const { summary, next } = advise(
    deny('principal-mismatch', 'a `principal-id` in the grant', 'the grant has none'),
    context,
  );
  expect(summary).toBe('The grant `users/mona/november-banner` does not say by number whose it is.');
  expect(next).toContain('`principal-id: 583231`');
});
