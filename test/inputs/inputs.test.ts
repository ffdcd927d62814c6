import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type InputName, INPUTS } from '../../src/inputs/input-specs.ts';
import { InputError, readInputs } from '../../src/inputs/inputs.ts';
import { anyText } from '../any-text.ts';

const read = (inputs: Partial<Record<InputName, string>>): ReturnType<typeof readInputs> =>
  readInputs(
    Object.fromEntries(
      Object.entries({ token: 't', ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    'acme/shop',
    (path) => {
      if (path !== '/ca.pem') throw Object.assign(new Error('gone'), { code: 'ENOENT' });
      return '-----BEGIN CERTIFICATE-----\nMIIB\n';
    },
  );

test('what is left out, empty or blank has its default', () => {
  const defaults = {
    role: undefined,
    grant: undefined,
    policyRepository: 'acme/shop',
    policyPath: '.github/access',
    token: 't',
    credentials: 'all',
    export: 'env',
    guarded: undefined,
    preflight: 'enforce',
    guard: 'enforce',
    contexts: {},
    mode: 'enforce',
    audience: 'grantgate',
    timeout: 30_000,
    certificates: undefined,
    secrets: {},
    strictRevoke: false,
    connect: [],
  };
  expect(read({})).toEqual(defaults);
  const names = Object.keys(INPUTS).filter((name) => name !== 'token');
  for (const blank of ['', '  ', '\n'])
    expect(read(Object.fromEntries(names.map((name) => [name, blank])))).toEqual(defaults);
});

test.each<[InputName, string, object]>([
  ['grant', 'users/mona/november-banner.yml', { grant: 'users/mona/november-banner' }],
  ['grant', 'apps/retool-bridge/all', { grant: 'apps/retool-bridge/all' }],
  ['policy-path', './access//', { policyPath: 'access' }],
  ['policy-repository', 'acme/.github', { policyRepository: 'acme/.github' }],
  ['credentials', 'staging, flags', { credentials: ['staging', 'flags'] }],
  ['credentials', 'none', { credentials: [] }],
  ['timeout', '600', { timeout: 600_000 }],
  [
    'run',
    'echo a\necho b\n',
    { guarded: { script: 'echo a\necho b\n', shell: undefined, folder: undefined }, export: 'none' },
  ],
  ['preflight', 'warn', { preflight: 'warn' }],
  ['guard', 'off', { guard: 'off' }],
  ['matrix', '{"os": ["a"]}', { contexts: { matrix: { os: ['a'] } } }],
  ['needs', 'null', { contexts: { needs: null } }],
  [
    'connect',
    'https://vault.acme.example, https://sts.eu-west-1.amazonaws.com:8443/',
    { connect: ['https://vault.acme.example', 'https://sts.eu-west-1.amazonaws.com:8443/'] },
  ],
  ['strict-revoke', 'true', { strictRevoke: true }],
  ['app-private-key', 'PEM', { secrets: { appPrivateKey: 'PEM' } }],
  ['ca-certificates', '/ca.pem', { certificates: '-----BEGIN CERTIFICATE-----\nMIIB\n' }],
  ['ca-certificates', '-----BEGIN CERTIFICATE-----\nMIIC\n', { certificates: '-----BEGIN CERTIFICATE-----\nMIIC' }],
])('`%s: %s` is read', (name, value, expected) => {
  expect(read({ [name]: value })).toMatchObject(expected);
});

test('a client certificate and its key go together', () => {
  expect(() => read({ 'client-certificate': 'PEM' })).toThrow('the input `client-key` is missing');
  expect(() => read({ 'client-key': 'PEM' })).toThrow('the input `client-certificate` is missing');
});

test.each<[InputName, string]>([
  ['token', ''],
  ['token', '  '],
  ['grant', 'mona/x'],
  ['grant', 'users/mona'],
  ['grant', 'users/../x'],
  ['grant', 'users/mona/..'],
  ['grant', 'users/mona/x/y'],
  ['grant', 'users/mo na/x'],
  ['policy-path', '/etc'],
  ['policy-path', '..'],
  ['policy-path', 'a/../b'],
  ['policy-path', 'a//b'],
  ['policy-repository', 'shop'],
  ['policy-repository', 'a/b/c'],
  ['policy-repository', 'a/b c'],
  ['export', 'Env'],
  ['mode', 'warn'],
  ['timeout', '0'],
  ['timeout', '601'],
  ['timeout', '1e2'],
  ['timeout', '-1'],
  ['timeout', '30s'],
  ['preflight', 'on'],
  ['guard', 'warn'],
  ['matrix', '{'],
  ['vars', 'x=y'],
  ['shell', 'bash'],
  ['working-directory', 'src'],
  ['timeout', '３０'],
  ['strict-revoke', 'yes'],
  ['connect', 'vault.acme.example'],
  ['connect', 'http://vault.acme.example'],
  ['connect', 'https://vault.acme.example/v1'],
  ['connect', 'https://a:b@vault.acme.example'],
  ['connect', 'https://a,https://b,https://c,https://d,https://e'],
  ['ca-certificates', '/none'],
])('`%s: %s` is refused by name', (name, value) => {
  expect(() => read({ [name]: value })).toThrow(InputError);
  expect(() => read({ [name]: value })).toThrow(`the input \`${name}\` `);
});

test('whatever the inputs are, they are read or refused by name, and paths stay inside', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(
      '..',
      '/',
      './',
      'users/',
      'all',
      'none',
      '::error::',
      '\0',
      '%2e%2e/',
      '-----BEGIN CERTIFICATE-----',
    ),
    anyText({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(...(Object.keys(INPUTS) as InputName[])),
        fc.array(text, { maxLength: 3 }).map((parts) => parts.join('')),
      ),
      (given) => {
        try {
          const inputs = read(given);
          expect(`/${inputs.policyPath}/`).not.toMatch(/\/\.\.\/|\/\//);
          expect(inputs.grant ?? '').not.toContain('..');
          expect(inputs.timeout).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      },
    ),
    { numRuns: 500 },
  );
});
