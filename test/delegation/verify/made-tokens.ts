import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { DelegationEntry } from '../../../src/policy/delegation/entry.ts';
import { delegationEntryShape } from '../../../src/policy/delegation/entry.ts';
import type { Mismatch } from '../../../src/policy/mismatch.ts';
import { inputsHash } from '../../../src/delegation/inputs-hash.ts';
import { commentAudience } from '../../../src/delegation/verify/comment.ts';
import type { SentDispatch } from '../../../src/delegation/verify/sent.ts';
import { selectEntry, type Verified, verifyDelegation } from '../../../src/delegation/verify/verify.ts';

export type Json = Readonly<Record<string, unknown>>;
export interface Pair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

export const EC: Pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const OTHER_EC: Pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const ED: Pair = generateKeyPairSync('ed25519');
export const RSA: Pair = generateKeyPairSync('rsa', { modulusLength: 2048 });

export const publicJwk = ({ publicKey }: Pair, more: Json = {}): Json => ({
  ...publicKey.export({ format: 'jwk' }),
  ...more,
});

const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** Signs as the header says: what a holder of the key could make. */
export function jws(header: unknown, payload: unknown, key: KeyObject): string {
  const text = `${part(header)}.${part(payload)}`;
  const data = Buffer.from(text);
  const made =
    key.asymmetricKeyType === 'ed25519'
      ? sign(null, data, key)
      : sign('sha256', data, { key, dsaEncoding: 'ieee-p1363' });
  return `${text}.${made.toString('base64url')}`;
}

/** A token that says HS256, with whatever everybody has as its secret. */
export function hmac(header: unknown, payload: unknown, secret: string | Buffer): string {
  const text = `${part(header)}.${part(payload)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

export const unsigned = (header: unknown, payload: unknown, signature = ''): string =>
  `${part(header)}.${part(payload)}.${signature}`;

/** 2026-11-25T12:00:00Z, when the run was created. */
export const CREATED = Date.UTC(2026, 10, 25, 12);
const CREATED_SECONDS = CREATED / 1000;

export const SENT: SentDispatch = {
  token: '',
  event: 'workflow_dispatch',
  inputs: { banner: 'on', stage: 'staging', note: '', grantgate: 'eyJ' },
  workflow: '.github/workflows/flags.yml',
  ref: 'refs/heads/release/2026-11',
  repository: 'https://github.com/acme/shop',
  repositoryId: '1296269',
  declared: new Map([
    ['banner', { type: 'choice', options: ['on', 'off'] }],
    ['stage', { type: 'choice', options: ['staging', 'production'], default: 'staging' }],
    ['note', { type: 'string' }],
  ]),
  createdAt: CREATED,
  now: CREATED + 20_000,
  attempt: 1,
};

const hashOf = (inputs: Json): string => {
  const hashed = inputsHash({ event: 'workflow_dispatch', inputs, unbound: [] });
  return hashed.ok ? hashed.hash : '';
};
export const REQUEST = { workflow: SENT.workflow, ref: SENT.ref, inputs: hashOf({ banner: 'on', stage: 'staging' }) };

function entry(value: Json): DelegationEntry {
  const mismatches: Mismatch[] = [];
  const parsed = delegationEntryShape.parse(value, [], mismatches);
  if (parsed === undefined) throw new Error(JSON.stringify(mismatches));
  return parsed;
}

export const SIGNED_ENTRY = {
  name: 'n8n',
  kind: 'signed',
  app: 901,
  issuer: 'https://n8n.acme.example',
  keys: [publicJwk(EC, { kid: 'k1' })],
  roles: ['flags'],
};
export const IDP_ENTRY = {
  name: 'retool',
  kind: 'idp',
  app: 900,
  issuer: 'https://login.acme.example/tenant/v2.0',
  audience: 'api://grantgate',
  client: 'retool-client',
  subject: 'oid',
  roles: ['flags'],
  inputs: ['banner', 'note'],
};
export const COMMENT_ENTRY = {
  name: 'run',
  kind: 'github',
  workflow: '.github/workflows/access-requests.yml',
  roles: ['flags'],
};
const GITHUB = 'https://token.actions.githubusercontent.com';

/** A good token of each kind: its entry, header, claims and key. */
export const GOOD = {
  signed: {
    entry: SIGNED_ENTRY,
    header: { typ: 'grantgate+jwt', alg: 'ES256' },
    payload: {
      iss: SIGNED_ENTRY.issuer,
      aud: 'https://github.com/acme/shop',
      repository_id: '1296269',
      sub: 'mona-marketing',
      iat: CREATED_SECONDS - 5,
      exp: CREATED_SECONDS + 295,
      jti: 'one',
      act: { sub: 'n8n' },
      req: REQUEST,
    },
    pair: EC,
  },
  idp: {
    entry: IDP_ENTRY,
    header: { typ: 'JWT', alg: 'RS256', kid: 'k1' },
    payload: {
      iss: IDP_ENTRY.issuer,
      aud: 'api://grantgate',
      azp: 'retool-client',
      oid: '5f2c0a6e',
      sub: 'pairwise',
      uti: 'u1',
      iat: CREATED_SECONDS - 30,
      nbf: CREATED_SECONDS - 30,
      exp: CREATED_SECONDS + 3600,
    },
    pair: RSA,
  },
  github: {
    entry: COMMENT_ENTRY,
    header: { typ: 'JWT', alg: 'RS256', kid: 'k1', x5t: 'k1' },
    payload: {
      iss: GITHUB,
      aud: commentAudience(REQUEST),
      jti: 'j1',
      actor: 'mona',
      actor_id: '583231',
      event_name: 'issue_comment',
      run_attempt: '1',
      repository: 'acme/shop',
      repository_id: '1296269',
      ref: 'refs/heads/main',
      workflow_ref: 'acme/shop/.github/workflows/access-requests.yml@refs/heads/main',
      job_workflow_ref: 'acme/shop/.github/workflows/access-requests.yml@refs/heads/main',
      iat: CREATED_SECONDS - 10,
      nbf: CREATED_SECONDS - 310,
      exp: CREATED_SECONDS + 290,
    },
    pair: RSA,
  },
} as const satisfies Readonly<Record<string, { entry: Json; header: Json; payload: Json; pair: Pair }>>;
export type TokenKind = keyof typeof GOOD;
export const TOKEN_KINDS = Object.keys(GOOD) as TokenKind[];

/** A good token of a kind with other claims or another header. */
export function made(kind: TokenKind, claims: Json = {}, header: Json = {}): string {
  const good = GOOD[kind];
  const present = Object.fromEntries(
    Object.entries({ ...good.payload, ...claims }).filter(([, value]) => value !== undefined),
  );
  return jws({ ...good.header, ...header }, present, good.pair.privateKey);
}

/** What the verifier says of a token, with what a test changes about entry, dispatch or keys. */
export async function verify(
  kind: TokenKind,
  token: string,
  change: { readonly entry?: Json; readonly sent?: Partial<SentDispatch>; readonly keys?: readonly Json[] } = {},
): Promise<Verified> {
  const written = Object.entries({ ...GOOD[kind].entry, ...change.entry }).filter(([, value]) => value !== undefined);
  const selected = selectEntry(token, [entry(Object.fromEntries(written))], [GITHUB]);
  if (!selected.ok) return { outcome: selected.outcome };
  const keys = change.keys ?? [publicJwk(RSA, { kid: 'k1', alg: 'RS256', use: 'sig' })];
  return await verifyDelegation(
    selected,
    { ...SENT, ...change.sent },
    {
      keysOf: async (one) => (one.kind === 'signed' && one.keys !== undefined ? one.keys : keys),
      comment: async () => ({ issuers: [GITHUB], keys, repository: 'acme/shop', defaultBranch: 'main' }),
    },
  );
}

/** The fault in short: its kind, and what it is about. */
export function faultIn({ outcome }: Verified): string {
  if (outcome.kind !== 'invalid') return outcome.kind;
  const { fault } = outcome;
  const about = 'name' in fault ? fault.name : 'what' in fault ? fault.what : '';
  return about === '' ? fault.kind : `${fault.kind} ${about}`;
}
