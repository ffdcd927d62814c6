import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContext } from '../../src/github/context.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { RenewalRequestError, readRenewalRequest } from '../../src/session/renewal/request.ts';
import { cachedAnswer, keepAnswer } from '../../src/session/renewal/cache.ts';
import { readState, type SavedState, writeState } from '../../src/session/state.ts';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'stored-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every variable of the runner, and every input but those that a renewal is not told. */
const ENV = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_REPOSITORY_ID: '1296269',
  GITHUB_RUN_ID: '6200000001',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_ACTOR: 'mona',
  GITHUB_ACTOR_ID: '583231',
  GITHUB_TRIGGERING_ACTOR: 'mona',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: '/tmp/event.json',
  GITHUB_SHA: 'b'.repeat(40),
  GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/flags.yml@refs/heads/main',
  GITHUB_WORKFLOW_SHA: 'b'.repeat(40),
  GITHUB_JOB: 'flags',
  GITHUB_ACTION: 'gate',
  GITHUB_ACTION_REPOSITORY: 'grantgate/grantgate',
  GITHUB_ACTION_REF: 'v1',
  RUNNER_TEMP: '/tmp',
};
const GIVEN = {
  INPUT_TOKEN: 'ghs_token',
  'INPUT_CHECK-RUN-ID': '7',
  INPUT_MATRIX: '{"os":["linux"],"1.10":1.5}',
  'INPUT_CA-CERTIFICATES': `-----BEGIN CERTIFICATE-----\n${'A'.repeat(5000)}\n-----END CERTIFICATE-----`,
};

describe('the request of a renewal', () => {
  const renewalRequest = (given: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>) => {
    const { tokenRequest: _, ...context } = readContext(env);
    const inputs = readInputs(given, 'acme/shop', () => '');
    const asked = {
      role: 'flags',
      grant: 'users/mona/x',
      credentials: ['cloud'],
      export: 'none',
      guarded: undefined,
      secrets: {},
    };
    return {
      schema: 1,
      inputs: { ...inputs, ...asked },
      context,
      credentials: { cloud: { provider: 'aws', target: 'arn:aws:iam::111122223333:role/x' } },
      isUseSpent: true,
      record: '/tmp/record.jsonl',
    };
  };
  const written = (value: unknown): string => {
    const path = join(folder, 'renewal.json');
    writeFileSync(path, JSON.stringify(value));
    return path;
  };
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_ACTOR, RUNNER_TEMP } = ENV;
  const bare = { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_ACTOR, RUNNER_TEMP };

  test.each([
    ['all that there can be', GIVEN, ENV],
    ['no more than there must be', { INPUT_TOKEN: 'ghs_token' }, bare],
  ])('are read as they were written: %s', (_, given, env) => {
    const before = renewalRequest(given, env);
    expect(readRenewalRequest(written(before))).toEqual(before);
  });

  const good = renewalRequest(GIVEN, ENV);
  test.each<[string, unknown]>([
    ['a list', []],
    ['of another version', { ...good, schema: 2 }],
    ['a key too many', { ...good, more: 1 }],
    ['an input too many', { ...good, inputs: { ...good.inputs, more: 1 } }],
    ['a script', { ...good, inputs: { ...good.inputs, guarded: { script: 'x' } } }],
    ['a secret', { ...good, inputs: { ...good.inputs, secrets: { clientKey: 'x' } } }],
    ['another mode of the guard', { ...good, inputs: { ...good.inputs, guard: 'no' } }],
    ['a timeout in words', { ...good, inputs: { ...good.inputs, timeout: '60000' } }],
    ['no actor', { ...good, context: { ...good.context, actor: undefined } }],
    ['a token service of its own', { ...good, context: { ...good.context, tokenRequest: { url: 'x', token: 'x' } } }],
    ['a credential that is a text', { ...good, credentials: { cloud: 'aws' } }],
    ['a record that is none', { ...good, record: 5 }],
  ])('that were changed are none: %s', (_, value) => {
    const path = written(value);
    expect(() => readRenewalRequest(path)).toThrow(RenewalRequestError);
    expect(() => readRenewalRequest(path)).toThrow(
      /^what the gate left for renewals was changed, or is of another version$/,
    );
  });
});

describe('the state', () => {
  const state: SavedState = {
    schema: 1,
    variables: ['KEY'],
    files: ['/tmp/guard'],
    folder: '/tmp/credentials',
    record: { path: '/tmp/record.jsonl', size: 5, sha256: 'a', key: 'b' },
    credentials: [
      { name: 'a', provider: 'aws', target: '', expires: '2026-11-25T12:15:00Z', renews: true },
      {
        name: 'v',
        provider: 'vault',
        target: 't'.repeat(5000),
        expires: '2026-11-25T12:15:00Z',
        lasting: ['x'],
        revocation: { url: 'https://vault.acme.example', token: 'hvs.x', namespace: '' },
      },
      { name: 'h', provider: 'vault', target: 't', expires: '2026-11-25T12:15:00Z', held: true },
    ],
    strict: true,
    certificates: 'C'.repeat(100_000),
    proxy: { https_proxy: 'http://proxy.acme.example' },
    line: { repository: 'acme/shop', run_id: '1', more: [1] },
  };
  const envOf = (value: SavedState): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(writeState(value)).map(([name, part]) => [`STATE_${name}`, part]));

  test('is read as it was written', () => {
    expect(readState(envOf(state))).toEqual(state);
    const { folder: _, record: __, strict: ___, certificates: ____, proxy: _____, ...least } = state;
    expect(readState(envOf(least))).toEqual(least);
  });

  test.each<[string, object]>([
    ['a key too many', { more: 1 }],
    ['files that are not texts', { files: [5] }],
    ['a credential without a provider', { credentials: [{ name: 'a', target: 't', expires: 'x' }] }],
    ['a revocation that is not texts', { credentials: [{ ...state.credentials[0], revocation: { token: 5 } }] }],
    ['a record without its key', { record: { path: 'x', size: 1, sha256: 'a' } }],
    ['a proxy that is a text', { proxy: 'http://proxy.acme.example' }],
    ['a line that is a list', { line: [] }],
  ])('that was changed is unreadable: %s', (_, change) => {
    expect(readState({ STATE_grantgate: JSON.stringify({ ...state, ...change }) })).toBe('unreadable');
  });
});

test('a kept answer is read as it was written, and one that was changed is none', () => {
  const path = join(folder, 'answer');
  keepAnswer(path, { text: 'keys', at: 1000.5, lasts: 60_000 }, 'one');
  expect(cachedAnswer(path, 2000)).toBe('keys');
  const kept = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;
  for (const change of [{ more: 1 }, { at: '1000' }, { text: 5 }, { lasts: null }]) {
    writeFileSync(path, JSON.stringify({ ...kept, ...change }));
    expect(cachedAnswer(path, 2000)).toBeUndefined();
  }
});
