import type { FaultMatch } from '../../world/serve/faults.ts';
import type { ShopProvider } from '../shop-provider.ts';

const LOGIN: FaultMatch = { path: '/v1/auth/jwt/login' };
const ACCESS_TOKENS: FaultMatch = { path: '*/access_tokens' };

export const GITHUB: ShopProvider = {
  credentials: ({ urls }) => `      incident:
        github: {app: Iv23liShop, repositories: [incidents], permissions: {contents: read}, key: {input: true}}
      signed:
        github:
          app: Iv23liVault
          repositories: [incidents]
          permissions: {contents: read}
          env: SIGNED_TOKEN
          key: {vault: {url: '${urls.vault}', role: signer, key: app}}
`,
  layOut: (world) => {
    world.repository({ name: 'acme/incidents', id: 7788, permissions: {} });
    world.vaultRole({ name: 'signer', audiences: [world.urls.vault], paths: ['transit/'] });
    const common = { owner: 'acme', repositories: ['incidents'], permissions: { contents: 'read' } } as const;
    world.app({ ...common, repositories: ['incidents'], clientId: 'Iv23liVault', key: world.vaultKey('app') });
    return {
      inputs: { 'app-private-key': world.app({ ...common, repositories: ['incidents'], clientId: 'Iv23liShop' }).pem },
    };
  },
  live: (world) => ({ 'tokens of Apps': world.appTokensLive() }),
  warned: { incident: /^The private key of the GitHub App is stored as a secret/ },
  requests: [
    {
      what: 'installation, ahead',
      credential: 'incident',
      match: { path: '*/acme/incidents/installation' },
      passing: 'again',
    },
    { what: 'installation', credential: 'signed', match: { path: '*/acme/incidents/installation' }, passing: 'again' },
    {
      what: 'token',
      credential: 'incident',
      match: ACCESS_TOKENS,
      passing: 'again',
      lost: { kind: 'tokens of Apps', words: /nobody has it[^]*ends by itself|nobody got end by themselves/ },
    },
    {
      what: 'login to sign',
      credential: 'signed',
      match: LOGIN,
      passing: 'again',
      lost: { kind: 'tokens of Vault', words: /did not arrive[^]*ends by itself/ },
    },
    {
      what: 'signature',
      credential: 'signed',
      match: { path: '/v1/transit/sign/app/sha2-256' },
      passing: 'again',
      after: true,
    },
  ],
  revoke: { credential: 'incident', match: { method: 'DELETE', path: '*/installation/token' }, dead: ['401'] },
  unfit: [
    {
      what: 'a token of an App without an end',
      credential: 'incident',
      match: ACCESS_TOKENS,
      change: (answer) => ({ ...answer, expires_at: undefined }),
      words: /without an end that lies ahead/,
    },
    {
      what: 'one whose end is not a date',
      credential: 'incident',
      match: ACCESS_TOKENS,
      change: (answer) => ({ ...answer, expires_at: 'soon' }),
      words: /without an end that lies ahead/,
    },
    {
      what: 'one that outlives the grant',
      credential: 'incident',
      match: ACCESS_TOKENS,
      change: (answer) => ({ ...answer, expires_at: '2027-01-01T00:00:00Z' }),
      words: /the grant ends at/,
    },
    {
      what: 'one for more',
      credential: 'incident',
      match: ACCESS_TOKENS,
      change: (answer) => ({ ...answer, permissions: { contents: 'write', metadata: 'read' } }),
      words: /more than was asked: contents: write/,
    },
    {
      what: 'one of unknown permissions',
      credential: 'incident',
      match: ACCESS_TOKENS,
      change: (answer) => ({ ...answer, permissions: undefined }),
      words: /more than was asked: unknown/,
    },
    {
      what: 'one for all repositories',
      credential: 'incident',
      match: ACCESS_TOKENS,
      change: (answer) => ({ ...answer, repository_selection: 'all' }),
      words: /more than was asked: all repositories/,
    },
    {
      what: 'one of unknown repositories',
      credential: 'incident',
      match: ACCESS_TOKENS,
      change: (answer) => ({ ...answer, repositories: undefined }),
      words: /more than was asked: unknown/,
    },
  ],
};
