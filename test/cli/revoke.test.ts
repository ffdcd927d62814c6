import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exchangeVault } from '../../src/credentials/vault/exchange.ts';
import type { Credential } from '../../src/credentials/credential.ts';
import { BOUNDS } from '../credentials/exchange-tools.ts';
import { worldTools } from '../credentials/world-tools.ts';
import { joined } from '../joined.ts';
import { parseRecord } from '../world/json.ts';
import { shopScenario, type Scenario } from '../world/scenario.ts';
import { call, type Called, withTree } from './call.ts';

let scenario: Scenario;
let open: ReturnType<typeof worldTools>;
beforeAll(async () => {
  scenario = await shopScenario();
  const { world, run } = scenario;
  world.setTime('2026-11-24T12:00:00Z');
  open = worldTools(world, run);
  world.vaultRole({ name: 'flags', audiences: [world.urls.vault], paths: ['kv/'] });
  world.vaultPath('kv/shop', { kind: 'kv1', data: { key: 'value-1' } });
});
afterAll(async () => {
  open.close();
  await scenario.world.close();
});

const AT = '2026-11-24T12:05:00Z';
const common = {
  schema: 1,
  time: '2026-11-24T12:00:00Z',
  repository: 'acme/shop',
  run_id: '1',
  run_attempt: '1',
  principal: 'mona',
};
const lineOf = (fields: object): string => `${JSON.stringify({ ...common, ...fields })}\n`;
const issued = (name: string, provider: string, more: Record<string, unknown> = {}): string =>
  lineOf({
    kind: 'credential-issued',
    name,
    provider,
    target: 'somewhere',
    expires: '2026-11-24T12:15:00Z',
    ...more,
  });
const ended = (name: string): string => issued(name, 'vault').replace('credential-issued', 'credential-revoked');

async function revoke(
  record: string,
  words: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Called & { record: string }> {
  return await withTree({ 'record.jsonl': record, 'ca.pem': scenario.world.ca }, async (folder) => {
    const called = await call(['revoke', '--record', 'record.jsonl', ...words], { cwd: folder, env, at: AT });
    return { ...called, record: readFileSync(join(folder, 'record.jsonl'), 'utf8') };
  });
}

const credential = async (): Promise<Credential> => {
  scenario.world.setTime('2026-11-24T12:00:00Z');
  const spec = {
    url: scenario.world.urls.vault,
    role: 'flags',
    secrets: [{ path: 'kv/shop', field: 'key', env: 'KEY' }],
  };
  return await exchangeVault(
    { name: 'flags', spec, bounds: { ...BOUNDS, until: Date.parse('2026-11-24T12:15:00Z') }, acceptLonger: false },
    open.tools,
  );
};

describe('a token of Vault', () => {
  test('is ended by its accessor, and the record says so; after that nothing is left', async () => {
    const { handle, revocation } = await credential();
    const before = issued('flags', 'vault', { handle });
    const env = { VAULT_ADDR: `${scenario.world.urls.vault}/`, VAULT_TOKEN: scenario.world.vaultRoot() };
    const dry = await revoke(before, ['--dry-run', '--json'], env);
    expect([dry.code, JSON.parse(dry.stdout), dry.record]).toEqual([
      0,
      {
        schema: 1,
        credentials: [
          {
            name: 'flags',
            provider: 'vault',
            outcome: 'would-revoke',
            note: `by its accessor at ${scenario.world.urls.vault}`,
          },
        ],
      },
      before,
    ]);
    expect(scenario.world.vaultAlive(revocation?.['token'] ?? '')).toBe(true);
    await withTree({ 'record.jsonl': before, 'ca.pem': scenario.world.ca }, async (folder) => {
      const words = ['revoke', '--record', 'record.jsonl', '--ca-certificates', 'ca.pem'];
      expect(await call(words, { cwd: folder, env, at: AT })).toEqual({
        code: 0,
        stdout: 'flags (vault): revoked: it no longer works\n',
        stderr: '',
      });
      expect(scenario.world.vaultAlive(revocation?.['token'] ?? '')).toBe(false);
      expect(parseRecord(readFileSync(join(folder, 'record.jsonl'), 'utf8').split('\n')[1] ?? '')).toEqual({
        ...common,
        kind: 'credential-revoked',
        time: AT,
        name: 'flags',
        provider: 'vault',
        target: 'somewhere',
        expires: '2026-11-24T12:15:00Z',
      });
      expect(await call(words, { cwd: folder, env, at: AT })).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('nothing to do') as string,
      });
    });
  });

  test('leaves what no lease ends, and says so', async () => {
    const { handle } = await credential();
    const lasting = ['the AWS session of `aws/creds/deploy` lasts until 2026-11-24T12:14:00Z'];
    const called = await revoke(issued('flags', 'vault', { handle, lasting }), ['--ca-certificates', 'ca.pem'], {
      VAULT_ADDR: scenario.world.urls.vault,
      VAULT_TOKEN: scenario.world.vaultRoot(),
    });
    expect([called.code, called.stdout]).toEqual([0, `flags (vault): revoked: ${lasting[0] ?? ''}\n`]);
    expect(parseRecord(called.record.split('\n')[1] ?? '')).toMatchObject({ kind: 'credential-revoked', lasting });
  });

  test('of a server that the operator did not name is not asked for: a record can be forged', async () => {
    const from = scenario.world.requests.length;
    const record = issued('flags', 'vault', { handle: { url: scenario.world.urls.vault, accessor: 'a' } });
    for (const VAULT_ADDR of ['', 'https://vault.acme.example']) {
      expect(await revoke(record, [], { VAULT_ADDR, VAULT_TOKEN: 'operator' })).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('set VAULT_ADDR to it') as string,
      });
    }
    expect(await revoke(record, [], { VAULT_ADDR: scenario.world.urls.vault })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('VAULT_TOKEN is not set') as string,
    });
    expect(scenario.world.requests).toHaveLength(from);
  });

  test('that cannot be ended is told, with exit code 1', async () => {
    const record = issued('flags', 'vault', { handle: { url: scenario.world.urls.vault, accessor: 'a' } });
    const called = await revoke(record, [], { VAULT_ADDR: scenario.world.urls.vault, VAULT_TOKEN: 'operator' });
    // without the CA of the server
    expect(called).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(
        joined(
          /^flags \(vault\): not revoked: the certificate of .* is not trusted/,
          /.*ends by itself at 2026-11-24T12:15:00Z\n$/,
        ),
      ) as string,
      record,
    });
  });
});

test('of the others it says what can be done', async () => {
  const called = await revoke(
    issued('keys', 'aws') +
      issued('app', 'github', { handle: { installation: '7', slug: 'acme-app' } }) +
      issued('lake', 'gcp') +
      issued('site', 'azure'),
  );
  expect(called.code).toBe(1);
  expect(called.stdout).toMatch(
    joined(
      /^keys \(aws\): not revoked: .*Revoke sessions.*\n/,
      /app \(github\): not revoked: .*Suspending the installation 7 of the App acme-app.*\n/,
      /lake \(gcp\): not revoked: .*Disabling the service account.*\n/,
      /site \(azure\): not revoked: .*Taking away the role assignments/,
    ),
  );
});

test('what was revoked, or has ended by itself, is not looked at', async () => {
  expect(
    await revoke(issued('a', 'vault') + ended('a') + issued('b', 'aws', { expires: '2026-11-24T12:05:00Z' })),
  ).toMatchObject({ code: 0, stdout: 'nothing to do: every credential was revoked or has ended\n' });
  expect(await revoke('')).toMatchObject({ code: 0 });
});

test('with --all, no line of the record keeps a token alive: steps of the job could have written it', async () => {
  const [first, other] = [await credential(), { url: scenario.world.urls.vault, accessor: 'made-up' }];
  const env = { VAULT_ADDR: scenario.world.urls.vault, VAULT_TOKEN: scenario.world.vaultRoot() };
  const forged =
    issued('flags', 'vault', { handle: first.handle }) +
    issued('flags', 'vault', { handle: other }) +
    issued('flags', 'vault', { expires: '2026-11-24T12:01:00Z' }) +
    ended('flags');
  expect(await revoke(forged, ['--ca-certificates', 'ca.pem'], env)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('nothing to do') as string,
  });
  expect(await revoke(forged, ['--ca-certificates', 'ca.pem', '--all'], env)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^(flags \(vault\): revoked[^\n]*\n){2}$/) as string,
  });
  expect(scenario.world.vaultAlive(first.revocation?.['token'] ?? '')).toBe(false);
});

test.each([
  ['not JSON', 'nonsense\n', 'record.jsonl:1: this is not a line of an audit record'],
  ['another JSON', '{"schema":2}\n', 'record.jsonl:1: this is not a line'],
  [
    'a credential without its end',
    `${JSON.stringify({ schema: 1, kind: 'credential-issued', name: 'a', provider: 'aws', target: 't' })}\n`,
    'record.jsonl:1: the credential has no `expires`',
  ],
  ['an end that is not a time', issued('a', 'aws', { expires: 'soon' }), '`expires` is not a time'],
])('%s is bad input', async (_name, record, message) => {
  expect(await revoke(record)).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining(message) as string,
  });
});

test('of one that renews itself the last renewal counts', async () => {
  const record = issued('long', 'aws', { expires: '2026-11-24T12:04:00Z', renews: true });
  expect((await revoke(record)).stdout).toContain('nothing to do');
  const renewed = issued('long', 'aws', { expires: '2026-11-24T12:19:00Z' }).replace(
    'credential-issued',
    'credential-renewed',
  );
  const refused = lineOf({ kind: 'renewal-refused', name: 'long', reason: 'grant-revoked', note: 'no' });
  expect((await revoke(record + renewed + refused)).stdout).toMatch(
    /long \(aws\): not revoked: .*2026-11-24T12:19:00Z/,
  );
});

test('a record that is not there, or not named, is bad input', async () => {
  expect(await call(['revoke'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('`--record` is missing') as string,
  });
  expect(await call(['revoke', '--record', '/none/record.jsonl'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('ENOENT') as string,
  });
});
