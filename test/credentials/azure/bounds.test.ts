import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../../src/credentials/credential.ts';
import { joined } from '../../joined.ts';
import { CLIENT, HOUR, MINUTE, NOON, SUBSCRIPTION, TENANT, useScene } from './scene.ts';

const { scenario, app, open, exchange, refused, during } = useScene();

describe('bounds', () => {
  test.each<[string, Partial<Bounds>, string, RegExp]>([
    [
      'a grant that ends within the hour',
      { until: NOON + 59 * MINUTE },
      'OutlivesGrant',
      /the grant ends at 2026-11-24T12:59:00Z/,
    ],
    [
      'a policy whose sessions are shorter',
      { session: 1800 },
      'OutlivesGrant',
      /`limits\.session` lets no credential last longer than 30m/,
    ],
    ['a grant that has ended', { until: NOON - 1 }, 'GrantEnded', /no token is asked for/],
  ])('%s: nothing is asked for', async (_name, limits, code, message) => {
    const from = scenario().world.requests.length;
    expect(await refused({}, limits)).toMatchObject({ code, message: expect.stringMatching(message) as string });
    expect(scenario().world.requests).toHaveLength(from);
  });

  test('a token that turns out to last longer is thrown away', async () => {
    app().lifetime = 5400;
    const error = await refused({}, { until: NOON + 80 * MINUTE });
    expect([error.code, error.message]).toEqual([
      'OutlivesGrant',
      expect.stringMatching(
        /until 2026-11-24T13:30:\d\dZ, and the grant ends at 2026-11-24T13:20:00Z: it was thrown away/,
      ),
    ]);
    expect(open().masked).toHaveLength(1);
  });

  test('one token of several that lasts longer is enough', async () => {
    const longer = { status: 200, body: '{"token_type":"Bearer","expires_in":7201,"access_token":"eyJlonger"}' };
    const error = await during(
      { host: 'entra', times: 1 },
      longer,
      async () => await refused({ tokens: [{ scope: 'https://vault.azure.net/.default', env: 'KEY_VAULT_TOKEN' }] }),
    );
    expect(error.code).toBe('OutlivesGrant');
  });

  test('where the policy accepts it, it is used, and the run says so', async () => {
    const { notes, expires } = await exchange({}, { until: NOON + 10 * MINUTE }, true);
    expect(notes).toEqual([
      expect.stringMatching(
        joined(
          /^The token `flags` lasts until 2026-11-24T1[23]:\d\d:\d\dZ, /,
          /and the grant ends at 2026-11-24T12:10:00Z: nothing ends it sooner\.$/,
        ),
      ),
    ]);
    expect(expires).toBeGreaterThan(NOON + 59 * MINUTE);
  });

  test('a grant that has ended gives nothing, whatever the policy accepts', async () => {
    expect((await refused({}, { until: NOON - 1 }, true)).code).toBe('GrantEnded');
  });

  test('a federated token file may give tokens for a day: it needs the room, or to be accepted', async () => {
    const from = scenario().world.requests.length;
    expect(await refused({ 'federated-token-file': true })).toMatchObject({
      code: 'OutlivesGrant',
      hint: expect.stringMatching(
        /leave `federated-token-file` out[^]*#the-federated-token-file-outlives-the-grant$/,
      ) as string,
    });
    expect(scenario().world.requests).toHaveLength(from);
    const accepted = await exchange(
      { 'federated-token-file': true, subscription: SUBSCRIPTION },
      { until: NOON + 30 * MINUTE },
      true,
    );
    expect(accepted.expires).toBeGreaterThan(NOON + 24 * HOUR);
    expect(accepted.notes).toHaveLength(2);
    const roomy = await exchange(
      { 'federated-token-file': true, subscription: SUBSCRIPTION },
      { until: NOON + 48 * HOUR, session: 172_800 },
    );
    expect(roomy).toMatchObject({
      notes: [],
      variables: {
        ARM_CLIENT_ID: CLIENT,
        ARM_TENANT_ID: TENANT,
        ARM_SUBSCRIPTION_ID: SUBSCRIPTION,
        ARM_ENVIRONMENT: 'public',
        ARM_USE_OIDC: 'true',
      },
      files: [
        {
          name: 'azure-federated-token',
          variables: ['AZURE_FEDERATED_TOKEN_FILE', 'ARM_OIDC_TOKEN_FILE_PATH'],
          text: expect.stringMatching(/^eyJ/) as string,
        },
      ],
    });
  });
});
