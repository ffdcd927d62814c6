import { expect, test } from 'vitest';
import { awsWalls } from '../../../src/walls/generate/aws-walls.ts';
import { awsTrust, trustLength } from '../../../src/walls/generate/aws-trust.ts';
import { admissionsOf } from '../../../src/walls/generate/admission.ts';
import type { WallPerson } from '../../../src/walls/generate/wall-facts.ts';
import { GITHUB_ISSUER } from '../../../src/walls/token.ts';
import type { PolicyDocument } from '../../world/aws/policy.ts';
import { trusts } from '../../world/aws/trust.ts';
import {
  claimsOf,
  FACTS,
  GATE,
  isMeant,
  isWrittenSo,
  jobsAround,
  meantOf,
  OLD,
  policyOf,
  SHOP,
} from './drawn-tokens.ts';

const ACCOUNT = '111122223333';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/flags`;
/** As it comes back from AWS. */
const plain = (document: unknown): PolicyDocument => structuredClone(document) as PolicyDocument;
const NOW = new Date('2026-11-25T12:00:00Z');
const aws = (environments?: string): string =>
  `credentials: {c: {${environments === undefined ? '' : `environments: ${environments}, `}` +
  `aws: {role: '${ROLE}', region: eu-west-1}}}`;

const POLICIES: readonly (readonly [what: string, role: string, named: readonly string[]])[] = [
  ['one environment', `branches: ['release/*']\nenvironments: [staging]\n${aws('[staging]')}`, ['staging']],
  ['every branch but those never', `branches: ['**']\nenvironments: [staging]\n${aws('[staging]')}`, ['staging']],
  ['a branch by name', `branches: [release/1]\nenvironments: [staging]\n${aws('[staging]')}`, ['staging']],
  ['a pattern of environments', `branches: ['preview/**']\nenvironments: ['preview-*']\n${aws("['preview-*']")}`, []],
  ['no environment', `branches: ['release/*', x]\n${aws()}`, []],
  ['with and without one', `branches: ['rel*se/*']\nenvironments: [staging, production]\n${aws()}`, []],
  ['tags', `branches: []\ntags: ['v*']\nenvironments: [production]\n${aws('[production]')}`, []],
  [
    'both, of two repositories',
    `repositories: [acme/shop, acme/old]\nbranches: [x, 'release/*1']\ntags: [v1]\n` +
      `environments: [staging]\n${aws('[staging]')}`,
    [],
  ],
  ['a name with a colon', `branches: ['release/*']\nenvironments: ['odd: one']\n${aws("['odd: one']")}`, []],
  ['one that is not there', `branches: ['*']\nenvironments: [staging2]\n${aws('[staging2]')}`, ['staging2']],
];

test.each(POLICIES)(
  'the trust of a role for %s lets in what the policy means, and nothing else',
  (_what, role, named) => {
    const policy = policyOf(role);
    const [meant] = meantOf(policy);
    const { walls, problems } = awsWalls(policy, meantOf(policy), FACTS);
    expect([problems, walls.length]).toEqual([[], 1]);
    const document = plain(walls[0]?.trust);
    const wrong: unknown[] = [];
    let admitted = 0;
    for (const job of jobsAround('sts.amazonaws.com')) {
      const isIn = trusts(document, claimsOf(job), ACCOUNT, NOW);
      if (isIn) admitted += 1;
      const wanted = meant !== undefined && isMeant(job, meant) && isWrittenSo(job, named);
      if (isIn !== wanted) wrong.push([job, isIn]);
    }
    expect(wrong).toEqual([]);
    expect(admitted).toBeGreaterThan(0);
  },
);

test('every statement tests audience, subject, numbers and the gate, by operators that an absent claim fails', () => {
  for (const [, role] of POLICIES) {
    const policy = policyOf(role);
    for (const { Effect, Condition } of awsWalls(policy, meantOf(policy), FACTS).walls.flatMap(
      ({ trust }) => trust.Statement,
    )) {
      const keys = Object.entries(Condition ?? {}).flatMap(([operator, tests]) =>
        operator.startsWith('StringNot') ? [] : Object.keys(tests).map((key) => key.replace(/^.*:/, '')),
      );
      expect(Effect).toBe('Allow');
      expect(keys.toSorted()).toEqual(
        expect.arrayContaining(['aud', 'job_workflow_ref', 'ref', 'repository_id', 'repository_owner_id', 'sub']),
      );
    }
  }
});

const person = (id: string, until: string, role = 'flags'): WallPerson => ({
  id,
  role,
  grant: `users/u${id}/g`,
  until: Date.parse(until),
});

test.each([
  ['one person', [person('7', '2026-11-26T00:00:00Z')], 1],
  ['two ends', [person('7', '2026-11-26T00:00:00Z'), person('8', '2026-11-27T00:00:00Z')], 3],
  ['two grants of one person', [person('7', '2026-11-26T00:00:00Z'), person('7', '2026-11-28T00:00:00Z')], 1],
  ['nobody', [person('7', '2026-11-26T00:00:00Z', 'other')], 1],
])('with people, the trust ends by itself: %s', (_what, people, statements) => {
  const policy = policyOf(`branches: ['release/*']\nenvironments: [staging]\n${aws('[staging]')}`);
  const document = plain(awsWalls(policy, meantOf(policy), FACTS, people).walls[0]?.trust);
  expect(document.Statement).toHaveLength(statements);
  const base = { repository: SHOP, environment: 'staging', ref: 'refs/heads/release/1', gate: GATE };
  for (const actor of ['7', '8', '9'])
    for (const at of ['2026-11-25T12:00:00Z', '2026-11-26T00:00:00Z', '2026-11-27T23:59:59Z', '2026-11-28T00:00:01Z']) {
      const wanted = people.some(({ id, until, role }) => id === actor && role === 'flags' && Date.parse(at) < until);
      const claims = claimsOf({ ...base, audience: 'sts.amazonaws.com', actor, event: 'workflow_dispatch' });
      expect([actor, at, trusts(document, claims, ACCOUNT, new Date(at))]).toEqual([actor, at, wanted]);
    }
});

test('where a role of AWS is for two roles of the policy, a grant for one is none for the other', () => {
  const other =
    'other:\n  description: d\n  workflows: [.github/workflows/o.yml]\n  branches: [x]\n' +
    `  environments: [production]\n  ${aws('[production]')}`;
  const policy = policyOf(`branches: ['release/*']\nenvironments: [staging]\n${aws('[staging]')}`, other);
  const people = [person('7', '2026-11-26T00:00:00Z'), person('7', '2026-11-28T00:00:00Z', 'other')];
  const document = plain(awsWalls(policy, meantOf(policy), FACTS, people).walls[0]?.trust);
  const isIn = (environment: string, ref: string, at: string): boolean => {
    const job = {
      repository: SHOP,
      environment,
      ref,
      gate: GATE,
      audience: 'sts.amazonaws.com',
      actor: '7',
      event: 'push',
    };
    return trusts(document, claimsOf(job), ACCOUNT, new Date(at));
  };
  expect(isIn('staging', 'refs/heads/release/1', '2026-11-25T00:00:00Z')).toBe(true);
  expect(isIn('staging', 'refs/heads/release/1', '2026-11-27T00:00:00Z')).toBe(false);
  expect(isIn('production', 'refs/heads/x', '2026-11-27T00:00:00Z')).toBe(true);
});

test('AWS knows nothing but audience and subject of another issuer: `sub` has to name the gate', () => {
  const policy = policyOf(`branches: ['release/*']\nenvironments: [staging]\n${aws('[staging]')}`);
  const issuer = 'https://ghes.acme.example/_services/token';
  const [meant] = meantOf(policy);
  if (meant === undefined) throw new Error('nothing is meant');
  const plain = awsTrust(ROLE, admissionsOf(meant, FACTS).admissions, issuer);
  expect(plain).toMatchObject({
    problem: { message: expect.stringContaining('does not name the workflow') as string },
  });
  const keys = ['repo', 'context', 'job_workflow_ref'];
  const facts = {
    issuer,
    repositories: [{ ...OLD, repository: 'acme/shop', subject: { prefix: 'repo:acme/shop', keys } }],
  };
  const [again] = meantOf(policy, facts);
  const made = again === undefined ? undefined : awsTrust(ROLE, admissionsOf(again, facts).admissions, issuer);
  expect(made).toMatchObject({
    document: {
      Statement: [
        {
          Condition: {
            StringEquals: {
              'ghes.acme.example/_services/token:aud': 'sts.amazonaws.com',
              'ghes.acme.example/_services/token:sub': `repo:acme/shop:environment:staging:job_workflow_ref:${GATE}`,
            },
          },
        },
      ],
    },
  });
});

test('what AWS cannot compare, or does not take, is a problem and no wider trust', () => {
  const classes = policyOf(`branches: ['release/[0-9]']\nenvironments: [staging]\n${aws('[staging]')}`);
  expect(awsWalls(classes, meantOf(classes), FACTS)).toMatchObject({
    walls: [],
    problems: [{ message: expect.stringContaining('class of characters') as string }],
  });
  const policy = policyOf(`branches: ['release/*']\nenvironments: [staging]\n${aws('[staging]')}`);
  const many = Array.from({ length: 30 }, (_, day) =>
    person(String(day + 1), new Date(Date.UTC(2026, 11, day + 1)).toISOString()),
  );
  expect(awsWalls(policy, meantOf(policy), FACTS, many).problems).toMatchObject([
    { message: expect.stringContaining('and AWS takes 4096 at most') as string },
  ]);
  expect(awsWalls(policy, meantOf(policy), FACTS, many.slice(0, 6)).notes).toMatchObject([
    expect.stringContaining('Role trust policy length'),
  ]);
  const elsewhere = policyOf(`repositories: [acme/none]\nbranches: [x]\nenvironments: [staging]\n${aws('[staging]')}`);
  expect(awsWalls(elsewhere, meantOf(elsewhere), FACTS).problems).toMatchObject([
    { message: expect.stringContaining('`acme/none`') as string, hint: expect.stringContaining('facts') as string },
  ]);
  const unread = { ...FACTS, repositories: [{ ...SHOP, environments: undefined }] };
  const open = policyOf(`branches: [x]\nenvironments: ['preview-*']\n${aws("['preview-*']")}`);
  expect(awsWalls(open, meantOf(open, unread), unread).problems).toMatchObject([
    { hint: expect.stringContaining('gh api repos/acme/shop/environments') as string },
  ]);
});

test('a trust for one environment is of a length that AWS takes', () => {
  const policy = policyOf(`branches: ['release/*']\nenvironments: [staging]\n${aws('[staging]')}`);
  const trust = awsWalls(policy, meantOf(policy), { ...FACTS, issuer: GITHUB_ISSUER }).walls[0]?.trust;
  expect(trust === undefined ? 0 : trustLength(trust)).toBeLessThan(900);
});
