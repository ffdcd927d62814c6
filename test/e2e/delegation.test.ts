import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import { addGrant, shopRun, closeSound, expectAllowed, expectRefused, recordOf, resultOf } from './gate.ts';
import { type HereResult, runHere } from './in-process.ts';
import { GRANT, SHOP } from './shop.ts';
import {
  type Json,
  openToolShop,
  PERSON_GRANT_ID,
  peopleText,
  PORTAL,
  signedBy,
  STRANGE_KEY,
  toolRun,
} from './tools.ts';

let world: World;
beforeEach(async () => {
  world = await openToolShop();
});
afterEach(async () => {
  await closeSound(world);
});

const INPUTS = { banner: 'on' };
const portalRun = (token: string, inputs: Json = INPUTS): Promise<HereResult> =>
  runHere(world, toolRun(world, token, inputs, { actor: PORTAL.login }));
const spentTags = (): readonly string[] =>
  execFileSync('git', ['--git-dir', shopRun(world).repository.gitDir, 'tag', '--list', 'grantgate/spent/*'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((name) => name !== '');

describe('situation 3', () => {
  test('a tool that signs starts a run for a person without an account, once, and both are on record', async () => {
    const token = signedBy(world, INPUTS);
    const step = await runHere(world, toolRun(world, token));
    expectAllowed(step);
    expect(resultOf(step)).toMatchObject({
      principal: 'mona-marketing',
      grant: PERSON_GRANT_ID,
      person: { handle: 'mona-marketing', name: 'Mona Marketing' },
      act: { sub: 'n8n-acme[bot]', id: '901', entry: 'n8n' },
      run: { actor: 'n8n-acme[bot]', delegation: { entry: 'n8n', handle: 'mona-marketing' } },
    });
    expect(step.summary).toMatch(/Mona Marketing/);
    expect(step.masks).toContain(token);
    const record = JSON.stringify(recordOf(step));
    expect(record).not.toContain(token.split('.')[2]);
    expect(spentTags()).toHaveLength(1);
    const again = await runHere(world, toolRun(world, token));
    expectRefused(again, 'delegation-spent');
  });

  test('a portal hands over a token of the identity provider, whose keys are rotated', async () => {
    expectAllowed(await portalRun(world.idpToken({ oid: '5f2c0a6e' })));
    const old = world.idpToken({ oid: '5f2c0a6e' });
    await world.rotateIdp();
    expectRefused(await portalRun(old), 'delegation-invalid');
    const step = await portalRun(world.idpToken({ oid: '5f2c0a6e' }));
    expectAllowed(step);
    expect(resultOf(step)).toMatchObject({ principal: 'mona-marketing', act: { entry: 'portal' } });
    expect(spentTags()).toHaveLength(2);
  });

  test('a person with an account by her number: her own grant', async () => {
    const step = await runHere(world, toolRun(world, signedBy(world, INPUTS, { sub: '583231' })));
    expectAllowed(step);
    expect(resultOf(step)).toMatchObject({ principal: 'mona', grant: 'users/mona/november-banner' });
  });

  test('a cloud is told of the person and the tool', async () => {
    const step = await runHere(world, toolRun(world, signedBy(world, INPUTS)));
    expectAllowed(step);
    const record = JSON.stringify(recordOf(step));
    expect(record).toMatch(/"principal":"mona-marketing"/);
    expect(world.awsSession(world.awsSessions().at(-1) ?? '').sessionName).toMatch(/^mona-marketing\+n8n@banner@/);
    expect(record).toContain('"sub":"n8n-acme[bot]"');
  });
});

describe('attacks', () => {
  test.each<readonly [name: string, reason: string, run: () => Promise<HereResult>]>([
    ['no token', 'delegation-missing', () => runHere(world, toolRun(world, undefined))],
    ['an empty one', 'delegation-missing', () => runHere(world, toolRun(world, ' '))],
    ['another key', 'delegation-invalid', () => signed({}, { key: STRANGE_KEY })],
    ['another algorithm', 'delegation-invalid', () => signed({}, { header: { alg: 'HS256' } })],
    ['another kind of token', 'delegation-invalid', () => signed({}, { header: { typ: 'JWT' } })],
    ['another name of a key', 'delegation-invalid', () => signed({}, { header: { jwk: {} } })],
    ['another repository', 'delegation-invalid', () => signed({ aud: 'https://github.com/acme/web' })],
    ['the number of another repository', 'delegation-invalid', () => signed({ repository_id: '7' })],
    ['a forged act', 'delegation-invalid', () => signed({ act: { sub: 'portal' } })],
    ['a tool that acts for a tool', 'delegation-invalid', () => signed({ act: { sub: 'n8n', act: { sub: 'x' } } })],
    ['after the five minutes', 'delegation-invalid', () => signed({ iat: at(-400), exp: at(-100) })],
    ['an hour', 'delegation-invalid', () => signed({ exp: at(3600) })],
    [
      'swapped inputs',
      'delegation-invalid',
      () => runHere(world, toolRun(world, signedBy(world, { banner: 'off' }), { banner: 'on' })),
    ],
    [
      'one input more',
      'delegation-invalid',
      () => runHere(world, toolRun(world, signedBy(world, INPUTS), { ...INPUTS, note: 'x' })),
    ],
    [
      'another branch',
      'delegation-invalid',
      () => signed({ req: { workflow: '.github/workflows/flags.yml', ref: 'refs/heads/main', inputs: '' } }),
    ],
    ['another App under its name', 'delegation-invalid', () => otherApp()],
    [
      'a person who sends what was made for a tool',
      'delegation-invalid',
      () => runHere(world, toolRun(world, signedBy(world, INPUTS), INPUTS, { actor: 'tom' })),
    ],
    ['the tool of another entry', 'delegation-invalid', () => portalRun(signedBy(world, INPUTS))],
    ['a person outside its roles', 'no-grant', () => signed({ sub: '4711' })],
    ['somebody whom nobody knows', 'person-unknown', () => signed({ sub: 'max-marketing' })],
    ['an account that is not there', 'person-unknown', () => signed({ sub: '123456789' })],
    ['a bot as the person', 'person-unknown', () => signed({ sub: '900' })],
    [
      'a token for the tool itself',
      'delegation-invalid',
      () => portalRun(world.idpToken({ oid: '5f2c0a6e', aud: 'portal' })),
    ],
    [
      'a token for several',
      'delegation-invalid',
      () => portalRun(world.idpToken({ oid: '5f2c0a6e', aud: ['api://grantgate', 'x'] })),
    ],
    [
      'a token of another client',
      'delegation-invalid',
      () => portalRun(world.idpToken({ oid: '5f2c0a6e', azp: 'other' })),
    ],
    [
      'an old token',
      'delegation-invalid',
      () => portalRun(world.idpToken({ oid: '5f2c0a6e', iat: at(-301), nbf: at(-301) })),
    ],
    [
      'a mail address as subject',
      'delegation-invalid',
      () => portalRun(world.idpToken({ email: 'mona@acme.example' })),
    ],
    ['a subject that nobody is', 'person-unknown', () => portalRun(world.idpToken({ oid: 'stranger' }))],
    [
      'free text with such a token',
      'delegation-out-of-scope',
      () => portalRun(world.idpToken({ oid: '5f2c0a6e' }), { note: 'rm -rf' }),
    ],
  ])('%s', async (_name, reason, run) => {
    expectRefused(await run(), reason);
    expect(spentTags()).toEqual([]);
  });

  const signed = (claims: Json, made?: Parameters<typeof signedBy>[3]): Promise<HereResult> =>
    runHere(world, toolRun(world, signedBy(world, INPUTS, claims, made)));
  const at = (seconds: number): number => Math.floor(world.clock.now().getTime() / 1000) + seconds;
  const otherApp = (): Promise<HereResult> => {
    world.user({ login: 'n8n-acm', id: 999, type: 'Bot' });
    return runHere(world, toolRun(world, signedBy(world, INPUTS), INPUTS, { actor: 'n8n-acm[bot]' }));
  };

  test('a re-run by somebody else, by the tool, and for somebody without an account', async () => {
    const first = toolRun(world, signedBy(world, INPUTS, { sub: '583231' }));
    expectAllowed(await runHere(world, first));
    let attempt = 1;
    const again = (triggeringActor: string): Promise<HereResult> =>
      runHere(
        world,
        toolRun(world, undefined, first.inputs, { id: first.id, attempt: (attempt += 1), triggeringActor }),
      );
    expectRefused(await again('tom'), 'rerun-by-other');
    expectRefused(await again('n8n-acme[bot]'), 'rerun-by-other');
    world.setTime('2026-11-25T15:00:00Z');
    expectAllowed(await again('mona'));
  });

  test('a re-run, by the person herself, of a run with a token that another run has spent', async () => {
    const token = signedBy(world, INPUTS, { sub: '583231' });
    expectAllowed(await runHere(world, toolRun(world, token)));
    const other = toolRun(world, token);
    expectRefused(await runHere(world, other), 'delegation-spent');
    const again = { id: other.id, attempt: 2, triggeringActor: 'mona' };
    expectRefused(await runHere(world, toolRun(world, undefined, other.inputs, again)), 'delegation-spent');
  });

  test('a person who approves her own access by her account', async () => {
    addGrant(world, 'people/hubert-ops/banner', GRANT.replace('principal-id: 583231', 'requested-by: lisa'), {
      author: 'lisa',
    });
    const step = await runHere(world, toolRun(world, signedBy(world, INPUTS, { sub: 'hubert-ops' })));
    // who would approve everything of hers, the file of people and the policy included
    expect(['policy-unreviewed', 'approval-self']).toContain(step.outputs['reason']);
  });

  test('a file of people that nobody reviewed, though it says what the last one said', async () => {
    world.commit(SHOP, {
      branch: 'main',
      author: 'tom',
      message: 'Add myself',
      files: { '.github/access/people.yml': peopleText(world).replace('5f2c0a6e', 'tom-oid') },
    });
    expectRefused(await portalRun(world.idpToken({ oid: 'tom-oid' })), 'policy-unreviewed');
  });

  test('keys that cannot be had: nothing is believed, and nothing is spent', async () => {
    for (const fault of [{ status: 503 }, { status: 302 }, { kind: 'hang' }] as const) {
      const mend = world.fail({ host: 'idp', times: 'always' }, fault);
      expectRefused(await portalRun(world.idpToken({ oid: '5f2c0a6e' })), 'undecidable');
      mend();
    }
    expect(spentTags()).toEqual([]);
  });

  test('a tag that cannot be made', async () => {
    const step = await runHere(
      world,
      toolRun(world, signedBy(world, INPUTS), INPUTS, {
        permissions: { contents: 'read', 'pull-requests': 'read', actions: 'read', 'id-token': 'write' },
      }),
    );
    expectRefused(step, 'undecidable');
  });
});
