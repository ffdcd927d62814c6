import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { providerAccountPlace } from '../../src/delegation/person-names.ts';
import type { Run } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { addGrant, closeSound, expectAllowed, expectRefused, nextMinute, shopRun } from './gate.ts';
import { commentToken } from './comment-token.ts';
import { runHere } from './in-process.ts';
import { SHOP } from './shop.ts';
import { openToolShop, peopleText, PERSON_GRANT, PORTAL, signedBy, toolRun } from './tools.ts';

let world: World;
beforeEach(async () => {
  world = await openToolShop();
  // mona has an account, and an identity at the provider
  writePeople((text) => text.replace('name: Mona Marketing\n', 'name: Mona Marketing\n    github: 583231\n'));
});
afterEach(async () => {
  await closeSound(world);
});

const INPUTS = { banner: 'on' };
const ofProvider = (): string => providerAccountPlace({ issuer: world.urls.idp, subject: '5f2c0a6e' });
const writePeople = (change: (text: string) => string): unknown =>
  world.grantByPull(SHOP, {
    author: 'lisa',
    approvedBy: ['hubot'],
    mergedBy: 'hubot',
    at: nextMinute(world),
    files: { '.github/access/people.yml': change(peopleText(world)) },
  });

/** Every way in which mona can be let in: she herself, and whatever a token may call her. */
const WAYS: Readonly<Record<string, () => Run>> = {
  'by herself': () => shopRun(world),
  'by the number of her account': () => toolRun(world, signedBy(world, INPUTS, { sub: '583231' })),
  'by her handle': () => toolRun(world, signedBy(world, INPUTS)),
  'by a comment': () => toolRun(world, commentToken(world, INPUTS), INPUTS, { actor: 'github-actions[bot]' }),
  'by the provider': () => toolRun(world, world.idpToken({ oid: '5f2c0a6e' }), INPUTS, { actor: PORTAL.login }),
};

describe.each([
  'people/mona-marketing',
  'People/Mona-Marketing',
  'people/mona-marketing/_all',
  'people/_all',
  'users/mona',
  'accounts/583231',
  'Accounts/583231/_all',
  'accounts',
  'her account at the provider',
])('a person who is revoked as %s', (place) => {
  test.each(Object.keys(WAYS))('is not let in %s', async (way) => {
    const start = WAYS[way] ?? WAYS['by herself'];
    if (place === 'people/mona-marketing') expectAllowed(await runHere(world, start?.() ?? shopRun(world)));
    world.tag(SHOP, `grantgate/revoked/${place.startsWith('her') ? ofProvider() : place}`);
    expectRefused(await runHere(world, start?.() ?? shopRun(world)), 'grant-revoked');
  });
});

test('another person who is revoked stops nobody else', async () => {
  world.tag(SHOP, 'grantgate/revoked/people/hubert-ops');
  for (const start of Object.values(WAYS)) expectAllowed(await runHere(world, start()));
});

test('another account that is revoked stops nobody else, however many are', async () => {
  for (const number of [58323, 5832310, ...Array.from({ length: 110 }, (_, index) => index + 1)])
    world.tag(SHOP, `grantgate/revoked/accounts/${number}`);
  for (const start of Object.values(WAYS)) expectAllowed(await runHere(world, start()));
  world.tag(SHOP, 'grantgate/revoked/accounts/583231');
  for (const start of Object.values(WAYS)) expectRefused(await runHere(world, start()), 'grant-revoked');
});

test('an account is revoked whatever it is called later, and in no team either', async () => {
  addGrant(world, 'teams/growth/campaign', PERSON_GRANT);
  world.team({ org: 'acme', slug: 'growth', members: ['mona'] });
  world.tag(SHOP, 'grantgate/revoked/accounts/583231');
  world.rename('mona', 'somebody-new');
  expectRefused(await runHere(world, shopRun(world, { actor: 'somebody-new' })), 'grant-revoked');
});

test('an account is revoked whatever handle it has later, or none', async () => {
  addGrant(world, 'people/mona-m/banner', PERSON_GRANT);
  for (const place of ['people/mona-marketing', 'accounts/583231']) world.tag(SHOP, `grantgate/revoked/${place}`);
  for (const entry of ['', '  mona-m: {name: Mona, github: 583231}\n']) {
    writePeople(() => `version: 1\npeople:\n${entry === '' ? '  lena-l: {name: Lena}\n' : entry}`);
    for (const [way, start] of Object.entries(WAYS)) {
      const step = await runHere(world, start());
      expect([way, step.outputs['decision']]).toEqual([way, 'deny']);
    }
  }
});

test('an account at a provider is revoked whatever handle it has later', async () => {
  writePeople((text) => text.replace('mona-marketing', 'mona-m'));
  addGrant(world, 'people/mona-m/banner', PERSON_GRANT, { author: 'lisa' });
  const start = WAYS['by the provider'] ?? (() => shopRun(world));
  expectAllowed(await runHere(world, start()));
  world.tag(SHOP, `grantgate/revoked/${ofProvider()}`);
  expectRefused(await runHere(world, start()), 'grant-revoked');
});

test('whoever presses the button again is found by number', async () => {
  addGrant(world, 'teams/growth/campaign', PERSON_GRANT);
  world.team({ org: 'acme', slug: 'growth', members: ['mona', 'lisa'] });
  const first = shopRun(world);
  expectAllowed(await runHere(world, first));
  world.tag(SHOP, 'grantgate/revoked/accounts/99');
  const again = shopRun(world, { id: first.id, attempt: 2, triggeringActor: 'lisa' });
  expect((await runHere(world, again)).outputs['decision']).toBe('deny');
});

test('a tool is revoked by the number of its account', async () => {
  world.tag(SHOP, `grantgate/revoked/accounts/${PORTAL.id}`);
  expectRefused(await runHere(world, WAYS['by the provider']?.() ?? shopRun(world)), 'grant-revoked');
});

test('whoever presses the button again counts as well', async () => {
  addGrant(world, 'teams/growth/campaign', PERSON_GRANT);
  world.team({ org: 'acme', slug: 'growth', members: ['mona', 'lisa'] });
  writePeople((text) => `${text}  lisa-ops: {name: Lisa, github: 99}\n`);
  world.tag(SHOP, 'grantgate/revoked/people/lisa-ops');
  const first = shopRun(world);
  expectAllowed(await runHere(world, first));
  const again = shopRun(world, { id: first.id, attempt: 2, triggeringActor: 'lisa' });
  const step = await runHere(world, again);
  expect(step.outputs['decision']).toBe('deny');
});

test('where the file of people is broken, and somebody is revoked by it, nobody is let in', async () => {
  writePeople(() => 'version: 1\npeople: [mona]\n');
  expectAllowed(await runHere(world, shopRun(world)));
  world.tag(SHOP, 'grantgate/revoked/people/somebody');
  expectRefused(await runHere(world, shopRun(world)), 'undecidable');
});

describe.each<readonly [string, (text: string) => string | null]>([
  ['takes the number of her account out of it', (text) => text.replace('    github: 583231\n', '')],
  ['gives her handle the number of somebody else', (text) => text.replace('github: 583231', 'github: 4711')],
  ['gives her another handle', (text) => text.replace('mona-marketing', 'mona-m')],
  ['deletes it', () => null],
])('a push to the file of people that nobody reviewed, which %s', (_what, change) => {
  test.each(Object.keys(WAYS))('does not let in who is revoked by her handle, %s', async (way) => {
    world.tag(SHOP, 'grantgate/revoked/people/mona-marketing/_all');
    const text = change(
      peopleText(world).replace('name: Mona Marketing\n', 'name: Mona Marketing\n    github: 583231\n'),
    );
    world.commit(SHOP, { author: 'tom', files: { '.github/access/people.yml': text } });
    const step = await runHere(world, WAYS[way]?.() ?? shopRun(world));
    expect(step.outputs['decision']).toBe('deny');
    expectRefused(step, text === null ? 'undecidable' : 'policy-unreviewed');
  });
});

test('where it cannot be read, nobody is let in', async () => {
  world.tag(SHOP, 'grantgate/revoked/people/somebody');
  world.fail({ operation: 'People', times: 'always' }, { status: 403 });
  expectRefused(await runHere(world, shopRun(world)), 'undecidable');
});

test('while nobody is revoked, nothing is asked about people', async () => {
  expectAllowed(await runHere(world, shopRun(world)));
  expect(world.requests.map(({ operation }) => operation)).not.toContain('People');
});

test('a person whose account is gone is not let in by her handle either', async () => {
  world.deleteAccount('mona');
  expectRefused(await runHere(world, WAYS['by her handle']?.() ?? shopRun(world)), 'person-unknown');
});
