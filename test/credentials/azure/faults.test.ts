import { describe, expect, test } from 'vitest';
import type { Credential } from '../../../src/credentials/credential.ts';
import { SUBSCRIPTION, useScene } from './scene.ts';

const { scenario, open, exchange, refused, during } = useScene();

describe('an Azure that fails', () => {
  test.each([
    ['503', { status: 503 }, 'Status503'],
    ['429', { status: 429, retryAfter: 0 }, 'Throttled'],
    ['a broken connection', { kind: 'reset' }, 'Unreachable'],
    ['half an answer', { kind: 'truncate' }, 'Unreachable'],
  ] as const)('with %s is asked three times', async (_name, fault, code) => {
    const from = scenario().world.requests.length;
    expect((await during({ host: 'entra' }, fault, refused)).code).toBe(code);
    expect(
      scenario()
        .world.requests.slice(from)
        .filter(({ role }) => role === 'entra'),
    ).toHaveLength(3);
  });

  test('once is not noticed, of the token and of the subscription', async () => {
    const twice = async (): Promise<Credential> =>
      await during(
        { host: 'azure', times: 1 },
        { status: 503 },
        async () => await exchange({ subscription: SUBSCRIPTION }),
      );
    expect((await during({ host: 'entra', times: 1 }, { kind: 'reset' }, twice)).secret).toEqual([
      'AZURE_ACCESS_TOKEN',
    ]);
  });

  test('with the subscription, after the token was given, hands out nothing', async () => {
    expect(
      (await during({ host: 'azure' }, { status: 500 }, async () => await refused({ subscription: SUBSCRIPTION })))
        .code,
    ).toBe('Status500');
    expect(open().masked).toHaveLength(1);
  });

  test.each([
    ['a page of a proxy', '<html>'],
    ['no token', '{"token_type":"Bearer","expires_in":3599}'],
    ['no end', '{"token_type":"Bearer","access_token":"eyJsecret"}'],
    ['an end that is none', '{"token_type":"Bearer","access_token":"eyJsecret","expires_in":-1}'],
    ['a token of another kind', '{"token_type":"pop","access_token":"eyJsecret","expires_in":3599}'],
  ])('with %s is refused', async (_name, body) => {
    expect((await during({ host: 'entra' }, { status: 200, body }, refused)).code).toMatch(/BadAnswer|Status200/);
    if (body.includes('eyJsecret')) expect(open().masked).toEqual(['eyJsecret']);
  });
});
