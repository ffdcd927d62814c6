import { expect, test } from 'vitest';
import { grantedIn } from '../../src/report/granted.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { type ResultDetails } from '../../src/report/result.ts';
import { toResult } from '../../src/report/to-result.ts';
import { decisionRecord, issuedRecord, toLine } from '../../src/report/record.ts';
import { toAnnotation } from '../../src/report/annotation.ts';
import { decided, decideVector, VECTORS } from './vector.ts';

const NOTHING: ResultDetails = { credentials: [], mode: 'enforce', notes: [] };
const issued = {
  name: 'staging',
  provider: 'aws',
  target: 'arn:aws:iam::111122223333:role/flags-staging',
  expires: Date.parse('2026-11-25T12:15:00Z'),
};

test('the result of a run that is allowed', () => {
  const { decision, context } = decided('approved-active');
  const result = toResult(decision, context, {
    credentials: [issued],
    mode: 'enforce',
    notes: ['a note'],
    tokenSha256: 'ab'.repeat(32),
  });
  expect(Object.keys(result)).toEqual([
    'schema',
    'decision',
    'summary',
    'next',
    'link',
    'grant',
    'role',
    'principal',
    'expires',
    'until',
    'checks',
    'considered',
    'run',
    'policy',
    'credentials',
    'token_sha256',
    'mode',
    'notes',
  ]);
  expect(result).toMatchObject({
    schema: 1,
    decision: 'allow',
    summary:
      '`mona` may go on: the grant `users/mona/november-banner` allows the role `flag-release` until ' +
      '2026-11-28 18:00 UTC (in 3 days).',
    expires: '2026-11-28T18:00:00Z',
    until: '2026-11-28T18:00:00Z',
    policy: { repository: 'acme/shop', commit: 'c'.repeat(40) },
    credentials: [{ ...issued, expires: '2026-11-25T12:15:00Z' }],
  });
});

test('a refusal has its reason and no end', () => {
  const { decision, context } = decided('no-grant');
  const result = toResult(decision, context, NOTHING);
  expect(result).toMatchObject({ decision: 'deny', reason: 'no-grant', credentials: [] });
  expect(Object.keys(result)).not.toContain('until');
});

test('no secret comes through, whatever is handed in', () => {
  const { decision, context } = decided('approved-active');
  const leaky = {
    ...issued,
    variables: { AWS_SECRET_ACCESS_KEY: 'hunter2' },
    outputs: { key: 'hunter2' },
    secret: ['AWS_SECRET_ACCESS_KEY'],
  };
  const run = { ...decision.run, token: 'hunter2' };
  const result = toResult({ ...decision, run }, context, { ...NOTHING, credentials: [leaky] });
  expect(JSON.stringify(result)).not.toContain('hunter2');
  expect(toLine(issuedRecord(result, leaky, context.now))).not.toContain('hunter2');
});

test('the same decision always gives the same bytes', () => {
  for (const vector of VECTORS) {
    const [one, other] = [
      decideVector(vector),
      decideVector({
        ...vector,
        files: Object.fromEntries(Object.entries(vector.files).toReversed()),
        run: Object.fromEntries(Object.entries(vector.run).toReversed()),
      }),
    ];
    expect(JSON.stringify(toResult(one.decision, one.context, NOTHING))).toBe(
      JSON.stringify(toResult(other.decision, other.context, NOTHING)),
    );
  }
});

test('a refusal is annotated once, and in audit mode as a warning', () => {
  const { decision, context } = decided('expired');
  expect(toAnnotation(toResult(decision, context, NOTHING))).toEqual({
    level: 'error',
    title: 'Access refused: grant-expired',
    message:
      'The grant `users/mona/november-banner` ended at 2026-11-28 18:00 UTC (1 second ago).\n' +
      'Ask for a new grant. The link opens a form that is filled in already: say what it is for, ' +
      'and propose it as a pull request. The link is in the job summary.\n' +
      'Whom to ask: Somebody with the permission maintain or more, a member of acme/platform or hubot can approve. ' +
      'Nobody can approve their own access. `acme/platform` look after the role `flag-release`.',
  });
  expect(toAnnotation(toResult(decision, context, { ...NOTHING, mode: 'audit' }))).toMatchObject({
    level: 'warning',
    title: 'Access would have been refused: grant-expired',
  });
  const allowed = decided('approved-active');
  expect(toAnnotation(toResult(allowed.decision, allowed.context, NOTHING))).toBeUndefined();
});

test('a record is one line of JSON that can be read alone', () => {
  const { decision, context } = decided('approved-active');
  const result = toResult(decision, context, NOTHING);
  const late = { ...issued, name: 'late', expires: Date.parse('2027-01-01T00:00:00Z'), renews: true };
  const lines = [
    decisionRecord(result, context.now),
    issuedRecord(result, issued, context.now),
    issuedRecord(result, late, context.now),
  ].map(toLine);
  for (const line of lines) {
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(JSON.parse(line)).toMatchObject({
      schema: 1,
      time: '2026-11-25T12:00:00Z',
      repository: 'acme/shop',
      run_id: '6200000001',
      run_attempt: '1',
    });
  }
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({
    kind: 'credential-issued',
    principal: 'mona',
    grant: 'users/mona/november-banner',
    name: 'staging',
    expires: '2026-11-25T12:15:00Z',
    bounded_until: result.until,
  });
  expect(lines[1]).not.toMatch(/outlives|renews/);
  expect(JSON.parse(lines[2] ?? '')).toMatchObject({
    name: 'late',
    expires: '2027-01-01T00:00:00Z',
    outlives: true,
    renews: true,
    note: expect.stringContaining('cannot end it with the grant') as string,
  });
});

test('what a grant was given for and who approved it is told by name and by number', () => {
  const { decision, context, evidence, grants } = decided('approved-active');
  const granted = grantedIn(decision, grants, evidence);
  expect(granted).toEqual({
    reason: 'Banner for the November release',
    pull: 7,
    approvers: [{ login: 'hubot', id: 480938, at: '2026-11-24T07:30:00Z' }],
  });
  const result = toResult(decision, context, { ...NOTHING, granted });
  expect(decisionRecord(result, context.now)).toMatchObject({ kind: 'decision', result: { granted } });
  const summary = renderSummary(result, context.now);
  expect(summary).toContain('| granted for | <code>Banner for the November release</code> |');
  expect(summary).toContain('| approved by | <code>hubot &#40;480938&#41;, in pull request &#35;&#8203;7</code> |');
});

test('of a grant that nobody approved, no approver is named', () => {
  const { decision, evidence, grants } = decided('no-review');
  expect(grantedIn(decision, grants, evidence)).not.toHaveProperty('approvers');
});
