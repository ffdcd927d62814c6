import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FULL } from '../depth.ts';
import { matches } from '../world/serve/faults.ts';
import type { Recorded } from '../world/serve/http.ts';
import { CREDENTIAL_REQUESTS, REVOKE_REQUESTS, SHOP_PROVIDERS, warningsOf } from './credential-requests.ts';
import { LASTING, NO_ANSWER, PASSING } from './fault-kinds.ts';
import { endsOf, finish } from './finish.ts';
import { closeSound, expectAllowed, expectNothingIssued } from './gate.ts';
import { expectNoSecret, isOfTheGate, openProviderShop, type ProviderShop } from './provider-shop.ts';

const CREDENTIALS = ['staging', ...new Set(CREDENTIAL_REQUESTS.map(({ credential }) => credential))];

const endByThemselves = new Set(['staging', ...SHOP_PROVIDERS.flatMap((provider) => provider.endByThemselves ?? [])]);

let shop: ProviderShop;
/** What each credential asks its provider for, alone and without a fault. */
const asked = new Map<string, readonly Recorded[]>();
beforeAll(async () => {
  shop = await openProviderShop();
  for (const credential of CREDENTIALS) {
    const from = shop.world.requests.length;
    expectAllowed(await shop.run(credential), warningsOf(credential));
    asked.set(
      credential,
      shop.world.requests.slice(from).filter((request) => !isOfTheGate(request)),
    );
  }
});
afterAll(async () => await closeSound(shop.world));

let mend: () => void = () => undefined;
afterEach(() => mend());

test('every request that a credential makes has its row in the matrix', () => {
  const rows = [...CREDENTIAL_REQUESTS, ...REVOKE_REQUESTS];
  const without = [...asked].flatMap(([credential, requests]) =>
    credential === 'staging'
      ? []
      : requests
          .filter((request) => !rows.some(({ match }) => matches(match, request, request.operation)))
          .map(({ method, path }) => `${credential}: ${method} ${path}`),
  );
  expect(without).toEqual([]);
});

/** By default one of each provider, another one each time: all of them at full depth. */
function shareOf(names: readonly string[], turn: number): readonly string[] {
  if (FULL) return names;
  const providers = SHOP_PROVIDERS.map(({ requests }) => new Set(requests.map(({ credential }) => credential)));
  return [new Set(['staging']), ...providers].flatMap((given) => {
    const own = names.filter((name) => given.has(name));
    return own.length === 0 ? [] : (own[turn % own.length] ?? []);
  });
}

describe('where one of several fails, the others are revoked at once', () => {
  test.each(CREDENTIAL_REQUESTS)('$credential: $what', async (request) => {
    const { credential, match } = request;
    const sound = CREDENTIALS.filter(
      (name) =>
        name !== credential && asked.get(name)?.some((request) => matches(match, request, request.operation)) === false,
    );
    const others = shareOf(sound, CREDENTIAL_REQUESTS.indexOf(request));
    expect(others.length).toBeGreaterThan(1);
    const before = shop.live();
    mend = shop.world.fail(match, { status: 400 });
    const step = await shop.run([credential, ...others].join(','));
    mend();
    expectNothingIssued(step);
    expectNoSecret(step);
    expect(shop.live()).toEqual(before);
    expect(endsOf(step)).toEqual(
      others
        .flatMap((name) => [
          `credential-issued ${name}`,
          endByThemselves.has(name) ? `credential-not-revoked ${name}` : `credential-revoked ${name}`,
        ])
        .toSorted(),
    );
    expect(await finish(shop.world, step), 'nothing is left for the end of the job').toEqual({
      code: 0,
      said: '',
      waitedMs: 0,
      env: {},
    });
  });
});

describe.each(REVOKE_REQUESTS)('a fault of revoking $credential', ({ credential, match, dead }) => {
  test.for([...LASTING, NO_ANSWER])('that lasts: %s', async ([name, fault]) => {
    const before = shop.live();
    const step = await shop.run(credential);
    mend = shop.world.fail({ ...match, times: 'always' }, fault);
    const lenient = await finish(shop.world, step, { strict: false });
    if (dead.includes(name))
      return expect([lenient.code, endsOf(step)]).toEqual([
        0,
        [`credential-issued ${credential}`, `credential-revoked ${credential}`],
      ]);
    expect([lenient.code, lenient.said]).toEqual([
      0,
      expect.stringMatching(
        /^::warning title=A credential could not be revoked::[^\n]*it ends by itself at 2026[^\n]*\n$/,
      ),
    ]);
    const strict = await finish(shop.world, step, { strict: true });
    expect([strict.code, strict.said]).toEqual([1, lenient.said.replace('::warning', '::error')]);
    expect(`${lenient.said}${strict.said}`).not.toMatch(/ghs_|hvs\.|undefined|\[object|SyntaxError|TypeError/);
    expect(endsOf(step)).toEqual([
      `credential-issued ${credential}`,
      `credential-not-revoked ${credential}`,
      `credential-not-revoked ${credential}`,
    ]);
    // one that was ended, and whose answer was lost, is dead all the same
    expect(shop.live()).toEqual(name === 'truncated' ? before : expect.not.objectContaining(before));
    mend();
    expect(await finish(shop.world, step)).toMatchObject({
      code: 0,
      said: expect.stringContaining('was revoked') as string,
    });
    expect([endsOf(step).at(-1), shop.live()]).toEqual([`credential-revoked ${credential}`, before]);
    return undefined;
  });

  test.for(PASSING)('that passes: %s', async ([, fault]) => {
    const before = shop.live();
    const step = await shop.run(credential);
    mend = shop.world.fail({ ...match, times: 1 }, fault);
    expect(await finish(shop.world, step, { strict: true })).toMatchObject({
      code: 0,
      said: expect.stringContaining('was revoked') as string,
    });
    expect(shop.live()).toEqual(before);
  });
});
