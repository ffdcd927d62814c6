import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { share } from '../depth.ts';
import type { Fault } from '../world/serve/faults.ts';
import {
  CREDENTIAL_REQUESTS,
  REVOKE_REQUESTS,
  SHOP_PROVIDERS,
  UNFIT_ANSWERS,
  warningsOf,
} from './credential-requests.ts';
import { expectExplained, LASTING, NO_ANSWER, PASSING } from './fault-kinds.ts';
import { endsOf, finish } from './finish.ts';
import { closeSound, expectAllowed, resultOf, setFor } from './gate.ts';
import type { HereResult } from './in-process.ts';
import { expectNoSecret, openProviderShop, type ProviderShop } from './provider-shop.ts';
import type { CredentialRequest, Live } from './shop-provider.ts';

/** What a provider says instead of what it should, besides the usual faults. */
const ODD: readonly [string, Fault][] = [
  [
    'fields of other types',
    { status: 200, body: '{"auth": [], "data": "x", "token": 1, "permissions": "all", "id": {}, "errors": {}}' },
  ],
  ['201 without anything', { status: 201, body: '{}' }],
  ['204', { status: 204, body: '' }],
];

/** Faults after which nobody can tell whether the request was carried out. */
const LOST = new Set(['reset', 'truncated', NO_ANSWER[0]]);

/** The input `timeout`, in seconds: one request without an answer takes it all. */
const TIMEOUT = 2;

let shop: ProviderShop;
beforeAll(async () => {
  shop = await openProviderShop();
});
afterAll(async () => await closeSound(shop.world));

let mend: () => void = () => undefined;
afterEach(() => mend());

/** INVARIANT: nothing is handed out, and nothing that arrived is alive; what was lost on the way is told. */
function expectNothingLeft(
  step: HereResult,
  before: Live,
  { credential, lost, after: isAfter }: CredentialRequest,
  fault: string,
): void {
  // where waiting took all the time there was, the session revokes what came before, and says so on record
  const left = isAfter && fault === NO_ANSWER[0] ? [credential] : [];
  expectExplained(step, 'not issued', { left, waitMs: fault === NO_ANSWER[0] ? TIMEOUT * 1000 : 0 });
  expect(endsOf(step)).toEqual(left.flatMap((name) => [`credential-issued ${name}`, `credential-revoked ${name}`]));
  expectNoSecret(step);
  const after = shop.live();
  const unknown = lost !== undefined && fault === 'truncated' ? { [lost.kind]: after[lost.kind] } : {};
  expect(after).toEqual({ ...before, ...unknown });
  if (lost !== undefined && LOST.has(fault)) expect(step.annotations[0]?.message).toMatch(lost.words);
}

/**
 * Whose request it is, and what comes of a fault: every fault meets each provider and each outcome, and at full depth
 * every request.
 */
const traitsOf = (request: CredentialRequest): readonly string[] => {
  const provider = SHOP_PROVIDERS.findIndex(({ requests }) => requests.includes(request));
  return [
    `provider ${provider}`,
    `passing ${request.passing}`,
    `after ${request.after ?? false}`,
    `lost ${request.lost?.kind ?? 'nothing'}`,
  ];
};

describe.each(share(CREDENTIAL_REQUESTS, [...LASTING, ...ODD, NO_ANSWER], traitsOf))(
  'a lasting fault of $subject.credential: $subject.what',
  ({ subject: request, values }) => {
    test.for(values)('%s', async ([name, fault]) => {
      const before = shop.live();
      mend = shop.world.fail({ ...request.match, times: 'always' }, fault);
      expectNothingLeft(
        await shop.run(request.credential, { inputs: { timeout: String(TIMEOUT) } }),
        before,
        request,
        name,
      );
    });
  },
);

describe.each(share(CREDENTIAL_REQUESTS, PASSING, traitsOf))(
  'a fault that passes, of $subject.credential: $subject.what',
  ({ subject: request, values }) => {
    test.for(values)('%s', async ([name, fault]) => {
      const before = shop.live();
      mend = shop.world.fail({ ...request.match, times: 1 }, fault);
      const step = await shop.run(request.credential);
      expectNoSecret(step);
      if (request.passing === 'fails') return expectNothingLeft(step, before, request, name);
      expectAllowed(step, warningsOf(request.credential));
      expect(Object.keys(setFor(step)).filter((variable) => /KEY|TOKEN|PASSWORD/.test(variable))).not.toEqual([]);
      if (request.lost?.kind === 'tokens of Apps' && LOST.has(name))
        expect(JSON.stringify(resultOf(step)['notes'])).toMatch(request.lost.words);
    });
  },
);

describe.each(UNFIT_ANSWERS)('of $credential, $what', ({ credential, match, change, words, revoke }) => {
  test('is not used, and revoked', async () => {
    const before = shop.live();
    mend = shop.world.fail(match, { change });
    const step = await shop.run(credential);
    expectExplained(step, 'not issued');
    expectNoSecret(step);
    expect(step.annotations[0]?.message).toMatch(words);
    expect([shop.live(), endsOf(step)]).toEqual([before, []]);
  });

  test('is on record when it cannot be revoked, and revoked at the end of the job', async () => {
    const before = shop.live();
    const mends = [shop.world.fail(match, { change }), shop.world.fail(revoke, { status: 400 })];
    const step = await shop.run(credential);
    for (const each of mends) each();
    expect([step.code, setFor(step)]).toEqual([1, {}]);
    expectNoSecret(step);
    const said = step.annotations.map(({ level, properties }) => [level, properties['title']]);
    expect(said).toEqual([
      ['error', 'The credentials could not be issued'],
      ['warning', 'A credential could not be revoked'],
    ]);
    expect(endsOf(step)).toEqual([`credential-issued ${credential}`, `credential-not-revoked ${credential}`]);
    expect(await finish(shop.world, step)).toMatchObject({
      code: 0,
      said: expect.stringContaining('was revoked') as string,
    });
    expect(shop.live()).toEqual(before);
  });
});

describe('what signs for a GitHub App', () => {
  const [revoke] = REVOKE_REQUESTS;

  test('and cannot be revoked is told, and the job goes on', async () => {
    mend = shop.world.fail(revoke?.match ?? {}, { status: 400 });
    const step = await shop.run('signed');
    const words = /^The token that signed for the App could not be revoked: .*\. It ends by itself at 2026/;
    expectAllowed(step, [words]);
    expect(resultOf(step)['notes']).toEqual([expect.stringMatching(words)]);
  });

  test('and neither signs nor can be revoked is left to the end of the job', async () => {
    const before = shop.live();
    const mends = [
      shop.world.fail({ path: '/v1/transit/*' }, { status: 403 }),
      shop.world.fail(revoke?.match ?? {}, { status: 400 }),
    ];
    const step = await shop.run('signed');
    for (const each of mends) each();
    expect([step.code, endsOf(step)]).toEqual([1, ['credential-issued signed', 'credential-not-revoked signed']]);
    expect((await finish(shop.world, step)).said).toContain('was revoked');
    expect(shop.live()).toEqual(before);
  });
});
