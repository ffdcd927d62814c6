import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Check, Deny } from '../../src/policy/decision.ts';
import { type ReasonId, REASON_IDS } from '../../src/policy/reasons.ts';
import { advise } from '../../src/report/advice.ts';
import { checkWords } from '../../src/report/check-words.ts';
import { ANY_FACTS } from './any-facts.ts';
import { decided, decideVector, type Vector, VECTORS } from './vector.ts';

const { decision: base, context } = decided('expired');

/** Names and messages from outside that read like what a check finds. */
const LOOKALIKES = [
  'none',
  'x; narrowed to none',
  'a member of team 7',
  'the grant has none',
  'the grant users/mona/other',
  'from 2026-11-24T08:00:00Z',
  'no approval stands on pull request #7',
  'approved by hubot: 1 of 2',
  'pull request #7 is not merged',
  'it is not known how many files it changes',
  'was proposed by a bot',
  'nobody can tell that the approver did not write it, so it needs',
  'the policy does not accept such commits',
  'by the tag grantgate/revoked',
  'by more tags below grantgate/revoked/users than can be read',
  'the tag x is set',
  'is not named, an administrator can delete it',
  'does not show',
  'this job has no OIDC token',
  'it could not be shown that nothing has changed it since',
  'what has moved the default branch since',
  'start the run again later',
  'policy.yml:3:4: oops',
  'the workflow does not say',
  'contents: write',
  'which repository the workspace is a clone of',
  ': which clone is in the folder x',
  '`vars.X` is known only',
  "the policy's `environments` do not name",
  'which `x` may be',
  'the workflow file is not there',
  'it cannot be read',
];
/** As many names without a meaning as one refusal may have of them. */
const PLAIN = Array.from({ length: 8 }, (_, index) => `plain-${index}`);

function adviceOn(reason: ReasonId, facts: unknown): { readonly next: string; readonly page: string } {
  const check = { name: reason, outcome: 'fail', facts } as Check;
  const denied: Deny = { ...base, decision: 'deny', reason, checks: [check] };
  const { next, link } = advise(denied, { ...context, grants: [] });
  const url = link === undefined ? undefined : new URL(link);
  return { next: next.replaceAll(/`[^`]*`/g, '`…`'), page: `${url?.pathname.split('/')[3] ?? ''}${url?.hash ?? ''}` };
}

function renamed(facts: unknown, names: readonly string[]): unknown {
  if (typeof facts === 'string')
    return PLAIN.reduce((text, plain, index) => text.replaceAll(plain, names[index] ?? ''), facts);
  if (Array.isArray(facts)) return facts.map((entry: unknown) => renamed(entry, names));
  return typeof facts === 'object' && facts !== null
    ? Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, renamed(value, names)]))
    : facts;
}

test.each(REASON_IDS)('%s: no name and no message changes what a person is told to do', (reason) => {
  const many = fc.uniqueArray(fc.constantFrom(...LOOKALIKES), { minLength: PLAIN.length, maxLength: PLAIN.length });
  fc.assert(
    fc.property(ANY_FACTS[reason](fc.constantFrom(...PLAIN)), many, (facts, names) => {
      expect(adviceOn(reason, renamed(facts, names))).toEqual(adviceOn(reason, facts));
    }),
    { numRuns: 200 },
  );
});

/** The vector of that name with something in its files replaced. */
function changed(name: string, file: string, from: string, to: string): ReturnType<typeof decideVector> {
  const vector = VECTORS.find((entry) => entry.name === name);
  const text = vector?.files[file];
  if (vector === undefined || text?.includes(from) !== true) throw new Error(`${name} has no \`${from}\` in ${file}`);
  return decideVector({ ...vector, files: { ...vector.files, [file]: text.replace(from, to) } } satisfies Vector);
}

test('an environment may be called `none`', () => {
  const { decision, context: around } = changed('environment-out', 'policy.yml', '[staging, production]', "['none']");
  expect(decision).toMatchObject({ decision: 'deny', reason: 'environment-out-of-scope' });
  expect(advise(decision, around).next).toMatch(/^Choose an environment that matches `none`\. /);
});

test('a pattern may hold what stands between two lists', () => {
  const { decision, context: around } = changed(
    'environment-out',
    'policy.yml',
    '[staging, production]',
    "['a; narrowed to none']",
  );
  expect(decision).toMatchObject({ decision: 'deny', reason: 'environment-out-of-scope' });
  expect(
    decision.checks.filter(({ outcome }) => outcome === 'fail').map((check) => checkWords(check).expected),
  ).toEqual(['a; narrowed to none']);
  expect(advise(decision, around).next).toMatch(/^Choose an environment that matches `a; narrowed to none`\. /);
});
