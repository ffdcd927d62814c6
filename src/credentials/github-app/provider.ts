import type { GithubSpec } from '../../policy/credential/github-spec.ts';
import type { Provider } from '../provider.ts';
import { addressesOf } from './address.ts';
import { appAhead } from './ahead.ts';
import type { KeyStores } from './key-store.ts';

/** GitHub: tokens of an App's installation. Keys of the App may be kept by other providers. */
export function githubApp(keys: KeyStores): Provider<GithubSpec> {
  return {
    addressesOf: (spec) => addressesOf(spec, keys),
    load: async () => await import('./exchange.ts'),
    exchange: async (request, tools) => await (await import('./exchange.ts')).exchangeGithub(request, tools, { keys }),
    aheadOf: (spec) => appAhead(spec, keys),
    revoke: async (revocation, tools) => await (await import('./revoke.ts')).revokeGithub(revocation, tools),
    advice: ({ handle, expires }) =>
      `the token was on the runner only. Suspending the installation ${handle['installation'] ?? ''} of the App ` +
      `${handle['slug'] ?? ''} ends it now; otherwise it ends at ${expires}`,
  };
}
