import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type DelegationEntry, delegationEntryShape, entriesFor } from '../../../src/policy/delegation/entry.ts';
import type { Mismatch } from '../../../src/policy/mismatch.ts';
import { parsePolicy } from '../../../src/policy/policy.ts';

const EC = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const PUBLIC = EC.publicKey.export({ format: 'jwk' });
const PRIVATE = EC.privateKey.export({ format: 'jwk' });
const RSA = (bits: number): object =>
  generateKeyPairSync('rsa', { modulusLength: bits }).publicKey.export({ format: 'jwk' });

const SIGNED = {
  name: 'n8n',
  kind: 'signed',
  app: 901,
  issuer: 'https://n8n.acme.example',
  keys: [PUBLIC],
  roles: ['flags'],
};
const IDP = {
  name: 'retool',
  kind: 'idp',
  app: 900,
  issuer: 'https://login.acme.example/tenant/v2.0',
  audience: 'api://grantgate',
  client: 'retool-client',
  subject: 'oid',
  roles: ['flags'],
};

function problems(entry: unknown): readonly string[] {
  const mismatches: Mismatch[] = [];
  delegationEntryShape.parse(entry, ['delegation', 0], mismatches);
  return mismatches.map(({ message, hint }) => `${message}${hint === undefined ? '' : ` (${hint})`}`);
}

test.each([
  ['a signing tool', SIGNED],
  ['with an Ed25519 key', { ...SIGNED, keys: [generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' })] }],
  ['with an RSA key', { ...SIGNED, keys: [RSA(2048)] }],
  ['with an address of keys', { ...SIGNED, keys: undefined, jwks: 'https://n8n.acme.example/jwks' }],
  [
    'with two named keys',
    {
      ...SIGNED,
      keys: [
        { ...PUBLIC, kid: 'a' },
        { ...PUBLIC, kid: 'b' },
      ],
    },
  ],
  ['an identity provider', IDP],
  ['with inputs and an age', { ...IDP, inputs: ['banner'], age: '2m' }],
  ['a comment', { name: 'run', kind: 'github', workflow: '.github/workflows/access-requests.yml', roles: ['flags'] }],
])('%s is taken', (_name, entry) => {
  const given = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
  expect(problems(given)).toEqual([]);
});

describe('what cannot name a person for sure is refused, and why is said', () => {
  test.each<readonly [name: string, entry: unknown, words: RegExp]>([
    ...['email', 'upn', 'preferred_username', 'unique_name', 'Email', 'UPN', 'name', 'login', 'nickname'].map(
      (subject) => ['claim', { ...IDP, subject }, /does not stay one person's own.*never changes/] as const,
    ),
    ...['iss', 'tid', 'azp', 'groups', 'uti'].map(
      (subject) => ['claim', { ...IDP, subject }, /does not say who somebody is/] as const,
    ),
    ['an audience of the client', { ...IDP, audience: 'retool-client' }, /is also the client.*logging in/],
    ['an audience of the issuer', { ...IDP, audience: IDP.issuer }, /is also the issuer/],
    ['a general audience', { ...IDP, audience: 'https://graph.microsoft.com/' }, /not this gate's alone/],
    ['the audience of every organisation of Okta', { ...IDP, audience: 'api://default' }, /not this gate's alone/],
    ['a general audience by number', { ...IDP, audience: '00000003-0000-0000-C000-000000000000' }, /alone/],
    ['several audiences', { ...IDP, audience: ['api://grantgate', 'api://x'] }, /expected one audience/],
    ['a pattern of audiences', { ...IDP, audience: 'api://*' }, /is a pattern/],
    ['any client', { ...IDP, client: '*' }, /expected the id of a client/],
    ['no client', { ...IDP, client: undefined }, /`client` is missing/],
    ['a tenant for all', { ...IDP, issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0' }, /write it out/],
    ['an issuer over http', { ...IDP, issuer: 'http://login.acme.example' }, /it has to be https/],
    ['an issuer with a query', { ...IDP, issuer: 'https://login.acme.example/?a' }, /no `\?`/],
    ['an age of a day', { ...IDP, age: '1d' }, /longer than the most possible/],
    ['an app by its name', { ...SIGNED, app: 'n8n-acme[bot]' }, /numeric id.*users\/n8n-acme\[bot\]/],
    ['an app in quotes', { ...SIGNED, app: '901' }, /without quotes/],
    ['an app that is zero', { ...SIGNED, app: 0 }, /at least 1/],
    ['no keys', { ...SIGNED, keys: undefined }, /`keys` is missing/],
    ['no key', { ...SIGNED, keys: [] }, /at least 1 item/],
    ['keys twice', { ...SIGNED, jwks: 'https://x.example/jwks' }, /`keys` and `jwks` are both given/],
    ['keys over http', { ...SIGNED, keys: undefined, jwks: 'http://x.example' }, /it has to be https/],
    ['a private key', { ...SIGNED, keys: [PRIVATE] }, /private part.*make a new pair/],
    ['a shared secret', { ...SIGNED, keys: [{ kty: 'oct', k: 'c2VjcmV0' }] }, /shared secret/],
    ['a key with its address', { ...SIGNED, keys: [{ ...PUBLIC, x5u: 'https://x' }] }, /unknown key `x5u`/],
    ['a key for HMAC', { ...SIGNED, keys: [{ ...PUBLIC, alg: 'HS256' }] }, /expected `ES256`/],
    ['a key for another algorithm', { ...SIGNED, keys: [{ ...PUBLIC, alg: 'RS256' }] }, /signs with ES256/],
    ['a key for encryption', { ...SIGNED, keys: [{ ...PUBLIC, use: 'enc' }] }, /expected `sig`/],
    ['a key on another curve', { ...SIGNED, keys: [{ ...PUBLIC, crv: 'Ed25519' }] }, /on the curve P-256/],
    ['half a key', { ...SIGNED, keys: [{ ...PUBLIC, y: undefined }] }, /`y` is missing/],
    ['a short RSA key', { ...SIGNED, keys: [RSA(1024)] }, /1024 bits/],
    ['an RSA key with exponent 1', { ...SIGNED, keys: [{ ...RSA(2048), e: 'AQ' }] }, /exponent/],
    ['several keys without names', { ...SIGNED, keys: [PUBLIC, PUBLIC] }, /`kid` is missing/],
    ['two keys of one name', { ...SIGNED, keys: [1, 2].map(() => ({ ...PUBLIC, kid: 'a' })) }, /to two keys/],
    ['a key of another kind', { ...SIGNED, audience: 'x' }, /unknown key `audience`/],
    ['no kind', { ...SIGNED, kind: undefined }, /`kind` is missing/],
    ['a kind that is none', { ...SIGNED, kind: 'sign' }, /did you mean `signed`/],
    ['no role', { ...SIGNED, roles: [] }, /at least 1 item/],
    ['a workflow elsewhere', { name: 'r', kind: 'github', workflow: 'x.yml', roles: ['flags'] }, /path of a workflow/],
    ['nothing', null, /expected keys and values/],
  ])('%s', (_name, entry, words) => {
    const given: unknown = typeof entry === 'object' && entry !== null ? JSON.parse(JSON.stringify(entry)) : entry;
    const said = problems(given);
    expect(said.join('\n')).toMatch(words);
  });
});

const POLICY = `version: 1
approval: {approvers: {users: [hubot]}}
limits: {lifetime: 30d, session: 1h}
roles:
  flags: {description: d, branches: ['release/*'], workflows: [.github/workflows/flags.yml]}
`;
const written = (entries: readonly unknown[]): string => `${POLICY}delegation: ${JSON.stringify(entries)}\n`;

test.each([
  ['one name for two', [SIGNED, { ...SIGNED, app: 902 }], 'two entries have the name `n8n`'],
  ['one sender for two', [SIGNED, { ...SIGNED, name: 'other' }], 'two entries have this `app` and this `issuer`'],
  ['a role that is not there', [{ ...SIGNED, roles: ['flag'] }], 'there is no role `flag`'],
])('entries that do not go together: %s', (_name, entries, words) => {
  const parsed = parsePolicy(written(entries), 'policy.yml');
  expect(parsed.ok ? [] : parsed.problems.map(({ message }) => message.replace(/^.*?: /, ''))).toEqual([words]);
});

test('who sent a dispatch is told by number alone, and of a comment by what only GitHub can be called', () => {
  const parsed = parsePolicy(
    written([SIGNED, IDP, { name: 'r', kind: 'github', workflow: '.github/workflows/r.yml', roles: ['flags'] }]),
    'policy.yml',
  );
  const entries: readonly DelegationEntry[] = parsed.ok ? (parsed.value.delegation ?? []) : [];
  const namesOf = (id: string, login: string, isApp = true): readonly string[] =>
    entriesFor(entries, { id, login, isApp }).map(({ name }) => name);
  expect(namesOf('901', 'whatever[bot]')).toEqual(['n8n']);
  expect(namesOf('900', 'retool[bot]')).toEqual(['retool']);
  expect(namesOf('41898282', 'github-actions[bot]')).toEqual(['r']);
  expect(namesOf('5', 'github-actions[bot]', false)).toEqual([]);
  expect(namesOf('5', 'github-actions')).toEqual([]);
  expect(namesOf('9010', 'n8n[bot]')).toEqual([]);
});
