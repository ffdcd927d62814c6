import { afterEach, beforeEach, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import {
  AWS_SECRETS,
  changePolicy,
  closeSound,
  expectAllowed,
  expectNothingIssued,
  expectRefused,
  gate,
  openShop,
  recordOf,
  setFor,
  shopRun,
} from './gate.ts';
import { runHere } from './in-process.ts';
import { runPost } from './runner.ts';
import { GRANT_ID, ROLE_ARN, shopPolicy } from './shop.ts';

const SECOND = ROLE_ARN.replace('flags-staging', 'flags-second');

let world: World;
beforeEach(async () => {
  world = await openShop();
});
afterEach(async () => {
  await closeSound(world);
});

const wasAsked = (operation: string): boolean => world.requests.some((request) => request.operation === operation);

test('`credentials: none` verifies only: no token for a cloud, no session', async () => {
  const step = await runHere(world, shopRun(world), { inputs: { credentials: 'none' } });
  expectAllowed(step);
  expect([setFor(step), recordOf(step).map(({ kind }) => kind)]).toEqual([{}, ['decision']]);
  expect(wasAsked('AssumeRoleWithWebIdentity')).toBe(false);
  expect(world.requests.filter(({ role }) => role === 'oidc-request')).toHaveLength(1);
});

test('`export: outputs` hands the keys to the steps that ask for them, and sets no variable', async () => {
  const step = await gate(world, shopRun(world), { inputs: { export: 'outputs' } });
  expectAllowed(step);
  expect(setFor(step)).toEqual({});
  // the world's clock goes on while the step runs
  expect(step.outputs).toMatchObject({
    'aws-account-id': '111122223333',
    'aws-expiration': expect.stringMatching(/^2026-11-25T12:15:[0-2]\dZ$/) as string,
  });
  expect(step.outputs['aws-expiration']).toBe(
    recordOf(step).find(({ kind }) => kind === 'credential-issued')?.['expires'],
  );
  for (const name of ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token'])
    expect(step.masks).toContain(step.outputs[name]);
  expect(setFor(await runPost(world, step)), 'no variable was set').toEqual({});
});

test('`export: none` issues and hands over nothing', async () => {
  const step = await runHere(world, shopRun(world), { inputs: { export: 'none' } });
  expectAllowed(step);
  expect(setFor(step)).toEqual({});
  expect(Object.keys(step.outputs).filter((name) => name.startsWith('aws-'))).toEqual([]);
  expect(recordOf(step).map(({ kind }) => kind)).toEqual(['decision', 'credential-issued']);
});

test('`mode: audit` says what would be, never fails and never issues anything', async () => {
  const allowed = await runHere(world, shopRun(world), { inputs: { mode: 'audit' } });
  expectAllowed(allowed);
  const named = await runHere(world, shopRun(world), { inputs: { mode: 'audit', grant: GRANT_ID } });
  expectAllowed(named);
  world.setTime('2026-12-01T12:00:00Z');
  const refused = await runHere(world, shopRun(world), { inputs: { mode: 'audit' } });
  expect(refused).toMatchObject({ code: 0, outputs: { decision: 'deny', reason: 'grant-expired' } });
  expect(refused.annotations.map(({ level, properties }) => [level, properties['title']])).toEqual([
    ['warning', 'Access would have been refused: grant-expired'],
  ]);
  const unproven = await runHere(world, shopRun(world, { permissions: { contents: 'read' } }), {
    inputs: { mode: 'audit' },
  });
  expect(unproven).toMatchObject({ code: 0, outputs: { decision: 'deny', reason: 'identity-unverified' } });
  for (const step of [allowed, named, refused, unproven]) expect(step.env).toEqual({});
  expect(wasAsked('AssumeRoleWithWebIdentity')).toBe(false);
  expect(
    world.requests.filter(({ role }) => role === 'oidc-request'),
    'a token for the gate itself, none for a cloud',
  ).toHaveLength(3);
});

test.for([
  ['export', 'environment', 'takes `env`, `outputs`, `profile`, `none`, not `environment`'],
  ['mode', 'dry-run', 'takes `enforce`, `audit`, not `dry-run`'],
  ['grant', '../../policy', 'is not the id of a grant'],
  ['policy-repository', 'https://example', 'is not `owner/name`'],
  ['policy-path', '/etc', 'is not a folder inside the repository'],
  ['timeout', '0', 'takes seconds from 1 to 600, not `0`'],
  ['ca-certificates', '/nowhere.pem', 'names a file that cannot be read (ENOENT)'],
  ['role', 'no-such-role', 'is not in the policy'],
] as const)('the input `%s: %s` is refused in words', async ([name, value, words]) => {
  const step = await runHere(world, shopRun(world), { inputs: { [name]: value } });
  expectNothingIssued(step);
  expect(step.annotations[0]?.message).toContain(words);
});

test('without the input `role` the one role of the grants is used', async () => {
  expectAllowed(await gate(world, shopRun(world), { inputs: { role: '' } }));
});

test('when the cloud refuses, the run stops, says why, and the decision stays on record', async () => {
  world.awsRole({ arn: 'arn:aws:iam::111122223333:role/flags-staging', trust: { subjects: ['repo:acme/other:*'] } });
  const step = await runHere(world, shopRun(world));
  expectNothingIssued(step);
  expect(step.outputs['decision']).toBe('allow');
  expect(step.annotations).toEqual([
    {
      level: 'error',
      properties: { title: 'The credentials could not be issued' },
      message: expect.stringContaining('AWS does not let this job assume the role `flags-staging`'),
    },
  ]);
  expect(recordOf(step).map(({ kind }) => kind)).toEqual(['decision']);
});

test.for([
  ['one role does not exist', [], 'AWS does not let this job assume the role `flags-second`', 1],
  [
    'both set the same variables',
    [SECOND],
    'the credentials `staging` and `second` would both set `AWS_ACCESS_KEY_ID`',
    2,
  ],
] as const)(
  'of two credentials none is handed over when %s, and what was issued is on record',
  async ([, roles, words, issued]) => {
    const policy = shopPolicy(world.urls.sts);
    const second = policy
      .slice(policy.indexOf('      staging:\n'))
      .replace('      staging:', '      second:')
      .replace('flags-staging', 'flags-second');
    changePolicy(world, `${policy}${second}`);
    for (const arn of roles) world.awsRole({ arn });
    const step = await runHere(world, shopRun(world));
    expectNothingIssued(step);
    expect(step.annotations[0]?.message).toContain(words);
    expect(recordOf(step).filter(({ kind }) => kind === 'credential-issued')).toHaveLength(issued);
    expectAllowed(await runHere(world, shopRun(world), { inputs: { credentials: 'staging' } }));
  },
);

test('a step after the gate has the keys, and none after post', async () => {
  const step = await gate(world, shopRun(world));
  expect(AWS_SECRETS.every((name) => step.job.env[name] !== '' && step.job.env[name] !== undefined)).toBe(true);
  const post = await runPost(world, step);
  expect(AWS_SECRETS.map((name) => post.job.env[name])).toEqual(['', '', '']);
});

test('refused when the repository of the policy is not there for the token', async () => {
  const step = await runHere(world, shopRun(world), { inputs: { 'policy-repository': 'acme/elsewhere' } });
  expectRefused(step, 'undecidable');
  expect(step.outputs['summary']).toContain('acme/elsewhere');
});
