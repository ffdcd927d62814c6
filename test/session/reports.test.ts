import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type HereResult, runHere } from '../e2e/in-process.ts';
import { BRANCH, layOutShop, policyGiving, SHOP, WORKFLOW } from '../e2e/shop.ts';
import { joined } from '../joined.ts';
import type { Fault } from '../world/serve/faults.ts';
import { startWorld, type World } from '../world/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(async () => await world.close());

const start = async (inputs: Record<string, string> = {}): Promise<HereResult> =>
  await runHere(
    world,
    world.run(SHOP, { workflow: WORKFLOW, actor: 'mona', ref: `refs/heads/${BRANCH}`, environment: 'staging' }),
    { inputs: { role: 'flag-release', ...inputs } },
  );
const errorsOf = (result: HereResult): string =>
  result.annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n');

/** The shop with a secret of Vault, given as JSON. */
function layOutVault(value: string): void {
  world.vaultRole({ name: 'flags', audiences: [world.urls.vault], paths: ['secret/'] });
  // written out: a number would not survive being read
  world.fail(
    { host: 'vault', path: '*secret/data/shop/flags' },
    { status: 200, body: `{"data":{"data":{"value":${value}},"metadata":{"version":1}}}` },
  );
  layOutShop(world, {
    policy: policyGiving(
      `      keys:\n        vault: {url: '${world.urls.vault}', role: flags, ` +
        'secrets: [{path: secret/data/shop/flags, field: value, env: VALUE}]}\n',
    ),
  });
}

describe('a stored secret', () => {
  test.each(['1234567890123456789', '1.10', '1e400', '{"id":1234567890123456789}'])(
    'that would be altered is not handed out: %s',
    async (stored) => {
      layOutVault(stored);
      const result = await start({ credentials: 'keys' });
      expect([result.code, result.env['VALUE']]).toEqual([1, undefined]);
      expect(errorsOf(result)).toMatch(
        joined(
          /the field `value` of `secret\/data\/shop\/flags`.* /,
          /is a number that cannot be handed on exactly[^]*store it as a text, in quotes/,
        ),
      );
      expect(world.vaultLive().leases).toBe(0);
    },
  );

  test('of several lines leaves the rest of the log as it is', async () => {
    layOutVault(JSON.stringify('{\n  "client_email": "bot@acme.example",\n  "token": "tok-abcdef"\n}'));
    const result = await start({ credentials: 'keys' });
    expect(result.env['VALUE']).toContain('tok-abcdef');
    const hidden = result.masks.flatMap((mask) => mask.split(/[\r\n]+/)).filter((mask) => mask !== '');
    const shown = (line: string): string => hidden.reduce((text, mask) => text.replaceAll(mask, '***'), line);
    expect(shown('{"items": [{"id": 1}]}')).toBe('{"items": [{"id": 1}]}');
    expect(shown('bot@acme.example tok-abcdef')).toBe('*** ***');
  });
});

describe('what passes by itself', () => {
  const wrong = (message: string, type?: string): Fault => ({
    change: () => ({ data: null, errors: [{ message, ...(type === undefined ? {} : { type }) }] }),
  });

  test.each(['Access', 'Evidence'])('is tried again in the GraphQL query %s', async (operation) => {
    layOutShop(world);
    world.fail(
      { operation, times: 1 },
      wrong(
        'Something went wrong while executing your query. This may be the result of a timeout, ' +
          'or it could be a GitHub bug.',
      ),
    );
    const result = await start();
    expect([result.code, result.outputs['decision'], result.slept.length]).toEqual([0, 'allow', 1]);
  });

  test('is refused as a limit where its end is not told: nobody is sent to look for permissions', async () => {
    layOutShop(world);
    world.fail({ operation: 'Access', times: 1 }, wrong('API rate limit exceeded for user ID 1.', 'RATE_LIMITED'));
    const result = await start();
    expect([result.outputs['reason'], result.slept]).toEqual(['undecidable', []]);
    expect(result.outputs['result']).toContain(
      "GitHub's rate limit is reached (API rate limit exceeded for user ID 1)",
    );
    expect(`${result.summary}${errorsOf(result)}`).toContain('Start the run again later');
    expect(`${result.summary}${errorsOf(result)}`).not.toMatch(/permission or service is missing|[^.]\.\.(?!\.)/);
  });

  test('is tried again where STS could not fetch the keys of the issuer', async () => {
    layOutShop(world);
    world.fail(
      { host: 'sts', times: 1 },
      {
        status: 400,
        body:
          '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>' +
          "<Code>InvalidIdentityToken</Code><Message>Couldn't retrieve verification key from your identity " +
          'provider,  please reference AssumeRoleWithWebIdentity documentation for requirements</Message></Error>' +
          '<RequestId>r</RequestId></ErrorResponse>',
      },
    );
    const result = await start({ credentials: 'staging' });
    expect([errorsOf(result), result.code, result.slept]).toEqual(['', 0, [150]]);
  });
});
