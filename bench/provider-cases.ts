import { BRANCH, SHOP, WORKFLOW } from '../test/e2e/shop.ts';
import type { Run } from '../test/world/state.ts';
import type { World } from '../test/world/world.ts';
import type { Given } from './contenders.ts';

/**
 * One provider: a credential that the shop's role gives, and the official action that gets the same. A new provider is
 * one more entry.
 */
export interface ProviderCase {
  readonly provider: string;
  /** Name of the official action in `PEERS`; absent where there is none that can be run here. */
  readonly peer?: string;
  /** Entry of `credentials:` in the policy. */
  readonly credential: (world: World) => string;
  /** What the workflow can say about the provider in advance, in the input `connect`. */
  readonly address: (world: World) => string;
  /** Lays out what the provider has, when the shop is there, and says what the steps are given. */
  readonly layOut: (world: World) => { readonly ours: Given; readonly theirs: Given };
}

const POOL = 'projects/1234567890/locations/global/workloadIdentityPools/github';
const ACCOUNT = 'deploy@shop-prod.iam.gserviceaccount.com';
const [TENANT, CLIENT] = ['aaaabbbb-0000-cccc-1111-dddd2222eeee', '00001111-aaaa-2222-bbbb-3333cccc4444'];

const shopRun = (world: World): Run =>
  world.run(SHOP, { workflow: WORKFLOW, actor: 'mona', ref: `refs/heads/${BRANCH}`, environment: 'staging' });

/** Real hosts of a cloud are reached through the world's proxy; GitHub's are not. */
const proxied = ({ proxy }: World): Record<string, string> => ({ https_proxy: proxy, no_proxy: '127.0.0.1' });

export const PROVIDER_CASES: readonly ProviderCase[] = [
  {
    // an access token of a service account, and the file that libraries read
    provider: 'gcp',
    peer: 'auth',
    address: () => 'https://sts.googleapis.com https://iamcredentials.googleapis.com',
    credential: () => `      cloud:
        gcp: {provider: ${POOL}/providers/acme, service-account: ${ACCOUNT}}
`,
    layOut: (world) => {
      world.gcpProvider({ name: `${POOL}/providers/acme` });
      world.gcpAccount({
        email: ACCOUNT,
        members: [`principalSet://iam.googleapis.com/${POOL}/attribute.repository_id/1296269`],
      });
      const theirs = {
        workload_identity_provider: `${POOL}/providers/acme`,
        service_account: ACCOUNT,
        token_format: 'access_token',
      };
      return { ours: { inputs: {}, env: proxied(world) }, theirs: { inputs: theirs, env: proxied(world) } };
    },
  },
  {
    // an access token of the management API; the official action starts the Azure CLI for it, which is not measured
    provider: 'azure',
    address: () => 'https://login.microsoftonline.com',
    credential: () => `      azure:
        azure: {tenant: ${TENANT}, client: ${CLIENT}}
`,
    layOut: (world) => {
      world.azureApp({ tenant: TENANT, client: CLIENT, subject: String(shopRun(world).claims['sub']) });
      return { ours: { inputs: {}, env: proxied(world) }, theirs: { inputs: {} } };
    },
  },
  {
    // a login with the job's token, and one field of one secret as a variable
    provider: 'vault',
    peer: 'vault-action',
    address: ({ urls }) => urls.vault,
    credential: ({ urls }) => `      flag-keys:
        vault:
          url: '${urls.vault}'
          role: flags
          secrets: [{path: secret/data/shop/flags, field: sdk-key, env: FLAGS_SDK_KEY}]
`,
    layOut: (world) => {
      const url = world.urls.vault;
      world.vaultRole({ name: 'flags', audiences: [url], paths: ['secret/'] });
      world.vaultPath('secret/data/shop/flags', { kind: 'kv2', versions: [{ 'sdk-key': 'sdk-12345' }] });
      return {
        ours: { inputs: {} },
        theirs: {
          inputs: {
            url,
            method: 'jwt',
            role: 'flags',
            jwtGithubAudience: url,
            secrets: 'secret/data/shop/flags sdk-key | FLAGS_SDK_KEY',
          },
        },
      };
    },
  },
  {
    // a token for one repository with one permission, signed for with a key that the workflow hands over
    provider: 'github',
    peer: 'create-github-app-token',
    // it is GitHub itself
    address: () => '',
    credential: () => `      incident:
        github: {app: Iv23liShop, repositories: [incidents], permissions: {contents: read}, key: {input: true}}
`,
    layOut: (world) => {
      world.repository({ name: 'acme/incidents', id: 7788, permissions: {} });
      const { clientId, pem } = world.app({
        clientId: 'Iv23liShop',
        owner: 'acme',
        repositories: ['incidents'],
        permissions: { contents: 'read' },
      });
      const theirs = {
        'client-id': clientId,
        'private-key': pem,
        owner: 'acme',
        repositories: 'incidents',
        'permission-contents': 'read',
        'github-api-url': world.urls.api,
      };
      return { ours: { inputs: { 'app-private-key': pem } }, theirs: { inputs: theirs } };
    },
  },
];
