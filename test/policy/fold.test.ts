import { expect, test } from 'vitest';
import { judgeApproval } from '../../src/policy/approval.ts';
import { decide } from '../../src/policy/decide.ts';
import { couldBeSameName, foldCase, isSameName } from '../../src/policy/fold.ts';
import { matchesAnyAlike, matchesAnyCaseless } from '../../src/policy/glob.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { membershipOf, membership } from '../../src/policy/principal.ts';
import { makeGrant, makePolicy, makeProvenance, makeReview, makeRun, writePolicy } from './ready-made.ts';

/** Letters that Unicode folds to letters of ASCII, or that a database could take for them. */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ['\u212a', 'k'],
  ['\u017f', 's'],
  ['\u0130', 'i'],
  ['\u00e9', 'e'],
  ['\uff4b', 'k'],
  ['\u0131', 'i'],
];

test.each(LOOK_ALIKES)('%j is not %j to GitHub, and could be taken for it', (letter, plain) => {
  expect([isSameName(`a${letter}b`, `a${plain}b`), isSameName(`a${letter}b`, `A${plain.toUpperCase()}b`)]).toEqual([
    false,
    false,
  ]);
  expect([
    couldBeSameName(`a${letter}b`, `A${plain.toUpperCase()}b`),
    matchesAnyAlike([`*${plain}b`], `A${letter}b`),
    matchesAnyAlike([`*${letter}b`], `A${plain}b`),
  ]).toEqual([true, true, true]);
  expect([
    matchesAnyCaseless([`a${plain}*`], `a${letter}b`),
    matchesAnyCaseless([`a${letter}*`], `a${plain}b`),
  ]).toEqual([false, false]);
});

test('letters of ASCII are folded, others stay', () => {
  expect(foldCase('ABC-xyz_\u00c9\u212a')).toBe('abc-xyz_\u00c9\u212a');
  expect(matchesAnyCaseless(['STAGING-*'], 'staging-EU')).toBe(true);
});

const decideIn = (environment: string, top: readonly string[], role = 'staging'): string => {
  const grant = makeGrant();
  const evidence = {
    provenance: new Map([[grant.id, makeProvenance()]]),
    revoked: new Set<string>(),
    frozen: false,
    uses: new Map<string, number>(),
  };
  const policy = parsePolicy(
    writePolicy([], top).replace('environments: [staging]', `environments: ['${role}']`),
    'policy.yml',
  );
  const decision = decide(
    policy,
    [{ ...grant, ok: true, grant }],
    evidence,
    { run: makeRun({ environment }), home: 'acme/shop' },
    Date.UTC(2026, 10, 25, 12),
  );
  return decision.decision === 'allow' ? 'allow' : decision.reason;
};

test.each([
  ['kiosk', [], 'kiosk', 'allow'],
  ['Kiosk', [], 'kiosk', 'allow'],
  ['\u212aiosk', [], 'kiosk', 'environment-out-of-scope'],
  ['kio\u017fk', [], 'kiosk', 'environment-out-of-scope'],
  ['kiosk', [], '\u212aiosk', 'environment-out-of-scope'],
  ['\u212aiosk', ['never: {environments: [kiosk]}'], '**', 'never-allowed'],
  ['kio\u017fk', ['never: {environments: [kiosk]}'], '**', 'never-allowed'],
  // it would protect nothing that GitHub has: the policy is broken, which refuses everything
  ['kiosk', ['never: {environments: [\u212aiosk]}'], '**', 'policy-invalid'],
  ['kiosque', ['never: {environments: [kiosk]}'], '**', 'allow'],
] as const)('the environment %j with %j and a role for %j: %s', (environment, top, role, expected) => {
  expect(decideIn(environment, top, role)).toBe(expected);
});

test('no letter but those of ASCII makes anybody somebody else', () => {
  expect(membershipOf({ kind: 'user', name: 'kim' }, makeRun({ actor: '\u212aim' }), 'acme')).toBe('no');
  expect(membership({ names: ['acme/\u212aiosk'] }, 'acme', 'kiosk')).toBe('no');
});

const approve = (
  approvers: { users?: string[]; teams?: string[] },
  review: Parameters<typeof makeReview>[0],
  grant = makeGrant(),
): string => {
  const judged = judgeApproval(
    makePolicy({ approval: { approvers } }),
    undefined,
    grant,
    makeProvenance([makeReview(review)]),
    makeRun(),
  );
  return judged.ok ? 'ok' : judged.reason;
};

test('an approver is who the policy lists, not a look-alike; a look-alike of the requester cannot approve', () => {
  expect(approve({ users: ['kim'] }, { author: 'Kim', author_id: 5 })).toBe('ok');
  expect(approve({ users: ['kim'] }, { author: '\u212aim', author_id: 5 })).toBe('approval-ineligible');
  expect(approve({ teams: ['acme/kiosk'] }, { author: 'lisa', author_id: 5, teams: ['acme/\u212aiosk'] })).toBe(
    'approval-ineligible',
  );
  expect(
    approve({ users: ['\u212aim'] }, { author: '\u212aim', author_id: 5 }, makeGrant({ 'requested-by': 'kim' })),
  ).toBe('approval-self');
});
