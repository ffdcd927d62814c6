import { expect, test } from 'vitest';
import { type Check, type CheckOf, type Deny, failure } from '../../src/policy/decision.ts';
import type { Facts, StepLimit } from '../../src/policy/facts.ts';
import { parsePolicy, type Policy } from '../../src/policy/policy.ts';
import { type ReasonId, REASON_IDS } from '../../src/policy/reasons.ts';
import type { Advice } from '../../src/report/allowed-advice.ts';
import { toAnnotation } from '../../src/report/annotation.ts';
import { CHECK_NAMES } from '../../src/report/check-names.ts';
import { toResult } from '../../src/report/to-result.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { adviceOn } from './fitting.ts';
import { decided } from './vector.ts';

/** A policy in which a role has an owner, two approvers and a window. */
function policyOf(role: string): Policy {
  const parsed = parsePolicy(
    'version: 1\napproval: {approvers: {users: [hubot], teams: [acme/platform]}}\n' +
      `limits: {lifetime: 30d, session: 1h}\nroles:\n  flag-release:\n    description: Flags\n${role}` +
      '    branches: [release/*]\n    workflows: [.github/workflows/flags.yml]\n',
    'policy.yml',
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
const BERLIN = "    windows: [{days: mon-thu, from: '09:00', to: '17:00', time-zone: Europe/Berlin}]\n";
const OWNED = policyOf(`    owner: acme/release\n    approval: {count: 2}\n${BERLIN}`);

function advice<R extends ReasonId>(name: R, facts: Facts[R], policy: Policy = OWNED): Advice {
  return adviceOn(failure(name, facts) as Check, { policy });
}

const lacking = (needs: NonNullable<Facts['identity-unverified']['fault']['needs']>): Advice =>
  advice('undecidable', {
    kind: 'fault',
    fault: { message: 'GitHub does not show /repos/acme/shop/actions', kind: 'no-permission', needs },
  });

test('a permission that is missing is the headline, and the four are there to paste', () => {
  const { summary, next, paste, detail, ask } = lacking(['actions: read']);
  expect(summary).toBe('The job needs `actions: read`, so that the gate can read what the decision needs.');
  expect(next).not.toMatch(/again/);
  expect(paste?.split('\n').map((line) => line.replace(/ #.*/, ''))).toEqual([
    'permissions:',
    '  id-token: write',
    '  contents: read',
    '  pull-requests: read',
    '  actions: read',
  ]);
  expect(detail).toBe('GitHub does not show /repos/acme/shop/actions.');
  expect(ask).toBe('The people who look after `acme/shop`.');
});

test('what counts uses is in the block only where uses are counted', () => {
  const { summary, paste } = lacking(['contents: write']);
  expect(summary).toBe('The job needs `contents: write`, so that the uses of the grant can be counted.');
  expect(paste).toContain('\n  contents: write #');
  expect(paste).not.toContain('contents: read');
});

test('without a token it is the same block', () => {
  const { summary, paste } = advice('identity-unverified', { fault: { message: 'no token', kind: 'no-token' } });
  expect(summary).toBe('The job needs `id-token: write`, so that the gate can tell who started this run.');
  expect(paste).toBe(lacking(['actions: read']).paste);
});

test('“again” is only said of what passes by itself', () => {
  const next = (kind: 'passing' | undefined): string =>
    advice('undecidable', { kind: 'fault', fault: { message: 'x', ...(kind === undefined ? {} : { kind }) } }).next;
  expect(next('passing')).toMatch(/^Start the run again later/);
  expect(next(undefined)).toBe(
    'Ask the people who look after this repository to look at it. Start the run again only where it says that this ' +
      'is temporary.',
  );
});

const branch = (facts: Partial<Facts['branch-out-of-scope']>): Advice =>
  advice('branch-out-of-scope', { role: ['release/*'], asked: ['hotfix/1'], ...facts });

test('where the role is the limit, no grant is asked for', () => {
  const { summary, next, link, ask } = branch({ outside: { names: ['hotfix/1'], by: 'role' } });
  expect(summary).toBe('The branch `hotfix/1` is not covered by the role `flag-release`.');
  expect(next).toBe(
    'Start the run from a branch that matches `release/*`. The role `flag-release` is for nothing else, and no grant ' +
      'can change that. If it has to be another one, ask `acme/release`.',
  );
  expect(link).toMatch(/policy\.yml$/);
  expect(ask).toBe('`acme/release` look after the role `flag-release`.');
});

test('where only the grant is the limit, a wider one helps', () => {
  const narrowed = ['release/2026-10'];
  const { next, link } = branch({
    asked: ['release/2026-11'],
    narrowed,
    outside: { names: ['release/2026-11'], by: 'grant' },
  });
  expect(next).toBe(
    'Start the run from a branch that matches `release/2026-10`, or ask for a wider grant: the role `flag-release` ' +
      'allows it, and only the grant is narrower.',
  );
  expect(link).toMatch(/november-banner\.yml$/);
});

test.each([
  [['release/*'], ['release/2026-10', 'hotfix/1'], /a branch that matches `release\/2026-10`\./],
  [['release/1', 'release/2'], ['release/*'], /a branch that matches `release\/1` or `release\/2`\./],
  [['release/*'], ['**'], /a branch that matches `release\/\*`\./],
  [['release/*'], ['*/2026-10'], /a branch that matches both `\*\/2026-10` and `release\/\*`\./],
  [['release/*'], ['hotfix/*'], /^The role `flag-release` is only for `release\/\*`; no grant can change that\. Ask/],
])('of the role %j and the grant %j it says what both leave', (role, narrowed, next) => {
  expect(branch({ role, narrowed, asked: ['main'], outside: { names: ['main'], by: 'role' } }).next).toMatch(next);
});

test('a grant that leaves nothing of the role says so', () => {
  const outside = { names: ['release/1'], by: 'grant' } as const;
  expect(branch({ asked: ['release/1'], narrowed: ['hotfix/*'], outside }).next).toMatch(
    /leaves no branch of the role `flag-release`: .* Ask for another grant\.$/,
  );
});

test('what is never allowed says which branches would do', () => {
  const { summary, next } = advice('never-allowed', {
    kind: 'branch',
    name: 'main',
    roles: [{ role: 'flag-release', patterns: ['release/*'] }],
    never: ['main', 'prod'],
  });
  expect(summary).toBe('The policy never allows the branch `main`, whatever a grant says.');
  expect(next).toBe(
    'Start the run from another branch that matches `release/*`, which you choose beside “Run workflow”. Never ' +
      'allowed: `main`, `prod`.',
  );
});

test('of several roles it says which branches are for which', () => {
  const roles = [
    { role: 'flags', patterns: ['release/*'] },
    { role: 'preview', patterns: ['preview/**'] },
    { role: 'office', patterns: ['release/*'] },
  ];
  expect(advice('never-allowed', { kind: 'branch', name: 'main', roles, never: ['main'] }).next).toBe(
    'Start the run from another branch that matches `release/*` (the roles `flags`, `office`) or `preview/**` (the ' +
      'role `preview`), which you choose beside “Run workflow”.',
  );
});

test('times are in UTC and by the clock of the role', () => {
  const expires = Date.parse('2026-11-25T23:30:00Z');
  const { now } = decided('approved-active').context;
  expect(advice('grant-expired', { expires, now }).summary).toBe(
    'The grant `users/mona/november-banner` ended at 2026-11-25 23:30 UTC (2026-11-26 00:30 in Europe/Berlin, in 11 ' +
      'hours).',
  );
  expect(advice('grant-expired', { expires, now }, policyOf('')).summary).toContain('23:30 UTC (in 11 hours)');
  const asked = { ...policyOf(''), requests: { 'time-zone': 'Asia/Kathmandu' } };
  expect(advice('grant-expired', { expires, now }, asked).summary).toContain(
    '23:30 UTC (2026-11-26 05:15 in Asia/Kathmandu, in 11 hours)',
  );
});

test('a shut window says when it opens', () => {
  const windows = OWNED.roles.get('flag-release')?.windows ?? [];
  const { next, ask } = advice('outside-window', { windows, now: Date.parse('2026-11-27T12:00:00Z') });
  expect(next).toMatch(/^Start the run again from 2026-11-30 08:00 UTC \(09:00 in Europe\/Berlin, in \d days\) on\.$/);
  expect(ask).toBe('`acme/release` look after the role `flag-release`.');
});

test('a revocation says by whom, when and why', () => {
  const at = Date.parse('2026-11-25T10:00:00Z');
  expect(advice('grant-revoked', { kind: 'file', by: 'hubot', at, why: 'laptop lost' }).summary).toBe(
    'The grant `users/mona/november-banner` was revoked by `hubot` at 2026-11-25 10:00 UTC (11:00 in ' +
      'Europe/Berlin, 2 hours ago): laptop lost.',
  );
  expect(advice('grant-revoked', { kind: 'file', by: 'hubot', at }).summary).toMatch(
    /ago\)\. The file does not say why\.$/,
  );
});

test.each([
  [
    { by: 'hubot', why: 'laptop lost', at: Date.parse('2026-11-25T10:00:00Z') },
    / that `hubot` set it at .*: laptop lost\.$/,
  ],
  [{ why: 'laptop lost.' }, /^The tag says: laptop lost\.$/],
  [{ by: 'hubot' }, /^The tag says that `hubot` set it\.$/],
  [{}, /^The tag does not say by whom it was set, or why\.$/],
])('a tag that revokes or freezes says what it says of itself: %j', (tagNote, detail) => {
  const revoked = failure('grant-revoked', { kind: 'tag', place: 'users/mona' }) as Check;
  const frozen = failure('frozen', { kind: 'tag', tag: 'grantgate/frozen/1' }) as Check;
  for (const check of [revoked, frozen]) {
    expect(adviceOn(check, { policy: OWNED, tagNote }).detail).toMatch(detail);
    expect(adviceOn(check, { policy: OWNED })).not.toHaveProperty('detail');
  }
});

const step = (limit: StepLimit): CheckOf<'step-out-of-scope'> =>
  failure('step-out-of-scope', {
    kind: 'found',
    first: {
      job: 'release',
      step: 'Publish',
      place: { file: '.github/workflows/flags.yml', line: 20 },
      text: 'git push origin HEAD:main',
      what: 'the branch `main`',
      allowed: 'branches release/*',
      limit,
    },
    more: 0,
  });

test.each([
  ['never', /`main`, so the run/, /No grant can open what the policy never allows\.$/],
  ['role', /`main`, which the role `flag-release` does not cover, so/, /or the role\. No grant can change that\.$/],
  ['grant', /`main`, which the grant `users\/mona\/november-banner` does not cover, so/, /ask for a wider grant/],
  ['push', /which the role `flag-release` does not let a push change, so/, /under `push` of the role\./],
] as const)('a step that %s stops is one sentence for whoever started it', (limit, summary, next) => {
  const told = adviceOn(step(limit), { policy: OWNED });
  expect(told.summary).toMatch(summary);
  expect(told.summary.length).toBeLessThan(170);
  expect(told.next).toMatch(
    /^This is not your fault: the workflow has to change\. Show this page to `acme\/release`\. /,
  );
  expect(told.next).toMatch(next);
  expect(told.detail).toBe(
    '`git push origin HEAD:main` in .github/workflows/flags.yml, line 20, job `release`, step “Publish”. Allowed: ' +
      '`branches release/*`.',
  );
});

const refusedBy = (check: Check): Deny => ({
  ...decided('approved-active').decision,
  decision: 'deny',
  reason: check.name,
  checks: [check],
});

test('every refusal names who can help and links the page of its reason, in the summary and as data', () => {
  const { context } = decided('approved-active');
  const result = toResult(
    refusedBy(step('role')),
    { ...context, policy: OWNED },
    { credentials: [], mode: 'enforce', notes: [] },
  );
  expect(result).toMatchObject({
    ask: '`acme/release` look after the role `flag-release`.',
    docs: 'https://github.com/grantgate/grantgate/blob/main/docs/reasons.md#step-out-of-scope',
  });
  const summary = renderSummary(result, context.now);
  expect(summary.indexOf('**Whom to ask:**')).toBeGreaterThan(summary.indexOf('**What to do now:**'));
  expect(summary).toContain('docs/reasons.md#step-out-of-scope">What step-out-of-scope means</a>');
  expect(
    toAnnotation(result)
      ?.message.split('\n')
      .map((line) => line.slice(0, 20)),
  ).toEqual(['A later step would t', 'This is not your fau', 'Whom to ask: `acme/r', '`git push origin HEA']);
});

test('YAML to paste keeps its lines', () => {
  const { context } = decided('approved-active');
  const check = failure('undecidable', {
    kind: 'fault',
    fault: { message: 'x', kind: 'no-permission', needs: ['actions: read'] },
  });
  const result = toResult(refusedBy(check), context, { credentials: [], mode: 'enforce', notes: [] });
  expect(renderSummary(result, context.now)).toContain(`\`\`\`yaml\n${result.paste ?? ''}\n\`\`\`\n`);
  expect(toAnnotation(result)?.message).toContain(':\npermissions:\n  id-token: write # ');
});

test('a check is named by what is right', () => {
  for (const id of REASON_IDS) {
    expect(CHECK_NAMES[id]).toMatch(/^[a-z ]+$/);
    expect(CHECK_NAMES[id]).not.toMatch(/missing|stale|invalid|mismatch|out of|undecidable|unknown/);
  }
  expect(new Set(Object.values(CHECK_NAMES)).size).toBe(REASON_IDS.length);
});
