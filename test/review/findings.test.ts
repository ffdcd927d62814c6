import { describe, expect, test } from 'vitest';
import { FINDING_IDS, FINDING_RULES } from '../../src/review/finding-rules.ts';
import { makeReview } from '../../src/review/review.ts';
import { NOT_ASKED } from '../../src/review/source.ts';
import { WALL_FINDING_KINDS } from '../../src/walls/finding/finding-kinds.ts';
import { FINDING_CASES } from './cases.ts';
import { HOME, sound } from './sound.ts';

const idsIn = (facts: ReturnType<typeof sound>): readonly string[] => [
  ...new Set(makeReview(facts).findings.map(({ id }) => id)),
];

test('nothing is found, and nothing unknown, where all is well', () => {
  const review = makeReview(sound());
  expect(review.findings).toEqual([]);
  expect(review.unknown).toEqual([]);
  expect(review.checks.pass).toBeGreaterThan(FINDING_IDS.length);
});

describe.each(FINDING_IDS)('%s', (id) => {
  const { found, near, unknown, with: others = [] } = FINDING_CASES[id];

  test.each(Object.entries(found))('is found: %s; put right, it goes and no other appears', (_, changes) => {
    const ids = idsIn(sound(changes));
    expect(ids).toContain(id);
    // the sound organisation is what it is when that one fact is put right
    expect(ids.filter((one) => one !== id && !others.some((other) => other === one))).toEqual([]);
  });

  test.each(Object.entries(near))('is not found: %s', (_, changes) => {
    expect(idsIn(sound(changes))).not.toContain(id);
  });

  test.each(Object.entries(unknown ?? {}))('is unknown: %s', (_, changes) => {
    const facts = sound(changes);
    const [policy] = facts.policies;
    if (policy === undefined) throw new Error('no policy');
    const outcomes = FINDING_RULES[id].find(policy, facts).map(({ outcome }) => outcome);
    expect(outcomes).toContain('unknown');
    expect(outcomes).not.toContain('fail');
  });

  test('has an unknown wherever it needs a source', () => {
    expect(FINDING_RULES[id].sources.length === 0 || Object.keys(unknown ?? {}).length > 0).toBe(true);
  });
});

test.each(Object.entries(WALL_FINDING_KINDS))('the audit of walls and the review mean the same by %s', (id, kind) => {
  const rule = FINDING_RULES[id as keyof typeof WALL_FINDING_KINDS];
  expect([rule.severity, rule.nhi]).toEqual([kind.severity === 'warning' ? 'low' : kind.severity, kind.nhi]);
});

test('a policy of `**` everywhere and a grant of 200 years for a team is full of findings', () => {
  const facts = sound({
    policy: [
      'version: 1',
      'approval: {approvers: {permission: read}}',
      'limits: {lifetime: 73050d, session: 12h}',
      'roles:',
      '  all:',
      '    description: Everything',
      "    repositories: ['**']",
      "    branches: ['**']",
      "    tags: ['**']",
      "    environments: ['**']",
      "    workflows: ['**']",
      "    credentials: {a: {aws: {role: 'arn:aws:iam::111122223333:role/admin', region: eu-west-1}}}",
      '',
    ].join('\n'),
    grants: {
      'teams/everybody/all': [
        'role: all',
        'reason: Because',
        'requested-by: mona',
        'starts: 2026-11-01T00:00:00Z',
        'expires: 2226-11-01T00:00:00Z',
        '',
      ].join('\n'),
    },
    provenance: { 'teams/everybody/all': { reviews: [] } },
    reviewed: { walls: NOT_ASKED },
  });
  const review = makeReview(facts);
  expect(new Set(review.findings.map(({ id }) => id))).toEqual(
    new Set([
      'grant-unapproved',
      'lifetime-too-long',
      'one-identity-many-environments',
      'grant-broad',
      'grant-by-login',
      'role-ownerless',
      'session-too-long',
      'third-party-app',
    ]),
  );
  const broad = review.findings.find(({ id }) => id === 'grant-broad');
  expect(broad?.severity).toBe('high');
  expect(review.findings.find(({ id }) => id === 'lifetime-too-long')?.severity).toBe('high');
  expect(broad?.facts).toMatchObject({
    breadths: [
      { kind: 'anything', list: 'repositories' },
      { kind: 'anything', list: 'branches' },
      { kind: 'anything', list: 'tags' },
      { kind: 'anything', list: 'environments' },
      { kind: 'anything', list: 'workflows' },
      { kind: 'long', days: 73_048 },
    ],
  });
  expect(review.unknown.map(({ source }) => source)).toEqual(['accounts', 'walls']);
  expect(review.homes).toEqual([HOME]);
});
