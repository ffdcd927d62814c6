import { isRecord, type Json } from '../../world/json.ts';
import type { FaultMatch } from '../../world/serve/faults.ts';
import type { ShopProvider } from '../shop-provider.ts';

const auth =
  (fields: Json) =>
  (answer: Json): Json => ({ ...answer, auth: { ...(isRecord(answer['auth']) ? answer['auth'] : {}), ...fields } });
const LOGIN: FaultMatch = { path: '/v1/auth/jwt/login' };
const CREATE: FaultMatch = { path: '/v1/auth/token/create' };

export const VAULT: ShopProvider = {
  credentials: ({ urls }) => `      keys:
        vault:
          url: '${urls.vault}'
          role: flags
          session: 10m
          secrets: [{path: secret/data/shop/flags, field: sdk-key, env: FLAGS_SDK_KEY}]
      handed:
        vault: {url: '${urls.vault}', role: flags, export-token: true}
      made:
        vault:
          url: '${urls.vault}'
          role: flags
          secrets:
            - {path: pki/issue/web, field: private_key, env: TLS_KEY, data: {common_name: shop.acme.example}}
      leased:
        vault:
          url: '${urls.vault}'
          role: flags
          secrets: [{path: database/creds/reader, field: password, env: DB_PASSWORD}]
`,
  layOut: (world) => {
    world.vaultRole({
      name: 'flags',
      audiences: [world.urls.vault],
      paths: ['secret/', 'database/', 'pki/', 'auth/token/create'],
    });
    world.vaultPath('secret/data/shop/flags', { kind: 'kv2', versions: [{ 'sdk-key': 'sdk-12345' }] });
    world.vaultPath('database/creds/reader', {
      kind: 'dynamic',
      ttl: 3600,
      make: () => ({ username: 'v-reader', password: 'pass-word' }),
    });
    world.vaultPath('pki/issue/web', {
      kind: 'dynamic',
      ttl: 3600,
      write: true,
      make: () => ({ private_key: '-----BEGIN KEY-----\nline-one\n-----END KEY-----' }),
    });
    return {};
  },
  live: (world) => ({ 'tokens of Vault': world.vaultLive().tokens, 'leases of Vault': world.vaultLive().leases }),
  requests: [
    {
      what: 'login',
      credential: 'keys',
      match: LOGIN,
      passing: 'again',
      lost: { kind: 'tokens of Vault', words: /did not arrive[^]*ends by itself/ },
    },
    {
      what: 'shortening',
      credential: 'keys',
      match: { path: '/v1/auth/token/renew-self' },
      passing: 'again',
      after: true,
    },
    {
      what: 'secret',
      credential: 'keys',
      match: { path: '/v1/secret/data/shop/flags' },
      passing: 'again',
      after: true,
    },
    {
      what: 'dynamic secret',
      credential: 'leased',
      match: { path: '/v1/database/creds/reader' },
      passing: 'again',
      after: true,
    },
    { what: 'token for later steps', credential: 'handed', match: CREATE, passing: 'fails', after: true },
    { what: 'certificate', credential: 'made', match: { path: '/v1/pki/issue/web' }, passing: 'fails', after: true },
  ],
  revoke: { credential: 'leased', match: { path: '/v1/auth/token/revoke-self' }, dead: [] },
  unfit: [
    {
      what: 'a login that never ends',
      credential: 'keys',
      match: LOGIN,
      change: auth({ lease_duration: 0 }),
      words: /without a token that ends/,
    },
    {
      what: 'a login whose end is not a number',
      credential: 'keys',
      match: LOGIN,
      change: auth({ lease_duration: '900' }),
      words: /without a token that ends/,
    },
    {
      what: 'a login without an accessor',
      credential: 'keys',
      match: LOGIN,
      change: auth({ accessor: undefined }),
      words: /without a token that ends|accessor/,
    },
    {
      what: 'a login that could not be shortened',
      credential: 'keys',
      match: { path: '/v1/auth/token/renew-self' },
      change: auth({ lease_duration: 3600 }),
      words: /longer than it may/,
    },
    {
      what: 'a token that lasts longer than asked',
      credential: 'handed',
      match: CREATE,
      change: auth({ lease_duration: 99_999 }),
      words: /longer than it may/,
    },
    {
      what: 'a token that never ends',
      credential: 'handed',
      match: CREATE,
      change: auth({ lease_duration: 0 }),
      words: /without a token that ends/,
    },
    {
      what: 'no token',
      credential: 'handed',
      match: CREATE,
      change: auth({ client_token: '' }),
      words: /without a token/,
    },
  ],
};
