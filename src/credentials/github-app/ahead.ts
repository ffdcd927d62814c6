import type { GithubSpec } from '../../policy/credential/github-spec.ts';
import type { AskAhead } from '../provider.ts';
import type { FoundApp } from './found-app.ts';
import type { KeyStores } from './key-store.ts';

/**
 * Finds the App and its installation while the evidence is on its way. A key that signs elsewhere asks for a login, and
 * a login gives a token: nothing is asked ahead with that.
 */
export function appAhead(spec: GithubSpec, keys: KeyStores): AskAhead<GithubSpec> | undefined {
  if (spec.key.input !== true) return undefined;
  let ahead: Promise<FoundApp> | undefined;
  return {
    ask: (run, tools) => {
      ahead = import('./exchange.ts').then(async ({ findAppAhead }) => await findAppAhead(spec, run, tools));
      // heard by the exchange, if there is one
      ahead.catch(() => undefined);
    },
    exchange: async (request, tools) =>
      await (await import('./exchange.ts')).exchangeGithub(request, tools, { keys, ahead }),
  };
}
