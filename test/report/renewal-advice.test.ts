import { expect, test } from 'vitest';
import { parsePolicy, type Policy } from '../../src/policy/policy.ts';
import type { Granted } from '../../src/report/granted.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { toResult } from '../../src/report/to-result.ts';
import type { Result } from '../../src/report/result.ts';
import { decideVector, VECTORS } from './vector.ts';

const DAY = 86_400_000;
const END = Date.parse('2026-11-28T18:00:00Z');

/** The grant of the vector lasts from 24 November, 08:00, to 28 November, 18:00: its last quarter is 26.5 hours. */
function resultAt(now: number, { renewal, granted }: { renewal?: string; granted?: Granted } = {}): Result {
  const vector = VECTORS.find(({ name }) => name === 'approved-active');
  if (vector === undefined) throw new Error('there is no such vector');
  const { decision, context } = decideVector({ ...vector, at: new Date(now).toISOString() });
  return toResult(
    decision,
    { ...context, policy: policyWith(vector.files['policy.yml'] ?? '', renewal) },
    { credentials: [], mode: 'enforce', notes: [], granted },
  );
}

function policyWith(text: string, renewal: string | undefined): Policy {
  const parsed = parsePolicy(renewal === undefined ? text : `${text}renewal: ${renewal}\n`, 'policy.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

test.each([
  ['in the last quarter of a short grant', END - 26.5 * 3_600_000, undefined, true],
  ['not before', END - 26.5 * 3_600_000 - 1000, undefined, false],
  ['not before the policy says so', END - DAY, '{from: 12h}', false],
  ['from when the policy says so', END - DAY / 2, '{from: 12h}', true],
  ['not where nothing is renewed', END - 3_600_000, '{times: 0}', false],
] as const)('how to go on is said %s', (_when, now, renewal, isSaid) => {
  const { next, summary } = resultAt(now, renewal === undefined ? {} : { renewal });
  expect(next.startsWith('Access ends in ')).toBe(isSaid);
  if (!isSaid) expect(next).toBe('Nothing to do.');
  expect(summary).toContain('until 2026-11-28 18:00 UTC');
});

test('with a form that is filled in from where it ends', () => {
  const address = new URL(resultAt(END - 3_600_000).link ?? '');
  expect(address.searchParams.get('filename')).toBe('.github/access/grants/users/mona/flag-release-2026-11-28.yml');
  expect(address.searchParams.get('value')).toMatchInlineSnapshot(`
    "role: "flag-release"
    reason: CHANGE ME - what you still need it for
    principal-id: 583231
    renews: users/mona/november-banner
    starts: 2026-11-28T18:00:00Z
    expires: 2026-12-05T18:00:00Z
    "
  `);
});

test('or with a command, where an issue asked for it; and the summary says who approved it and for what', () => {
  const granted: Granted = {
    reason: 'Banner <b>for</b> @everyone',
    approvers: [
      { login: 'hubot', id: 480_938, at: '2026-11-24T07:30:00Z' },
      { login: 'lisa', at: '2026-11-23T07:30:00Z' },
    ],
    request: 123,
    requested_by: { login: 'mona', id: 583_231 },
    renews: 'users/mona/october',
  };
  const result = resultAt(END - 3_600_000, { granted });
  expect(result.next).toBe(
    'Access ends in 1 hour. If it is needed for longer, write a comment with `/extend 7d` and the reason on the ' +
      'request #123: it is approved as the first one was.',
  );
  expect(result.link).toBe('https://github.com/acme/shop/issues/123');
  const shown = renderSummary(result, END - 3_600_000);
  expect(shown).toContain(
    '\n\nApproved by <code>hubot</code>, <code>lisa</code> on 24 November 2026 for: ' +
      'Banner &#60;b&#62;for&#60;/b&#62; &#64;&#8203;everyone\n\n**Before it ends:** Access ends in 1 hour.',
  );
  expect(shown).toContain('<a href="https://github.com/acme/shop/issues/123">Open the request</a>');
  expect(shown).toContain('| asked by | <code>mona &#40;583231&#41;, in request &#35;&#8203;123</code> |');
});
