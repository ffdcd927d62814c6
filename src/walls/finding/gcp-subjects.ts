import { evaluateGcp } from '../evaluate/gcp.ts';
import type { Meant } from '../meant.ts';
import { itemsOf, type StateItem, type StateOf } from '../state/inventory.ts';
import { type AccountBindings, readGcpTrust } from '../trust/gcp.ts';
import type { TrustSubject } from './audited.ts';
import { groupedBy } from '../../policy/grouped.ts';
import { isStem } from './stem.ts';

/** Providers of pools that trust GitHub, each with every account of the policy that is reached through it. */
export function gcpSubjects(items: readonly StateItem[], meant: readonly Meant[]): readonly TrustSubject[] {
  const providers = itemsOf(items, 'gcp-provider').filter(({ issuer }) => issuer.startsWith('https://token.actions.'));
  return providers.flatMap((provider) => {
    const users = meant.filter(({ target }) => target.kind === 'gcp' && target.provider === provider.name);
    if (users.length === 0) return [subject(provider, undefined, 'none', [])];
    const groups = groupedBy(users, ({ target }) => (target.kind === 'gcp' ? target.account : undefined));
    return [...groups].map(([account, named]) =>
      subject(provider, account, account === undefined ? 'none' : accountBindingsOf(account, items), named),
    );
  });
}

function subject(
  provider: StateOf<'gcp-provider'>,
  account: string | undefined,
  bindings: AccountBindings | 'none',
  meant: readonly Meant[],
): TrustSubject {
  return {
    provider: 'gcp',
    target: account === undefined ? provider.name : `${account} by ${provider.name}`,
    file: provider.source.file,
    trust: readGcpTrust(provider, bindings),
    meant,
    evaluate: (token, at) => evaluateGcp(provider, bindings, token, at),
  };
}

/** Bindings of an account; an answer does not say whose they are, so its file is named after the account. */
function accountBindingsOf(account: string, items: readonly StateItem[]): AccountBindings {
  const all = itemsOf(items, 'gcp-account');
  const [name = ''] = account.split('@');
  const unnamed = all.filter((one) => one.account === undefined);
  const found = all.filter((one) => {
    if (one.account !== undefined) return one.account === account;
    const { stem } = one.source;
    return isStem(stem, account) || isStem(stem, name) || (unnamed.length === 1 && all.length === 1);
  });
  return found.length === 0 ? undefined : found.flatMap(({ bindings }) => bindings);
}
