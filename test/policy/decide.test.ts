import { toEntry } from '../../src/report/check-words.ts';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/policy/decide.ts';
import type { Decision } from '../../src/policy/decision.ts';
import type { Evidence } from '../../src/policy/evidence.ts';
import { parseGrant } from '../../src/policy/grant.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { decideOn, failure, type Given, GRANT, NOW } from './decided.ts';
import { makeProvenance, makePull, makeRun, writePolicy } from './ready-made.ts';

test('an allowed run shows each check that was made, in words', () => {
  const policy = writePolicy(['windows: [{days: mon-fri, from: "09:00", to: "17:00"}]', 'require: [protected-ref]']);
  const decision = decideOn({ policy, grants: { 'users/mona/banner.yml': 'max-uses: 3\nbranches: [release/1]' } });
  expect(decision).toMatchObject({
    schema: 1,
    decision: 'allow',
    grant: 'users/mona/banner',
    role: 'flags',
    expires: Date.parse('2026-11-28T18:00:00Z'),
    until: Date.parse('2026-11-25T17:00:00Z'),
    principal: 'mona',
  });
  expect(decision.considered).toEqual([{ grant: 'users/mona/banner', role: 'flags', failed: [] }]);
  expect(
    decision.checks
      .map(toEntry)
      .map(({ name, outcome, expected, actual }) => `${name} ${outcome}: ${expected} / ${actual}`),
  ).toEqual([
    'frozen pass: not frozen / not frozen',
    'never-allowed pass: nothing under `never` / nothing under `never`',
    'role-unknown pass: a role of the policy / flags',
    'grant-revoked pass: not revoked / not revoked',
    'approval-missing pass: 1 approval / approved by hubot',
    'grant-too-long pass: at most 30d / 2026-11-24T08:00:00Z to 2026-11-28T18:00:00Z',
    'grant-not-started pass: from 2026-11-24T08:00:00Z / 2026-11-25T12:00:00Z',
    'grant-expired pass: before 2026-11-28T18:00:00Z / 2026-11-25T12:00:00Z',
    'outside-window pass: mon-fri 09:00-17:00 UTC / 2026-11-25T12:00:00Z',
    'principal-mismatch pass: account 583231 / mona (583231)',
    'rerun-by-other pass: started by mona / attempt 1 started by mona',
    'repository-out-of-scope pass: acme/shop / acme/shop',
    'workflow-out-of-scope pass: .github/workflows/flags.yml / acme/shop/.github/workflows/flags.yml',
    'event-out-of-scope pass: workflow_dispatch / workflow_dispatch',
    'branch-out-of-scope pass: release/*; narrowed to release/1 / release/1',
    'environment-out-of-scope pass: staging / staging',
    'runner-out-of-scope pass: github-hosted / github-hosted',
    'ref-unprotected pass: a protected branch or tag / protected',
    'uses-exhausted pass: fewer than 3 uses / 0 spent',
  ]);
});

describe('a refusal says what was expected and what was found', () => {
  const app = { actor: 'retool-bridge[bot]', triggering_actor: 'retool-bridge[bot]' };
  const another = { triggering_actor: 'lena', triggering_actor_id: '300', run_attempt: '2' };
  const unavailable = new Map([['users/mona/banner', { message: 'GitHub answered 502' }]]);
  test.each<[string, Given, string]>([
    [
      'a broken policy',
      { policy: writePolicy(['colour: red']) },
      'policy-invalid: expected a policy without errors, got policy.yml:10:5: unknown key `colour` ' +
        '(known here: description, owner, repositories, branches, tags, environments, workflows, events, ' +
        'runners, permissions, push, require, windows, approval, requestable-by, agents, break-glass, lifetime, ' +
        'credentials)',
    ],
    [
      'a freeze',
      { evidence: { frozen: true } },
      'frozen: expected not frozen, got a tag is set that is not named, so that `lifted` cannot name it either',
    ],
    [
      'a branch under `never`',
      { policy: writePolicy([], ['never: {branches: [release/1]}']) },
      'never-allowed: expected nothing under `never`, got branch release/1',
    ],
    [
      'an environment under `never`',
      { policy: writePolicy([], ['never: {environments: [STAGING]}']) },
      'never-allowed: expected nothing under `never`, got environment staging',
    ],
    [
      'a tag under `never`',
      { policy: writePolicy([], ["never: {tags: ['v*']}"]), run: { ref: 'refs/tags/v1' } },
      'never-allowed: expected nothing under `never`, got tag v1',
    ],
    [
      'the base of a pull request under `never`',
      { policy: writePolicy([], ['never: {branches: [main]}']), run: { head_ref: 'release/1', base_ref: 'main' } },
      'never-allowed: expected nothing under `never`, got branch main',
    ],
    ['a role that the workflow misspells', { request: { role: 'flag' } }, 'role-unknown: expected flags, got flag'],
    ['no grant', { grants: {} }, 'no-grant: expected a grant for mona, got none'],
    [
      'no grant for the role',
      {
        policy: writePolicy([], ['  other: {description: x, branches: [a], workflows: [w]}']),
        request: { role: 'other' },
      },
      'no-grant: expected a grant for mona with the role other, got none',
    ],
    [
      'no such grant',
      { request: { grant: 'users/mona/other' } },
      'no-grant: expected the grant users/mona/other, got none',
    ],
    [
      'a void grant',
      { grants: { 'users/mona/banner.yml': 'colour: red' } },
      'grant-invalid: expected a grant without errors, got users/mona/banner.yml:6:1: unknown key `colour` ' +
        '(known here: role, reason, ticket, principal-id, team-id, requested-by, requested-by-id, request, ' +
        'starts, expires, lasts, renews, branches, tags, environments, repositories, workflows, events, through, ' +
        'max-uses, ' +
        'revoked)',
    ],
    [
      'a role that the policy no longer has',
      { grants: { 'users/mona/banner.yml': 'role: gone' } },
      'role-unknown: expected a role of the policy, got gone',
    ],
    [
      'a revocation in the file',
      { grants: { 'users/mona/banner.yml': 'revoked: {at: 2026-11-25T10:00:00Z, by: hubot, why: laptop lost}' } },
      'grant-revoked: expected not revoked, got by hubot at 2026-11-25T10:00:00Z: laptop lost',
    ],
    [
      'a revocation by tag',
      { evidence: { revoked: new Set(['users/mona/banner']) } },
      'grant-revoked: expected not revoked, got by the tag grantgate/revoked/users/mona/banner',
    ],
    [
      'too few approvals',
      { policy: writePolicy(['approval: {count: 2}']) },
      'approval-missing: expected 2 approvals, got approved by hubot: 1 of 2',
    ],
    [
      'a grant that is too long',
      { policy: writePolicy(['lifetime: 2d']) },
      'grant-too-long: expected at most 2d, got 2026-11-24T08:00:00Z to 2026-11-28T18:00:00Z',
    ],
    [
      'another account',
      { run: { actor_id: '999', triggering_actor_id: '999' } },
      'principal-mismatch: expected account 583231, got mona (999)',
    ],
    [
      'an app without an id',
      { grants: { 'apps/retool-bridge/x.yml': 'requested-by: mona\nprincipal-id:' }, run: app },
      'grant-invalid: expected a grant without errors, got apps/retool-bridge/x.yml:6:1: principal-id: ' +
        'expected a whole number of at least 1, got nothing',
    ],
    [
      'somebody else’s re-run',
      { run: another },
      'rerun-by-other: expected started by mona, got attempt 2 started by lena',
    ],
    [
      'uses that are spent',
      { grants: { 'users/mona/banner.yml': 'max-uses: 2' }, evidence: { uses: new Map([['users/mona/banner', 2]]) } },
      'uses-exhausted: expected fewer than 2 uses, got 2 spent',
    ],
    [
      'evidence that could not be fetched',
      { evidence: { unavailable } },
      'undecidable: expected the pull request of the grant, got GitHub answered 502',
    ],
    [
      'teams that could not be read',
      {
        grants: { 'teams/crew/x.yml': 'requested-by: lena' },
        evidence: { teamsUnknown: { message: 'the token may not read members' } },
      },
      'undecidable: expected membership of acme/crew, got the token may not read members',
    ],
    [
      'teams that nobody read',
      { grants: { 'teams/crew/x.yml': 'requested-by: lena' } },
      'undecidable: expected membership of acme/crew, got the teams of the people of this run could not be read',
    ],
  ])('%s', (_what, given, expected) => {
    const decision = decideOn(given);
    expect(failure(decision)).toBe(expected);
    expect(decision).toMatchObject({ decision: 'deny', reason: expected.split(':')[0] });
  });

  test('no policy', () => {
    const decision = decide(
      undefined,
      [],
      { provenance: new Map(), revoked: new Set(), frozen: false, uses: new Map() },
      { run: makeRun(), home: 'acme/shop' },
      NOW,
    );
    expect(failure(decision)).toBe('policy-missing: expected an access policy, got none on the default branch');
  });
});

describe('several roles', () => {
  const policy = writePolicy(
    [],
    ["  other: {description: x, branches: ['**'], environments: ['*'], workflows: ['**']}"],
  );
  const grants = { 'users/mona/a.yml': '', 'users/mona/b.yml': 'role: other' };

  test('need one to be named', () => {
    expect(failure(decideOn({ policy, grants }))).toBe(
      'role-ambiguous: expected one role, named by the input `role`, got flags, other',
    );
    expect(decideOn({ policy, grants, request: { role: 'other' } })).toMatchObject({
      decision: 'allow',
      grant: 'users/mona/b',
    });
    expect(decideOn({ policy, grants, request: { grant: 'users/mona/a' } })).toMatchObject({
      decision: 'allow',
      role: 'flags',
    });
  });
});

test('a grant without a start begins when it was merged', () => {
  const source = GRANT.replace(/starts.*\n/, '');
  const file = parseGrant(source, 'users/mona/x.yml', 'x');
  const at = (mergedAt: number): Decision =>
    decide(
      parsePolicy(writePolicy(), 'p'),
      file === undefined ? [] : [file],
      {
        provenance: new Map([['users/mona/x', makeProvenance(undefined, makePull({ merged_at: mergedAt }))]]),
        revoked: new Set(),
        frozen: false,
        uses: new Map(),
      },
      { run: makeRun(), home: 'acme/shop' },
      NOW,
    );
  expect(at(NOW).decision).toBe('allow');
  expect(at(NOW + 1)).toMatchObject({ reason: 'grant-not-started' });
  expect(at(NOW - 40 * 86_400_000)).toMatchObject({ reason: 'grant-too-long' });
});

test('nothing that is handed in is changed', () => {
  const grants = Object.freeze(
    [parseGrant(GRANT, 'users/mona/b.yml', 'b'), parseGrant(GRANT, 'users/mona/a.yml', 'a')].filter(
      (file) => file !== undefined,
    ),
  );
  const evidence: Evidence = Object.freeze({
    provenance: new Map(),
    revoked: new Set<string>(),
    frozen: false,
    uses: new Map(),
  });
  decide(
    parsePolicy(writePolicy(), 'p'),
    grants,
    evidence,
    Object.freeze({ run: Object.freeze(makeRun()), home: 'acme/shop' }),
    NOW,
  );
  expect(grants.map((file) => file.id)).toEqual(['users/mona/b', 'users/mona/a']);
});
