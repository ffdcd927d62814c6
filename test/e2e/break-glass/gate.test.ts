import { afterEach, describe, expect, test } from 'vitest';
import type { Issue } from '../../world/state.ts';
import type { World } from '../../world/world.ts';
import {
  AWS_SECRETS,
  changePolicy,
  closeSound,
  expectAllowed,
  expectRefused,
  gate,
  addGrant,
  resultOf,
} from '../gate.ts';
import { runHere } from '../in-process.ts';
import { NOW, SHOP } from '../shop.ts';
import {
  emergencyBody,
  emergencyPolicy,
  EMERGENCY_PERMISSIONS,
  emergencyRun,
  fileEmergency,
  FOLDER,
  openEmergencyShop,
  slotsIn,
} from './scene.ts';

let world: World;
afterEach(async () => {
  await closeSound(world);
});

const comments = ({ comments: all }: Issue): string[] => all.map(({ body }) => body);

test('somebody on call opens an issue, runs, and has the credentials until it is over', async () => {
  world = await openEmergencyShop();
  const issue = fileEmergency(world);
  world.setTime('2026-11-25T12:40:00Z');
  const step = await gate(world, emergencyRun(world));
  expectAllowed(step);
  expect(resultOf(step)).toMatchObject({
    grant: `break-glass/${issue.number}`,
    role: 'flag-release',
    until: '2026-11-25T13:00:00Z',
    break_glass: { issue: issue.number, drill: false },
    granted: { reason: 'The shop is down', ticket: 'https://status.acme.example/4711', request: issue.number },
    link: expect.stringContaining(`/issues/${issue.number}`) as string,
  });
  expect(slotsIn(issue)).toEqual({ 'flag-release/1': `issue ${issue.number}, opened 2026-11-25T12:00:00Z` });
  expect(comments(issue)).toEqual([expect.stringMatching(/Break-glass access was used.*tom.*staging/s)]);
  const key = step.env['AWS_ACCESS_KEY_ID'] ?? '';
  const isGood = (at: string): boolean => world.awsAllows(key, 'ssm:PutParameter', '*', at);
  expect([isGood('2026-11-25T12:59:00Z'), isGood('2026-11-25T13:00:01Z')]).toEqual([true, false]);
});

test('a second run of the same emergency takes no other place, and is told of as well', async () => {
  world = await openEmergencyShop({ rules: { each: '1 per 30d' } });
  const issue = fileEmergency(world);
  expectAllowed(await runHere(world, emergencyRun(world)));
  expectAllowed(await runHere(world, emergencyRun(world)));
  expect(Object.keys(slotsIn(issue))).toEqual(['flag-release/1']);
  expect(comments(issue)).toHaveLength(2);
  const next = fileEmergency(world);
  world.closeIssue(issue);
  expectRefused(await runHere(world, emergencyRun(world)), 'break-glass-exhausted');
  expect(Object.keys(slotsIn(next))).toEqual(['flag-release/1']);
});

test('in the order of the requests: counted and told of before anything is issued', async () => {
  world = await openEmergencyShop();
  fileEmergency(world);
  expectAllowed(await runHere(world, emergencyRun(world)));
  const written = world.requests
    .filter(({ method, role }) => method === 'POST' && role !== 'oidc-request')
    .map(({ operation, path }) => operation ?? path.replace(/^.*acme.shop./, '/'));
  expect(written.filter((name) => name.startsWith('/') || name === 'AssumeRoleWithWebIdentity')).toEqual([
    '/git/tags',
    '/git/refs',
    '/issues/2/comments',
    'AssumeRoleWithWebIdentity',
  ]);
});

test('GitHub is not asked about issues where a grant is enough, or the role has no break-glass access', async () => {
  world = await openEmergencyShop();
  expectAllowed(await runHere(world, emergencyRun(world, { actor: 'mona' })));
  const asked = (): boolean => world.requests.some(({ operation }) => operation?.startsWith('Emergenc') === true);
  expect(asked()).toBe(false);
  expectRefused(await runHere(world, emergencyRun(world), { inputs: { role: 'harmless' } }), 'no-grant');
  expect(asked()).toBe(false);
  expectRefused(await runHere(world, emergencyRun(world)), 'no-grant');
  expect(asked()).toBe(true);
});

test('a drill gets the credentials of a harmless role, and uses up nothing', async () => {
  world = await openEmergencyShop({ rules: { each: '1 per 30d' } });
  const drill = fileEmergency(world, { body: emergencyBody({ kind: 'A drill' }) });
  const step = await runHere(world, emergencyRun(world));
  expectAllowed(step);
  const key = step.env['AWS_ACCESS_KEY_ID'] ?? '';
  expect(world.awsAllows(key, 'ssm:PutParameter', '*', '2026-11-25T12:05:00Z')).toBe(false);
  expect(world.awsAllows(key, 'ssm:GetParameter', '*', '2026-11-25T12:05:00Z')).toBe(true);
  expect(Object.keys(slotsIn(drill))).toEqual(['flag-release/_drill/1']);
  world.closeIssue(drill);
  fileEmergency(world);
  const real = await runHere(world, emergencyRun(world));
  expectAllowed(real);
  expect(world.awsAllows(real.env['AWS_ACCESS_KEY_ID'] ?? '', 'ssm:PutParameter', '*', '2026-11-25T12:05:00Z')).toBe(
    true,
  );
});

test('an audit takes no place and tells nobody', async () => {
  world = await openEmergencyShop();
  const issue = fileEmergency(world);
  expectAllowed(await runHere(world, emergencyRun(world), { inputs: { mode: 'audit' } }));
  expect([slotsIn(issue), comments(issue)]).toEqual([{}, []]);
});

test('nothing renews itself by an emergency', async () => {
  world = await openEmergencyShop();
  fileEmergency(world);
  const step = await runHere(world, emergencyRun(world), { inputs: { export: 'profile' } });
  expectAllowed(step);
  expect(resultOf(step)['credentials']).toEqual([expect.not.objectContaining({ renews: true })]);
});

describe('what somebody may try', () => {
  const attacks: [
    string,
    string,
    (issue: Issue) => Parameters<World['run']>[1] | Partial<Parameters<World['run']>[1]>,
  ][] = [
    [
      'an issue that was edited',
      'break-glass-invalid',
      (issue) => (world.edit(issue, { by: 'tom', body: issue.body }), {}),
    ],
    ['an issue that was closed', 'break-glass-invalid', (issue) => (world.closeIssue(issue), {})],
    ['an issue that was transferred away', 'no-grant', (issue) => (world.takeAway(issue, 'transferred'), {})],
    ['an issue that was deleted', 'no-grant', (issue) => (world.takeAway(issue, 'deleted'), {})],
    ["somebody else's issue", 'no-grant', () => ({ actor: 'lisa' })],
    ["somebody else's run, started again", 'no-grant', () => ({ actor: 'lisa', triggeringActor: 'tom' })],
    ['a run of theirs that somebody else starts again', 'rerun-by-other', () => ({ triggeringActor: 'lisa' })],
    ['an environment that emergencies do not have', 'environment-out-of-scope', () => ({ environment: 'production' })],
    ['an environment that is never allowed', 'never-allowed', () => ({ environment: 'production-payments' })],
    ['another branch', 'branch-out-of-scope', () => ({ ref: 'refs/heads/main-2' })],
    ['a freeze', 'frozen', () => (world.tag(SHOP, 'grantgate/frozen/20261125T115900Z'), {})],
    ['a revocation of all that they have', 'grant-revoked', () => (world.tag(SHOP, 'grantgate/revoked/users/tom'), {})],
    [
      'a revocation of this access',
      'grant-revoked',
      (issue) => (world.tag(SHOP, `grantgate/revoked/break-glass/${issue.number}`), {}),
    ],
    ['a clock that was set forward', 'break-glass-invalid', () => (world.setTime('2026-11-25T13:00:00Z'), {})],
    ['a clock that was set back', 'grant-not-started', () => (world.setTime('2026-11-25T11:59:59Z'), {})],
    [
      'places that are taken',
      'break-glass-exhausted',
      () => (world.tag(SHOP, `${FOLDER}1`), world.tag(SHOP, `${FOLDER}2`), {}),
    ],
    ['a place that was made in advance, and one is missing', 'undecidable', () => (world.tag(SHOP, `${FOLDER}2`), {})],
    ['a tag in the way', 'undecidable', () => (world.tag(SHOP, FOLDER.slice(0, -1)), {})],
  ];
  test.each(attacks)('%s: %s', async (_what, reason, attack) => {
    world = await openEmergencyShop();
    world.commit(SHOP, { branch: 'main-2', author: 'hubot', files: { 'x.txt': 'x' } });
    const issue = fileEmergency(world);
    const before = Object.keys(slotsIn(issue)).length;
    const step = await runHere(world, emergencyRun(world, attack(issue)));
    expectRefused(step, reason);
    expect(AWS_SECRETS.filter((name) => name in step.env)).toEqual([]);
    expect(comments(issue)).toEqual([]);
    expect(before).toBe(0);
  });

  const bodies: [string, Parameters<typeof emergencyBody>[0]][] = [
    ['a role that is not in the form', { role: 'harmless' }],
    ['no tick', { tick: '- [ ] I know that this is reviewed afterwards' }],
    ['no reason', { reason: '_No response_' }],
    ['an incident without an address', { incident: 'INC-4711' }],
    ['a heading in the reason', { reason: 'x\n\n### What it is\n\nA drill' }],
  ];
  test.each(bodies)('a form with %s', async (_what, answers) => {
    world = await openEmergencyShop();
    fileEmergency(world, { body: emergencyBody(answers) });
    expectRefused(await runHere(world, emergencyRun(world)), 'break-glass-invalid');
  });

  test.each([
    ['by e-mail', { viaEmail: true }],
    ['in another repository, and moved here', { transferredHere: true }],
  ])('an issue that was opened %s', async (_what, spec) => {
    world = await openEmergencyShop();
    fileEmergency(world, spec);
    expectRefused(await runHere(world, emergencyRun(world)), 'break-glass-invalid');
  });

  test('a login that another account has by now', async () => {
    world = await openEmergencyShop();
    const issue = fileEmergency(world);
    issue.author = { ...issue.author, id: 99_999 };
    expectRefused(await runHere(world, emergencyRun(world)), 'break-glass-invalid');
  });

  test('somebody who is not on call', async () => {
    world = await openEmergencyShop();
    fileEmergency(world, { author: 'lisa' });
    expectRefused(await runHere(world, emergencyRun(world, { actor: 'lisa' })), 'break-glass-not-listed');
  });

  test('a policy that lets emergencies pass over a freeze', async () => {
    world = await openEmergencyShop({ policyLines: 'frozen-allows-break-glass: true\n' });
    world.tag(SHOP, 'grantgate/frozen/20261125T115900Z');
    fileEmergency(world);
    expectAllowed(await runHere(world, emergencyRun(world)));
    expectRefused(await runHere(world, emergencyRun(world, { actor: 'mona' })), 'frozen');
  });

  test('a role that was narrowed since', async () => {
    world = await openEmergencyShop();
    fileEmergency(world);
    expectAllowed(await runHere(world, emergencyRun(world)));
    changePolicy(world, emergencyPolicy(world.urls.sts, { environments: '[production]' }));
    expectRefused(await runHere(world, emergencyRun(world)), 'environment-out-of-scope');
  });

  test('a grant that is over does not hide what is asked for now', async () => {
    world = await openEmergencyShop();
    const lines = 'role: flag-release\nreason: Before\nprincipal-id: 4711\nexpires: 2026-11-25T11:00:00Z\n';
    addGrant(world, 'users/tom/before', lines, { author: 'tom' });
    world.setTime(NOW);
    fileEmergency(world);
    expectAllowed(await runHere(world, emergencyRun(world)));
  });
});

describe('what the token of the job cannot do', () => {
  test.each<[string, object, RegExp]>([
    ['read issues', { issues: 'none' }, /issues: read/],
    ['comment', { issues: 'read' }, /issues: write/],
    ['write tags', { contents: 'read' }, /contents: write/],
  ])('%s: refused, and nothing is issued', async (_what, change, hint) => {
    world = await openEmergencyShop();
    const issue = fileEmergency(world);
    const step = await runHere(world, emergencyRun(world, { permissions: { ...EMERGENCY_PERMISSIONS, ...change } }));
    expectRefused(step, 'undecidable');
    expect(step.outputs['result']).toMatch(hint);
    expect(comments(issue)).toEqual([]);
  });

  test('no ruleset keeps the tags', async () => {
    world = await openEmergencyShop({ unkept: true });
    fileEmergency(world);
    expectRefused(await runHere(world, emergencyRun(world)), 'undecidable');
  });
});
