import { generateKeyPairSync } from 'node:crypto';
import type { Bounds, Credential, ExchangeTools } from '../../../src/credentials/credential.ts';
import { ExchangeError, NotRevokedError } from '../../../src/credentials/credential.ts';
import { exchangeVault } from '../../../src/credentials/vault/exchange.ts';
import type { VaultSpec } from '../../../src/policy/credential/vault-spec.ts';
import type { Checks } from '../../act/checks.ts';
import { BOUNDS } from '../../credentials/exchange-tools.ts';
import { worldTools } from '../../credentials/world-tools.ts';
import type { Run } from '../../world/state.ts';
import type { World } from '../../world/world.ts';
import type { OpenBao, Said } from './server.ts';

/** What every scene plays with. */
export interface Stage {
  readonly world: World;
  readonly run: Run;
  readonly bao: OpenBao;
  readonly checks: Checks;
  readonly tools: ExchangeTools;
  readonly masked: readonly string[];
  /** Reads the flag, unless told otherwise; the grant lasts ten minutes more. */
  readonly exchange: (change?: Partial<VaultSpec>, limits?: Partial<Bounds>) => Promise<Credential>;
  /** The same, where it has to be refused. */
  readonly refusal: (
    change?: Partial<VaultSpec>,
    limits?: Partial<Bounds>,
  ) => Promise<{ readonly code: string; readonly message: string; readonly hint: string }>;
  /** What the server itself says about a token. */
  readonly lookup: (token: string) => Promise<Said>;
}

export const SECRETS = { path: 'secret/data/shop/flags', field: 'sdk-key', env: 'FLAGS_SDK_KEY' };

const POLICY = `
path "secret/data/*" { capabilities = ["read"] }
path "kv/*" { capabilities = ["read"] }
path "pki/issue/*" { capabilities = ["update"] }
path "ssh/creds/*" { capabilities = ["update"] }
path "ssh/sign/*" { capabilities = ["update"] }
path "ssh/issue/*" { capabilities = ["update"] }
path "transit/sign/*" { capabilities = ["update"] }
path "auth/token/create" { capabilities = ["update"] }
`;

/** Fields that roles share; the leeways make a token of the job end when it says. */
const ROLE = {
  role_type: 'jwt',
  user_claim: 'repository_id',
  bound_claims: { repository: 'acme/shop' },
  token_policies: ['flags'],
  token_ttl: '15m',
  token_max_ttl: '1h',
  expiration_leeway: -1,
  not_before_leeway: -1,
};

/** Roles by their names, with what differs from the usual one. */
const ROLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  flags: {},
  other: { bound_claims: { repository: 'acme/other' } },
  subject: { bound_subject: 'repo:acme/shop:ref:refs/heads/main' },
  unnamed: { user_claim: 'nobody' },
  deaf: { bound_audiences: [] },
  elsewhere: { token_bound_cidrs: ['10.0.0.0/8'] },
  batch: { token_type: 'batch' },
  periodic: { token_period: '20m' },
  twice: { token_num_uses: 2 },
  'three-times': { token_num_uses: 3 },
  lasting: { token_ttl: 0, token_max_ttl: 0 },
  limited: { token_explicit_max_ttl: '5m' },
  bare: { token_no_default_policy: true },
};

type Write = (path: string, body: unknown, namespace?: string) => Promise<void>;

/** Everything an operator sets up before. */
export async function setUp(bao: OpenBao, world: World): Promise<void> {
  const write: Write = async (path, body, namespace) => {
    const { status, body: answer } = await bao.ask(path, {
      method: 'POST',
      body,
      ...(namespace === undefined ? {} : { namespace }),
    });
    if (status >= 300) throw new Error(`${path}: ${status} ${JSON.stringify(answer)}`);
  };
  await jwtAuth(bao, world, write);
  for (const [name, change] of Object.entries(ROLES))
    await write(`auth/jwt/role/${name}`, { ...ROLE, bound_audiences: [bao.url], ...change });
  await engines(write);
}

/** The engines, and what is in them. */
async function engines(write: Write): Promise<void> {
  await write('sys/mounts/secret', { type: 'kv', options: { version: '2' } });
  await write('sys/mounts/kv', { type: 'kv', options: { version: '1' } });
  for (const engine of ['pki', 'ssh', 'transit']) await write(`sys/mounts/${engine}`, { type: engine });
  for (const data of [{ 'sdk-key': 'old-value' }, { 'sdk-key': 'sdk-12345', nested: { a: 1 } }])
    await write('secret/data/shop/flags', { data });
  for (const data of [{ 'sdk-key': 'gone-value' }, { 'sdk-key': 'kept-value' }])
    await write('secret/data/shop/deleted', { data });
  await write('secret/delete/shop/deleted', { versions: [1] });
  await write('kv/shop', { metadata: 'plain-text', data: 'other-text' });
  await write('pki/root/generate/internal', { common_name: 'A root', ttl: '24h' });
  await write('pki/roles/web', {
    allowed_domains: ['acme.example'],
    allow_subdomains: true,
    max_ttl: '1h',
    key_type: 'ec',
    key_bits: 256,
  });
  await write('ssh/roles/otp', { key_type: 'otp', default_user: 'ops', cidr_list: '10.0.0.0/8' });
  await write('ssh/config/ca', { generate_signing_key: true });
  await write('ssh/roles/ops', {
    key_type: 'ca',
    allow_user_certificates: true,
    default_user: 'ops',
    allowed_users: 'ops',
    ttl: '30m',
    max_ttl: '1h',
  });
  await write('transit/keys/app', { type: 'rsa-2048', exportable: true });
  await write('transit/keys/small', { type: 'ed25519' });
}

/** The auth method with the world's keys, in a namespace where one is named. */
async function jwtAuth(bao: OpenBao, world: World, write: Write): Promise<void> {
  const config = {
    jwks_url: `${world.urls.issuer}/.well-known/jwks`,
    jwks_ca_pem: world.ca,
    bound_issuer: world.urls.issuer,
  };
  await write('sys/namespaces/team', {});
  for (const namespace of [undefined, 'team']) {
    await write('sys/auth/jwt', { type: 'jwt' }, namespace);
    await write('auth/jwt/config', config, namespace);
    await write('sys/policies/acl/flags', { policy: POLICY }, namespace);
  }
  await write('auth/jwt/role/flags', { ...ROLE, bound_audiences: [bao.url] }, 'team');
  await write('sys/mounts/kv', { type: 'kv', options: { version: '1' } }, 'team');
  await write('kv/shop', { token: 'of-the-team' }, 'team');
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const others: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    discovered: {
      oidc_discovery_url: world.urls.issuer,
      oidc_discovery_ca_pem: world.ca,
      bound_issuer: world.urls.issuer,
    },
    strange: { jwt_validation_pubkeys: [publicKey.export({ format: 'pem', type: 'spki' })] },
    foreign: { ...config, bound_issuer: 'https://token.actions.githubusercontent.com' },
    lost: { jwks_url: 'https://127.0.0.1:1/jwks', skip_jwks_validation: true },
  };
  await write('sys/auth/empty', { type: 'jwt' });
  for (const [mount, body] of Object.entries(others)) {
    await write(`sys/auth/${mount}`, { type: 'jwt' });
    await write(`auth/${mount}/config`, body);
    await write(`auth/${mount}/role/flags`, { ...ROLE, bound_audiences: [bao.url] });
  }
}

export function openStage(
  world: World,
  run: Run,
  bao: OpenBao,
  checks: Checks,
): Stage & { readonly close: () => void } {
  const { tools, masked, close } = worldTools(world, run);
  const usual: VaultSpec = { url: bao.url, role: 'flags', 'ca-certificates': bao.ca, secrets: [SECRETS] };
  const exchange: Stage['exchange'] = async (change = {}, limits = {}) => {
    const bounds = { ...BOUNDS, until: Date.now() + 600_000, session: 3600, ...limits };
    return await exchangeVault({ name: 'keys', spec: { ...usual, ...change }, bounds, acceptLonger: false }, tools);
  };
  const refusal: Stage['refusal'] = async (change, limits) => {
    const thrown: unknown = await exchange(change, limits).then(
      () => new Error('it was not refused'),
      (fault: unknown) => fault,
    );
    // a token that could not be revoked on the spot comes along
    const error = thrown instanceof NotRevokedError ? thrown.fault : thrown;
    if (error instanceof ExchangeError) return error;
    return { code: 'none', message: String(error), hint: '' };
  };
  const lookup = async (token: string): Promise<Said> => await bao.ask('auth/token/lookup-self', { token });
  return { world, run, bao, checks, tools, masked, exchange, refusal, lookup, close };
}

/** The token that a credential is revoked with. */
export function heldToken(credential: Credential): string {
  return credential.revocation?.['token'] ?? '';
}
